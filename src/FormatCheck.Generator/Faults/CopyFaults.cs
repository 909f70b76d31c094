using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Faults;

/// <summary>Copies (II.3) and appendices (II.4.5).</summary>
internal static class CopyFaults
{
    public static IEnumerable<Fault> All =>
    [
        Copy("copy-line", "copy-line-missing", copy => copy.Line = false),
        Copy("copy-line", "copy-line-of-half", copy => copy.LineShare = 0.5),
        Copy("copy-line", "copy-line-of-a-third", copy => copy.LineShare = 0.33),
        Kind("copy-kind-in-small-letters", kind => kind.Text = kind.Text[..1] + kind.Text[1..].ToLowerInvariant()),
        Kind("copy-kind-at-13", kind => kind.Restyle(look => look with { Size = 13 })),
        Kind("copy-kind-at-16", kind => kind.Restyle(look => look with { Size = 16 })),
        Kind("copy-kind-not-bold", kind => kind.Restyle(look => look with { Bold = false })),
        Kind("copy-kind-italic", kind => kind.Restyle(look => look with { Italic = true })),
        Kind("copy-kind-cut-short", kind => kind.Text = "SAO Y"),
        Kind("copy-kind-of-the-state", kind => kind.Text = "BẢN SAO Y"),
        Copy("copy-kind", "copy-kind-at-left", copy =>
        {
            copy.Left.Insert(0, copy.Right[0]);
            copy.Right.RemoveAt(0);
        }),
        Number("copy-number-of-the-state", text => text.Replace("-BS/", "-SY/", StringComparison.Ordinal)),
        Number("copy-number-as-decision", text => text.Replace("-BS/", "-QĐ/", StringComparison.Ordinal)),
        Copy("copy-number", "copy-number-at-12", copy => NumberOf(copy).Restyle(look => look with { Size = 12 })),
        Copy("copy-number", "copy-number-missing", copy => copy.Left.RemoveAll(line => line.Role == Role.Number)),
        Copy("copy-number", "copy-without-place-and-date", copy => copy.Right.RemoveAll(line => line.Role == Role.PlaceDate)),
        Copy("copy-number", "copy-number-above-the-agency", copy =>
        {
            Paragraph number = NumberOf(copy);
            copy.Left.Remove(number);
            copy.Left.Insert(0, number);
        }),
        Spoil.Plan("hd36/appendix-reference", "appendix-not-referred-to", HasAppendix, plan =>
        {
            foreach (Paragraph text in plan.BodyOf(Role.Text))
            {
                text.Text = text.Text
                    .Replace(" (Phụ lục 1 và Phụ lục 2 kèm theo)", "", StringComparison.Ordinal)
                    .Replace(" (theo Phụ lục kèm theo)", "", StringComparison.Ordinal);
            }
        }),
        Appendix("appendix-heading-at-left", heading => heading.Alignment = Alignment.Left),
        Appendix("appendix-heading-at-right", heading => heading.Alignment = Alignment.Right),
        Spoil.Plan("hd36/appendix-heading", "appendix-on-the-last-page", Numbered, plan => plan.First(Role.AppendixHeading).PageBreakBefore = false),
        Spoil.Plan("hd36/appendix-heading", "appendices-with-roman-numbers", Numbered, plan =>
        {
            plan.First(Role.AppendixHeading).Text = "Phụ lục I";
            plan.Last(Role.AppendixHeading).Text = "Phụ lục II";
        }),
        Spoil.Plan("hd36/appendix-heading", "appendices-without-numbers", Numbered, plan =>
        {
            plan.First(Role.AppendixHeading).Text = "Phụ lục";
            plan.Last(Role.AppendixHeading).Text = "Phụ lục";
        }),
        Spoil.Plan("hd36/appendix-heading", "appendix-heading-and-title-on-one-line", HasAppendix, plan =>
        {
            plan.First(Role.AppendixHeading).Text += ". " + plan.First(Role.AppendixTitle).Text;
            plan.Appendices.Remove(plan.First(Role.AppendixTitle));
        }),
        Spoil.Plan("hd36/appendix-heading", "appendices-with-letters", Numbered, plan =>
        {
            plan.First(Role.AppendixHeading).Text = "Phụ lục A";
            plan.Last(Role.AppendixHeading).Text = "Phụ lục B";
        }),
    ];

    private static Fault Copy(string rule, string name, Action<CopyBlock> change) =>
        Spoil.Plan($"hd36/{rule}", name, plan => plan.Copy is not null, plan => change(plan.Copy!));

    private static Fault Kind(string name, Action<Paragraph> change) => Copy("copy-kind", name, copy => change(copy.Right[0]));

    private static Fault Number(string name, Func<string, string> change) =>
        Copy("copy-number", name, copy => NumberOf(copy).Text = change(NumberOf(copy).Text));

    private static Fault Appendix(string name, Action<Paragraph> change) =>
        Spoil.Plan("hd36/appendix-heading", name, HasAppendix, plan => change(plan.First(Role.AppendixHeading)));

    private static Paragraph NumberOf(CopyBlock copy) => copy.Left.First(line => line.Role == Role.Number);

    private static bool HasAppendix(DraftPlan plan) => plan.Has(Role.AppendixHeading);

    private static bool Numbered(DraftPlan plan) => plan.Paragraphs.Count(line => line.Role == Role.AppendixHeading) > 1;
}
