using System.Text.RegularExpressions;

namespace FormatCheck.Cli.Tests.Formats;

public sealed partial class GitHubReportTests
{
    /// <summary>Reads a line as the runner does: command, properties, message, each unescaped.</summary>
    private static (string Command, Dictionary<string, string> Properties, string Message) Parse(string line)
    {
        Match match = CommandLine().Match(line);
        match.Success.Should().BeTrue("'{0}' is a workflow command", line);
        Dictionary<string, string> properties = match.Groups[2].Value.Split(',').Select(pair => pair.Split('=', 2))
            .ToDictionary(pair => pair[0], pair => Unescape(pair[1].Replace("%3A", ":", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal)), StringComparer.Ordinal);
        return (match.Groups[1].Value, properties, Unescape(match.Groups[3].Value));
    }

    private static string Unescape(string text) =>
        text.Replace("%0D", "\r", StringComparison.Ordinal).Replace("%0A", "\n", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal);

    private static string[] Lines(CheckRun run, ReportSettings? settings = null) =>
        Written.By(ReportWriter.WriteGitHub, run, settings).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    [Fact]
    public void WriteGitHub_Samples_AreOneCommandALine()
    {
        CheckRun run = Written.Samples();

        string[] lines = Lines(run);

        lines.Should().OnlyContain(line => CommandLine().IsMatch(line));
        lines.Count(line => line.StartsWith("::error ", StringComparison.Ordinal)).Should().Be(run.Reports.Sum(report => report.ErrorCount) + run.Unread.Length);
        lines.Count(line => line.StartsWith("::warning ", StringComparison.Ordinal)).Should().Be(run.Reports.Sum(report => report.WarningCount + report.Notices.Length));
    }

    [Theory]
    [InlineData(Outcome.Fail, Severity.Error, "error")]
    [InlineData(Outcome.Fail, Severity.Warning, "warning")]
    [InlineData(Outcome.Fail, Severity.Info, "notice")]
    [InlineData(Outcome.NeedsReview, Severity.Error, "notice")]
    public void WriteGitHub_Finding_IsAnAnnotationOfItsFile(Outcome outcome, Severity severity, string command)
    {
        (string found, Dictionary<string, string> properties, string message) = Parse(Lines(Examples.Run(Examples.Report("thư mục/a.docx", Examples.Finding(outcome: outcome, severity: severity)))).Single());

        found.Should().Be(command);
        properties["file"].Should().Be("thư mục/a.docx");
        properties["title"].Should().Be("hd36/title-size: Cỡ chữ tiêu đề");
        properties.Should().NotContainKey("line", "a document has none");
        message.Split('\n').Should().HaveCount(4);
        message.Should().EndWith("Cách sửa: Bôi đen tiêu đề, chọn cỡ chữ 15.").And.Contain("Chỗ: đoạn 2: “");
    }

    [Fact]
    public void WriteGitHub_TextOfADocument_CannotBeACommand()
    {
        Finding finding = Examples.Finding() with { Message = new("50%\r\n::error::giả,: x", "x"), Title = new("a,b::c\n", "x") };

        string[] lines = Lines(Examples.Run(Examples.Report("a,b:\n::c%.docx", finding)));

        (_, Dictionary<string, string> properties, string message) = Parse(lines.Single());
        properties["file"].Should().Be("a,b:\n::c%.docx");
        properties["title"].Should().Be("hd36/title-size: a,b::c\n");
        message.Should().StartWith("50%\r\n::error::giả,: x");
    }

    [Fact]
    public void WriteGitHub_WhatWasNotChecked_IsANotice()
    {
        CheckReport report = Examples.Report("a.docx").WithOutcomes(new RuleOutcome("hd36/summary-size", Outcome.NotChecked, new("Không có trích yếu.", "No summary.")));

        (string command, _, string message) = Parse(Lines(Examples.Run(report)).Single());

        command.Should().Be("notice");
        message.Should().Be("Không có trích yếu. (hd36/summary-size)");
    }

    [Fact]
    public void WriteGitHub_Path_IsRelativeToTheCheckout()
    {
        string root = Path.GetFullPath("kho");

        Parse(Lines(Examples.Run(Examples.Report(Path.Combine("kho", "mẫu", "a.docx"), Examples.Finding())), new() { Root = root }).Single()).Properties["file"].Should().Be("mẫu/a.docx");
    }

    [GeneratedRegex("^::([a-z]+) ([^:]*)::(.*)$")]
    private static partial Regex CommandLine();
}
