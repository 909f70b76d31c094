using FormatCheck.Tests;

namespace FormatCheck.Cli.Tests;

/// <summary>The pages in docs/rules are those that the packs give.</summary>
public sealed class RulesDocsTests
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "docs", "rules");

    [Fact]
    public void Pages_AreUpToDate()
    {
        (string Name, string Text)[] pages = [.. RulesDocsCommand.Pages(RulePacks.BuiltIn, Language.English)];
        if (Environment.GetEnvironmentVariable("FORMATCHECK_UPDATE") == "1")
        {
            Directory.CreateDirectory(s_folder);
            foreach (string old in Directory.EnumerateFiles(s_folder, "*.md"))
            {
                File.Delete(old);
            }

            foreach ((string name, string text) in pages)
            {
                File.WriteAllText(Path.Combine(s_folder, name), text);
            }
        }

        Directory.EnumerateFiles(s_folder).Select(Path.GetFileName).Should().BeEquivalentTo(pages.Select(page => page.Name), "`formatcheck rules docs` writes a page for each pack (or FORMATCHECK_UPDATE=1 dotnet test)");
        foreach ((string name, string text) in pages)
        {
            File.ReadAllText(Path.Combine(s_folder, name)).ReplaceLineEndings("\n").Should().Be(text, $"docs/rules/{name}: run `formatcheck rules docs` after a change of the packs");
        }
    }

    [Fact]
    public void Explain_RuleOfAnotherPack_IsFoundByItsFullId()
    {
        CommandResult result = CommandResult.Of("explain", "hd05/title-size");

        result.ExitCode.Should().Be(ExitCode.Clean);
        result.Output.Should().StartWith("hd05/title-size").And.Contain("05-HD/VPTW");
    }
}
