using System.Text.Json;
using FormatCheck.Tests;

namespace FormatCheck.Cli.Tests;

/// <summary><c>rules coverage</c>: every clause of every standard is answered, and the pages in <c>docs</c> say so.</summary>
public sealed class CoverageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Packs => [.. RulePacks.BuiltIn];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Coverage_OfTheBuiltInPacks_IsThatOfTheDocumentation(string language)
    {
        string file = Repository.PathOf("docs", $"coverage.{language}.txt");
        CommandResult result = CommandResult.Of("rules", "coverage", "--lang", language);
        if (Environment.GetEnvironmentVariable("FORMATCHECK_UPDATE") == "1")
        {
            File.WriteAllText(file, result.Output);
        }

        result.ExitCode.Should().Be(ExitCode.Clean);
        result.Output.Should().Be(File.ReadAllText(file), "after a change: FORMATCHECK_UPDATE=1 dotnet test");
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Coverage_OfABuiltInPack_AnswersEveryClauseAndPlacesEveryRule(string pack)
    {
        ClauseCoverage[] clauses = [.. RulePacks.Coverage(pack)];
        FormatChecker checker = new(new FormatCheckOptions { Rules = pack });

        clauses.Where(clause => clause.State == ClauseState.Automated).Should().OnlyContain(
            clause => clause.Rules.Any(rule => !rule.Id.Contains("/register-", StringComparison.Ordinal)), "without a register these rules check nothing");
        checker.Rules.Where(rule => rule.Clause.Section.Length > 0).Select(rule => rule.Id).Should().BeSubsetOf(clauses.SelectMany(clause => clause.Rules).Select(rule => rule.Id));
    }

    [Fact]
    public void Coverage_Json_HoldsStateRulesAndEvidence()
    {
        JsonElement pack = JsonDocument.Parse(CommandResult.Of("rules", "coverage", "hd36", "--format", "json").Output).RootElement.GetProperty("packs")[0];

        JsonElement[] clauses = [.. pack.GetProperty("clauses").EnumerateArray()];
        JsonElement title = clauses.Single(clause => clause.GetProperty("section").GetString() == "II.1.1");
        title.GetProperty("state").GetString().Should().Be("automated");
        title.GetProperty("rules")[0].GetProperty("ruleId").GetString().Should().Be("hd36/title-present");
        title.GetProperty("rules")[0].GetProperty("evidence").GetString().Should().Be("verbatim");
        clauses.Single(clause => clause.GetProperty("section").GetString() == "II.1.8.1").GetProperty("state").GetString().Should().Be("person");
        new[] { "automated", "partly", "person", "none" }.Sum(state => pack.GetProperty(state).GetInt32()).Should().Be(clauses.Length);
    }

    [Fact]
    public void Coverage_OfAnAgency_ShowsWhatItSwitchedOff()
    {
        _folder.File("mine/pack.json", """
            {
              "id": "mine", "version": "1", "title": { "vi": "a", "en": "b" }, "extends": ["hd36"],
              "overrides": [{ "rule": "paper-size", "off": { "vi": "Có mẫu in sẵn.", "en": "Forms are printed beforehand." } }]
            }
            """);

        CommandResult result = CommandResult.Of("rules", "coverage", Path.Combine(_folder.Path, "mine"), "--lang", "en");

        result.Output.Should().MatchRegex(@"II\.4\.2 +not at all +Paper\n +Forms are printed beforehand\.");
    }

    [Fact]
    public void Coverage_OfAnAgencysOwnDocument_JoinsItsRules()
    {
        OwnPack("""{ "id": "Điều 3", "title": { "vi": "Chữ ký", "en": "Signature" } }, { "id": "Điều 4", "title": { "vi": "Dấu", "en": "Seal" }, "rest": { "by": "person", "vi": "Người xem.", "en": "A person looks." } }""");

        CommandResult result = CommandResult.Of("rules", "coverage", Path.Combine(_folder.Path, "mine"), "--lang", "en");

        result.Output.Should().MatchRegex(@"Điều 3 +automated +Signature\n +signer-size").And.MatchRegex(@"Điều 4 +by a person +Seal\n +A person looks\.").And.Contain("2 clauses: 1 automated, 0 partly, 1 by a person, 0 not at all");
    }

    [Theory]
    [InlineData("""{ "id": "Điều 4", "title": { "vi": "Dấu", "en": "Seal" }, "rest": { "by": "person", "vi": "a", "en": "b" } }""", "there is no clause 'Điều 3'")]
    [InlineData("""{ "id": "Điều 3", "title": { "vi": "Chữ ký", "en": "Signature" } }, { "id": "Điều 4", "title": { "vi": "Dấu", "en": "Seal" } }""", "no rule checks the clause 'Điều 4'")]
    [InlineData("""{ "id": "Điều 3", "titel": { "vi": "Chữ ký", "en": "Signature" } }""", "Did you mean 'title'?")]
    public void Coverage_OfAListWithAFault_IsAUsageErrorWithItsPlace(string clauses, string problem)
    {
        OwnPack(clauses);

        CommandResult result = CommandResult.Of("rules", "coverage", Path.Combine(_folder.Path, "mine"), "--lang", "en");

        result.ExitCode.Should().Be(ExitCode.Usage);
        result.Error.Should().Contain(problem).And.MatchRegex(@"(clauses|pack)\.json\(\d+,\d+\)");
    }

    [Fact]
    public void Coverage_OfAPackWithoutAList_SaysSo()
    {
        OwnPack("");
        File.Delete(Path.Combine(_folder.Path, "mine", "clauses.json"));

        CommandResult.Of("rules", "coverage", Path.Combine(_folder.Path, "mine"), "--lang", "en").Output.Should().Contain("no list of clauses");
    }

    /// <summary>A pack with one rule about Điều 3 of the agency's own regulation.</summary>
    private void OwnPack(string clauses)
    {
        _folder.File("mine/clauses.json", $$"""{ "document": "12-QĐ/VP", "clauses": [{{clauses}}] }""");
        _folder.File("mine/pack.json", """
            {
              "id": "mine", "version": "1", "title": { "vi": "a", "en": "b" },
              "rules": [
                {
                  "id": "signer-size", "component": "signer", "title": { "vi": "Cỡ", "en": "Size" }, "severity": "warning", "evidence": "verbatim",
                  "clause": { "document": "12-QĐ/VP", "section": "Điều 3", "quote": "cỡ 14" },
                  "check": { "kind": "size", "min": 14, "max": 14 },
                  "message": { "vi": "Cỡ {actual}.", "en": "It is {actual}." }, "remedy": { "vi": "Sửa.", "en": "Mend it." }, "fix": "safe", "pdf": "declared",
                  "examples": { "right": [{ "text": "A", "size": 14 }], "wrong": [{ "text": "A", "size": 12 }] }
                }
              ]
            }
            """);
    }
}
