using FormatCheck.Generator;
using FormatCheck.Generator.Kinds;
using FormatCheck.Generator.Print;

namespace FormatCheck.Tests.Recall;

/// <summary>Proves every rule of Guideline 05-HD/VPTW from both sides.</summary>
public sealed class Hd05RecallTests(ITestOutputHelper output)
{
    private static readonly FormatChecker[] s_checkers = [.. Enum.GetValues<Stage>().Select(stage => new FormatChecker(new FormatCheckOptions { Rules = "hd05", Stage = stage }))];

    /// <summary>Rules that only a PDF, a signature or a register can break, or that ask a person to look.</summary>
    private static readonly string[] s_unbroken =
        ["common/font-not-embedded", "common/scanned-pdf", "common/page-scaled", "common/unreadable-text", "common/signature-date", "hd05/register-repeat", "hd05/register-gap", "hd05/register-date", "hd05/place-unit", "hd05/signature-image"];

    private static readonly (string Kind, string Fault, string[] Rules, string Reason)[] s_known =
    [
        ("cong-van", "page-number-missing", [], "its text fills one page or a little more, which nobody can tell without laying it out"),
    ];

    [Fact]
    public void CleanDrafts_HaveNoErrorAndNoWarning()
    {
        var dirty = new List<string>();
        int count = 0;
        foreach (GeneratedDraft draft in Hd05Drafts.Clean())
        {
            count++;
            dirty.AddRange(Warnings(draft).Select(finding => $"{draft.Name}: {finding.RuleId}: {finding.Message.En} ({finding.Location.Snippet})"));
        }

        output.WriteLine($"{count} clean drafts");
        dirty.Should().BeEmpty();
    }

    [Fact]
    public void PrintedDrafts_HaveNoErrorAndNoWarning()
    {
        var dirty = new List<string>();
        for (int k = 0; k < Hd05Drafts.Kinds.Count; k++)
        {
            GeneratedDraft draft = Hd05Drafts.Printed(Hd05Drafts.Kinds[k], PdfForm.All[0]);
            dirty.AddRange(Warnings(draft).Select(finding => $"{draft.Name}: {finding.RuleId}: {finding.Message.En} ({finding.Location.Snippet})"));
        }

        dirty.Should().BeEmpty();
    }

    [Fact]
    public void FaultyDrafts_GiveTheFindingOfTheirOneFaultAndHardlyAnyOther()
    {
        var known = new KnownAnswers(s_known);
        var missed = new List<string>();
        var extra = new List<string>();
        int count = 0;
        foreach (GeneratedDraft draft in Hd05Drafts.Faulty())
        {
            count++;
            string[] ids = [.. Check(draft).Findings.Where(finding => finding.Outcome == Outcome.Fail).Select(finding => finding.Severity > Severity.Info || finding.RuleId == draft.ExpectedRuleId ? finding.RuleId : "").Where(id => id.Length > 0)];
            if (!ids.Contains(draft.ExpectedRuleId) && !known.Hold(draft))
            {
                missed.Add($"{draft.Name}: expected {draft.ExpectedRuleId}, got {string.Join(", ", ids)}");
            }

            extra.AddRange(ids.Where(id => id != draft.ExpectedRuleId && !draft.AllowedRuleIds.Contains(id) && !known.Hold(draft, id)).Select(id => $"{draft.Name}: {id}"));
        }

        output.WriteLine($"{count - missed.Count} of {count} faults found, {extra.Count} findings beside them{Environment.NewLine}{string.Join(Environment.NewLine, extra)}");
        missed.Should().BeEmpty();
        extra.Should().BeEmpty("a single fault gives a single finding");
        known.Unneeded.Should().BeEmpty();
    }

    [Fact]
    public void EveryRule_IsBrokenByAFault()
    {
        HashSet<string> broken = [.. Hd05Drafts.Faulty().Select(draft => draft.ExpectedRuleId!)];

        s_checkers[0].Rules.Select(rule => rule.Id).Except(broken).Should().BeEquivalentTo(s_unbroken);
    }

    private static IEnumerable<Finding> Warnings(GeneratedDraft draft) =>
        Check(draft).Findings.Where(finding => finding.Outcome == Outcome.Fail && finding.Severity > Severity.Info);

    private static CheckReport Check(GeneratedDraft draft) => s_checkers[(int)draft.Stage].Check(draft.Bytes, draft.Name, TestContext.Current.CancellationToken);
}
