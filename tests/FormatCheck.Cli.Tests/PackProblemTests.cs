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
