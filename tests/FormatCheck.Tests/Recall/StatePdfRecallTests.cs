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

        string[] missed = [.. visible.Where(answer => !answer.Rules.Contains(answer.Draft.ExpectedRuleId!)).Select(answer => $"{answer.Draft.Name}: expected {answer.Draft.ExpectedRuleId}, got {string.Join(", ", answer.Rules)}")];
        string[] extra = [.. visible.Select(answer => (answer.Draft, Extra: answer.Rules.Where(rule => !s_info.Contains(rule) && rule != answer.Draft.ExpectedRuleId && !answer.Draft.AllowedRuleIds.Contains(rule) && !PrintDifferences.IsBrought(answer.Draft.Fault!.Name, rule.Replace("nd30/", "hd36/", StringComparison.Ordinal))).ToArray())).Where(pair => pair.Extra.Length > 0).Select(pair => $"{pair.Draft.Name}: {string.Join(", ", pair.Extra)}")];
        output.WriteLine($"{visible.Length - missed.Length} of {visible.Length} that show in print, {answers.Length} in all{Environment.NewLine}{string.Join(Environment.NewLine, missed)}");
        output.WriteLine($"{extra.Length} with other findings{Environment.NewLine}{string.Join(Environment.NewLine, extra)}");
        missed.Length.Should().BeLessThanOrEqualTo(visible.Length * 3 / 100, "97 % of the faults that show are found:{0}{1}", Environment.NewLine, string.Join(Environment.NewLine, missed));
        extra.Length.Should().BeLessThanOrEqualTo(visible.Length * 3 / 100, "a single fault should give a single finding:{0}{1}", Environment.NewLine, string.Join(Environment.NewLine, extra));
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
