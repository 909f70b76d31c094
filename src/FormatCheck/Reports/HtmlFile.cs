using System.Globalization;

namespace FormatCheck.Reports;

/// <summary>Writes what came of one file: its findings by component, its picture.</summary>
internal sealed class HtmlFile(HtmlWriter html, CheckReport report, ReportSettings settings, HtmlRow row)
{
    /// <summary>Findings by component: first what is about the document as a whole, then in the order of the draft.</summary>
    private readonly IGrouping<LocalizedText, (Finding Finding, int Number)>[] _groups =
    [
        .. report.Findings.GroupBy(finding => finding.Component.Name)
            .OrderBy(group => IsAboutDocument(group.First()) ? 0 : 1)
            .SelectMany(group => group)
            .Select((finding, index) => (finding, index + 1))
            .GroupBy(finding => finding.finding.Component.Name),
    ];

    public void Write()
    {
        html.Write($"<section class=\"file\" id=\"{row.Anchor}\">\n<h2>{row.Name}</h2>\n<p class=\"about\">{About()}</p>\n");
        foreach (LocalizedText notice in report.Notices)
        {
            html.Write($"<p class=\"notice\">{notice}</p>\n");
        }

        html.Write($"<div class=\"columns\">\n<div class=\"findings\">\n");
        foreach (IGrouping<LocalizedText, (Finding Finding, int Number)> group in _groups)
        {
            html.Write($"<section class=\"group\"><h3>{group.Key}</h3>\n");
            foreach ((Finding finding, int findingNumber) in group)
            {
                WriteFinding(finding, findingNumber);
            }

            html.Write($"</section>\n");
        }

        WriteKnown();
        WriteNotChecked();
        html.Write($"</div>\n");
        if (report.Findings.Length > 0 && settings.Inspect?.Invoke(report) is { } inspection)
        {
            new HtmlPicture(html, inspection, [.. _groups.SelectMany(group => group).SelectMany(numbered => MarksOf(numbered.Finding, numbered.Number))]).Write();
        }

        html.Write($"</div>\n</section>\n");
    }

    private static bool IsAboutDocument(Finding finding) => finding.Location is { Part: "document" } or { Section: > 0, Paragraph: 0 };

    private IEnumerable<FindingMark> MarksOf(Finding finding, int findingNumber) => new[] { finding.Location }.Concat(finding.OtherLocations)
        .Select(location => new FindingMark(findingNumber, AnchorOf(findingNumber), FindingStyle.Of(finding).Style, finding.Component.Role, location));

    private string AnchorOf(int findingNumber) => string.Create(CultureInfo.InvariantCulture, $"finding-{row.Number}-{findingNumber}");

    private LocalizedText About()
    {
        DocumentInfo document = report.Document;
        string known = string.Concat(new[] { document.TypeName, document.Number, document.Agency }.Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => text + "; "));
        return new(
            $"{known}quy tắc {report.Pack.Id} {report.Pack.Version}; giai đoạn {report.Stage.Name().Vi}",
            $"{known}rules {report.Pack.Id} {report.Pack.Version}; stage {report.Stage.Name().En}");
    }

    private void WriteFinding(Finding finding, int findingNumber)
    {
        FindingStyle style = FindingStyle.Of(finding);
        html.Write($"<article class=\"finding {style.Style}\" id=\"{AnchorOf(findingNumber)}\" data-severity=\"{style.Style}\" data-rule=\"{finding.RuleId}\">\n");
        html.Write($"<h4><span class=\"badge\">{findingNumber}</span> <span class=\"severity\">{style.Name}</span> {finding.Message}</h4>\n<dl>\n");
        html.Write($"<dt>{new LocalizedText("Chỗ", "Where")}</dt><dd>{finding.DescribePlaces()}</dd>\n");
        html.Write($"<dt>{new LocalizedText("Căn cứ", "Clause")}</dt><dd>{finding.Clause.Describe()}</dd>\n");
        if (finding.Origin is { } origin)
        {
            html.Write($"<dt>{new LocalizedText("Giá trị lấy từ", "Value comes from")}</dt><dd>{origin}</dd>\n");
        }

        html.Write($"<dt class=\"mend\">{new LocalizedText("Cách sửa", "How to mend")}</dt><dd>{finding.Remedy}</dd>\n</dl>\n<code>{finding.RuleId}</code>\n</article>\n");
    }

    private void WriteKnown()
    {
        if (report.Known.IsEmpty)
        {
            return;
        }

        html.Write($"<details class=\"known\"><summary>{report.Known.Length} {new LocalizedText("lỗi đã biết, không tính", "known findings, not counted")}</summary><ul>\n");
        foreach (KnownFinding known in report.Known)
        {
            html.Write($"<li>{FindingText.Known(known)} <code>{known.Finding.RuleId}</code></li>\n");
        }

        html.Write($"</ul></details>\n");
    }

    private void WriteNotChecked()
    {
        if (report.NotCheckedCount == 0)
        {
            return;
        }

        html.Write($"<details class=\"unchecked\"><summary>{report.NotCheckedCount} {new LocalizedText("quy tắc không kiểm được", "rules not checked")}</summary><ul>\n");
        foreach ((LocalizedText reason, string[] rules) in FindingText.NotChecked(report))
        {
            html.Write($"<li>{reason} <code>{string.Join(", ", rules)}</code></li>\n");
        }

        html.Write($"</ul></details>\n");
    }
}
