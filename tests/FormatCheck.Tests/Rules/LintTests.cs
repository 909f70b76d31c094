using System.Collections.Immutable;

namespace FormatCheck.Tests.Rules;

/// <summary>What <c>rules lint</c> says of a pack that can be loaded, and of one that cannot.</summary>
public sealed class LintTests : IDisposable
{
    private const string Size = """ "kind": "size", "min": 14, "max": 14 """;

    private readonly string _folder = Directory.CreateTempSubdirectory("lint").FullName;

    public static TheoryData<string> Packs => [.. RulePacks.BuiltIn, Repository.PathOf("samples", "packs", "tinh-uy"), Repository.PathOf("samples", "packs", "huyen-uy")];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Packs))]
    public void Lint_OfAPackThatWePublish_FindsNothing(string pack) => RulePacks.Lint(pack).Should().BeEmpty();

    [Theory]
    [InlineData(Size)]
    [InlineData(""" "max": 14.0, "kind": "size", "min": 14 """)] // the same, written otherwise
    [InlineData(""" "kind": "size", "min": 14, "max": 14, "unlessBody": false """)] // what is left out says no
    [InlineData(""" "kind": "all", "checks": [{ "kind": "style", "bold": true }, { "kind": "size", "min": 14, "max": 14 }] """)] // a part of it
    public void TwoRules_ThatAskTheSame_AreBothNamed(string check)
    {
        string problem = Lint(Rule("one", Size), Rule("two", check)).Should().ContainSingle().Subject;

        problem.Should().MatchRegex(@"pack\.json\(3,1\): rule 'two': it asks the same of the same component as 'mine/one' at .*pack\.json\(2,1\);");
    }

    [Fact]
    public void TwoRules_ThatAskTheSameWithOtherNumbers_AreBothNamed() =>
        Lint(Rule("one", Size), Rule("two", """ "kind": "size", "min": 12, "max": 13 """)).Should().ContainSingle().Which.Should().Contain("with other numbers").And.Contain("mine/one");

    [Fact]
    public void RuleOfAnAgency_ThatAsksWhatTheGuidelineAsks_IsNamed() =>
        Lint(["hd36"], Rule("narrower", """ "kind": "size", "min": 13, "max": 14 """)).Should().ContainSingle().Which.Should().Contain("'hd36/signer-size'").And.Contain("\"overrides\"");

    [Fact]
    public void TwoRules_AboutAComponentAndAPartOfIt_AreBothNamed() =>
        Lint(Rule("one", Size, component: "agency"), Rule("two", Size, component: "agency-names")).Should().ContainSingle();

    [Theory]
    [InlineData(Size, "office", "")] // another component
    [InlineData(""" "kind": "style", "bold": true """, "signer", "")] // another kind
    [InlineData(""" "kind": "size", "min": 14, "max": 14, "unlessBody": true """, "signer", "")] // another condition
    [InlineData(Size, "signer", """ "scope": { "types": ["TB"] }, """)] // other documents
    [InlineData(Size, "signer", """ "scope": { "notTypes": ["CV", "TTr"] }, """)]
    public void TwoRules_ThatDiffer_AreNoDoubles(string check, string component, string scope) =>
        Lint(Rule("one", Size, scope: """ "scope": { "types": ["CV", "TTr"] }, """), Rule("two", check, component, scope)).Should().BeEmpty();

    [Fact]
    public void TwoRules_ThatAskOneAspectEach_AreNoDoubles() =>
        Lint(Rule("one", """ "kind": "date", "aspect": "valid" """, "place-date"), Rule("two", """ "kind": "date", "aspect": "format" """, "place-date")).Should().BeEmpty();

    [Theory]
    [InlineData("\"evidence\": \"practice\"", "\"evidence\": \"restated\"", "a clause needs its document")]
    [InlineData("\"severity\": \"warning\"", "\"severity\": \"error\"", null)]
    [InlineData("\"vi\": \"Cỡ {actual}.\"", "\"vi\": \" \"", "both languages")]
    [InlineData("{actual}", "{actaul}", "Did you mean '{actual}'?")]
    public void Rule_ThatLacksSomething_IsTold(string from, string to, string? problem)
    {
        ImmutableArray<string> problems = Lint(Rule("one", Size).Replace(from, to, StringComparison.Ordinal));

        if (problem is null)
        {
            problems.Should().BeEmpty();
        }
        else
        {
            problems.Should().NotBeEmpty().And.OnlyContain(line => line.Contains("pack.json(2,1): rule 'one': ", StringComparison.Ordinal) && line.Contains(problem, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Error_OnRestatedEvidence_IsTold() =>
        Lint(["hd36"], Rule("one", """ "kind": "starts-with", "not": ["x"] """)
            .Replace("\"evidence\": \"practice\"", "\"evidence\": \"restated\"", StringComparison.Ordinal)
            .Replace("\"severity\": \"warning\"", "\"severity\": \"error\"", StringComparison.Ordinal)
            .Replace("\"section\": \"\", \"quote\": \"\"", "\"section\": \"II.1.7.1.a\", \"quote\": \"x\"", StringComparison.Ordinal))
            .Should().ContainSingle().Which.Should().Contain("'restated' is a warning at most");

    [Theory]
    [InlineData(""" "kind": "words", "words": "person-titels" """)]
    [InlineData(""" "kind": "text", "text": "x", "softWords": "person-titels" """)]
    [InlineData(""" "kind": "all", "checks": [{ "kind": "case", "upper": true }, { "kind": "text", "words": "person-titels" }] """)]
    public void WordList_ThatNoPackHas_IsToldWithASuggestion(string check) =>
        Lint(["hd36"], Rule("one", check)).Should().ContainSingle().Which.Should().Contain("'person-titels'").And.Contain("Did you mean 'person-titles'?");

    [Theory]
    [InlineData(""" "overrides": [{ "rule": "body-size", "check": { "max": 13 } }] """, "pack.json(2,57): rule 'body-size': no value is in the range (min 14, max 13).")]
    [InlineData(""" "overrides": [{ "rule": "body-size", "scope": { "types": ["CVV"] } }] """, "rule 'body-size': there is no type 'CVV'. Did you mean 'CV'?")]
    [InlineData(""" "overrides": [{ "rule": "number-colon", "severity": "info" }, { "rule": "hd36/number-colon", "fix": "manual" }] """, "make one change of the two")]
    [InlineData(""" "vocabularies": { "agency-symbol": ["BQLKKTTU"] } """, "no pack has a word list 'agency-symbol', and no rule names it. Did you mean 'agency-symbols'?")]
    [InlineData(""" "overrides": [{ "rule": "body-size", "examples": { "right": [{ "text": "A" }], "wrong": [{ "text": "B", "also": ["hd36/font-familly"] }] } }] """, "\"also\" names 'hd36/font-familly', and there is no such rule. Did you mean 'font-family'?")]
    public void Pack_ThatCannotMeanWhatItSays_IsTold(string members, string problem)
    {
        File.WriteAllText(Path.Combine(_folder, "pack.json"), $$"""{ "id": "mine", "version": "1", "title": { "vi": "a", "en": "b" }, "extends": ["hd36"],{{"\n"}}{{members}} }""");

        RulePacks.Lint(_folder).Should().ContainSingle().Which.En.Should().Contain(problem);
    }

    [Fact]
    public void WordList_OfAPackThatItsOwnRuleNames_IsNoFault() =>
        Lint(["hd36"], Rule("one", """ "kind": "words", "words": "our-words" """).TrimEnd() + "], \"vocabularies\": { \"our-words\": [\"a\"] }, \"overrides\": [").Should().BeEmpty();

    [Fact]
    public void Pack_AgainstTheSchema_IsToldWithItsPlace()
    {
        Action lint = () => Lint(Rule("one", Size).Replace("\"remedy\"", "\"remedi\"", StringComparison.Ordinal));

        lint.Should().Throw<RulePackException>().Which.Problems.Should().Contain(problem => problem.En.Contains("pack.json(2,", StringComparison.Ordinal) && problem.En.Contains("Did you mean 'remedy'?", StringComparison.Ordinal));
    }

    [Fact]
    public void Rule_WithoutAWrongExample_CannotBeLoaded()
    {
        Action lint = () => Lint(Rule("one", Size).Replace("\"wrong\": [{ \"text\": \"A\" }]", "\"wrong\": []", StringComparison.Ordinal));

        lint.Should().Throw<RulePackException>().Which.Problems.Should().Contain(problem => problem.En.Contains("one right and one wrong example", StringComparison.Ordinal));
    }

    private ImmutableArray<string> Lint(params string[] rules) => Lint([], rules);

    private ImmutableArray<string> Lint(string[] extends, params string[] rules)
    {
        string file = Path.Combine(_folder, "pack.json");
        string parents = string.Join(", ", extends.Select(id => $"\"{id}\""));
        File.WriteAllText(file, $$"""{ "id": "mine", "version": "1", "title": { "vi": "a", "en": "b" }, "extends": [{{parents}}], "rules": [""" + $"\n{string.Join(",\n", rules)}\n] }}");
        return [.. RulePacks.Lint(_folder).Select(problem => problem.En)];
    }

    /// <summary>A rule on one line of its file.</summary>
    private static string Rule(string id, string check, string component = "signer", string scope = "") => $$"""
        { "id": "{{id}}", "component": "{{component}}", "title": { "vi": "Cỡ", "en": "Size" }, "severity": "warning", "evidence": "practice", "clause": { "section": "", "quote": "" },
        """.Trim() + $$"""
         "check": { {{check}} }, {{scope}} "message": { "vi": "Cỡ {actual}.", "en": "It is {actual}." }, "remedy": { "vi": "Sửa.", "en": "Mend it." }, "fix": "safe", "pdf": "declared",
        """.TrimEnd() + """ "examples": { "right": [{ "text": "B" }], "wrong": [{ "text": "A" }] } }""";
}
