using FormatCheck.Rules;
using FormatCheck.Rules.Checks;

namespace FormatCheck.Tests.Rules;

/// <summary>Packs that extend packs, over several levels and from disk.</summary>
public sealed class InheritanceTests : IDisposable
{
    private const string Head = """ "version": "1", "title": { "vi": "a", "en": "b" } """;

    private readonly string _folder = Directory.CreateTempSubdirectory("packs").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void ThreeLevels_LieOverOneAnother()
    {
        RulePack pack = PackLoader.Load(Repository.PathOf("samples", "packs", "huyen-uy"));

        pack.Find("hd36/body-size")!.Check.Should().Be(new SizeCheck(14, 14, UnlessBody: false));
        pack.Find("hd36/body-indent")!.Check.Should().Be(new IndentCheck(10, 12.7));
        pack.Find("hd36/body-justified")!.Severity.Should().Be(Severity.Warning, "the district takes back what the province hardened");
        pack.Find("tinh-uy/summary-prefix")!.Severity.Should().Be(Severity.Info);
        pack.Find("common/mixed-tone-placement").Should().BeNull("the province switched it off");
        pack.Words.Words("agency-symbols").Should().Contain(["TTCTHU", "BQLKKTTU", "TU"]);
        pack.Find("hd36/body-size")!.Clause.Document.Should().Be("36-HD/VPTW");
    }

    [Fact]
    public void Show_NamesTheOriginOfEveryValue()
    {
        MergedPack pack = RulePacks.Show(Repository.PathOf("samples", "packs", "huyen-uy"));

        pack.Chain.Should().Equal("common", "hd36", "tinh-uy", "huyen-uy");
        MergedRule size = pack.Rules.Single(rule => rule.Id == "hd36/body-size");
        size.Values.Single(value => value.Name == "check.max").Pack.Should().Be("tinh-uy");
        size.Values.Single(value => value.Name == "check.min").Pack.Should().Be("hd36");
        pack.Rules.Single(rule => rule.Id == "common/mixed-tone-placement").Off!.Pack.Should().Be("tinh-uy");
    }

    [Theory]
    [InlineData("motto")]
    [InlineData("appendix-title")]
    public void Override_MayNameEveryComponentThatARuleMay(string component)
    {
        Write("a", $$"""
            { "id": "a", {{Head}}, "extends": ["nd30"],
              "overrides": [ { "rule": "place-date-size", "component": "{{component}}" } ] }
            """);

        PackLoader.Load(Path.Combine(_folder, "a")).Find("nd30/place-date-size")!.Component.Id.Should().Be(component);
    }

    [Fact]
    public void Faults_AreToldAllTogetherWithPlaceAndSuggestion()
    {
        Write("a", $$"""
            { "id": "a", {{Head}}, "extends": ["hd36"],
              "overides": [],
              "overrides": [
                { "rule": "titel-size" },
                { "rule": "title-size", "severity": "eror", "check": { "mni": 1, "max": "x" } } ] }
            """);

        string[] problems = Problems("a");

        problems.Should().HaveCount(5);
        problems.Should().Contain(problem => problem.Contains("pack.json(2,3)", StringComparison.Ordinal) && problem.Contains("Did you mean 'overrides'?", StringComparison.Ordinal));
        problems.Should().Contain(problem => problem.Contains("(4,15)", StringComparison.Ordinal) && problem.Contains("Did you mean 'title-size'?", StringComparison.Ordinal));
        problems.Should().Contain(problem => problem.Contains("Did you mean 'error'?", StringComparison.Ordinal));
        problems.Should().Contain(problem => problem.Contains("Did you mean 'min'?", StringComparison.Ordinal));
        problems.Should().Contain(problem => problem.Contains("a number is expected", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("margin-left", """ "minMillimetres": 30, "maxMillimetres": 35 """, "check.millimetres")]
    [InlineData("margin-top", """ "millimetres": 20 """, "check.minMillimetres")]
    public void Margin_AskedForInTheOtherForm_TakesThePlaceOfTheFirst(string rule, string check, string gone)
    {
        Write("a", $$"""
            { "id": "a", {{Head}}, "extends": ["hd36"], "overrides": [
              { "rule": "margin-top", "check": { "millimetres": null, "minMillimetres": 20, "maxMillimetres": 25 } }] }
            """);
        Write("b", $$"""{ "id": "b", {{Head}}, "extends": ["a"], "overrides": [{ "rule": "{{rule}}", "check": { {{check}} } }] }""");

        RulePacks.Show(Path.Combine(_folder, "b")).Rules.Single(one => one.Id == $"hd36/{rule}").Values.Select(value => value.Name).Should().NotContain(gone);
    }

    [Fact]
    public void Circle_IsNamed()
    {
        Write("a", $$"""{ "id": "a", {{Head}}, "extends": ["b"] }""");
        Write("b", $$"""{ "id": "b", {{Head}}, "extends": ["a"] }""");

        Problems("a").Should().ContainSingle().Which.Should().Contain("circle").And.Contain("a > b > a");
    }

    [Fact]
    public void NoJson_IsToldWithItsPlace()
    {
        Write("a", "{ \"id\": \"a\",\n  oops }");

        Problems("a").Should().ContainSingle().Which.Should().Contain("pack.json(2,");
    }

    private void Write(string id, string json)
    {
        Directory.CreateDirectory(Path.Combine(_folder, id));
        File.WriteAllText(Path.Combine(_folder, id, "pack.json"), json);
    }

    private string[] Problems(string id)
    {
        Action load = () => PackLoader.Load(Path.Combine(_folder, id));
        return [.. load.Should().Throw<RulePackException>().Which.Problems.Select(problem => problem.En)];
    }
}
