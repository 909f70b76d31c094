using System.Text.Json;
using System.Text.RegularExpressions;
using FormatCheck.Samples;
using FormatCheck.Tests;

namespace FormatCheck.Cli.Tests.Readme;

/// <summary>Tests that change the current folder run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class CurrentFolderTests
{
    public const string Name = "current folder";
}

/// <summary>What the README shows is what happens.</summary>
[Collection(CurrentFolderTests.Name)]
public sealed partial class ReadmeTests : IDisposable
{
    private const string Ellipsis = "...";

    private static readonly string Readme = Repository.Read("README.md");

    private readonly string _before = Environment.CurrentDirectory;
    private readonly TemporaryFolder _folder = new();

    public ReadmeTests()
    {
        // A copy, so that a report that an example writes lands in no checkout.
        string drafts = Directory.CreateDirectory(Path.Combine(_folder.Path, "samples", "drafts")).FullName;
        foreach (string file in Directory.EnumerateFiles(AllSamples.Folder))
        {
            File.Copy(file, Path.Combine(drafts, Path.GetFileName(file)));
        }

        string[] others = [.. Directory.EnumerateFiles(Repository.PathOf("samples"), "*.json", SearchOption.AllDirectories), .. Directory.EnumerateFiles(Repository.PathOf("samples", "registers"))];
        foreach (string pack in others)
        {
            string copy = Path.Combine(_folder.Path, Path.GetRelativePath(Repository.Root, pack));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(pack, copy);
        }

        Environment.CurrentDirectory = _folder.Path;
    }

    public static TheoryData<string> Pages => ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/architecture.md", "rules/README.md", "samples/README.md", "docs/ci/README.md", "src/FormatCheck/README.md", "src/FormatCheck.Cli/README.md", "src/FormatCheck.Testing/README.md"];

    public void Dispose()
    {
        Environment.CurrentDirectory = _before;
        _folder.Dispose();
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("rules/README.md")]
    [InlineData("samples/README.md")]
    [InlineData("src/FormatCheck.Cli/README.md")]
    public void ShellExamples_PrintWhatIsShownBelowThem(string page)
    {
        string markdown = Repository.Read(page);
        List<MarkdownBlock> blocks = MarkdownBlock.Of(markdown);
        string[] lines = markdown.Split('\n');
        for (int i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Language != "sh")
            {
                continue;
            }

            CommandResult? last = null;
            foreach (ShellExample example in blocks[i].Lines.Where(line => line.Length > 0).Select(ShellExample.Parse))
            {
                last = example.Run();
                last?.ExitCode.Should().Be(example.ExitCode, "of '{0}', which says: {1}", example.Command, last.Error);
            }

            if (last is not null && i + 1 < blocks.Count && blocks[i + 1].Language == "text" && blocks[i].IsFollowedBy(blocks[i + 1], lines))
            {
                ShouldShow(blocks[i + 1].Lines, last.Output, $"{page}, line {blocks[i + 1].Start}");
            }
        }
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("src/FormatCheck/README.md")]
    [InlineData("src/FormatCheck.Testing/README.md")]
    public void CSharpExamples_AreSamplesThatRun(string page)
    {
        string[] samples = [Repository.Read("samples", "FormatCheck.Example", "Program.cs").TrimEnd(), Repository.Read("samples", "TemplateTests", "TemplateTests.cs").TrimEnd()];

        MarkdownBlock.Of(Repository.Read(page)).Where(block => block.Language == "csharp").Select(block => string.Join('\n', block.Lines)).Should().NotBeEmpty().And.BeSubsetOf(samples);
    }

    [Fact]
    public void MainCommandAndItsOutput_StandBeforeLine40()
    {
        List<MarkdownBlock> blocks = MarkdownBlock.Of(Readme);

        blocks[0].Lines.Should().Contain(line => line.StartsWith("dotnet run --project src/FormatCheck.Cli -- check samples/drafts/cong-van-1470-sai.docx", StringComparison.Ordinal));
        blocks[1].Language.Should().Be("text");
        blocks[1].End.Should().BeLessThan(40);
    }

    [Fact]
    public void OptionsOfCheck_AreAllNamed()
    {
        string help = CommandResult.Of("check", "--help").Output;

        OptionName().Matches(help).Select(match => match.Value).Distinct().Should().OnlyContain(option => Readme.Contains($"`{option}", StringComparison.Ordinal));
    }

    [Fact]
    public void TableOfComponents_CountsTheRules()
    {
        Dictionary<string, int> told = RuleFileRow().Matches(Readme).ToDictionary(match => match.Groups[1].Value, match => int.Parse(match.Groups[2].Value, null));

        Dictionary<string, int> rules = Directory.EnumerateFiles(Repository.PathOf("rules"), "*.json", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) is not ("pack.json" or "clauses.json") && Path.GetFileName(Path.GetDirectoryName(file)) is "hd36" or "common")
            .ToDictionary(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), CountRules);

        told.Should().BeEquivalentTo(rules);
        Readme.Should().Contain($"{new FormatChecker().Rules.Length} rules");
    }

    [Fact]
    public void Configuration_IsThatOfTheSamples()
    {
        MarkdownBlock.Of(Readme).Where(block => block.Language == "json").Select(block => string.Join('\n', block.Lines) + "\n")
            .Should().Contain(Repository.Read("samples", "ci", "formatcheck.json")).And.Contain(Repository.Read("samples", "ci", "suppressions.json"));
    }

    [Fact]
    public void RuleOnThePageAboutPacks_IsTheRuleOfThePack()
    {
        using JsonDocument shown = JsonDocument.Parse(string.Join('\n', MarkdownBlock.Of(Repository.Read("rules", "README.md")).Last(block => block.Language == "json").Lines));
        using JsonDocument file = Rules(Repository.PathOf("rules", "hd36", "1.1-title.json"));

        file.RootElement.GetProperty("rules").EnumerateArray().Should().Contain(rule => JsonElement.DeepEquals(rule, shown.RootElement));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_LeadToFiles(string page)
    {
        string folder = Path.GetDirectoryName(Repository.PathOf(page))!;

        foreach (string target in LinkTarget().Matches(Repository.Read(page)).Select(match => match.Groups[1].Value).Where(target => !target.Contains("://", StringComparison.Ordinal)))
        {
            Path.Exists(Path.Combine(folder, target)).Should().BeTrue("{0} links to {1}", page, target);
        }
    }

    /// <summary>Line by line, where <c>...</c> stands for any lines.</summary>
    private static void ShouldShow(string[] shown, string output, string place)
    {
        string[] printed = output.ReplaceLineEndings("\n").TrimEnd().Split('\n');
        int at = 0;
        bool skips = false;
        foreach (string line in shown)
        {
            if (line.Trim() == Ellipsis)
            {
                skips = true;
                continue;
            }

            int found = skips ? Array.IndexOf(printed, line, at) : at;
            (found >= 0 && found < printed.Length && printed[found] == line).Should().BeTrue("{0} shows '{1}', but this is printed:\n{2}", place, line, output);
            at = found + 1;
            skips = false;
        }

        (skips || at == printed.Length).Should().BeTrue("{0} ends before the output does:\n{1}", place, output);
    }

    private static int CountRules(string file)
    {
        using JsonDocument json = Rules(file);
        return json.RootElement.GetProperty("rules").GetArrayLength();
    }

    private static JsonDocument Rules(string file) =>
        JsonDocument.Parse(File.ReadAllText(file), new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });

    [GeneratedRegex(@"--[a-z-]+")]
    private static partial Regex OptionName();

    [GeneratedRegex(@"^\|[^\n]*\]\((rules/[^)]+\.json)\)[^\n]*\| (\d+) \|$", RegexOptions.Multiline)]
    private static partial Regex RuleFileRow();

    [GeneratedRegex(@"\]\(([^)#]+)[^)]*\)")]
    private static partial Regex LinkTarget();
}
