using System.Collections.Concurrent;
using System.Text.Json;
using FormatCheck.Generator;

namespace FormatCheck.Tests.Checking;

public sealed class FormatCheckerTests
{
    private static readonly FormatChecker s_checker = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public void Check_PathStreamAndBytes_GiveTheSameReport()
    {
        byte[] bytes = Faulty("hd36/title-size").Bytes;
        string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N} công văn.docx");
        File.WriteAllBytes(path, bytes);
        try
        {
            string[] reports =
            [
                (s_checker.Check(path, Cancelled) with { File = "" }).ToJson(),
                s_checker.Check(new MemoryStream(bytes), cancellationToken: Cancelled).ToJson(),
                s_checker.Check(bytes, cancellationToken: Cancelled).ToJson(),
            ];

            reports.Should().AllBe(reports[0]);
            File.ReadAllBytes(path).Should().Equal(bytes, "the file is only read");
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Check_ManyThreads_OneChecker_GivesTheReportsOfOneThread()
    {
        GeneratedDraft[] drafts = [.. FaultyDrafts.All().Take(40)];
        string[] alone = [.. drafts.Select(draft => s_checker.Check(draft.Bytes, draft.Name, Cancelled).ToJson())];
        var together = new ConcurrentDictionary<int, string>();

        Parallel.For(0, drafts.Length * 4, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = Cancelled }, i =>
            together[i] = s_checker.Check(drafts[i % drafts.Length].Bytes, drafts[i % drafts.Length].Name).ToJson());

        together.Should().OnlyContain(pair => pair.Value == alone[pair.Key % drafts.Length]);
    }

    [Fact]
    public void Check_Cancelled_Throws()
    {
        Action act = () => s_checker.Check(Faulty("hd36/title-size").Bytes, "", new CancellationToken(canceled: true));

        act.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Check_SeverityAndDisabledRules_AreTheUsersOwn()
    {
        byte[] bytes = Faulty("hd36/title-size").Bytes;
        var softer = new FormatCheckOptions();
        softer.Severities["hd36/title-size"] = Severity.Info;
        var off = new FormatCheckOptions();
        off.DisabledRules.Add("hd36/title-size");

        new FormatChecker(softer).Check(bytes, "", Cancelled).Findings.Should().ContainSingle().Which.Severity.Should().Be(Severity.Info);
        new FormatChecker(off).Check(bytes, "", Cancelled).Findings.Should().BeEmpty();
    }

    [Fact]
    public void Check_OwnAgencySymbol_IsKnown()
    {
        GeneratedDraft draft = FaultyDrafts.All().First(draft => draft.ExpectedRuleId == "hd36/number-agency-symbol");
        CheckReport report = s_checker.Check(draft.Bytes, "", Cancelled);
        string symbol = report.Findings.Single(finding => finding.RuleId == draft.ExpectedRuleId).Actual!.Text.Vi;
        var options = new FormatCheckOptions();
        options.AgencySymbols.Add(symbol);

        new FormatChecker(options).Check(draft.Bytes, "", Cancelled).Findings.Should().NotContain(finding => finding.RuleId == draft.ExpectedRuleId);
    }

    [Fact]
    public void Check_ComponentMissing_IsOneFindingAndTheRestIsNotChecked()
    {
        CheckReport report = s_checker.Check(Faulty("hd36/number-present").Bytes, "", Cancelled);

        report.Findings.Where(finding => finding.Outcome == Outcome.Fail).Should().ContainSingle().Which.RuleId.Should().Be("hd36/number-present");
        report.Outcomes.Where(outcome => outcome.RuleId is "hd36/number-format" or "hd36/number-size" or "hd36/number-style").Should().OnlyContain(outcome => outcome.Outcome == Outcome.NotChecked && outcome.Reason != null);
    }

    [Fact]
    public void Check_FaultElsewhere_LeavesTheFingerprintAlone()
    {
        string FingerprintOf(GeneratedDraft draft) => s_checker.Check(draft.Bytes, "", Cancelled).Findings.Single(finding => finding.RuleId == "hd36/title-size").Fingerprint;
        GeneratedDraft[] drafts = [.. FaultyDrafts.All().Where(draft => draft.ExpectedRuleId == "hd36/title-size")];

        // The same fault on the same text in other documents: what stands around it does not count.
        drafts.Select(FingerprintOf).Distinct().Should().ContainSingle();
    }

    [Fact]
    public void ToJson_IsJson()
    {
        using JsonDocument json = JsonDocument.Parse(s_checker.Check(Faulty("hd36/number-colon").Bytes, "a.docx", Cancelled).ToJson());

        json.RootElement.GetProperty("findings")[0].GetProperty("ruleId").GetString().Should().Be("hd36/number-colon");
    }

    [Fact]
    public void Constructor_WrongOptions_NamesEachOfThem()
    {
        var options = new FormatCheckOptions { Stage = (Stage)9 };
        options.DisabledRules.Add("hd36/no-such-rule");

        Action act = () => _ = new FormatChecker(options);

        act.Should().Throw<ArgumentException>().WithMessage("*no-such-rule*Stage*");
    }

    private static GeneratedDraft Faulty(string rule) => FaultyDrafts.All().First(draft => draft.ExpectedRuleId == rule);
}
