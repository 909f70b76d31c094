using System.Text;
using System.Text.Json;
using FormatCheck.Generator;

namespace FormatCheck.Cli.Tests;

/// <summary>The whole command over generated drafts.</summary>
public sealed class EndToEndTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Clean(string name = "đúng.docx") => Write(name, CleanDrafts.All().First(draft => draft.Kind == "cong-van"));

    private string Faulty(string name = "sai cỡ.docx") => Write(name, FaultyDrafts.All().First(draft => draft.ExpectedRuleId == "hd36/title-size"));

    private string Write(string name, GeneratedDraft draft)
    {
        string file = Path.Combine(_folder.Path, name);
        File.WriteAllBytes(file, draft.Bytes);
        return file;
    }

    [Fact]
    public void Check_CleanDraft_Is0AndOneLine()
    {
        string file = Clean();

        CommandResult result = CommandResult.Of("check", file, "--stage", "issued");

        result.Output.Should().StartWith($"{file}: đúng thể thức, không có lỗi nào (hd36, ");
        result.Output.Trim().Should().NotContain("\n");
        result.Error.Should().BeEmpty();
        result.ExitCode.Should().Be(ExitCode.Clean);
    }

    [Fact]
    public void Check_RulesAuto_SaysWhichPackAndWhy()
    {
        string file = Faulty();

        CommandResult.Of("check", file, "--rules", "auto").Output.Should().Contain("quy tắc hd36 1.").And.Contain(" vì có tiêu đề Đảng Cộng sản Việt Nam; đề ngày ");
        JsonElement json = JsonDocument.Parse(CommandResult.Of("check", file, "--rules", "auto", "--format", "json").Output).RootElement;
        json.GetProperty("files")[0].GetProperty("pack").GetProperty("reason").GetProperty("en").GetString().Should().StartWith("the draft bears the Party's title; it is dated ");
        JsonElement run = JsonDocument.Parse(CommandResult.Of("check", file, "--rules", "auto", "--format", "sarif").Output).RootElement.GetProperty("runs")[0];
        run.GetProperty("artifacts")[0].GetProperty("properties").GetProperty("packReason").GetString().Should().StartWith("có tiêu đề Đảng Cộng sản Việt Nam");
        run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).Should().Contain("hd05/title-size").And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Check_FaultyDraft_Is1AndSaysHowToMend()
    {
        CommandResult result = CommandResult.Of("check", Faulty());

        result.ExitCode.Should().Be(ExitCode.Findings);
        result.Output.Should().Contain("✗ lỗi  ").And.Contain("[hd36/title-size]").And.Contain("Căn cứ: 36-HD/VPTW, Phụ lục 3").And.Contain("Cách sửa: ");
        result.Output.TrimEnd().Split('\n')[^1].Should().Contain("1 lỗi, 0 cảnh báo");
    }

    [Fact]
    public void Check_FaultyDraftInEnglish_IsToldInEnglish()
    {
        CommandResult result = CommandResult.Of("check", Faulty(), "--lang", "en", "--fail-on", "never");

        result.ExitCode.Should().Be(ExitCode.Clean);
        result.Output.Should().Contain("✗ error  ").And.Contain("How to mend: ").And.Contain("1 error, 0 warnings");
    }

    [Fact]
    public void Check_UnreadableAmongOthers_Is3AndKeepsTheirResults()
    {
        string clean = Clean("a.docx");
        string junk = _folder.File("b.docx", "not a package");
        string faulty = Faulty("c.docx");

        CommandResult result = CommandResult.Of("check", _folder.Path, Path.Combine(_folder.Path, "d.docx"), "--format", "json", "--stage", "issued");

        result.ExitCode.Should().Be(ExitCode.Unreadable);
        JsonElement json = JsonDocument.Parse(result.Output).RootElement;
        json.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("file").GetString()).Should().Equal(clean, faulty);
        json.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("problem").GetString()).Should().Equal("unknown-format", "not-accessible");
        result.Error.Should().Contain(junk).And.Contain("Không tìm thấy tệp.");
    }

    [Fact]
    public void Check_SarifIntoAFile_IsUtf8WithoutByteOrderMark()
    {
        string file = Faulty();
        string output = Path.Combine(_folder.Path, "kết quả.sarif");

        CommandResult result = CommandResult.Of("check", file, "--format", "sarif", "-o", output);

        result.ExitCode.Should().Be(ExitCode.Findings);
        result.Output.Should().BeEmpty();
        byte[] bytes = File.ReadAllBytes(output);
        bytes[0].Should().Be((byte)'{');
        JsonElement run = JsonDocument.Parse(bytes).RootElement.GetProperty("runs")[0];
        JsonElement finding = run.GetProperty("results").EnumerateArray().Single(found => found.GetProperty("kind").GetString() == "fail");
        int rule = finding.GetProperty("ruleIndex").GetInt32();
        run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[rule].GetProperty("id").GetString().Should().Be("hd36/title-size");
        finding.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString().Should().EndWith("sai%20c%E1%BB%A1.docx");
    }

    [Fact]
    public void Check_TwiceTheSameFile_GivesTheSameReport()
    {
        string file = Faulty();

        CommandResult first = CommandResult.Of("check", file, "--format", "json");

        first.ExitCode.Should().Be(ExitCode.Findings);
        CommandResult.Of("check", file, "--format", "json").Should().Be(first);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    public void Check_OutputOverADraft_IsRefusedAndLeavesIt(string format)
    {
        string file = Clean();
        byte[] before = File.ReadAllBytes(file);

        CommandResult result = CommandResult.Of("check", file, "--format", format, "-o", file);

        result.ExitCode.Should().Be(ExitCode.Usage);
        File.ReadAllBytes(file).Should().Equal(before);
    }

    [Fact]
    public void Check_TextIntoAFile_IsPlain()
    {
        string output = Path.Combine(_folder.Path, "report.txt");

        CommandResult.Of("check", Faulty(), "-o", output).Output.Should().BeEmpty();

        Encoding.UTF8.GetString(File.ReadAllBytes(output)).Should().Contain("[hd36/title-size]").And.NotContain("\e").And.NotStartWith("\uFEFF");
    }

    [Fact]
    public void Check_UnknownPack_Is2()
    {
        CommandResult result = CommandResult.Of("check", Clean(), "--rules", "hd63");

        result.ExitCode.Should().Be(ExitCode.Usage);
        result.Error.Should().Contain("hd63").And.Contain("hd36");
    }

    [Theory]
    [InlineData("hd36/title-size")]
    [InlineData("title-size")]
    public void Explain_Rule_SaysAllAboutIt(string rule)
    {
        CommandResult result = CommandResult.Of("explain", rule);

        result.ExitCode.Should().Be(ExitCode.Clean);
        result.Output.Should().StartWith("hd36/title-size").And.Contain("Căn cứ: 36-HD/VPTW, Phụ lục 3: “").And.Contain("Ví dụ đúng:").And.Contain("Ví dụ sai:").And.Contain("Cách sửa: ");
    }

    [Theory]
    [InlineData("titel-size", "title-size")]
    [InlineData("hd36/titel-size", "hd36/title-size")]
    public void Explain_MisspeltRule_Is2AndNamesTheNearest(string rule, string nearest)
    {
        CommandResult result = CommandResult.Of("explain", rule);

        result.ExitCode.Should().Be(ExitCode.Usage);
        result.Error.Should().Contain($"“{rule}”").And.Contain($"Gần nhất: {nearest}");
        result.Output.Should().BeEmpty();
    }

    [Fact]
    public void RulesList_Json_HasEveryRuleOfTheText()
    {
        CommandResult.Of("rules", "list", "nd30").Output.Should().Be(CommandResult.Of("rules", "list", "--rules", "nd30").Output).And.Contain("nd30/motto-text");
        string text = CommandResult.Of("rules", "list").Output;
        JsonElement rules = JsonDocument.Parse(CommandResult.Of("rules", "list", "--format", "json").Output).RootElement.GetProperty("rules");

        rules.GetArrayLength().Should().BeGreaterThan(80);
        rules.EnumerateArray().Should().OnlyContain(rule => text.Contains($"  {rule.GetProperty("id").GetString()} ", StringComparison.Ordinal));
        text.TrimEnd().Should().EndWith($"{rules.GetArrayLength()} quy tắc");
    }

    [Fact]
    public void Inspect_Draft_TellsComponentsAndOrigins()
    {
        string file = Clean();

        CommandResult text = CommandResult.Of("inspect", file);
        CommandResult json = CommandResult.Of("inspect", file, "--format", "json");

        text.ExitCode.Should().Be(ExitCode.Clean);
        text.Output.Should().Contain("(title)").And.Contain("“ĐẢNG CỘNG SẢN VIỆT NAM”").And.Contain("210 x 297 mm");
        JsonDocument.Parse(json.Output).RootElement.GetProperty("components").EnumerateArray()
            .Should().Contain(component => component.GetProperty("component").GetProperty("role").GetString() == "title");
    }

    [Fact]
    public void Inspect_WithAPack_TellsByItsWords()
    {
        string file = Clean();

        CommandResult.Of("inspect", file, "--rules", "nd30").ExitCode.Should().Be(ExitCode.Clean);
        CommandResult.Of("inspect", file, "--rules", "nd31").ExitCode.Should().Be(ExitCode.Usage);
    }

    [Fact]
    public void Inspect_FileThatCannotBeRead_Is3()
    {
        CommandResult.Of("inspect", _folder.File("b.docx", "not a package")).ExitCode.Should().Be(ExitCode.Unreadable);
        CommandResult.Of("inspect", "no-such-file.docx").Error.Should().Contain("Không tìm thấy tệp.");
    }
}
