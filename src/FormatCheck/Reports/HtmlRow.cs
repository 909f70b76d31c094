using System.Globalization;

namespace FormatCheck.Reports;

/// <summary>A file in the table at the head of the page.</summary>
/// <param name="Number">Its number on the page.</param>
/// <param name="Name">Its path.</param>
/// <param name="Counts">What is counted of it, as in <see cref="Columns"/>.</param>
/// <param name="IsSpotless">Whether there is nothing more to tell of it.</param>
internal sealed record HtmlRow(int Number, string Name, int[] Counts, bool IsSpotless)
{
    /// <summary>Gets the columns of the table; the first two always stand, the others where a file has something to count.</summary>
    public static (string Style, LocalizedText Name, Func<CheckReport, int> Of)[] Columns { get; } =
    [
        ("error", new("Lỗi", "Errors"), report => report.ErrorCount),
        ("warning", new("Cảnh báo", "Warnings"), report => report.WarningCount),
        ("info", new("Nhắc nhở", "Remarks"), report => report.InfoCount),
        ("review", new("Cần xem lại", "To review"), report => report.ReviewCount),
        ("unchecked", new("Không kiểm được", "Not checked"), report => report.NotCheckedCount),
    ];

    public string Anchor => string.Create(CultureInfo.InvariantCulture, $"file-{Number}");

    public static HtmlRow Of(CheckReport report, int number, ReportSettings settings) => new(
        number,
        ReportPath.Of(report.File, settings.Root),
        [.. Columns.Select(column => column.Of(report))],
        report.Findings.IsEmpty && report.Notices.IsEmpty && report.Known.IsEmpty && report.NotCheckedCount == 0);

    /// <param name="html">Where it is written to.</param>
    /// <param name="columns">The numbers of the columns that the table has.</param>
    public void Write(HtmlWriter html, int[] columns)
    {
        html.Write($"<tr><th scope=\"row\">");
        if (IsSpotless)
        {
            html.Write($"{Name}");
        }
        else
        {
            html.Write($"<a href=\"#{Anchor}\">{Name}</a>");
        }

        html.Write($"</th>");
        foreach (int column in columns)
        {
            html.Write($"<td class=\"{(Counts[column] > 0 ? Columns[column].Style : "none")}\">{Counts[column]}</td>");
        }

        html.Write($"</tr>\n");
    }
}
