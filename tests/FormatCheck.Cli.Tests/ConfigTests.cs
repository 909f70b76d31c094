using System.Text.Json;
using FormatCheck.Cli.Configuration;
using FormatCheck.Samples;
using FormatCheck.Tests;

namespace FormatCheck.Cli.Tests;

/// <summary><c>formatcheck.json</c>, from the file to what holds for a draft.</summary>
public sealed class ConfigTests
{
    private const string Wrong = "cong-van-1470-sai.docx";

    [Theory]
    [InlineData("""{ "stge": "draft" }""", "formatcheck.json(1,3): không có mục “stge”. Ý bạn là stage?")]
    [InlineData("{\n  \"stage\": \"signin\"\n}", "formatcheck.json(2,12): cần một trong draft, signing, issued, không phải “signin”. Ý bạn là signing?")]
    [InlineData("""{ "rules": "hd63" }""", "formatcheck.json(1,12): không có bộ quy tắc “hd63”")]
    [InlineData("""{ "maxWarnings": -1 }""", "formatcheck.json(1,18): cần một số nguyên từ 0")]
    [InlineData("""{ "exclude": ["a?.docx"] }""", "formatcheck.json(1,15): không hiểu mẫu “a?.docx”")]
    [InlineData("""{ "overrides": [{ "stage": "draft" }] }""", "formatcheck.json(1,17): thiếu mục “files”")]
    [InlineData("""{ "suppressions": [{ "rule": "hd36/title-size" }] }""", "formatcheck.json(1,20): thiếu mục “reason”")]
    [InlineData("""{ "suppressions": [{ "rule": "hd36/title-size", "reason": "x", "until": "31/01/2027" }] }""", "(1,73): “31/01/2027” không phải là ngày; hãy viết như 2027-01-31")]
    [InlineData("""{ "severities": { "hd36/title-sise": "off" } }""", "formatcheck.json(1,19): bộ quy tắc hd36 không có quy tắc “hd36/title-sise”. Ý bạn là hd36/title-size")]
    [InlineData("""{ "stage": "draft", "stage": "issued" }""", "formatcheck.json(1,21): mục “stage” có hai lần")]
    [InlineData("""[]""", "formatcheck.json(1,1): cần một đối tượng")]
    [InlineData("{ \"stage\": \"draft\"\n", "formatcheck.json(2,1): ")]
    public void Check_BadConfiguration_IsToldWithItsPlace(string json, string message)
    {
        using var folder = new TemporaryFolder();
        folder.File(ConfigFile.Name, json);
        folder.File("a.docx");

        CommandResult result = CommandResult.Of("check", folder.Path);

        result.ExitCode.Should().Be(ExitCode.Usage);
        result.Error.Should().StartWith("formatcheck: ").And.Contain(message);
        result.Output.Should().BeEmpty();
    }

    [Fact]
    public void Check_UnknownWord_NamesTheKnownOnesOnce()
    {
        using var folder = new TemporaryFolder();
        string file = folder.File("other.json", """{ "stage": "nháp" }""");

        CommandResult result = CommandResult.Of("check", folder.File("a.docx"), "--config", file);

        result.Error.TrimEnd().Should().EndWith("cần một trong draft, signing, issued, không phải “nháp”.");
    }

    [Fact]
    public void Check_FaultyRegister_IsToldALineForEachFault()
    {
        using var folder = new TemporaryFolder();
        string register = folder.File("reg.csv", "x\n1\n2\n");

        CommandResult result = CommandResult.Of("check", folder.File("a.docx"), "--register", register);

        result.ExitCode.Should().Be(ExitCode.Usage);
        result.Error.Should().Contain("sổ đăng ký số không dùng được:").And.NotContain(".;");
        result.Error.Split('\n').Count(line => line.Contains("reg.csv(", StringComparison.Ordinal)).Should().BeGreaterThan(1, "of {0}", result.Error);
    }

    [Fact]
    public void Check_SeveralFaultsOfConfiguration_AreAllTold()
    {
        using var folder = new TemporaryFolder();
        string file = folder.File("other.json", """{ "stage": 1, "failOn": "fatal", "x": 0 }""");

        CommandResult result = CommandResult.Of("check", folder.File("a.docx"), "--config", file, "--lang", "en");

        result.ExitCode.Should().Be(ExitCode.Usage);
        result.Error.TrimEnd().Split('\n').Should().HaveCount(3).And.OnlyContain(line => line.StartsWith("formatcheck: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_ConfigurationThatIsNotThere_IsWrongUsage()
    {
        CommandResult result = CommandResult.Of("check", "a.docx", "--config", "no-such.json");

        result.ExitCode.Should().Be(ExitCode.Usage);
        result.Error.Should().Contain("--config: không đọc được “no-such.json”");
    }

    [Fact]
    public void Find_Paths_TakesTheNearestFileAboveAllOfThem()
    {
        using var folder = new TemporaryFolder();
        string top = folder.File(ConfigFile.Name, "{}"), inner = folder.File("mẫu/cũ/formatcheck.json", "{}");
        string old = folder.File("mẫu/cũ/a.docx"), recent = folder.File("mẫu/mới/b.docx");

        RunConfiguration.Find([old]).Should().Be(inner);
        RunConfiguration.Find([Path.GetDirectoryName(old)!]).Should().Be(inner);
        RunConfiguration.Find([Path.Combine(folder.Path, "mẫu", "cũ", "*.docx")]).Should().Be(inner);
        RunConfiguration.Find([recent]).Should().Be(top);
        RunConfiguration.Find([old, recent]).Should().Be(top);
    }

    [Fact]
    public void For_File_LaysCommandLineOverOverridesOverTheFile()
    {
        using var folder = new TemporaryFolder();
        string path = folder.File(ConfigFile.Name, """
            {
              "rules": "hd36", "stage": "draft", "agencySymbols": ["BQLKKT"],
              "severities": { "hd36/title-size": "warning", "hd36/margin-top": "off" },
              "overrides": [
                { "files": "mới/", "rules": "hd05", "severities": { "hd36/title-size": "info" } },
                { "files": ["*.pdf"], "stage": "issued", "agencySymbols": ["X"] },
              ]
            }
            """);
        var configuration = new RunConfiguration(ConfigReader.Read(path, Language.Vietnamese), new());

        DraftSettings settings = configuration.For(Path.Combine(folder.Path, "mới", "a.pdf"));

        settings.Rules!.Value.Should().Be("hd05");
        settings.Stage!.Value.Should().Be(Stage.Issued);
        settings.Severities["hd36/title-size"].Value.Should().Be(Severity.Info);
        settings.Severities["hd36/margin-top"].Value.Should().BeNull();
        settings.AgencySymbols.Select(symbol => symbol.Value).Should().Equal("BQLKKT", "X");
        configuration.For(Path.Combine(folder.Path, "a.docx")).Rules!.Value.Should().Be("hd36");
        configuration.For(Path.Combine(Path.GetTempPath(), "mới", "a.pdf")).Rules!.Value.Should().Be("hd36", "patterns are about what lies below the file");
        new RunConfiguration(configuration.File, new() { Rules = new("hd36", "--rules") }).For(Path.Combine(folder.Path, "mới", "a.pdf")).Rules!.Origin.Should().Be("--rules");
    }

    [Fact]
    public void Check_Configuration_Decides()
    {
        using var folder = new TemporaryFolder();
        folder.Sample(Wrong, "mẫu/công văn.docx");
        string excluded = folder.File("bỏ/a.docx", "no document");
        string config = folder.File(ConfigFile.Name, """{ "exclude": ["bỏ"], "failOn": "never" }""");

        CommandResult.Of("check", folder.Path).ExitCode.Should().Be(ExitCode.Clean);
        CommandResult.Of("check", folder.Path, "--fail-on", "error").ExitCode.Should().Be(ExitCode.Findings);
        CommandResult.Of("check", folder.Path, "--no-config").ExitCode.Should().Be(ExitCode.Unreadable);
        CommandResult.Of("check", excluded).ExitCode.Should().Be(ExitCode.Unreadable);

        File.WriteAllText(config, """{ "exclude": ["bỏ"], "overrides": [{ "files": "mẫu", "severities": { "hd36/margin-top": "off" } }] }""");
        CommandResult.Of("check", folder.Path).Output.Should().NotContain("hd36/margin-top").And.Contain("hd36/margin-bottom");
    }

    [Fact]
    public void Check_PrintConfig_TellsEveryValueAndItsOrigin()
    {
        using var folder = new TemporaryFolder();
        folder.File("mới/a.docx");
        folder.File("b.docx");
        string config = folder.File(ConfigFile.Name, """
            {
              "stage": "signing",
              "overrides": [{ "files": "mới", "rules": "hd05" }]
            }
            """);

        CommandResult result = CommandResult.Of("check", folder.Path, "--print-config", "--fail-on", "warning");

        result.ExitCode.Should().Be(ExitCode.Clean);
        result.Output.Should().Contain($"stage: signing  [{config}(2,12)]").And.Contain("rules: hd36  [mặc định]").And.Contain("failOn: warning  [--fail-on]")
            .And.Contain("overrides mới: 1 tệp").And.Contain($"rules: hd05  [{config}(3,44)]");
    }

    [Fact]
    public void Check_RegisterOfTheConfiguration_IsTakenFromItsFolder()
    {
        using var folder = new TemporaryFolder();
        File.Copy(Repository.PathOf("samples", "registers", "huyen-uy-dong-van.csv"), Path.Combine(folder.Path, "sổ.csv"));
        folder.Sample("nghi-quyet-dung.docx", "mới/a.docx");
        folder.Sample("nghi-quyet-dung.docx", "cũ/a.docx");
        string config = folder.File(ConfigFile.Name, """{ "overrides": [{ "files": "mới", "register": "sổ.csv" }] }""");

        CommandResult result = CommandResult.Of("check", folder.Path), printed = CommandResult.Of("check", folder.Path, "--print-config");

        result.ExitCode.Should().Be(ExitCode.Findings);
        result.Output.Split("hd36/register-repeat").Should().HaveCount(2, "only one of the two files is checked against the register");
        printed.Output.Should().Contain($"sổ.csv  [{config}(1,47)]");
    }

    [Fact]
    public void Check_RegisterThatIsNotThere_IsToldWithItsPlace()
    {
        using var folder = new TemporaryFolder();
        folder.File("a.docx");
        folder.File(ConfigFile.Name, """{ "register": "sổ.csv" }""");

        CommandResult result = CommandResult.Of("check", folder.Path);

        result.ExitCode.Should().Be(ExitCode.Usage);
        result.Error.Should().Contain("formatcheck.json(1,15): sổ đăng ký số không dùng được: ");
    }

    [Theory]
    [InlineData("{ \"?\": 0 }", "properties")]
    [InlineData("{ \"overrides\": [{ \"files\": \"a\", \"?\": 0 }] }", "properties", "overrides", "items", "properties")]
    [InlineData("{ \"suppressions\": [{ \"rule\": \"a\", \"reason\": \"a\", \"?\": 0 }] }", "properties", "suppressions", "items", "properties")]
    public void Schema_Members_AreThoseThatAreRead(string json, params string[] path)
    {
        using var folder = new TemporaryFolder();
        using JsonDocument schema = JsonDocument.Parse(Repository.Read("docs", "formatcheck.schema.json"));
        JsonElement properties = path.Aggregate(schema.RootElement, (element, name) => element.GetProperty(name));

        Action act = () => ConfigReader.Read(folder.File(ConfigFile.Name, json), Language.English);

        string known = act.Should().Throw<UsageException>().Which.Messages.Should().ContainSingle().Subject.Split("known are ")[1].TrimEnd('.');
        known.Split(", ").Should().BeEquivalentTo(properties.EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public void Check_FolderWithoutDocuments_IsWrongUsageUnlessAllowed()
    {
        using var folder = new TemporaryFolder();
        folder.File("notes.txt");

        CommandResult refused = CommandResult.Of("check", folder.Path);
        CommandResult allowed = CommandResult.Of("check", folder.Path, "--allow-empty");

        refused.ExitCode.Should().Be(ExitCode.Usage);
        refused.Error.Should().Contain("không có tệp .docx hoặc .pdf nào").And.Contain("--allow-empty");
        allowed.ExitCode.Should().Be(ExitCode.Clean);
        allowed.Error.Should().Contain("không có tệp .docx hoặc .pdf nào");
    }

    [Fact]
    public void Check_Jobs_GiveTheSameReportWhateverTheirNumber()
    {
        using var folder = new TemporaryFolder();
        foreach (string sample in Directory.EnumerateFiles(AllSamples.Folder).Select(file => Path.GetFileName(file)))
        {
            folder.Sample(sample, sample);
        }

        string[] outputs = [.. ((string[])["1", "2", "7"]).Select(jobs => CommandResult.Of("check", folder.Path, "--format", "json", "--jobs", jobs).Output)];

        outputs[0].Should().Contain(Wrong);
        outputs[1].Should().Be(outputs[0]);
        outputs[2].Should().Be(outputs[0]);
    }
}
