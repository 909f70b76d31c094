using System.Text.RegularExpressions;

namespace FormatCheck.Cli.Tests;

/// <summary>What is wrong with a pack is told in the language of the command, with file, line and column.</summary>
public sealed partial class PackProblemTests : IDisposable
{
    private const string Head = """ "id": "mine", "version": "1", "title": { "vi": "a", "en": "b" } """;

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Packs =>
    [
        $$"""{ {{Head}}, "titel": 1 }""",
        $$"""{ {{Head}}, "rules": 1 }""",
        $$"""{ {{Head}}, "extends": ["hd63"] }""",
        $$"""{ {{Head}}, "extends": ["hd36"], "overrides": [{ "rule": "title-sise" }] }""",
        $$"""{ {{Head}}, "extends": ["hd36"], "overrides": [{ "rule": "title-size", "check": { "mini": 1 } }] }""",
        $$"""{ {{Head}}, "extends": ["hd36"], "without": { "types": ["??"], "vocabularies": { "offices": ["??"] } } }""",
        $$"""{ {{Head}}, "rules": [{ "id": "a", "component": "nobody", "check": { "kind": "sise" }, "severity": "bad" }] }""",
        $$"""{ {{Head}}, "standard": { "document": "1", "issued": "31/4", "from": "?" } }""",
        """{ "id": "hd36", "id": "hd36", "version": "1", "title": { "vi": "a", "en": "b" } }""",
        "[]",
        "{ \"id\": ",
    ];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Packs))]
    public void PackWithAFault_IsToldInOneLanguage(string pack)
    {
        _folder.File("mine/pack.json", pack);
        string folder = Path.Combine(_folder.Path, "mine");

        CommandResult vi = CommandResult.Of("rules", "lint", folder);
        CommandResult en = CommandResult.Of("check", _folder.File("a.docx"), "--rules", folder, "--lang", "en");

        vi.ExitCode.Should().Be(ExitCode.Usage);
        en.ExitCode.Should().Be(ExitCode.Usage);
        Place().Matches(vi.Error).Select(match => match.Value).Should().NotBeEmpty().And.Equal(Place().Matches(en.Error).Select(match => match.Value));
        English().IsMatch(vi.Error).Should().BeFalse(vi.Error);
        en.Error.Should().NotMatchRegex("[ạảậắặếềểệọộớợụừứự]");
    }

    [Fact]
    public void ParentThatIsNot_IsTheOnlyFaultTold_WithTheNearestName()
    {
        _folder.File("mine/pack.json", $$"""{ {{Head}}, "extends": ["hd63"], "overrides": [{ "rule": "title-size", "severity": "info" }] }""");

        CommandResult result = CommandResult.Of("rules", "lint", Path.Combine(_folder.Path, "mine"));

        result.Error.Should().Contain("Ý bạn là “hd36”?").And.NotContain("title-size");
    }

    [Fact]
    public void SeveralFaults_StandOnLinesOfTheirOwn()
    {
        _folder.File("mine/pack.json", $$"""{ {{Head}}, "titel": 1, "extends": "hd36", "overrides": [{ "rule": "title-size", "off": true }] }""");

        string[] lines = CommandResult.Of("rules", "lint", Path.Combine(_folder.Path, "mine")).Error.TrimEnd().Split('\n');

        lines.Should().HaveCount(4);
        lines[1].Should().EndWith("Ý bạn là “title”?");
        lines[2].Should().EndWith("extends: cần một danh sách.");
        lines[3].Should().EndWith("off: cần một đối tượng { \"vi\": ..., \"en\": ... }.");
    }

    [Theory]
    [InlineData("hd63", "Ý bạn là “hd36”?")]
    [InlineData("khong-co", "không có bộ quy tắc “khong-co”; có sẵn: hd05, hd36, nd30, auto.")]
    public void WordThatNamesNoPack_IsToldInTheLanguageOfTheCommand(string pack, string told)
    {
        CommandResult result = CommandResult.Of("check", _folder.File("a.docx"), "--rules", pack);

        result.ExitCode.Should().Be(ExitCode.Usage);
        result.Error.Should().Contain(told).And.NotContain("Parameter");
        English().IsMatch(result.Error).Should().BeFalse(result.Error);
    }

    [Fact]
    public void FolderThatIsNot_IsToldWithTheNearestBesideIt()
    {
        _folder.File("song-hau/pack.json", $$"""{ {{Head}} }""");

        CommandResult.Of("rules", "show", Path.Combine(_folder.Path, "song-hauu")).Error.Should().Contain("Ý bạn là “song-hau”?");
    }

    [Theory]
    [InlineData("mixed-tone-placement")]
    [InlineData("common/mixed-tone-placement")]
    public void Explain_OfARuleThatIsSwitchedOff_SaysByWhichPackAndWhy(string rule)
    {
        CommandResult result = CommandResult.Of("explain", rule, "--rules", FormatCheck.Tests.Repository.PathOf("samples", "packs", "tinh-uy"));

        result.ExitCode.Should().Be(ExitCode.Clean);
        result.Output.Should().Contain("Bộ quy tắc tinh-uy đã tắt quy tắc này: Tỉnh uỷ không quy định cách đặt dấu thanh.");
    }

    [Fact]
    public void PackThatLacksSomething_IsToldInOneLanguage()
    {
        _folder.File("mine/pack.json", $$"""
            { {{Head}}, "extends": ["hd36"], "rules": [{
              "id": "signer-big", "component": "signer", "title": { "vi": "Cỡ", "en": "Size" }, "severity": "error", "evidence": "restated", "clause": { "section": "", "quote": "" },
              "check": { "kind": "size", "min": 14, "max": 14 }, "message": { "vi": "Cỡ {actuel}.", "en": "" }, "remedy": { "vi": "Sửa.", "en": "Mend it." }, "fix": "safe", "pdf": "declared",
              "examples": { "right": [{ "text": "A" }], "wrong": [{ "text": "B" }] }
            }] }
            """);

        CommandResult vi = CommandResult.Of("rules", "lint", Path.Combine(_folder.Path, "mine"));

        vi.ExitCode.Should().Be(ExitCode.Findings);
        vi.Output.Should().Contain("quy tắc “signer-big”").And.Contain("Ý bạn là “{actual}”?").And.Contain("“restated” cao nhất là “warning”").And.Contain("cả hai ngôn ngữ").And.Contain("cùng một điều");
        English().IsMatch(vi.Output).Should().BeFalse(vi.Output);
    }

    [GeneratedRegex(@"pack\.json\(\d+,\d+\)|rules/\w+")]
    private static partial Regex Place();

    [GeneratedRegex(@"\b(the|is|no|there|expected|missing|one of|you|twice|already)\b", RegexOptions.IgnoreCase)]
    private static partial Regex English();
}
