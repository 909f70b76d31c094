using System.Xml.Linq;

namespace FormatCheck.Cli.Tests.Formats;

/// <summary>What a baseline holds or somebody suppressed is told, and fails nothing.</summary>
public sealed class KnownFindingTests
{
    private static readonly CheckRun Run = Examples.Run(Examples.Report("a.docx") with
    {
        Known = [new(Examples.Finding(), InBaseline: true, null)],
        Outcomes = [new("hd36/title-size", Outcome.Fail, null)],
    }) with { Notices = [new("Không còn cần bỏ qua.", "A suppression that nothing needs.")] };

    [Fact]
    public void WriteJUnit_Known_PassesWithANote()
    {
        XElement one = XDocument.Parse(Written.By(ReportWriter.WriteJUnit, Run)).Descendants("testcase").Single();

        one.Elements().Single().Name.LocalName.Should().Be("system-out");
        one.Value.Should().Be("Đã biết: Tiêu đề cỡ 14, phải là 15. (có trong tệp lỗi đã biết)");
    }

    [Fact]
    public void WriteGitHub_Known_IsNoAnnotation()
    {
        Written.By(ReportWriter.WriteGitHub, Run).Should().Be("::warning title=FormatCheck::Không còn cần bỏ qua.\n");
    }

    [Fact]
    public void WriteMarkdown_Known_IsCounted()
    {
        Written.By(ReportWriter.WriteMarkdown, Run).Should().Contain("✅ **0 lỗi, 0 cảnh báo** trong 1 tệp; 1 lỗi đã biết.").And.Contain("> Không còn cần bỏ qua.");
    }

    [Fact]
    public void WriteHtml_Known_IsToldApart()
    {
        string html = Written.By(ReportWriter.WriteHtml, Run);

        html.Should().Contain("lỗi đã biết, không tính").And.Contain("The title has size 14, must be 15. (in the baseline)").And.NotContain("<article").And.Contain("A suppression that nothing needs.");
    }
}
