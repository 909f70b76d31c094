using System.Text.Json;
using FormatCheck.Cli.Examples;
using FormatCheck.Cli.Tests.Readme;
using FormatCheck.Tests;

namespace FormatCheck.Cli.Tests;

/// <summary>Every example of every built-in pack is built and gives just its finding; what cannot be built says why.</summary>
public sealed class RulesTestTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static readonly string[] s_unbuilt = ["common/signature-date right", "common/signature-date wrong"];

    /// <summary>The built-in packs: how many examples are shown as DOCX and as PDF, what cannot be built, and what proves little.</summary>
    public static TheoryData<string, int, int, string[], string[]> Packs => new()
    {
        {
            "hd36", 539, 529, [.. Register("hd36", "repeat", "gap", "date"), .. s_unbuilt],
            ["hd36/addressee-only-letters right", "hd36/addressee-only-letters right", "hd36/page-number-present right"]
        },
        {
            "hd05", 515, 505,
            [
                .. Register("hd05", "repeat", "gap", "date"), "hd05/signature-image right", "hd05/circulation-position right", "hd05/copy-signature wrong",
                "hd05/page-number-appendix right", "hd05/page-number-appendix wrong", .. s_unbuilt,
            ],
            ["hd05/addressee-only-letters right", "hd05/addressee-only-letters right", "hd05/page-number-present right"]
        },
        {
            "nd30", 454, 447, [.. Register("nd30", "repeat", "date"), "nd30/page-number-appendix right", "nd30/page-number-appendix wrong", .. s_unbuilt],
            ["nd30/page-number-present right"]
        },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Packs))]
    public void Examples_OfABuiltInPack_GiveJustTheirFinding(string pack, int docx, int pdf, string[] unbuilt, string[] weak)
    {
        ExampleResult[] results = new ExampleTrial(pack, Language.English).Run(TestContext.Current.CancellationToken);

        results.Where(result => result.IsFailed)
            .Select(result => $"{result.Example.RuleId}: {result.Example.Text.En}: DOCX {result.Docx.Reason.En} ({result.Docx.Model}); PDF {result.Pdf.Reason.En} ({result.Pdf.Model})")
            .Should().BeEmpty();
        results.Where(result => result.IsOverridden).Should().BeEmpty("a standard has examples of its own for what it states otherwise");
        results.Where(result => result.IsNotBuilt).Where(result => result.Docx.Reason.Vi.Length + result.Pdf.Reason.Vi.Length == 0).Should().BeEmpty("what is not built says why");
        results.Where(result => result.IsNotBuilt).Select(Name).Should().BeEquivalentTo(unbuilt);
        results.Where(result => result.IsWeak).Select(Name).Should().BeEquivalentTo(weak, "an example should leave its rule something to judge, and spoil a draft that was right");
        results.Count(result => result.Docx.Verdict == ExampleVerdict.Shown).Should().Be(docx);
        results.Count(result => result.Pdf.Verdict == ExampleVerdict.Shown).Should().Be(pdf);
    }

    [Fact]
    public void RulesTest_WrongExampleInDraftsThatBreakTheRuleAnyway_IsNamedAsWeak()
    {
        string rule = Rule("signer-size", 16, """{ "text": "Nguyễn Văn A", "size": 16, "build": { "kind": "cong-van" } }""", """{ "text": "Nguyễn Văn A", "size": 12, "build": { "kind": "nghi-quyet" } }""");

        CommandResult result = CommandResult.Of("rules", "test", Write("mine", [], rule.Replace("\"min\": 14", "\"min\": 16", StringComparison.Ordinal)), "--lang", "en");

        result.ExitCode.Should().Be(ExitCode.Clean);
        result.Output.Should().Contain("Proved weakly").And.Contain("the model draft breaks the rule without it");
    }

    [Fact]
    public void RulesTest_WrongExampleInDraftsThatARightOneMends_IsNotWeak()
    {
        string rule = Rule("signer-size", 16, """{ "text": "Nguyễn Văn A", "size": 16 }""", """{ "text": "Nguyễn Văn A", "size": 12 }""");

        CommandResult result = CommandResult.Of("rules", "test", Write("mine", [], rule.Replace("\"min\": 14", "\"min\": 16", StringComparison.Ordinal)), "--lang", "en");

        result.ExitCode.Should().Be(ExitCode.Clean);
        result.Output.Should().NotContain("Proved weakly");
    }

    [Fact]
    public void RulesTest_ExampleThatNamesAnotherRuleWithItsPack_KnowsIt()
    {
        Write("mine", [], Rule("signer-size", 15, """{ "text": "Nguyễn Văn A", "size": 15 }""", """{ "text": "Nguyễn Văn A", "size": 13 }"""));
        string own = Rule("signer-exact", 14, """{ "text": "Nguyễn Văn A", "size": 14 }""", """{ "text": "Nguyễn Văn A", "size": 16, "also": ["mine/signer-size"] }""");

        CommandResult.Of("rules", "test", Write("yours", ["mine"], own)).ExitCode.Should().Be(ExitCode.Clean);
    }

    /// <summary>No model draft of that type keeps the agency's rule; examples that the pack takes over stand where they stood before.</summary>
    [Fact]
    public void RulesTest_PackOfTheReadme_ShowsItsOwnRuleAndFailsNothingThatItTakesOver()
    {
        _folder.File("my-agency/pack.json", string.Join('\n', MarkdownBlock.Of(Repository.Read("rules", "README.md")).First(block => block.Language == "json").Lines));
        string pack = Path.Combine(_folder.Path, "my-agency");

        CommandResult lint = CommandResult.Of("rules", "lint", pack);
        ExampleResult[] results = new ExampleTrial(pack, Language.English).Run(TestContext.Current.CancellationToken);

        lint.ExitCode.Should().Be(ExitCode.Clean, lint.Output);
        results.Where(result => result.IsFailed).Select(Name).Should().BeEmpty();
        results.Where(result => result.Example.RuleId.StartsWith("my-agency/", StringComparison.Ordinal)).Should().HaveCount(2).And.OnlyContain(result => result.Docx.Verdict == ExampleVerdict.Shown && result.Pdf.Verdict == ExampleVerdict.Shown);
    }

    [Fact]
    public void RulesTest_WrongExampleThatKeepsItsRule_Is1AndIsNamed()
    {
        CommandResult result = CommandResult.Of("rules", "test", Pack("""{ "text": "Nguyễn Văn A", "size": 14 }"""), "--lang", "en");

        result.ExitCode.Should().Be(ExitCode.Findings);
        result.Output.Should().Contain("mine/signer-size").And.Contain("the rule does not fail").And.Contain("1 failed");
        CommandResult.Of("rules", "test", Path.Combine(_folder.Path, "mine")).Output.Should().Contain("quy tắc không báo vi phạm").And.NotContain("the rule");
    }

    [Fact]
    public void RulesTest_Json_HoldsTheVerdictOfEachExample()
    {
        CommandResult result = CommandResult.Of("rules", "test", Pack("""{ "text": "Nguyễn Văn A", "size": 13 }"""), "--format", "json");

        result.ExitCode.Should().Be(ExitCode.Clean);
        JsonElement pack = JsonDocument.Parse(result.Output).RootElement.GetProperty("packs")[0];
        pack.GetProperty("failed").GetInt32().Should().Be(0);
        pack.GetProperty("results").EnumerateArray().Select(one => one.GetProperty("docx").GetProperty("verdict").GetString()).Should().AllBe("shown");
    }

    [Fact]
    public void RulesTest_TakenOverExampleThatBreaksAnAddedRule_IsListedAsOverridden()
    {
        Write("mine", [], Rule("signer-size", 15, """{ "text": "Nguyễn Văn A", "size": 15 }""", """{ "text": "Nguyễn Văn A", "size": 13 }"""));
        string own = Rule("signer-exact", 14, """{ "text": "Nguyễn Văn A", "size": 14 }""", """{ "text": "Nguyễn Văn A", "size": 16, "also": ["signer-size"] }""");

        CommandResult result = CommandResult.Of("rules", "test", Write("yours", ["mine"], own), "--lang", "en");

        result.ExitCode.Should().Be(ExitCode.Clean);
        result.Output.Should().Contain("also: yours/signer-exact").And.Contain("4 examples, 2 as the rules say, 0 failed, 2 overridden, 0 not built");
    }

    private static string Name(ExampleResult result) => $"{result.Example.RuleId} {(result.Example.IsRight ? "right" : "wrong")}";

    private static IEnumerable<string> Register(string pack, params string[] aspects) =>
        aspects.SelectMany(aspect => new[] { $"{pack}/register-{aspect} right", $"{pack}/register-{aspect} wrong" });

    /// <summary>A pack of one rule by itself, so that little is built.</summary>
    private string Pack(string wrong) => Write("mine", [], Rule("signer-size", 14, """{ "text": "Nguyễn Văn A", "size": 14 }""", wrong));

    private string Write(string id, string[] extends, string rule)
    {
        string folder = Path.Combine(_folder.Path, id);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "pack.json"), $$"""
            { "id": "{{id}}", "version": "1", "title": { "vi": "Của tôi", "en": "Mine" }, "extends": {{JsonSerializer.Serialize(extends)}}, "rules": [{{rule}}] }
            """);
        return folder;
    }

    private static string Rule(string id, int largest, string right, string wrong) => $$"""
        {
          "id": "{{id}}", "component": "signer",
          "title": { "vi": "Cỡ chữ họ tên", "en": "Size of the name" },
          "severity": "warning", "evidence": "practice",
          "clause": { "section": "", "quote": "" },
          "check": { "kind": "size", "min": 14, "max": {{largest}} },
          "message": { "vi": "Cỡ {actual}.", "en": "It is {actual}." },
          "remedy": { "vi": "Chọn cỡ 14.", "en": "Choose 14." },
          "fix": "safe", "pdf": "declared",
          "examples": { "right": [{{right}}], "wrong": [{{wrong}}] }
        }
        """;
}
