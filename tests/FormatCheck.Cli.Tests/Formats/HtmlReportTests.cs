using System.Text.RegularExpressions;

namespace FormatCheck.Cli.Tests.Formats;

/// <summary>The page as text; how it looks and works is tested in a browser, see <see cref="HtmlPageTests"/>.</summary>
public sealed partial class HtmlReportTests
{
    private static string Write(CheckRun run, ReportSettings? settings = null) => Written.By(ReportWriter.WriteHtml, run, settings);

    [Fact]
    public void WriteHtml_Samples_NeedNoOtherFileAndNoNetwork()
    {
        string html = Write(Written.Samples(), new() { Inspect = report => new FormatChecker().Inspect(report.File) });

        html.Should().StartWith("<!DOCTYPE html>\n<html lang=\"vi\">").And.EndWith("</html>\n").And.NotContain("\r");
        Address().Matches(html).Select(match => match.Value).Distinct().Should().BeSubsetOf(["http://www.w3.org/2000/svg"]);
        Reference().Matches(html).Select(match => match.Groups[1].Value).Should().OnlyContain(target => target.StartsWith('#'), "links stay on the page");
        html.Should().NotContain("src=").And.NotContain("@import").And.NotContain("url(");
        string[] anchors = [.. Identifier().Matches(html).Select(match => match.Groups[1].Value)];
        anchors.Should().OnlyHaveUniqueItems();
        Reference().Matches(html).Select(match => match.Groups[1].Value[1..]).Should().BeSubsetOf(anchors);
    }

    [Fact]
    public void WriteHtml_Finding_TellsEverythingInBothLanguages()
    {
        string html = Write(Examples.Run(Examples.Report("thư mục/a.docx", Examples.Finding())));

        html.Should().Contain("<span lang=\"vi\">Tiêu đề cỡ 14, phải là 15.</span><span lang=\"en\">The title has size 14, must be 15.</span>");
        html.Should().Contain("36-HD/VPTW, Phụ lục 3: “Tiêu đề: cỡ chữ 15”").And.Contain("Select the title and choose size 15.").And.Contain("<h2>thư mục/a.docx</h2>");
        html.Should().NotContain("<svg", "nothing tells how the file looks");
    }

    [Fact]
    public void WriteHtml_TextOfADocument_IsNothingButText()
    {
        const string hostile = "</span><script>alert(1)</script>\" onload='x' \ud800\u0000";
        Finding finding = Examples.Finding() with { Message = new(hostile, hostile), Location = Examples.Finding().Location with { Snippet = hostile } };
        var inspection = new Inspection(
            hostile, new(IsPartyDocument: true, null, null, null, null), [],
            [new(new("title", new(hostile, hostile), 1), hostile, finding.Location, "right", new(hostile, hostile), [])]);

        string html = Write(Examples.Run(Examples.Report(hostile, finding)) with { Unread = [new(hostile, null, new(hostile, hostile))] }, new() { Inspect = _ => inspection });

        Regex.Count(html, "<script").Should().Be(1);
        html.Should().Contain("&quot; onload=&#x27;x&#x27;").And.Contain("<svg").And.NotContain("\0");
    }

    [Fact]
    public void WriteHtml_Docx_IsSketchedAndSaysSo()
    {
        CheckReport report = new FormatChecker().Check(Path.Combine(FormatCheck.Samples.AllSamples.Folder, "quyet-dinh-sai.docx"), TestContext.Current.CancellationToken);

        string html = Write(Examples.Run(report), new() { Inspect = _ => new FormatChecker().Inspect(report.File), Language = Language.English });

        html.Should().Contain("A sketch, not a printed page").And.Contain("Sketch; 210 x 297 mm").And.Contain("<html lang=\"en\">");
        for (int number = 1; number <= report.Findings.Length; number++)
        {
            html.Should().Contain($"href=\"#finding-1-{number}\"", "every finding has its place in the picture");
        }
    }

    [Fact]
    public void WriteHtml_NotChecked_IsCountedAndToldWhy()
    {
        CheckReport report = Examples.Report("a.docx").WithOutcomes(new RuleOutcome("hd36/summary-size", Outcome.NotChecked, new("Không có trích yếu.", "No summary.")));

        Write(Examples.Run(report)).Should().Contain("quy tắc không kiểm được").And.Contain("No summary.").And.Contain("hd36/summary-size");
    }

    [GeneratedRegex("https?://[^\"' <]+")]
    private static partial Regex Address();

    [GeneratedRegex(" href=\"([^\"]*)\"")]
    private static partial Regex Reference();

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Identifier();
}
