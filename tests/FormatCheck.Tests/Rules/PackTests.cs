using System.Text;
using System.Text.RegularExpressions;
using FormatCheck.Rules;

namespace FormatCheck.Tests.Rules;

/// <summary>The packs themselves: complete, true to their source, and alike in form.</summary>
public sealed partial class PackTests
{
    /// <summary>The rules that stand in no specification: a printer driver's scale is told once and not by every size, text that nobody can read is no fault of the draft, and what agrees within a draft and with a register goes beyond its form.</summary>
    private static readonly string[] OwnRules = 
    [
        "common/page-scaled", "common/unreadable-text", "common/own-type", "common/signature-date",
        "hd36/register-repeat", "hd36/register-gap", "hd36/register-date",
    ];

    private static readonly RulePack Pack = PackLoader.Load("hd36");

    private static readonly string[] Placeholders = ["{actual}", "{expected}", "{text}", "{suggestion}"];

    public static TheoryData<string> Ids => [.. Pack.Rules.Select(rule => rule.Id)];

    [Fact]
    public void Packs_ThatCanBeChosen_Load()
    {
        PackLoader.Ids.Should().Contain("hd36").And.NotContain("common");
        PackLoader.Ids.Should().OnlyContain(id => PackLoader.Load(id).Rules.Length > 0);
    }

    [Fact]
    public void Load_UnknownPack_NamesTheKnownOnes()
    {
        Action act = () => PackLoader.Load("hd63");

        act.Should().Throw<RulePackException>().Which.Problems.Should().ContainSingle().Which.En.Should().Contain("hd36");
    }

    [Fact]
    public void Ids_AreUniqueAndInKebabCase()
    {
        string[] ids = [.. Pack.Rules.Select(rule => rule.Id)];

        ids.Should().OnlyHaveUniqueItems();
        ids.Should().OnlyContain(id => Id().IsMatch(id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_IsComplete(string id)
    {
        Rule rule = Pack.Find(id)!;

        ShouldBeTold(rule.Title);
        ShouldBeTold(rule.Message);
        ShouldBeTold(rule.Remedy);
        rule.Examples.Right.Should().NotBeEmpty();
        rule.Examples.Wrong.Should().NotBeEmpty();
        if (rule.Evidence != Evidence.Practice)
        {
            rule.Clause.Document.Should().NotBeEmpty();
            rule.Clause.Section.Should().NotBeEmpty();
            rule.Clause.Quote.Should().NotBeEmpty();
        }
    }

    [Fact]
    public void Errors_HaveASourceThatIsKnown()
    {
        Pack.Rules.Where(rule => rule.Severity == Severity.Error && rule.Evidence is not (Evidence.Verbatim or Evidence.Corroborated))
            .Select(rule => rule.Id)
            .Should().Equal(["hd36/date-valid"], "no clause is needed to say that there is no 31 April");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Texts_HaveOnlyKnownPlaceholders(string id)
    {
        Rule rule = Pack.Find(id)!;
        string[] texts = [rule.Title.Vi, rule.Title.En, rule.Message.Vi, rule.Message.En, rule.Remedy.Vi, rule.Remedy.En];

        texts.SelectMany(text => Placeholder().Matches(text).Select(match => match.Value)).Should().BeSubsetOf(Placeholders);
        texts.Should().OnlyContain(text => text == text.Normalize(NormalizationForm.FormC));
    }

    [Fact]
    public void VerbatimQuotes_StandInTheGuideline()
    {
        string guideline = Plain(string.Join(' ', Repository.ReadShared("reference", "hd36-text.txt")));

        Pack.Rules
            .Where(rule => rule.Evidence == Evidence.Verbatim && rule.Clause.Document == "36-HD/VPTW")
            .Where(rule => !guideline.Contains(Plain(rule.Clause.Quote), StringComparison.Ordinal))
            .Select(rule => $"{rule.Id}: {rule.Clause.Quote}")
            .Should().BeEmpty();
    }

    [Fact]
    public void Rules_AreThoseOfTheSpecification()
    {
        Dictionary<string, SpecifiedRule> specified = Specified();

        Pack.Rules.Select(rule => rule.Id).Except(OwnRules).Select(id => id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..]).Should().BeEquivalentTo(specified.Keys);
    }

    [Fact]
    public void SeveritiesAndEvidence_AreThoseOfTheSpecification()
    {
        Dictionary<string, SpecifiedRule> specified = Specified();

        string[] different =
        [
            .. from rule in Pack.Rules
               let asked = specified.GetValueOrDefault(rule.Id[(rule.Id.IndexOf('/', StringComparison.Ordinal) + 1)..])
               where asked is not null && (asked.Severity != rule.Severity || (asked.Evidence is { } evidence && evidence != rule.Evidence))
               select $"{rule.Id}: {rule.Severity}, {rule.Evidence}; specified {asked.Severity}, {asked.Evidence}",
        ];

        different.Should().BeEmpty();
    }

    private static void ShouldBeTold(LocalizedText text)
    {
        text.Vi.Should().NotBeNullOrWhiteSpace();
        text.En.Should().NotBeNullOrWhiteSpace();
    }

    /// <summary>The rows of the specification's tables: ids, requirement, severity and, but for good practice, evidence and clause.</summary>
    private static Dictionary<string, SpecifiedRule> Specified() =>
        (from line in Repository.ReadShared("spec", "hd36.md")
         where line.StartsWith("| `", StringComparison.Ordinal)
         let cells = line.Trim('|', ' ').Split(" | ")
         from Match id in Quoted().Matches(cells[0])
         select (Id: id.Groups[1].Value, Rule: SpecifiedRule.Parse(cells)))
        .ToDictionary(row => row.Id, row => row.Rule, StringComparer.Ordinal);

    private static string Plain(string text) => Blanks().Replace(text.Normalize(NormalizationForm.FormC), " ").Trim();

    [GeneratedRegex(@"^(hd36|common)/[a-z]+(-[a-z]+)*$")]
    private static partial Regex Id();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("`([a-z-]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    private sealed record SpecifiedRule(Severity Severity, Evidence? Evidence)
    {
        public static SpecifiedRule Parse(string[] cells) => new(
            cells[2].Trim() switch { "E" => Severity.Error, "W" => Severity.Warning, _ => Severity.Info },
            cells.Length < 4 ? null : cells[3].Trim() switch
            {
                "V" => FormatCheck.Evidence.Verbatim,
                "C" => FormatCheck.Evidence.Corroborated,
                "S" => FormatCheck.Evidence.Restated,
                _ => FormatCheck.Evidence.Practice,
            });
    }
}
