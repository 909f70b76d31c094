using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Variants;

namespace FormatCheck.Generator.Faults;

/// <summary>The ways to spoil one component, from which most faults are made.</summary>
internal static class Spoil
{
    /// <summary>Changes the look of every paragraph of a role.</summary>
    public static Fault Look(string rule, string name, Role role, Func<Look, Look> change, params string[] also) =>
        Each(rule, name, role, paragraph => paragraph.Restyle(change), also);

    /// <summary>Changes the look of one paragraph of a role amid its like.</summary>
    public static Fault LookOfOne(string rule, string name, Role role, Func<Look, Look> change, params string[] also) =>
        One(rule, name, role, paragraph => paragraph.Restyle(change), also);

    /// <summary>Changes every paragraph of a role.</summary>
    public static Fault Each(string rule, string name, Role role, Action<Paragraph> change, params string[] also) =>
        Plan(rule, name, plan => plan.Has(role), plan => plan.Paragraphs.Where(one => one.Role == role).ToList().ForEach(change), also);

    /// <summary>Changes the first paragraph of a role.</summary>
    public static Fault One(string rule, string name, Role role, Action<Paragraph> change, params string[] also) =>
        Plan(rule, name, plan => plan.Has(role), plan => change(plan.First(role)), also);

    /// <summary>Gives the first paragraph of a role another text.</summary>
    public static Fault Text(string rule, string name, Role role, Func<string, string> change, params string[] also) =>
        One(rule, name, role, paragraph => paragraph.Text = change(paragraph.Text), also);

    public static Fault Missing(string rule, string name, Role role, params string[] also) =>
        Plan(rule, name, plan => plan.Has(role), plan => plan.Remove(role), also);

    /// <summary>Sets the letterhead in a table: text boxes and frames can hold no drawn line and nothing above them.</summary>
    public static void SetInTable(DraftPlan plan)
    {
        if (plan.Variant.Letterhead is LetterheadForm.TextBoxes or LetterheadForm.Frames)
        {
            plan.Variant = plan.Variant with { Letterhead = LetterheadForm.TableOneRow };
        }
    }

    public static Fault Plan(string rule, string name, Func<DraftPlan, bool> fits, Action<DraftPlan> apply, params string[] also) =>
        new(rule, name, fits, apply) { AlsoAllowed = also };
}
