using FormatCheck.Generator.Faults;
using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.States.Faults;

/// <summary>Appendices, stamps, the typist's mark and the address (III).</summary>
internal static class StateMarkFaults
{
    public static IEnumerable<Fault> All =>
    [
        Spoil.Text("nd30/secrecy-value", "secrecy-in-small-letters", Role.Secrecy, Sentence),
        Spoil.Text("nd30/urgency-value", "urgency-as-gap", Role.Urgency, _ => "GẤP"),
        Spoil.Text("nd30/urgency-value", "urgency-as-rat-khan", Role.Urgency, _ => "RẤT KHẨN"),
        Spoil.Text("nd30/urgency-value", "urgency-misspelt", Role.Urgency, _ => "HOẢ TỐT"),
        Spoil.Text("nd30/urgency-style", "urgency-in-small-letters", Role.Urgency, text => Sentence(text)),
        Spoil.Look("nd30/urgency-style", "urgency-at-11", Role.Urgency, look => look with { Size = 11 }),
        Spoil.Look("nd30/urgency-style", "urgency-at-16", Role.Urgency, look => look with { Size = 16 }),
        Spoil.Look("nd30/urgency-style", "urgency-not-bold", Role.Urgency, look => look with { Bold = false }),
        Spoil.Look("nd30/urgency-style", "urgency-italic", Role.Urgency, look => look with { Italic = true }),
        Circulation("circulation-in-small-letters", mark => mark.Text = Sentence(mark.Text)),
        Circulation("circulation-at-11", mark => mark.Restyle(look => look with { Size = 11 })),
        Circulation("circulation-at-16", mark => mark.Restyle(look => look with { Size = 16 })),
        Circulation("circulation-not-bold", mark => mark.Restyle(look => look with { Bold = false })),
        Circulation("circulation-italic", mark => mark.Restyle(look => look with { Italic = true })),
        Spoil.Plan("nd30/urgency-position", "urgency-under-the-motto", plan => plan.Has(Role.Urgency), plan =>
        {
            Spoil.SetInTable(plan);
            Paragraph mark = plan.First(Role.Urgency);
            plan.Letterhead.Left.Remove(mark);
            plan.Letterhead.Right.Add(mark);
        }),
        Spoil.Plan("nd30/circulation-position", "circulation-below-the-signature", plan => plan.Circulation is not null, plan =>
        {
            plan.Foot.Insert(0, plan.Circulation!);
            plan.Circulation = null;
        }),
        Spoil.Each("nd30/contact-position", "contact-without-line", Role.Contact, line => line.Edge = Edge.None),
        Spoil.Plan("nd30/appendix-note-present", "appendix-note-missing", plan => plan.Has(Role.AppendixReference), plan => plan.Remove(Role.AppendixReference)),
        Spoil.Look("nd30/typist-style", "typist-at-8", Role.Typist, look => look with { Size = 8 }),
        Spoil.Look("nd30/typist-style", "typist-at-13", Role.Typist, look => look with { Size = 13 }),
        Spoil.Look("nd30/typist-style", "typist-italic", Role.Typist, look => look with { Italic = true }),
        Spoil.Look("nd30/typist-style", "typist-bold", Role.Typist, look => look with { Bold = true }),
        Spoil.Look("nd30/contact-style", "contact-at-10", Role.Contact, look => look with { Size = 10 }),
        Spoil.Look("nd30/contact-style", "contact-at-13", Role.Contact, look => look with { Size = 13 }),
        Spoil.Look("nd30/contact-style", "contact-italic", Role.Contact, look => look with { Italic = true }),
        Heading("appendix-in-capitals", line => line.Text = line.Text.Replace("Phụ lục", "PHỤ LỤC", StringComparison.Ordinal)),
        Heading("appendix-at-12", line => line.Restyle(look => look with { Size = 12 })),
        Heading("appendix-at-16", line => line.Restyle(look => look with { Size = 16 })),
        Heading("appendix-not-bold", line => line.Restyle(look => look with { Bold = false })),
        Heading("appendix-italic", line => line.Restyle(look => look with { Italic = true })),
        Heading("appendix-at-left", line => line.Alignment = Alignment.Left),
        Numbers("appendices-in-arabic-digits", "Phụ lục 1", "Phụ lục 2"),
        Numbers("appendices-by-letter", "Phụ lục A", "Phụ lục B"),
        Numbers("appendices-without-numbers", "Phụ lục", "Phụ lục"),
        Numbers("appendices-with-a-gap", "Phụ lục I", "Phụ lục III"),
        Spoil.Text("nd30/appendix-title-style", "appendix-title-in-small-letters", Role.AppendixTitle, Sentence),
        .. Sizes(Role.AppendixTitle, "appendix-title", "appendix-title-style"),
        .. StateHeadFaults.Styles(Role.AppendixTitle, "appendix-title"),
        Spoil.Each("nd30/appendix-title-style", "appendix-title-at-left", Role.AppendixTitle, line => line.Alignment = Alignment.Left),
        Spoil.Look("nd30/appendix-reference-style", "appendix-note-upright", Role.AppendixReference, look => look with { Italic = false }),
        Spoil.Look("nd30/appendix-reference-style", "appendix-note-bold", Role.AppendixReference, look => look with { Bold = true }),
        Spoil.Each("nd30/appendix-reference-style", "appendix-note-at-left", Role.AppendixReference, line => line.Alignment = Alignment.Left),
        .. Sizes(Role.AppendixReference, "appendix-note", "appendix-reference-style"),
        Spoil.Plan("nd30/appendix-reference", "appendix-without-reference", plan => plan.BodyOf(Role.Text).Any(Refers) && plan.Has(Role.AppendixHeading), plan =>
            plan.Body.RemoveAll(block => block is Paragraph paragraph && Refers(paragraph))),
    ];

    private static readonly int[] s_wrongSizes = [11, 12, 15, 16];

    private static bool Refers(Paragraph paragraph) => paragraph.Text.Contains("Phụ lục", StringComparison.Ordinal);

    private static Fault Heading(string name, Action<Paragraph> change) => Spoil.Each("nd30/appendix-heading", name, Role.AppendixHeading, change);

    private static IEnumerable<Fault> Sizes(Role role, string name, string rule) => s_wrongSizes.Select(size =>
        Spoil.Look($"nd30/{rule}", $"{name}-at-{size}", role, look => look with { Size = size }));

    private static Fault Numbers(string name, params string[] headings) => Spoil.Plan(
        "nd30/appendix-heading",
        name,
        plan => plan.Paragraphs.Count(one => one.Role == Role.AppendixHeading) == headings.Length,
        plan =>
        {
            foreach ((Paragraph line, string text) in plan.Paragraphs.Where(one => one.Role == Role.AppendixHeading).Zip(headings).ToArray())
            {
                line.Text = text;
            }
        });

    private static Fault Circulation(string name, Action<Paragraph> change) =>
        Spoil.Plan("nd30/circulation-style", name, plan => plan.Circulation is not null, plan => change(plan.Circulation!));

    private static string Sentence(string text) => text[..1] + text[1..].ToLowerInvariant();
}
