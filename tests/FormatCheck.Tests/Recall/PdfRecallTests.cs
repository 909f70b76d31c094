using System.Globalization;
using System.Text;
using FormatCheck.Generator;
using FormatCheck.Generator.Kinds;
using FormatCheck.Rules;

namespace FormatCheck.Tests.Recall;

/// <summary>Proves the rules on PDF from both sides: the same documents as DOCX, laid out as Word would print them.</summary>
public sealed class PdfRecallTests(ITestOutputHelper output)
{
    private static readonly FormatChecker[] s_checkers = [.. Enum.GetValues<Stage>().Select(stage => new FormatChecker(new FormatCheckOptions { Stage = stage }))];

    private static readonly HashSet<string> s_notInPdf = [.. PackLoader.Load("hd36").Rules.Where(rule => rule.Pdf == PdfEvidence.None).Select(rule => rule.Id)];

    [Fact]
    public void CleanDrafts_HaveNoErrorAndNoWarning()
    {
        string[][] findings = [.. PrintedDrafts.Clean().AsParallel().AsOrdered().Select(draft => Told(draft).Select(finding => $"{draft.Name}: {finding.RuleId}: {finding.Message.En} ({finding.Location.Snippet})").ToArray())];

        output.WriteLine($"{findings.Count(one => one.Length == 0)} of {findings.Length} printed drafts are clean");
        findings.SelectMany(one => one).Should().BeEmpty();
    }

    [Fact]
    public void FaultyDrafts_GiveTheFindingOfTheirOneFaultAndNoOther()
    {
        Answer[] answers = [.. PrintedDrafts.Faulty().AsParallel().AsOrdered().Select(pair => Answer.Of(pair.Printed, pair.Docx))];

        var known = new KnownAnswers(PrintDifferences.Party);
        output.WriteLine(Table(answers));
        string[] missed = [.. answers.Where(answer => !answer.IsHit && answer.IsVisible && !known.Hold(answer.Draft)).Select(answer => $"{answer.Draft.Name}: expected {answer.Draft.ExpectedRuleId}, got {string.Join(", ", answer.Rules)}")];
        string[] extra = [.. from answer in answers from finding in answer.Extra where !known.Hold(answer.Draft, finding.RuleId) select $"{answer.Draft.Name}: {finding.RuleId}: {finding.Message.En} ({finding.Location.Snippet})"];
        missed.Should().BeEmpty();
        extra.Should().BeEmpty();
        known.Unneeded.Should().BeEmpty();
    }

    [Fact]
    public void ShrunkDrafts_AreToldToBeShrunkAndNoMore()
    {
        string[] findings = [.. AllKinds.List.AsParallel().AsOrdered().SelectMany(kind => Told(PrintedDrafts.Of(kind, PrintedDrafts.Variants[0], PdfForm.Shrunk)).Select(finding => $"{kind.Name}: {finding.RuleId}"))];

        findings.Should().Equal(AllKinds.List.Select(kind => $"{kind.Name}: common/page-scaled"));
    }

    /// <summary>What a checker says of a draft with one fault.</summary>
    private sealed record Answer(GeneratedDraft Draft, bool IsHit, string[] Rules, Finding[] Extra)
    {
        public bool IsVisible => !s_notInPdf.Contains(Draft.ExpectedRuleId!);

        public static Answer Of(GeneratedDraft printed, GeneratedDraft docx)
        {
            Finding[] told = [.. Failures(printed)];
            Finding[] others = [.. told.Where(finding => finding.Severity > Severity.Info && finding.RuleId != printed.ExpectedRuleId && !printed.AllowedRuleIds.Contains(finding.RuleId))];
            if (others.Length > 0)
            {
                // Only then is it worth asking what the same draft gives as DOCX.
                HashSet<string> inDocx = [.. Failures(docx).Select(finding => finding.RuleId)];
                others = [.. others.Where(finding => !inDocx.Contains(finding.RuleId))];
            }

            return new Answer(printed, told.Any(finding => finding.RuleId == printed.ExpectedRuleId), [.. told.Select(finding => finding.RuleId)], others);
        }
    }

    private static IEnumerable<Finding> Told(GeneratedDraft draft) => Failures(draft).Where(finding => finding.Severity > Severity.Info);

    private static IEnumerable<Finding> Failures(GeneratedDraft draft) =>
        s_checkers[(int)draft.Stage].Check(draft.Bytes, draft.Name, TestContext.Current.CancellationToken).Findings.Where(finding => finding.Outcome == Outcome.Fail);

    private static string Table(Answer[] answers)
    {
        var table = new StringBuilder();
        foreach (IGrouping<string, Answer> rule in answers.GroupBy(answer => answer.Draft.ExpectedRuleId!).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            int unseen = rule.Count(answer => !answer.IsHit);
            table.AppendLine(CultureInfo.InvariantCulture, $"{rule.Count(answer => answer.IsHit),4} of {rule.Count(),3}  {rule.Key}{(unseen > 0 ? $" ({unseen} do not show in print)" : "")}");
        }

        return table.AppendLine(CultureInfo.InvariantCulture, $"{answers.Count(answer => answer.IsHit)} of {answers.Length} in all, {answers.Count(answer => !answer.IsHit)} do not show in print").ToString();
    }
}
