using FormatCheck.Generator;
using FormatCheck.Rules;

namespace FormatCheck.Tests.Recall;

/// <summary>Proves the pack nd30 on PDF: the same documents of the State as DOCX, laid out as Word would print them.</summary>
public sealed class StatePdfRecallTests(ITestOutputHelper output)
{
    private static readonly FormatChecker[] s_checkers = [.. Enum.GetValues<Stage>().Select(stage => new FormatChecker(new FormatCheckOptions { Rules = "nd30", Stage = stage }))];

    private static readonly HashSet<string> s_notInPdf = [.. PackLoader.Load("nd30").Rules.Where(rule => rule.Pdf == PdfEvidence.None).Select(rule => rule.Id)];

    private static readonly HashSet<string> s_info = [.. PackLoader.Load("nd30").Rules.Where(rule => rule.Severity == Severity.Info).Select(rule => rule.Id)];

    /// <summary>Faults of the State's own that print does not show: only a clear violation of a margin is one there, and lines far apart pass for paragraphs.</summary>
    private static readonly string[] s_unseen =
        ["margin-top-of-18", "margin-top-of-28", "margin-left-of-28", "margin-left-of-38", "margin-right-of-13", "margin-right-of-23", "one-paragraph-double-spaced"];

    private const string Wide = "lines far apart pass for paragraphs of one line";
    private const string Wrapped = "of a name on two rows, which may be one line that wrapped, it is a third to a half";
    private const string Run = "with neither marks nor space between them, lines read as one running text";
    private const string Narrow = "on narrow paper the columns of the head wrap, and their rows run into one another";

    private static readonly (string Kind, string Fault, string[] Rules, string Reason)[] s_known =
    [
        ("huong-dan", "agency-line-as-long-as-the-name", [], "as long as the last line of the name, it is a third to a half of the longer line above"),
        ("to-trinh", "summary-line-as-long-as-the-text", [], "as long as the last line of the summary, it is a third to a half of the longer line above"),
        ("bao-cao", "agency-line-as-long-as-the-name", [], Wrapped),
        ("de-an", "agency-line-of-three-quarters", [], Wrapped),
        ("cong-van-bo", "addressees-without-marks", [], Run),
        ("cong-van-bo", "addressees-without-marks", ["nd30/body-justified", "nd30/body-paragraph-spacing"], Run),
        ("bien-ban-khong-ngay", "body-without-spacing", ["nd30/body-justified", "nd30/body-indent"], Run),
        ("cong-van-bo", "one-paragraph-at-right", ["nd30/body-paragraph-spacing"], "the last line at the right passes for a column"),
        ("giay-gioi-thieu", "one-paragraph-bold", ["nd30/margin-left", "nd30/margin-right", "nd30/type-name-position", "nd30/summary-style", "nd30/summary-position", "nd30/summary-line"], "of a paper of three paragraphs the bold one passes for its summary"),
        ("", "margin-top-of-10", ["nd30/page-number-present"], "the page number stands amid the text, as it would be printed"),
        ("cong-van-hoa-toc", "margin-left-of-40", ["nd30/urgency-value"], "the column is too narrow for the stamp, whose words then stand on two rows"),
        ("", "agency-below-the-number", ["nd30/agency-line"], "the line keeps its place by the number"),
        ("", "body-at-1-8-lines", ["nd30/body-paragraph-spacing"], Wide),
        ("", "body-exactly-30-pt", ["nd30/body-paragraph-spacing"], Wide),
        ("", "body-at-least-32-pt", ["nd30/body-paragraph-spacing"], Wide),
        ("", "grounds-at-12", ["nd30/body-paragraph-spacing"], "rows of smaller letters stand nearer to one another, which reads as less space between paragraphs"),
        ("cong-van-thuong-khan", "urgency-at-16", ["nd30/font-color", "nd30/letter-summary-size", "nd30/letter-summary-style"], "the stamp wraps, and its second row passes for the summary's"),
        ("cong-van-hoa-toc", "circulation-at-16", ["nd30/margin-top"], "the mark reaches from the header into the text"),
        ("bao-cao", "paper-b5", ["nd30/agency-line", "nd30/type-name-known", "nd30/type-name-size", "nd30/type-name-position", "nd30/summary-case", "nd30/summary-size", "nd30/summary-position", "nd30/number-type-symbol", "nd30/summary-style"], Narrow),
        ("ke-hoach", "paper-a5-for-a-document", ["nd30/margin-left", "nd30/summary-position", "nd30/body-indent", "nd30/page-number-position"], Narrow),
        ("giay-gioi-thieu", "signature-at-left", ["nd30/type-name-position"], "of a short document nothing but the signature shows where the right margin is"),
    ];

    [Fact]
    public void CleanDrafts_HaveNoErrorAndNoWarning()
    {
        string[][] findings = [.. StateDrafts.PrintedClean().AsParallel().AsOrdered().Select(draft => Told(draft).Select(finding => $"{draft.Name}: {finding.RuleId}: {finding.Message.En} ({finding.Location.Snippet})").ToArray())];

        output.WriteLine($"{findings.Count(one => one.Length == 0)} of {findings.Length} printed drafts are clean{Environment.NewLine}{string.Join(Environment.NewLine, findings.SelectMany(one => one))}");
        findings.SelectMany(one => one).Should().BeEmpty();
    }

    [Fact]
    public void FaultyDrafts_GiveTheFindingOfTheirOneFault()
    {
        (GeneratedDraft Draft, string[] Rules)[] answers = [.. StateDrafts.PrintedFaulty().AsParallel().AsOrdered().Select(pair => (pair.Printed, Failures(pair.Printed).Select(finding => finding.RuleId).ToArray()))];
        (GeneratedDraft Draft, string[] Rules)[] visible = [.. answers.Where(answer => IsVisible(answer.Draft))];

        var known = new KnownAnswers(s_known);
        string[] missed = [.. visible.Where(answer => !answer.Rules.Contains(answer.Draft.ExpectedRuleId!) && !known.Hold(answer.Draft)).Select(answer => $"{answer.Draft.Name}: expected {answer.Draft.ExpectedRuleId}, got {string.Join(", ", answer.Rules)}")];
        string[] extra = [.. visible.Select(answer => (answer.Draft, Extra: answer.Rules.Where(rule => !s_info.Contains(rule) && rule != answer.Draft.ExpectedRuleId && !answer.Draft.AllowedRuleIds.Contains(rule) && !PrintDifferences.IsBrought(answer.Draft.Fault!.Name, rule.Replace("nd30/", "hd36/", StringComparison.Ordinal)) && !known.Hold(answer.Draft, rule)).ToArray())).Where(pair => pair.Extra.Length > 0).Select(pair => $"{pair.Draft.Name}: {string.Join(", ", pair.Extra)}")];
        output.WriteLine($"{visible.Length - missed.Length} of {visible.Length} that show in print, {answers.Length} in all{Environment.NewLine}{string.Join(Environment.NewLine, missed)}");
        output.WriteLine($"{extra.Length} with other findings{Environment.NewLine}{string.Join(Environment.NewLine, extra)}");
        missed.Should().BeEmpty();
        extra.Should().BeEmpty("a single fault gives a single finding");
        known.Unneeded.Should().BeEmpty();
    }

    /// <summary>Whether print shows the fault; of one page it shows no page number.</summary>
    private static bool IsVisible(GeneratedDraft draft)
    {
        string fault = draft.Fault!.Name;
        return PrintDifferences.Unseen(fault) is null && !s_unseen.Contains(fault) && !s_notInPdf.Contains(draft.ExpectedRuleId!)
            && !(fault.StartsWith("page-number", StringComparison.Ordinal) && s_checkers[0].Check(draft.Bytes).Document.Pdf!.PageCount == 1);
    }

    private static IEnumerable<Finding> Told(GeneratedDraft draft) => Failures(draft).Where(finding => finding.Severity > Severity.Info);

    private static IEnumerable<Finding> Failures(GeneratedDraft draft) =>
        s_checkers[(int)draft.Stage].Check(draft.Bytes, draft.Name, TestContext.Current.CancellationToken).Findings.Where(finding => finding.Outcome == Outcome.Fail);
}
