using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using FormatCheck.Rules.Checks;

namespace FormatCheck.Tests.Architecture;

/// <summary>Rules about the sources of the product.</summary>
public sealed partial class SourceTests
{
    private const int LongestFile = 400;

    /// <summary>Each folder of the library with the folders that it may use.</summary>
    private static readonly Dictionary<string, string[]> Stages = new(StringComparer.Ordinal)
    {
        ["Drafts"] = [],
        ["Compression"] = [],
        ["Docx"] = ["Compression", "Drafts"],
        ["Pdf"] = ["Compression", "Drafts"],
        ["Recognition"] = ["Drafts"],
        ["Rules"] = ["Drafts", "Recognition"],
        ["Comparing"] = ["Drafts", "Recognition", "Rules"],
        ["Reports"] = [],
    };

    public static TheoryData<string> StageNames => [.. Stages.Keys];

    [Theory]
    [MemberData(nameof(StageNames))]
    public void Stage_DependsOnlyOnTheStagesBeforeIt(string stage)
    {
        string[] wrong =
        [
            .. from file in Sources("FormatCheck", stage)
               from Match use in StageName().Matches(WithoutNamespace(File.ReadAllText(file)))
               let used = use.Groups[1].Value
               where used != stage && !Stages[stage].Contains(used)
               select $"{Relative(file)} uses {used}",
        ];

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Folders_AreTheStages()
    {
        Directory.EnumerateDirectories(Repository.PathOf("src", "FormatCheck")).Select(Path.GetFileName).Except(["bin", "obj"])
            .Should().BeEquivalentTo(Stages.Keys, "each folder of the library is a stage, and this test knows what it may use");
    }

    [Fact]
    public void Files_HaveAtMost400Lines()
    {
        Sources().Select(file => (File: Relative(file), Lines: File.ReadAllLines(file).Length)).Where(file => file.Lines > LongestFile)
            .Should().BeEmpty("a longer file is split by topic");
    }

    [Fact]
    public void Summaries_EndWithAPeriod()
    {
        string[] wrong =
        [
            .. from file in Sources()
               from Match summary in Summary().Matches(File.ReadAllText(file))
               let text = Tag().Replace(Margin().Replace(summary.Groups[1].Value, " "), "").Trim()
               where !text.EndsWith('.') && !text.EndsWith("...", StringComparison.Ordinal)
               select $"{Relative(file)}: {text}",
        ];

        // The summary of a command is the command itself.
        wrong.Where(line => !line.Contains(": formatcheck ", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Library_HasNoStaticStateThatChanges()
    {
        const BindingFlags statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        typeof(FormatChecker).Assembly.GetTypes()
            .Where(type => !IsGenerated(type))
            .SelectMany(type => type.GetFields(statics))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Select(field => $"{field.DeclaringType}.{field.Name}")
            .Should().BeEmpty("one checker serves all threads");
    }

    [Fact]
    public void PageOnPacks_NamesEveryKindOfCheckWithItsParameters()
    {
        string page = Repository.Read("rules", "README.md").Split("## Kinds of check")[1];
        MatchCollection kinds = KindName().Matches(Repository.Read("src", "FormatCheck", "Rules", "Checks", "CheckKinds.cs"));
        kinds.Should().HaveCountGreaterThan(60);
        foreach (Match kind in kinds)
        {
            string? row = page.Split('\n').FirstOrDefault(line => line.StartsWith("| `", StringComparison.Ordinal) && line.Split('|')[1].Contains($"`{kind.Groups[1].Value}`", StringComparison.Ordinal));
            row.Should().NotBeNull("rules/README.md tells of the kind {0}", kind.Groups[1].Value);
            Type type = typeof(Check).Assembly.GetType($"FormatCheck.Rules.Checks.{kind.Groups[2].Value}", throwOnError: true)!;
            foreach (ParameterInfo parameter in type.GetConstructors(BindingFlags.Instance | BindingFlags.Public)[0].GetParameters())
            {
                row.Should().Contain($"`{char.ToLowerInvariant(parameter.Name![0])}{parameter.Name[1..]}`");
            }
        }
    }

    private static bool IsGenerated(Type type)
    {
        for (Type? outer = type; outer is not null; outer = outer.DeclaringType)
        {
            if (outer.Name.Contains('<', StringComparison.Ordinal) || outer.IsDefined(typeof(CompilerGeneratedAttribute)) || outer.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute)))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> Sources(params ReadOnlySpan<string> folder) => Directory
        .EnumerateFiles(Repository.PathOf(["src", .. folder]), "*.cs", SearchOption.AllDirectories)
        .Where(file => !Relative(file).Split('/').Any(part => part is "bin" or "obj"))
        .Order(StringComparer.Ordinal);

    private static string Relative(string file) => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/');

    private static string WithoutNamespace(string source) => NamespaceLine().Replace(source, "");

    [GeneratedRegex(@"^namespace .*$", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"\bFormatCheck\.(Comparing|Drafts|Compression|Docx|Pdf|Recognition|Rules|Reports)\b")]
    private static partial Regex StageName();

    [GeneratedRegex(@"///\s*<summary>(.*?)</summary>", RegexOptions.Singleline)]
    private static partial Regex Summary();

    [GeneratedRegex(@"\s*///\s*")]
    private static partial Regex Margin();

    [GeneratedRegex(@"<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"""([a-z-]+)"" => new (\w+)\(")]
    private static partial Regex KindName();
}
