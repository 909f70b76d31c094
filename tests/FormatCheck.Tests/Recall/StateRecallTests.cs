using System.Globalization;
using System.Text;
using FormatCheck.Generator;
using FormatCheck.Rules;

namespace FormatCheck.Tests.Recall;

/// <summary>Proves the pack nd30 from both sides, as <see cref="RecallTests"/> does hd36.</summary>
public sealed class StateRecallTests(ITestOutputHelper output)
{
    private static readonly FormatChecker[] s_checkers = [.. Enum.GetValues<Stage>().Select(stage => new FormatChecker(new FormatCheckOptions { Rules = "nd30", Stage = stage }))];

    /// <summary>Rules that only a PDF, a signature or a register can break, or that ask a person to look.</summary>
    private static readonly string[] s_unbroken =
        ["common/font-not-embedded", "common/scanned-pdf", "common/page-scaled", "common/unreadable-text", "common/signature-date", "nd30/register-repeat", "nd30/register-date"];

    private static readonly (string Kind, string Fault, string[] Rules, string Reason)[] s_known =
    [
        ("huong-dan", "agency-line-as-long-as-the-name", [], "as long as the last line of the name, it is a third to a half of the longer line above"),
        ("quyet-dinh-xa", "agency-below-the-number", ["nd30/agency-line"], "the drawn line keeps its place by the number"),
    ];

    [Fact]
    public void CleanDrafts_HaveNoErrorAndNoWarning()
    {
        string[] dirty = [.. from draft in StateDrafts.Clean() from finding in Failures(Check(draft)) where finding.Severity > Severity.Info select $"{draft.Name}: {Tell(finding)}"];

        output.WriteLine(string.Join(Environment.NewLine, dirty));
        dirty.Should().BeEmpty();
    }

    [Fact]
    public void FaultyDrafts_GiveTheFindingOfTheirOneFault()
    {
        var recall = new SortedDictionary<string, (int Hit, int All)>(StringComparer.Ordinal);
        var known = new KnownAnswers(s_known);
        var missed = new List<string>();
        var extra = new List<string>();
        foreach (GeneratedDraft draft in StateDrafts.Faulty())
        {
            Finding[] failures = [.. Failures(Check(draft))];
            bool hit = Array.Exists(failures, finding => finding.RuleId == draft.ExpectedRuleId);
            (int hits, int all) = recall.GetValueOrDefault(draft.ExpectedRuleId!);
            recall[draft.ExpectedRuleId!] = (hits + (hit ? 1 : 0), all + 1);
            if (!hit && !known.Hold(draft))
            {
                missed.Add($"{draft.Name}: expected {draft.ExpectedRuleId}, got {string.Join(", ", failures.Select(finding => finding.RuleId))}");
            }

            extra.AddRange(failures.Where(finding => finding.Severity > Severity.Info && finding.RuleId != draft.ExpectedRuleId && !draft.AllowedRuleIds.Contains(finding.RuleId) && !known.Hold(draft, finding.RuleId)).Select(finding => $"{draft.Name}: {Tell(finding)}"));
        }

        output.WriteLine(Table(recall));
        output.WriteLine($"{missed.Count} missed{Environment.NewLine}{string.Join(Environment.NewLine, missed)}");
        output.WriteLine($"{extra.Count} findings beside the one fault{Environment.NewLine}{string.Join(Environment.NewLine, extra)}");
        missed.Should().BeEmpty();
        extra.Should().BeEmpty("a single fault gives a single finding");
        known.Unneeded.Should().BeEmpty();
    }

    [Fact]
    public void Faults_AreThoseOfThePack()
    {
        HashSet<string> rules = [.. PackLoader.Load("nd30").Rules.Select(rule => rule.Id)];

        StateDrafts.Faulty().Select(draft => draft.ExpectedRuleId!).Distinct().Where(id => !rules.Contains(id)).Should().BeEmpty();
    }

    [Fact]
    public void EveryRule_IsBrokenByAFault()
    {
        HashSet<string> broken = [.. StateDrafts.Faulty().Select(draft => draft.ExpectedRuleId!)];

        s_checkers[0].Rules.Select(rule => rule.Id).Except(broken).Should().BeEquivalentTo(s_unbroken);
    }

    private static CheckReport Check(GeneratedDraft draft) => s_checkers[(int)draft.Stage].Check(draft.Bytes, draft.Name, TestContext.Current.CancellationToken);

    private static IEnumerable<Finding> Failures(CheckReport report) => report.Findings.Where(finding => finding.Outcome == Outcome.Fail);

    private static string Tell(Finding finding) => $"{finding.RuleId}: {finding.Message.En} ({finding.Location.Snippet})";

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
