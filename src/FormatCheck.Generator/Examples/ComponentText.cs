using FormatCheck.Generator.Kinds;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.States;

namespace FormatCheck.Generator.Examples;

/// <summary>Sets the text of a component into a plan: a line of the text is a line of the component, no text takes it out.</summary>
internal static class ComponentText
{
    private static readonly Dictionary<string, Role> s_single = new(StringComparer.Ordinal)
    {
        ["title"] = Role.Title,
        ["title-line"] = Role.Title,
        ["national-title"] = Role.NationalTitle,
        ["motto"] = Role.Motto,
        ["superior"] = Role.Superior,
        ["place-date"] = Role.PlaceDate,
        ["letter-summary"] = Role.LetterSummary,
        ["authority"] = Role.Authority,
        ["office"] = Role.Office,
        ["signer"] = Role.Signer,
        ["recipients-label"] = Role.RecipientsLabel,
        ["secrecy"] = Role.Secrecy,
        ["urgency"] = Role.Urgency,
        ["draft-mark"] = Role.DraftMark,
        ["typist"] = Role.Typist,
        ["contact"] = Role.Contact,
        ["copy-kind"] = Role.CopyKind,
        ["appendix-title"] = Role.AppendixTitle,
        ["appendix-reference"] = Role.AppendixReference,
    };

    public static bool Set(DraftPlan plan, string component, string text) => Set(plan, component, text, null, []);

    /// <param name="plan">The plan.</param>
    /// <param name="component">The component as packs name it.</param>
    /// <param name="text">Its text; <see langword="null"/> leaves it as it is.</param>
    /// <param name="body">The body around the text, where it is not the usual one.</param>
    /// <param name="targets">Receives what the text stands in.</param>
    /// <returns>Whether the plan has a place for it.</returns>
    public static bool Set(DraftPlan plan, string component, string? text, string? body, List<ExampleTarget> targets)
    {
        if (component is "page" or "page-number")
        {
            return true;
        }

        string[] lines = text?.Split('\n') ?? [];
        switch (component)
        {
            case "agency" or "agency-names" or "agency-star":
                return HeadText.Agency(plan, component, text, targets);
            case "number":
                return HeadText.Number(plan, text, targets);
            case "type-name" or "summary" or "summary-line":
                return HeadText.Opening(plan, component, text, targets);
            case "letter-summary" when lines.Length > 1 || lines is [['S', 'ố', ..]]:
                return HeadText.LetterSummary(plan, lines, targets);
            case "circulation":
                return Circulation(plan, text!, targets);
            case "addressee" or "addressee-label" or "addressee-names":
                return ClosingText.Addressees(plan, text, targets);
            case "recipients":
                return ClosingText.Recipients(plan, text, targets);
            case "signature" or "authority" or "office" when component == "signature" || lines.Length > 1:
                return ClosingText.Signature(plan, text, targets);
            case "copy-line": // the text is the copying agency's, which the model has
                return plan.Copy is not null && SetParagraph(plan.First(Role.CopyKind), null, targets);
            case "other":
                targets.AddRange(lines.Select(line => new ExampleTarget(new Paragraph(Role.Other, line, Look.InBold()) { Alignment = Alignment.Center })));
                plan.Letterhead.Right.AddRange(targets.Select(target => target.Paragraph));
                return plan.Copy is null;
            case "copy-number":
                return plan.Copy is { } copy && CopyNumber(copy, text, targets);
            case "appendix-heading":
                return BodyChange.AppendixHeading(plan, lines, targets);
            case "resolution-line" when text is "":
                return Single(plan, Role.Resolution, text, targets);
            case "grounds" when body is null:
                return BodyChange.Grounds(plan, lines, targets);
        }

        return s_single.TryGetValue(component, out Role role) ? Single(plan, role, text, targets) : BodyChange.Set(plan, component, text, body, targets);
    }

    /// <summary>The number of a copy; a copy that bears a stamp has none of its own until an example gives it one.</summary>
    private static bool CopyNumber(CopyBlock copy, string? text, List<ExampleTarget> targets)
    {
        Paragraph? number = copy.Left.Find(line => line.Role == Role.Number);
        if (number is null && text is "")
        {
            return true;
        }

        if (number is null && text is not null)
        {
            number = new Paragraph(Role.Number, text, Look.Plain()) { Alignment = Alignment.Center };
            copy.Left.Add(number);
        }

        return SetParagraph(number, text, targets);
    }

    public static bool SetParagraph(Paragraph? paragraph, string? text, List<ExampleTarget> targets)
    {
        if (paragraph is null)
        {
            return false;
        }

        if (text is not null && text != paragraph.Text)
        {
            paragraph.Text = text;
        }

        targets.Add(new ExampleTarget(paragraph));
        return true;
    }

    private static bool Single(DraftPlan plan, Role role, string? text, List<ExampleTarget> targets)
    {
        if (text is "")
        {
            bool had = plan.Has(role);
            plan.Remove(role);
            return had || role is Role.Secrecy or Role.Urgency or Role.DraftMark or Role.Typist or Role.Contact; // what a draft may do without is out already
        }

        if (!plan.Has(role) && !Add(plan, role, text!))
        {
            return false;
        }

        string[] lines = text?.Split('\n') ?? [];
        Paragraph first = plan.First(role);
        if (role is Role.Superior or Role.LetterSummary)
        {
            plan.Letterhead.Left.RemoveAll(line => line.Role == role && line != first);
        }

        if (role == Role.Motto && lines.Length > 1)
        {
            plan.Letterhead.Right.Insert(plan.Letterhead.Right.IndexOf(first) + 1, HeadText.MarksBelow(first, lines[1]));
        }

        if (role == Role.Title && lines.Length > 1)
        {
            first.Rule = null;
            plan.Letterhead.Right.InsertRange(
                plan.Letterhead.Right.IndexOf(first) + 1,
                lines.Skip(1).Select(line => new Paragraph(Role.Other, line, Look.InBold()) { Alignment = Alignment.Center }));
        }

        return SetParagraph(first, lines.Length == 0 ? null : lines[0], targets);
    }

    /// <summary>Marks stand in a draft only where there is something to mark.</summary>
    private static bool Add(DraftPlan plan, Role role, string text)
    {
        switch (role)
        {
            case Role.Secrecy or Role.Urgency or Role.DraftMark:
                plan.Letterhead.With(role, text);
                return true;
            case Role.Typist when plan.Closing.Recipients is { } recipients:
                recipients.TypedBy(text);
                return true;
            case Role.Contact when plan.Copy is null:
                plan.Foot.AddRange(Contact.Of(text, plan.IsOfState ? 11 : 10));
                return true;
            default:
                return false;
        }
    }

    private static bool Circulation(DraftPlan plan, string text, List<ExampleTarget> targets)
    {
        Paragraph mark = plan.IsOfState ? StateParts.Circulation(text) : text.StartsWith("KHÔNG", StringComparison.Ordinal) ? Marks.NotForTheMedia() : Marks.Circulation(text);
        plan.Foot.RemoveAll(line => line.Role == Role.Circulation);
        if (mark.Alignment == Alignment.Center && !plan.IsOfState)
        {
            plan.Circulation = null;
            plan.Foot.Insert(0, mark);
        }
        else
        {
            plan.Circulation = mark;
        }

        return SetParagraph(mark, text, targets);
    }
}
