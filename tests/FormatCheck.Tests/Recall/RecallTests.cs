using System.Globalization;
using System.Text;
using FormatCheck.Generator;

namespace FormatCheck.Tests.Recall;

/// <summary>Proves every rule from both sides: the right draft is clean, the draft with one fault gives that finding and hardly any other.</summary>
public sealed class RecallTests(ITestOutputHelper output)
{
    /// <summary>Rules that only a PDF can break, or only with a register.</summary>
    private static readonly string[] s_pdfOnly = ["common/font-not-embedded", "common/scanned-pdf", "common/page-scaled", "common/unreadable-text", "common/signature-date"];

    [Fact]
    public void CleanDrafts_HaveNoErrorAndNoWarning()
    {
        var dirty = new List<string>();
        int count = 0;
        foreach (GeneratedDraft draft in CleanDrafts.All())
        {
            count++;
            CheckReport report = Check(draft);
            foreach (Finding finding in Failures(report).Where(finding => finding.Severity > Severity.Info))
            {
                dirty.Add($"{draft.Name}: {finding.RuleId}: {finding.Message.En} ({finding.Location.Snippet})");
            }
        }

        output.WriteLine($"{count} clean drafts");
        dirty.Should().BeEmpty();
    }

    [Fact]
    public void FaultyDrafts_GiveTheFindingOfTheirOneFault()
    {
        var recall = new SortedDictionary<string, (int Hit, int All)>(StringComparer.Ordinal);
        var missed = new List<string>();
        foreach (GeneratedDraft draft in FaultyDrafts.All())
        {
            CheckReport report = Check(draft);
            bool hit = Failures(report).Any(finding => finding.RuleId == draft.ExpectedRuleId);
            (int hits, int all) = recall.GetValueOrDefault(draft.ExpectedRuleId!);
            recall[draft.ExpectedRuleId!] = (hits + (hit ? 1 : 0), all + 1);
            if (!hit)
            {
                missed.Add($"{draft.Name}: expected {draft.ExpectedRuleId}, got {string.Join(", ", Failures(report).Select(finding => finding.RuleId))}");
            }
        }

        output.WriteLine(Table(recall));
        missed.Should().BeEmpty();
    }

    [Fact]
    public void FaultyDrafts_GiveHardlyAnyOtherFinding()
    {
        var extra = new List<string>();
        int drafts = 0;
        foreach (GeneratedDraft draft in FaultyDrafts.All())
        {
            drafts++;
            foreach (Finding finding in Failures(Check(draft)).Where(finding => finding.Severity > Severity.Info && finding.RuleId != draft.ExpectedRuleId && !draft.AllowedRuleIds.Contains(finding.RuleId)))
            {
                extra.Add($"{draft.Name}: {finding.RuleId}: {finding.Message.En}");
            }
        }

        output.WriteLine($"{extra.Count} findings beside the one fault in {drafts} drafts{Environment.NewLine}{string.Join(Environment.NewLine, extra)}");
        extra.Count.Should().BeLessThanOrEqualTo(drafts / 100, "a single fault should give a single finding:{0}{1}", Environment.NewLine, string.Join(Environment.NewLine, extra));
    }

    [Fact]
    public void EveryRule_IsBrokenByAFault()
    {
        HashSet<string> broken = [.. FaultyDrafts.All().Select(draft => draft.ExpectedRuleId!)];

        new FormatChecker().Rules.Select(rule => rule.Id).Where(id => !broken.Contains(id) && !s_pdfOnly.Contains(id) && !id.Contains("/register-", StringComparison.Ordinal)).Should().BeEmpty();
    }

    private static readonly FormatChecker[] s_checkers = [.. Enum.GetValues<Stage>().Select(stage => new FormatChecker(new FormatCheckOptions { Stage = stage }))];

    private static CheckReport Check(GeneratedDraft draft) => s_checkers[(int)draft.Stage].Check(draft.Bytes, draft.Name, TestContext.Current.CancellationToken);

    private static IEnumerable<Finding> Failures(CheckReport report) => report.Findings.Where(finding => finding.Outcome == Outcome.Fail);

    private static string Table(SortedDictionary<string, (int Hit, int All)> recall)
    {
        var table = new StringBuilder();
        foreach ((string rule, (int hit, int all)) in recall)
        {
            table.AppendLine(CultureInfo.InvariantCulture, $"{hit,4} of {all,3}  {rule}");
        }

        return table.AppendLine(CultureInfo.InvariantCulture, $"{recall.Values.Sum(pair => pair.Hit)} of {recall.Values.Sum(pair => pair.All)} in all").ToString();
    }
}
