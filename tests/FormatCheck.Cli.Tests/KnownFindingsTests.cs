using System.Text.Json;
using FormatCheck.Cli.Configuration;
using FormatCheck.Cli.Known;

namespace FormatCheck.Cli.Tests;

/// <summary>Baselines and suppressions.</summary>
public sealed class KnownFindingsTests : IDisposable
{
    private const string Wrong = "cong-van-1470-sai.docx";

    private readonly TemporaryFolder _folder = new();

    private string Baseline => Path.Combine(_folder.Path, "known.json");

    public void Dispose() => _folder.Dispose();

    private CommandResult Check(params string[] args) => CommandResult.Of(["check", _folder.Path, .. args]);

    private static Baseline Of(params CheckReport[] reports)
    {
        Baseline baseline = Known.Baseline.New("known.json");
        Array.ForEach(reports, baseline.Add);
        return baseline;
    }

    private static Finding Finding(string fingerprint, params string[] others) =>
        Examples.Finding() with { Fingerprint = fingerprint, OtherFingerprints = [.. others], OtherLocations = [.. others.Select(_ => Examples.Finding().Location)] };

    [Fact]
    public void Baseline_KnownFindings_DoNotCountAndNewOnesDo()
    {
        _folder.Sample(Wrong, "mẫu/công văn.docx");

        CommandResult update = Check("--baseline", Baseline, "--update-baseline");
        CommandResult again = Check("--baseline", Baseline);
        _folder.Sample(Wrong, "mẫu/khác.docx");
        CommandResult other = Check("--baseline", Baseline);

        update.ExitCode.Should().Be(ExitCode.Clean);
        again.ExitCode.Should().Be(ExitCode.Clean);
        again.Output.Should().Contain("không có lỗi mới, 17 lỗi đã biết");
        other.ExitCode.Should().Be(ExitCode.Findings, "the baseline knows them in another file");
        File.ReadAllText(Baseline).Should().Contain("\"mẫu/công văn.docx\": {").And.Contain("\"hd36/margin-top ");
    }

    [Fact]
    public void Baseline_MendedFindings_AreToldAndPrunedOnUpdate()
    {
        string file = _folder.Sample(Wrong, "a.docx");
        string gone = _folder.Sample(Wrong, "b.docx");
        Check("--baseline", Baseline, "--update-baseline");
        _folder.Sample("cong-van-1470-dung.docx", "a.docx");
        File.Delete(gone);

        CommandResult told = Check("--baseline", Baseline);
        CommandResult update = Check("--baseline", Baseline, "--update-baseline");

        told.ExitCode.Should().Be(ExitCode.Clean);
        told.Output.Should().Contain("đã sửa").And.Contain($"{file}: hd36/agency-star, ").And.Contain("hd36/margin-top").And.Contain("1 tệp không còn (b.docx)");
        update.Output.Should().Contain("đã sửa");
        File.ReadAllText(Baseline).Should().NotContain("hd36").And.NotContain("b.docx");
        Check("--baseline", Baseline).Output.Should().NotContain("đã sửa");
    }

    [Fact]
    public void Baseline_OfARunOverSomeFiles_KeepsTheOthers()
    {
        string a = _folder.Sample(Wrong, "a.docx");
        _folder.Sample(Wrong, "b.docx");
        Check("--baseline", Baseline, "--update-baseline");
        string before = File.ReadAllText(Baseline);

        CommandResult.Of("check", a, "--baseline", Baseline, "--update-baseline").ExitCode.Should().Be(ExitCode.Clean);

        File.ReadAllText(Baseline).Should().Be(before);
    }

    [Theory]
    [InlineData("1", "1", true)]
    [InlineData("1", "2", false)] // one was mended and another made
    [InlineData("1 2", "2", true)] // the first place was mended
    [InlineData("1 2", "1 3", false)] // the second place was mended and another made
    [InlineData("1", "1 2", false)] // a further place
    public void Baseline_FindingOfSeveralPlaces_IsKnownIfEveryPlaceIs(string before, string now, bool isKnown)
    {
        string[] old = before.Split(' '), current = now.Split(' ');

        Of(Examples.Report("a.docx", Finding(old[0], old[1..]))).For("a.docx").Take(Finding(current[0], current[1..])).Should().Be(isKnown);
    }

    [Fact]
    public void Baseline_SameFingerprintTwice_IsKnownTwiceOnly()
    {
        KnownOfFile known = Of(Examples.Report("a.docx", Finding("1"), Finding("1"))).For("./a.docx");

        known.Take(Finding("1")).Should().BeTrue();
        known.Mended.Should().Equal(("hd36/title-size 1", 1));
        known.Take(Finding("1")).Should().BeTrue();
        known.Mended.Should().BeEmpty();
        known.Take(Finding("1")).Should().BeFalse();
    }

    [Theory]
    [InlineData("""{ "version": "1", "files": { "a.docx": { "x": "y" } } }""", "known.json(1,47): cần một số nguyên")]
    [InlineData("""{ "version": "9", "files": {} }""", "known.json(1,14): cần một trong 1")]
    [InlineData("""{ "files": {} }""", "thiếu mục “version”")]
    [InlineData("nothing", "known.json(1,")]
    public void Baseline_ThatIsNone_IsWrongUsage(string json, string message)
    {
        _folder.Sample(Wrong, "a.docx");
        File.WriteAllText(Baseline, json);

        CommandResult result = Check("--baseline", Baseline);

        result.ExitCode.Should().Be(ExitCode.Usage);
        result.Error.Should().Contain(message);
    }

    [Fact]
    public void Baseline_ThatIsNotThereYet_IsWrongUsageWithTheWayToMakeIt()
    {
        _folder.Sample(Wrong, "a.docx");

        CommandResult result = Check("--baseline", Baseline);

        result.ExitCode.Should().Be(ExitCode.Usage);
        result.Error.Should().Contain("--update-baseline");
    }

    [Fact]
    public void Baseline_InTheConfiguration_IsTakenFromItsFolder()
    {
        _folder.Sample(Wrong, "a.docx");
        _folder.File(ConfigFile.Name, """{ "baseline": "known.json" }""");

        Check("--update-baseline").ExitCode.Should().Be(ExitCode.Clean);

        File.Exists(Baseline).Should().BeTrue();
        Check().ExitCode.Should().Be(ExitCode.Clean);
    }

    [Fact]
    public void Suppression_Finding_IsCountedApartWithItsReason()
    {
        _folder.Sample(Wrong, "mẫu/a.docx");
        _folder.Sample(Wrong, "b.docx");
        _folder.File(ConfigFile.Name, """{ "suppressions": [{ "rule": "hd36/margin-top", "files": "mẫu/", "reason": "in trên giấy có sẵn tiêu đề" }] }""");

        using JsonDocument json = JsonDocument.Parse(Check("--format", "json").Output);
        using JsonDocument sarif = JsonDocument.Parse(Check("--format", "sarif").Output);

        JsonElement[] files = [.. json.RootElement.GetProperty("files").EnumerateArray()];
        files[0].GetProperty("known").GetArrayLength().Should().Be(0);
        files[1].GetProperty("known")[0].GetProperty("reason").GetString().Should().Be("in trên giấy có sẵn tiêu đề");
        files[1].GetProperty("summary").GetProperty("errors").GetInt32().Should().Be(files[0].GetProperty("summary").GetProperty("errors").GetInt32() - 1);
        JsonElement[] suppressed = [.. sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Where(result => result.GetProperty("suppressions").GetArrayLength() > 0)];
        suppressed.Should().ContainSingle().Which.GetProperty("suppressions")[0].GetProperty("justification").GetString().Should().Be("in trên giấy có sẵn tiêu đề");
        Check().Output.Should().Contain("1 lỗi đã biết (1 được bỏ qua)");
    }

    [Theory]
    [InlineData("title", null, true)]
    [InlineData("number", null, false)]
    [InlineData(null, "5f2c", true)]
    [InlineData(null, "0000", false)]
    public void Suppression_OfComponentOrFingerprint_IsForThatAlone(string? component, string? fingerprint, bool suppresses)
    {
        var suppression = new Suppression("formatcheck.json(1,1)", "hd36/title-size", "x") { Component = component, Fingerprint = fingerprint };
        var configuration = new RunConfiguration(new ConfigFile("formatcheck.json") { Suppressions = [suppression] }, new());

        var findings = new KnownFindings(configuration, isWhole: true, new DateOnly(2026, 1, 1));

        findings.SetApart(Examples.Report("a.docx", Examples.Finding())).Known.Should().HaveCount(suppresses ? 1 : 0);
        findings.Notices().Should().HaveCount(suppresses ? 0 : 1, "one that nothing needs is told");
    }

    [Theory]
    [InlineData(31, 1)]
    [InlineData(32, 0)]
    public void Suppression_AfterItsEnd_HoldsNoLongerAndIsTold(int day, int known)
    {
        var suppression = new Suppression("formatcheck.json(1,1)", "hd36/title-size", "x") { Until = new(2027, 1, 31) };
        var configuration = new RunConfiguration(new ConfigFile("formatcheck.json") { Suppressions = [suppression] }, new());

        var findings = new KnownFindings(configuration, isWhole: false, new DateOnly(2027, 1, 1).AddDays(day - 1));

        findings.SetApart(Examples.Report("a.docx", Examples.Finding())).Known.Should().HaveCount(known);
        findings.Notices().Should().HaveCount(1 - known);
        string.Concat(findings.Notices()).Contains("hết hạn ngày 2027-01-31", StringComparison.Ordinal).Should().Be(known == 0);
    }

    [Fact]
    public void Suppression_ThatNoCheckedFileConcerns_IsNotCalledUnused()
    {
        string file = _folder.Sample("cong-van-1470-dung.docx", "a.docx");
        _folder.File(ConfigFile.Name, """{ "suppressions": [{ "rule": "hd36/margin-top", "files": "mẫu/", "reason": "x" }, { "rule": "hd36/margin-left", "reason": "y" }] }""");

        Check().Output.Should().Contain("hd36/margin-left").And.NotContain("hd36/margin-top");
        CommandResult.Of("check", file).Output.Should().NotContain("hd36/margin-left", "a run over some files does not tell");
    }
}
