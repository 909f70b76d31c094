namespace FormatCheck.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("thiếu lệnh", "")]
    [InlineData("“chek”. Ý bạn là check?", "chek", "a.docx")]
    [InlineData("thiếu tham số PATH", "check")]
    [InlineData("“--fomat”. Ý bạn là --format?", "check", "a.docx", "--fomat")]
    [InlineData("“--bogus”", "check", "--bogus", "a.docx")] // System.CommandLine takes it for a path
    [InlineData("--format: thiếu giá trị", "check", "a.docx", "--format")]
    [InlineData("--format: không có giá trị “xml”; hãy chọn text, json, sarif", "check", "a.docx", "--format", "xml")]
    [InlineData("--format: không có giá trị “JSON”", "check", "a.docx", "--format", "JSON")]
    [InlineData("--format: không có giá trị “sarif”", "inspect", "a.docx", "--format", "sarif")]
    [InlineData("--format: chỉ nhận một giá trị", "check", "a.docx", "--format", "json", "--format", "text")]
    [InlineData("--stage: không có giá trị “done”", "check", "a.docx", "--stage", "done")]
    [InlineData("--fail-on: không có giá trị “all”", "check", "a.docx", "--fail-on", "all")]
    [InlineData("--lang: không có giá trị “fr”", "check", "a.docx", "--lang", "fr")]
    [InlineData("-o: không ghi được", "check", "a.docx", "-o", "/no/such/folder/report.txt")]
    [InlineData("-o: thiếu tên tệp", "check", "a.docx", "-o", "")]
    [InlineData("sổ đăng ký số không dùng được: no-such.csv", "check", "a.docx", "--register", "no-such.csv")]
    [InlineData("thiếu lệnh: list", "rules")]
    [InlineData("thiếu tham số RULE", "explain")]
    [InlineData("“b”", "explain", "a", "b")]
    [InlineData("--version: không đi cùng", "--version", "check")]
    public void Run_WrongUsage_Is2AndSaysWhat(string message, params string[] args)
    {
        CommandResult result = CommandResult.Of([.. args.Where((arg, i) => i > 0 || arg.Length > 0)]);

        result.ExitCode.Should().Be(ExitCode.Usage);
        result.Error.Should().StartWith("formatcheck: ").And.Contain(message);
        result.Output.Should().BeEmpty();
    }

    [Theory]
    [InlineData("check", "--lang", "en")]
    [InlineData("--lang=en", "check")]
    [InlineData("--lang:en", "check")]
    public void Run_WrongUsageInEnglish_IsToldInEnglish(params string[] args)
    {
        CommandResult result = CommandResult.Of(args);

        result.ExitCode.Should().Be(ExitCode.Usage);
        result.Error.Should().Contain("the argument PATH is missing").And.Contain("formatcheck check --help");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    [InlineData("check", "-h")]
    [InlineData("inspect", "--help")]
    [InlineData("explain", "--help")]
    [InlineData("rules", "list", "--help")]
    public void Run_Help_SaysHowToUseTheCommand(params string[] args)
    {
        CommandResult result = CommandResult.Of(args);

        result.ExitCode.Should().Be(ExitCode.Clean);
        result.Output.Should().Contain("Cách dùng:").And.Contain("formatcheck " + string.Join(' ', args[..^1])).And.Contain("--lang <vi|en>");
        result.Error.Should().BeEmpty();
    }

    [Fact]
    public void Run_HelpInEnglish_HasNoVietnamese()
    {
        string help = CommandResult.Of("check", "--help", "--lang", "en").Output;

        help.Should().Contain("Usage:").And.Contain("Exit codes:").And.Contain("[default: hd36]");
        help.Should().NotMatchRegex("[ạảấầẩậắằẵặẹẻếềểệỉịọỏốồổộớờởợụủứừửựỳỵ]");
    }

    [Fact]
    public void Run_Version_IsTheToolsOwn()
    {
        CommandResult result = CommandResult.Of("--version");

        result.ExitCode.Should().Be(ExitCode.Clean);
        result.Output.Trim().Should().Be($"formatcheck {Tool.Version}").And.NotContain("+");
    }
}
