using System.Text.RegularExpressions;

namespace FormatCheck.Cli.Tests.Formats;

public sealed partial class MarkdownReportTests
{
    private static string Write(CheckRun run, ReportSettings? settings = null) => Written.By(ReportWriter.WriteMarkdown, run, settings);

    [Fact]
    public void WriteMarkdown_Samples_AreWholeTablesAndDetails()
    {
        string markdown = Write(Written.Samples());

        foreach (string table in TableLines().Matches(markdown).Select(match => match.Value))
        {
            int[] cells = [.. table.TrimEnd('\n').Split('\n').Select(row => UnescapedBar().Count(row))];
            cells.Distinct().Should().ContainSingle("every row of a table has as many cells:\n{0}", table);
        }

        Regex.Count(markdown, "<details").Should().Be(Regex.Count(markdown, "</details>")).And.BePositive();
        markdown.Should().StartWith("## FormatCheck\n\n❌ **").And.Contain("tệp đúng thể thức").And.Contain("không đọc được");
    }

    [Fact]
    public void WriteMarkdown_TextOfADocument_IsNothingButText()
    {
        Finding finding = Examples.Finding() with { Message = new("<img src=x> @ai | **đậm** `mã` [a](b)\n# đầu #12", "x") };

        string markdown = Write(Examples.Run(Examples.Report("a_b*|`@x`.docx", finding)));

        string row = markdown.Split('\n').Single(line => line.Contains("&lt;img", StringComparison.Ordinal));
        row.Should().Contain(@"&lt;img src=x&gt; @<!-- -->ai \| \*\*đậm\*\* \`mã\` \[a\](b) #<!-- --> đầu #<!-- -->12");
        markdown.Should().Contain("<code>a&#95;b&#42;&#124;&#96;&#64;x&#96;.docx</code>");
    }

    [Fact]
    public void WriteMarkdown_CleanFiles_AreCountedNotListed()
    {
        string markdown = Write(Examples.Run(Examples.Report("a.docx"), Examples.Report("b.docx")), new() { Language = Language.English });

        markdown.Should().Be("## FormatCheck\n\n✅ **0 errors, 0 warnings** in 2 files.\n\n2 files conform, with nothing to tell.\n\n");
    }

    [Fact]
    public void WriteMarkdown_WhatWasNotChecked_IsSaid()
    {
        CheckReport report = Examples.Report("a.docx").WithOutcomes(new RuleOutcome("hd36/summary-size", Outcome.NotChecked, new("Không có trích yếu.", "No summary.")));

        Write(Examples.Run(report)).Should().Contain("- Không kiểm được: Không có trích yếu. (hd36/summary-size)");
    }

    [Fact]
    public void WriteMarkdown_TooMuchForAComment_SaysWhatIsLeftOut()
    {
        CheckRun run = Examples.Run([.. Enumerable.Range(0, 2000).Select(i => Examples.Report($"mẫu {i}.docx", Examples.Finding()))]);

        string markdown = Write(run);

        markdown.Length.Should().BeLessThan(65_536);
        markdown.Should().Contain("**2000 lỗi, 0 cảnh báo** trong 2000 tệp").And.MatchRegex(@"\.\.\. và \d+ tệp khác").And.MatchRegex(@"Còn \d+ tệp không trình bày ở đây");
        Regex.Count(markdown, "<details").Should().Be(Regex.Count(markdown, "</details>"));
    }

    [GeneratedRegex(@"(?:^\|.*\n)+", RegexOptions.Multiline)]
    private static partial Regex TableLines();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex UnescapedBar();
}
