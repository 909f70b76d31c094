using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Variants;

namespace FormatCheck.Generator.Faults;

/// <summary>Fonts, colours and codes (II.4.1).</summary>
internal static class FontFaults
{
    public static IEnumerable<Fault> All =>
    [
        Font("body-in-arial", Role.Text, look => look with { Font = "Arial" }),
        Font("dash-list-in-calibri", Role.Dash, look => look with { Font = "Calibri" }),
        Font("clauses-in-cambria", Role.Clause, look => look with { Font = "Cambria" }),
        Font("title-in-arial", Role.Title, look => look with { Font = "Arial" }),
        Font("number-in-tahoma", Role.Number, look => look with { Font = "Tahoma" }),
        Font("signer-in-verdana", Role.Signer, look => look with { Font = "Verdana" }),
        Font("recipients-in-calibri", Role.Recipient, look => look with { Font = "Calibri" }),
        Font("type-name-in-liberation-serif", Role.TypeName, look => look with { Font = "Liberation Serif" }),
        Font("vietnamese-letters-in-calibri", Role.Text, look => look with { HighAnsiFont = "Calibri" }),
        Font("latin-letters-in-calibri", Role.Text, look => look with { Font = "Calibri", HighAnsiFont = Look.PartyFont }),
        Spoil.Plan("hd36/font-family", "one-word-in-arial", HasText, plan =>
        {
            Paragraph text = plan.Body.OfType<Paragraph>().First(one => one.Role == Role.Text);
            Span whole = text.Spans[0];
            int at = whole.Text.IndexOf(' ', whole.Text.Length / 2);
            text.Spans[0] = whole with { Text = whole.Text[..at], Footnote = null };
            text.Spans.Insert(1, new Span(" Đồng Tháp", whole.Look with { Font = "Arial" }));
            text.Spans.Insert(2, whole with { Text = whole.Text[at..] });
        }),
        Spoil.Plan("hd36/font-family", "theme-font-beside-the-name", HasText, plan =>
        {
            // The theme of this carrier says Calibri.
            plan.Variant = plan.Variant with { Carrier = FormatCarrier.Direct };
            plan.First(Role.Text).Restyle(look => look with { ThemeFontToo = true });
        }),
        Spoil.Plan("hd36/font-family", "table-in-arial", HasTable, plan =>
            plan.Body.Concat(plan.Appendices).OfType<ContentTable>().First().Rows[1][1].Restyle(look => look with { Font = "Arial" })),
        Spoil.Plan("hd36/font-family", "page-number-in-calibri", plan => plan.Pages > 1, plan =>
            plan.PageNumbering.Look = plan.PageNumbering.Look with { Font = "Calibri" }),
        Color("body-in-blue", Role.Text, "0000FF"),
        Color("title-in-red", Role.Title, "FF0000"),
        Color("number-in-blue", Role.Number, "1F4E79"),
        Color("recipients-in-grey", Role.Recipient, "808080"),
        Color("type-name-in-red", Role.TypeName, "C00000"),
        Encoding("body-in-tcvn3", ".VnTime", "§¶ng bé tØnh l·nh ®¹o thùc hiÖn cã hiÖu qu¶ c¸c nghÞ quyÕt cña Trung ­¬ng."),
        Encoding("body-in-tcvn3-capitals", ".VnTimeH", "§¶ng bé tØnh l·nh ®¹o thùc hiÖn cã hiÖu qu¶ c¸c nghÞ quyÕt."),
        Encoding("body-in-vni", "VNI-Times", "Ñaûng boä tænh laõnh ñaïo thöïc hieän nghò quyeát cuûa Trung öông."),
        Encoding("tcvn3-text-under-times", Look.PartyFont, "§¶ng bé tØnh l·nh ®¹o thùc hiÖn cã hiÖu qu¶ c¸c nghÞ quyÕt cña Trung ­¬ng."),
    ];

    private static Fault Font(string name, Role role, Func<Look, Look> change) => Spoil.LookOfOne("hd36/font-family", name, role, change);

    private static Fault Color(string name, Role role, string color) =>
        Spoil.LookOfOne("hd36/font-color", name, role, look => look with { Color = color });

    private static Fault Encoding(string name, string font, string text) => Spoil.Plan("hd36/text-encoding", name, HasText, plan =>
    {
        Paragraph model = plan.First(Role.Text);
        Paragraph legacy = new(Role.Text, text, model.Look with { Font = font })
        {
            Alignment = model.Alignment,
            Indent = model.Indent,
            Spacing = model.Spacing,
        };
        plan.Body.Insert(plan.Body.IndexOf(model) + 1, legacy);
    }, "hd36/font-family");

    private static bool HasText(DraftPlan plan) => plan.BodyOf(Role.Text).Any(text => text.Text.Length > 60);

    private static bool HasTable(DraftPlan plan) => plan.Body.Concat(plan.Appendices).OfType<ContentTable>().Any();
}
