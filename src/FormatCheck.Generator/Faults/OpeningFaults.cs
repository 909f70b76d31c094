using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Faults;

/// <summary>Type name and summary, with the five hyphens below (II.1.5).</summary>
internal static class OpeningFaults
{
    public static IEnumerable<Fault> All =>
    [
        Spoil.Missing("hd36/type-name-present", "type-name-missing", Role.TypeName, "hd36/number-type-symbol", "hd36/summary-present"),
        Spoil.Plan("hd36/type-name-present", "type-name-and-summary-on-one-line", plan => plan.Has(Role.Summary), plan =>
        {
            Paragraph summary = plan.First(Role.Summary);
            plan.First(Role.TypeName).Text += " " + summary.Text;
            plan.Opening.RemoveAll(line => line.Role is Role.Summary or Role.Author);
        }, "hd36/type-name-known", "hd36/type-name-case", "hd36/summary-present", "hd36/summary-size", "hd36/number-type-symbol"),
        Type("type-name-known", "type-programme-of-action", "CHƯƠNG TRÌNH", "CHƯƠNG TRÌNH HÀNH ĐỘNG"),
        Type("type-name-known", "type-plan-of-action", "KẾ HOẠCH", "KẾ HOẠCH HÀNH ĐỘNG"),
        Type("type-name-known", "type-report-of-results", "BÁO CÁO", "BÁO CÁO TỔNG KẾT"),
        Type("type-name-known", "type-notice-of-conclusion", "THÔNG BÁO", "THÔNG BÁO KẾT LUẬN"),
        Type("type-name-known", "type-misspelt", "NGHỊ QUYẾT", "NGHỊ QUYÊT"),
        Spoil.Text("hd36/type-name-case", "type-name-in-small-letters", Role.TypeName, Sentence),
        Spoil.Look("hd36/type-name-size", "type-name-at-14", Role.TypeName, look => look with { Size = 14 }),
        Spoil.Look("hd36/type-name-size", "type-name-at-13", Role.TypeName, look => look with { Size = 13 }),
        Spoil.Look("hd36/type-name-size", "type-name-at-18", Role.TypeName, look => look with { Size = 18 }),
        Spoil.Look("hd36/type-name-style", "type-name-not-bold", Role.TypeName, look => look with { Bold = false }),
        Spoil.Look("hd36/type-name-style", "type-name-italic", Role.TypeName, look => look with { Italic = true }),
        Spoil.Each("hd36/type-name-position", "type-name-at-left", Role.TypeName, line => line.Alignment = Alignment.Left),
        Spoil.Each("hd36/type-name-position", "type-name-at-right", Role.TypeName, line => line.Alignment = Alignment.Right),
        Spoil.Each("hd36/type-name-position", "type-name-off-the-middle", Role.TypeName, line => line.Indent = new Indent(Left: 60)),
        Spoil.Plan("hd36/letter-no-type-name", "letter-with-type-name", plan => plan.IsLetter, plan =>
            plan.Opening.Add(Centered(Role.TypeName, "CÔNG VĂN", Look.InBold(16))), "hd36/type-name-known"),
        Spoil.Plan("hd36/letter-no-type-name", "letter-with-type-name-and-summary", plan => plan.IsLetter, plan =>
        {
            plan.Opening.Add(Centered(Role.TypeName, "CÔNG VĂN", Look.InBold(15)));
            plan.Opening.Add(Centered(Role.Summary, "về chế độ hội nghị", Look.InBold()));
        }, "hd36/type-name-known", "hd36/summary-line"),
        Spoil.Plan("hd36/summary-present", "summary-missing", IsDocument, plan => plan.Remove(Role.Summary)),
        Spoil.Look("hd36/summary-size", "summary-at-13", Role.Summary, look => look with { Size = 13 }),
        Spoil.Look("hd36/summary-size", "summary-at-12", Role.Summary, look => look with { Size = 12 }),
        Spoil.Look("hd36/summary-size", "summary-at-16", Role.Summary, look => look with { Size = 16 }),
        Spoil.Look("hd36/summary-style", "summary-not-bold", Role.Summary, look => look with { Bold = false }),
        Spoil.Look("hd36/summary-style", "summary-italic", Role.Summary, look => look with { Italic = true }),
        Spoil.Each("hd36/summary-position", "summary-at-left", Role.Summary, line => line.Alignment = Alignment.Left),
        Spoil.Each("hd36/summary-position", "summary-at-right", Role.Summary, line => line.Alignment = Alignment.Right),
        Spoil.Plan("hd36/summary-line", "separator-missing", IsDocument, plan => plan.Remove(Role.Separator)),
        Separator("separator-of-three", "---"),
        Separator("separator-of-eight", "--------"),
        Separator("separator-of-stars", "*****"),
        Separator("separator-of-underscores", "_____"),
        Separator("separator-of-em-dashes", "—————"),
        Separator("separator-spaced", "- - - - -"),
        Line("separator-drawn", summary => summary.Rule = new Rule(0.4, RuleMeans.Drawing)),
        Line("separator-drawn-in-vml", summary => summary.Rule = new Rule(0.4, RuleMeans.Vml)),
        Line("separator-turned-into-a-border", summary => summary.Edge = Edge.Bottom),
        Line("separator-as-underline", summary => summary.Restyle(look => look with { Underline = true })),
        Spoil.Missing("hd36/letter-summary-present", "letter-summary-missing", Role.LetterSummary),
        Spoil.Look("hd36/letter-summary-size", "letter-summary-at-13", Role.LetterSummary, look => look with { Size = 13 }),
        Spoil.Look("hd36/letter-summary-size", "letter-summary-at-14", Role.LetterSummary, look => look with { Size = 14 }),
        Spoil.Look("hd36/letter-summary-size", "letter-summary-at-11", Role.LetterSummary, look => look with { Size = 11 }),
        Spoil.Look("hd36/letter-summary-style", "letter-summary-upright", Role.LetterSummary, look => look with { Italic = false }),
        Spoil.Look("hd36/letter-summary-style", "letter-summary-bold", Role.LetterSummary, look => look with { Bold = true }),
        Spoil.Text("hd36/letter-summary-prefix", "letter-summary-with-v-slash-v", Role.LetterSummary, text => "V/v " + text.ToLowerInvariant()),
        Spoil.Text("hd36/letter-summary-prefix", "letter-summary-with-v-slash-v-colon", Role.LetterSummary, text => "V/v: " + text),
    ];

    /// <summary>The papers on A5 (giấy mời ...) may well do without a summary and a line below it.</summary>
    private static bool IsDocument(DraftPlan plan) => plan.Has(Role.Separator) && plan.Page.Width > 200;

    private static Fault Separator(string name, string text) => Spoil.Plan("hd36/summary-line", name, IsDocument, plan => plan.First(Role.Separator).Text = text);

    private static Fault Line(string name, Action<Paragraph> change) =>
        Spoil.Plan("hd36/summary-line", name, IsDocument, plan =>
        {
            plan.Opening.RemoveAll(line => line.Role == Role.Separator);
            change(plan.Last(Role.Summary));
        });

    private static Fault Type(string rule, string name, string from, string to) => Spoil.Plan(
        $"hd36/{rule}", name, plan => plan.TypeName == from, plan => plan.First(Role.TypeName).Text = to, "hd36/number-type-symbol");

    private static string Sentence(string text) => text[..1] + text[1..].ToLowerInvariant();

    private static Paragraph Centered(Role role, string text, Look look) => new(role, text, look) { Alignment = Alignment.Center };
}
