using FormatCheck.Generator.Faults;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Variants;

namespace FormatCheck.Generator.States.Faults;

/// <summary>Type name and summary (II.5), the summary of a công văn, and Kính gửi (II.9).</summary>
internal static class StateOpeningFaults
{
    public static IEnumerable<Fault> All =>
    [
        .. StateHeadFaults.Sizes(Role.TypeName, "type-name", 11, 12, 15, 16),
        .. StateHeadFaults.Sizes(Role.Summary, "summary", 11, 12, 15, 16),
        Type("type-misspelt", "QUYẾT ĐỊNH", "QUYÊT ĐỊNH"),
        Type("type-report-of-results", "BÁO CÁO", "BÁO CÁO TỔNG KẾT"),
        Type("type-plan-of-action", "KẾ HOẠCH", "KẾ HOẠCH HÀNH ĐỘNG"),
        Spoil.Plan("nd30/summary-present", "summary-missing", HasSummary, plan => plan.Remove(Role.Summary), "nd30/summary-line"),
        Spoil.Each("nd30/summary-case", "summary-in-capitals", Role.Summary, line => line.Text = line.Text.ToUpperInvariant()),
        Spoil.Plan("nd30/summary-line", "summary-line-missing", HasSummary, plan => plan.Last(Role.Summary).Rule = null),
        Instead("summary-line-of-hyphens", "-----"),
        Instead("summary-line-of-many-hyphens", "---------------"),
        Line("summary-line", "summary-line-dashed", new Rule(StateParts.ShortLine, RuleMeans.Drawing) { Dashed = true }),
        Line("summary-line", "summary-line-as-underline", new Rule(1, RuleMeans.Underline)),
        Line("summary-line", "summary-line-as-long-as-the-text", new Rule(1, RuleMeans.Drawing)),
        Line("summary-line", "summary-line-of-a-tenth", new Rule(0.1, RuleMeans.Vml)),
        Spoil.Text("nd30/letter-summary-prefix", "letter-summary-without-prefix", Role.LetterSummary, text => char.ToUpperInvariant(text[4]) + text[5..]),
        Spoil.Text("nd30/letter-summary-prefix", "letter-summary-with-colon", Role.LetterSummary, text => "V/v:" + text[3..]),
        Spoil.Text("nd30/letter-summary-prefix", "letter-summary-in-words", Role.LetterSummary, text => "Về việc" + text[3..]),
        Spoil.Text("nd30/letter-summary-prefix", "letter-summary-with-capitals", Role.LetterSummary, text => "V/V" + text[3..]),
        .. StateHeadFaults.Sizes(Role.LetterSummary, "letter-summary", 10, 11, 14, 15),
        Spoil.Look("nd30/letter-summary-style", "letter-summary-bold", Role.LetterSummary, look => look with { Bold = true }),
        Spoil.Look("nd30/letter-summary-style", "letter-summary-italic", Role.LetterSummary, look => look with { Italic = true }),
        Spoil.Plan("nd30/letter-summary-position", "letter-summary-at-left", plan => plan.Has(Role.LetterSummary), plan =>
        {
            // In a cell, and short: what fills its column looks centred on either side.
            plan.Variant = plan.Variant with { Letterhead = LetterheadForm.TableOneRow };
            Paragraph summary = plan.First(Role.LetterSummary);
            plan.Letterhead.Left.RemoveAll(line => line.Role == Role.LetterSummary && line != summary);
            summary.Text = "V/v văn thư";
            summary.Alignment = Alignment.Left;
        }),
        Spoil.Plan("nd30/letter-summary-present", "letter-summary-under-the-date", plan => plan.Has(Role.LetterSummary), plan =>
        {
            Spoil.SetInTable(plan);
            Paragraph[] summary = [.. plan.Letterhead.Left.Where(line => line.Role == Role.LetterSummary)];
            plan.Letterhead.Left.RemoveAll(summary.Contains);
            plan.Letterhead.Right.AddRange(summary);
        }),
        Addressee("size", "addressee-at-12", look => look with { Size = 12 }),
        Addressee("size", "addressee-at-15", look => look with { Size = 15 }),
        Addressee("size", "addressee-at-16", look => look with { Size = 16 }),
        Addressee("style", "addressee-bold", look => look with { Bold = true }),
        Addressee("style", "addressee-italic", look => look with { Italic = true }),
        Spoil.Plan("nd30/addressee-style", "addressee-label-of-the-party", HasAddressee, plan =>
            plan.Addressees[0].Spans[0] = plan.Addressees[0].Spans[0] with { Look = plan.Addressees[0].Look with { Italic = true } }),
        List("addressees-with-commas", plan => Each(plan, text => text.TrimEnd(';', '.') + ",")),
        List("addressees-without-marks", plan => Each(plan, text => text.TrimEnd(';', '.'))),
        List("addressees-closed-by-a-semicolon", plan => plan.Addressees[^1].Text = plan.Addressees[^1].Text.TrimEnd('.') + ";"),
        List("addressees-without-hyphens", plan => Each(plan, text => text[2..])),
        List("addressees-with-plus-signs", plan => Each(plan, text => "+" + text[1..])),
        List("addressees-on-one-line", plan =>
        {
            string all = string.Join("; ", plan.Addressees.Skip(1).Select(line => line.Text[2..].TrimEnd(';', '.')));
            plan.Addressees[0].Spans.Add(new Span(" " + all + ".", plan.Addressees[0].Look));
            plan.Addressees.RemoveRange(1, plan.Addressees.Count - 1);
        }),
    ];

    private static bool HasSummary(DraftPlan plan) => plan.Has(Role.Summary);

    private static bool HasAddressee(DraftPlan plan) => plan.Addressees.Count > 0;

    private static Fault Type(string name, string from, string to) => Spoil.Plan(
        "nd30/type-name-known", name, plan => plan.TypeName == from, plan => plan.First(Role.TypeName).Text = to, "nd30/number-type-symbol");

    private static Fault Instead(string name, string text) => Spoil.Plan("nd30/summary-line", name, HasSummary, plan =>
    {
        Paragraph last = plan.Last(Role.Summary);
        last.Rule = null;
        plan.Opening.Insert(plan.Opening.IndexOf(last) + 1, StateParts.Centered(Role.Other, text, Look.Plain()));
    });

    private static Fault Line(string rule, string name, Rule line) =>
        Spoil.Plan($"nd30/{rule}", name, HasSummary, plan => plan.Last(Role.Summary).Rule = line);

    private static Fault Addressee(string rule, string name, Func<Look, Look> change) =>
        Spoil.Plan($"nd30/addressee-{rule}", name, HasAddressee, plan => plan.Addressees.ForEach(line => line.Restyle(change)));

    private static Fault List(string name, Action<DraftPlan> apply) =>
        Spoil.Plan("nd30/addressee-list", name, plan => plan.Addressees.Count > 2, apply);

    private static void Each(DraftPlan plan, Func<string, string> change)
    {
        foreach (Paragraph line in plan.Addressees.Skip(1))
        {
            line.Text = change(line.Text);
        }
    }
}
