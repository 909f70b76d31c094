using FormatCheck.Samples;

namespace FormatCheck.Cli.Tests.Formats;

public sealed class FurtherReportTests : IDisposable
{
    private static readonly string Draft = Path.Combine(AllSamples.Folder, "cong-van-1470-sai.docx");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Report_SeveralTimes_WritesEachFormatOfTheSameRun()
    {
        string junit = Path.Combine(_folder.Path, "kết quả.xml"), html = Path.Combine(_folder.Path, "kết quả=1.html"), text = Path.Combine(_folder.Path, "kết quả.txt");

        CommandResult result = CommandResult.Of("check", Draft, "--format", "github", "--report", $"junit={junit}", "--report", $"html={html}", "--report", $"text={text}", "--no-config");

        result.ExitCode.Should().Be(ExitCode.Findings);
        result.Output.Should().StartWith("::error file=");
        File.ReadAllText(junit).Should().StartWith("<?xml ");
        File.ReadAllText(html).Should().StartWith("<!DOCTYPE html>").And.Contain("<svg");
        File.ReadAllText(text).Should().Contain("15 lỗi, 2 cảnh báo");
    }

    [Theory]
    [InlineData("junit")]
    [InlineData("junit=")]
    [InlineData("=a.xml")]
    [InlineData("xml=a.xml")]
    public void Report_WrongForm_IsWrongUsage(string typed)
    {
        CommandResult result = CommandResult.Of("check", Draft, "--report", typed, "--lang", "en", "--no-config");

        result.ExitCode.Should().Be(ExitCode.Usage);
        result.Error.Should().Contain($"--report: '{typed}' must be FORMAT=FILE; formats are text, json, sarif, junit, github, markdown, html.");
    }

    [Fact]
    public void TwoReports_InOneFile_AreRefused()
    {
        string file = Path.Combine(_folder.Path, "a.txt");

        CommandResult result = CommandResult.Of("check", Draft, "-o", file, "--report", $"json={Path.Combine(_folder.Path, ".", "a.txt")}", "--lang", "en", "--no-config");

        result.ExitCode.Should().Be(ExitCode.Usage);
        result.Error.Should().Contain("a file takes one report only");
        File.Exists(file).Should().BeFalse();
    }

    [Fact]
    public void Report_OverADocument_IsRefused()
    {
        CommandResult.Of("check", Draft, "--report", "html=a.docx", "--no-config").ExitCode.Should().Be(ExitCode.Usage);
        File.Exists("a.docx").Should().BeFalse();
    }
}
