using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Variants;

namespace FormatCheck.Generator.Faults;

/// <summary>What goes wrong with ĐẢNG CỘNG SẢN VIỆT NAM (II.1.1).</summary>
internal static class TitleFaults
{
    public static IEnumerable<Fault> All =>
    [
        Spoil.Look("hd36/title-size", "title-at-14", Role.Title, look => look with { Size = 14 }),
        Spoil.Look("hd36/title-size", "title-at-13", Role.Title, look => look with { Size = 13 }),
        Spoil.Look("hd36/title-size", "title-at-16", Role.Title, look => look with { Size = 16 }),
        Spoil.Look("hd36/title-style", "title-not-bold", Role.Title, look => look with { Bold = false }),
        Spoil.Look("hd36/title-style", "title-italic", Role.Title, look => look with { Italic = true }),
        Spoil.Plan("hd36/title-style", "title-underlined-and-ruled", HasTitle, plan =>
        {
            plan.First(Role.Title).Restyle(look => look with { Underline = true });
            Redraw(plan, new Rule(1, RuleMeans.Drawing));
        }),
        Spoil.Text("hd36/title-text", "title-in-small-letters", Role.Title, _ => "Đảng Cộng sản Việt Nam"),
        Spoil.Text("hd36/title-text", "title-misspelt", Role.Title, _ => "ĐẢNG CỘNG SÀN VIỆT NAM"),
        Spoil.Text("hd36/title-text", "title-without-accents", Role.Title, _ => "DANG CONG SAN VIET NAM"),
        Spoil.Text("hd36/title-text", "title-with-full-stop", Role.Title, text => text + "."),
        Spoil.Text("hd36/title-text", "title-with-a-word-missing", Role.Title, _ => "ĐẢNG CỘNG SẢN VIỆT"),
        Spoil.Missing("hd36/title-present", "title-missing", Role.Title, "hd36/title-line", "hd36/title-line-length"),
        Spoil.One("hd36/title-line", "title-line-missing", Role.Title, title => title.Rule = null, "hd36/title-line-length"),
        Spoil.Plan("hd36/title-line", "title-line-of-underscores", HasTitle, plan =>
        {
            plan.First(Role.Title).Rule = null;
            InsertBelowTitle(plan, "__________________");
        }, "hd36/title-line-length"),
        Spoil.Plan("hd36/title-line", "title-line-of-hyphens", HasTitle, plan =>
        {
            plan.First(Role.Title).Rule = null;
            InsertBelowTitle(plan, "-------------------");
        }, "hd36/title-line-length"),
        Spoil.Plan("hd36/title-line", "title-line-dashed", HasTitle, plan => Redraw(plan, new Rule(1, RuleMeans.Drawing) { Dashed = true })),
        Spoil.Plan("hd36/title-line-length", "title-line-of-half", HasTitle, plan => Redraw(plan, new Rule(0.5, RuleMeans.Drawing))),
        Spoil.Plan("hd36/title-line-length", "title-line-of-a-third", HasTitle, plan => Redraw(plan, new Rule(0.33, RuleMeans.Vml))),
        Spoil.Plan("hd36/title-line-length", "title-line-too-long", HasTitle, plan => Redraw(plan, new Rule(1.16, RuleMeans.Drawing))),
        Spoil.Plan("hd36/title-position", "title-above-the-agency", HasTitle, plan =>
        {
            Paragraph title = plan.First(Role.Title);
            plan.Letterhead.Right.Remove(title);
            Redraw(plan, new Rule(1, RuleMeans.Drawing), title);
            plan.Letterhead.Above.Add(title);
        }, "hd36/agency-position", "hd36/place-date-position"),
        Spoil.Plan("hd36/title-position", "title-left-agency-right", HasTitle, plan =>
        {
            Letterhead head = plan.Letterhead;
            Paragraph[] left = [.. head.Left];
            plan.Variant = plan.Variant with { Letterhead = LetterheadForm.TableOneRow };
            head.Left.Clear();
            head.Left.AddRange(head.Right);
            head.Right.Clear();
            head.Right.AddRange(left);
        }, "hd36/agency-position", "hd36/number-position", "hd36/place-date-position", "hd36/secrecy-position", "hd36/urgency-position", "hd36/draft-mark-position"),
        Motto("motto-in-place-of-title", plan => plan.First(Role.Title).Text = "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "hd36/title-text", "hd36/title-present"),
        Motto("national-name-above-title", plan => plan.Letterhead.Right.Insert(0, Line("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM")), "hd36/title-position"),
        Motto("motto-below-title", plan => InsertBelowTitle(plan, "Độc lập - Tự do - Hạnh phúc")),
    ];

    private static Fault Motto(string name, Action<DraftPlan> apply, params string[] also) =>
        Spoil.Plan("hd36/no-national-motto", name, HasTitle, apply, also);

    private static void Redraw(DraftPlan plan, Rule rule, Paragraph? title = null)
    {
        Spoil.SetInTable(plan);
        (title ?? plan.First(Role.Title)).Rule = rule;
    }

    private static bool HasTitle(DraftPlan plan) => plan.Has(Role.Title);

    private static void InsertBelowTitle(DraftPlan plan, string text) =>
        plan.Letterhead.Right.Insert(plan.Letterhead.Right.FindIndex(line => line.Role == Role.Title) + 1, Line(text));

    private static Paragraph Line(string text) => new(Role.Other, text, Look.InBold()) { Alignment = Alignment.Center };
}
