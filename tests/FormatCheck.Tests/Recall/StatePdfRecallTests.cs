using FormatCheck.Generator;
using FormatCheck.Rules;

namespace FormatCheck.Tests.Recall;

/// <summary>Proves the pack nd30 on PDF: the same documents of the State as DOCX, laid out as Word would print them.</summary>
public sealed class StatePdfRecallTests(ITestOutputHelper output)
{
    private static readonly FormatChecker[] s_checkers = [.. Enum.GetValues<Stage>().Select(stage => new FormatChecker(new FormatCheckOptions { Rules = "nd30", Stage = stage }))];

    private static readonly HashSet<string> s_notInPdf = [.. PackLoader.Load("nd30").Rules.Where(rule => rule.Pdf == PdfEvidence.None).Select(rule => rule.Id)];

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
        (GeneratedDraft Draft, Finding[] Found)[] answers = [.. StateDrafts.PrintedFaulty().AsParallel().AsOrdered().Select(pair => (pair.Printed, Failures(pair.Printed).ToArray()))];
        (GeneratedDraft Draft, Finding[] Found)[] visible = [.. answers.Where(answer => IsVisible(answer.Draft))];

        var known = new KnownAnswers(PrintDifferences.State);
        string[] missed = [.. visible.Where(answer => !IsHit(answer.Draft, answer.Found) && !known.Hold(answer.Draft)).Select(answer => $"{answer.Draft.Name}: expected {answer.Draft.ExpectedRuleId}, got {string.Join(", ", answer.Found.Select(finding => finding.RuleId))}")];
        string[] extra = [.. from answer in answers
                             from finding in answer.Found
                             let rule = finding.RuleId
                             where finding.Severity > Severity.Info && rule != answer.Draft.ExpectedRuleId && !answer.Draft.AllowedRuleIds.Contains(rule) && !known.Hold(answer.Draft, rule)
                             select $"{answer.Draft.Name}: {rule}: {finding.Message.En} ({finding.Location.Snippet})"];
        output.WriteLine($"{visible.Count(answer => IsHit(answer.Draft, answer.Found))} found of {visible.Length} that may show in print, {answers.Length} in all{Environment.NewLine}{string.Join(Environment.NewLine, missed)}");
        output.WriteLine($"{extra.Length} other findings{Environment.NewLine}{string.Join(Environment.NewLine, extra)}");
        missed.Should().BeEmpty();
        extra.Should().BeEmpty("a single fault gives a single finding");
        known.Unneeded.Should().BeEmpty();
    }

    private static bool IsHit(GeneratedDraft draft, Finding[] found) => Array.Exists(found, finding => finding.RuleId == draft.ExpectedRuleId);

    /// <summary>Whether a PDF can show the fault at all; of one page it shows no page number.</summary>
    private static bool IsVisible(GeneratedDraft draft) =>
        !s_notInPdf.Contains(draft.ExpectedRuleId!)
        && !(draft.Fault!.Name.StartsWith("page-number", StringComparison.Ordinal) && s_checkers[0].Check(draft.Bytes).Document.Pdf!.PageCount == 1);

    private static IEnumerable<Finding> Told(GeneratedDraft draft) => Failures(draft).Where(finding => finding.Severity > Severity.Info);

    private static IEnumerable<Finding> Failures(GeneratedDraft draft) =>
        s_checkers[(int)draft.Stage].Check(draft.Bytes, draft.Name, TestContext.Current.CancellationToken).Findings.Where(finding => finding.Outcome == Outcome.Fail);
}
