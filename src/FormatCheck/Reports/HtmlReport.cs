using System.Text;

namespace FormatCheck.Reports;

/// <summary>Writes a run as one page that needs no other file: a table of files, and for each its findings and its picture.</summary>
internal sealed class HtmlReport(HtmlWriter html, CheckRun run, ReportSettings settings)
{
    private static readonly LocalizedText s_promise = new(
        "Tệp gốc chỉ được đọc, không bị sửa. Trang này không tải gì từ mạng.", "The files were only read, never changed. This page loads nothing from a network.");

    /// <summary>The columns of the table; the first two always stand, the others where a file has something to count.</summary>
    private static readonly (string Style, LocalizedText Name, Func<CheckReport, int> Of)[] s_counts =
    [
        ("error", new("Lỗi", "Errors"), report => report.ErrorCount),
        ("warning", new("Cảnh báo", "Warnings"), report => report.WarningCount),
        ("info", new("Nhắc nhở", "Remarks"), report => report.InfoCount),
        ("review", new("Cần xem lại", "To review"), report => report.ReviewCount),
        ("unchecked", new("Không kiểm được", "Not checked"), report => report.NotCheckedCount),
    ];

    public static void Write(CheckRun run, ReportSettings settings, Stream utf8)
    {
        using var text = new StreamWriter(utf8, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        new HtmlReport(new HtmlWriter(text), run, settings).Write();
    }

    private void Write()
    {
        WriteHead();
        html.Write($"<body>\n");
        WriteLanguages();
        html.Write($"<header><h1>{new LocalizedText("Kết quả kiểm tra thể thức", "Format check report")}</h1>\n<p class=\"verdict\">{Verdict()}</p></header>\n");
        foreach (LocalizedText notice in run.Notices)
        {
            html.Write($"<p class=\"notice\">{notice}</p>\n");
        }

        HtmlFile[] files = [.. run.Reports.Select((report, index) => new HtmlFile(html, report, settings, index + 1))];
        WriteTable(files);
        WriteFilters(files);
        html.Write($"<main>\n");
        foreach (HtmlFile file in files.Where(file => !file.IsSpotless))
        {
            file.Write();
        }

        html.Write($"</main>\n<footer>FormatCheck {ReportFormat.ToolVersion}. {s_promise}</footer>\n<script>");
        html.Inner.Write(Resource("report.js"));
        html.Write($"</script>\n</body>\n</html>\n");
    }

    private void WriteHead()
    {
        bool english = settings.Language == Language.English;
        html.Write($"<!DOCTYPE html>\n<html lang=\"{(english ? "en" : "vi")}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Write($"<meta name=\"generator\" content=\"FormatCheck {ReportFormat.ToolVersion}\">\n<title>{(english ? "Format check report" : "Kết quả kiểm tra thể thức")}</title>\n<style>\n");
        html.Inner.Write(Resource("report.css"));
        html.Inner.Write(SvgPicture.Css);
        html.Write($"\n</style>\n</head>\n");
    }

    // Radio buttons and a style rule switch the language, so it works without a script, too.
    private void WriteLanguages()
    {
        bool english = settings.Language == Language.English;
        html.Write($"<fieldset class=\"languages\"><legend>{new LocalizedText("Ngôn ngữ", "Language")}</legend>");
        WriteLanguage("vi", "Tiếng Việt", isOn: !english);
        WriteLanguage("en", "English", isOn: english);
        html.Write($"</fieldset>\n");
    }

    private void WriteLanguage(string tag, string name, bool isOn)
    {
        html.Write($"<label><input type=\"radio\" name=\"language\" id=\"in-{tag}\" value=\"{tag}\"");
        if (isOn)
        {
            html.Write($" checked");
        }

        html.Write($"> {name}</label>");
    }

    private LocalizedText Verdict()
    {
        int clean = run.Reports.Count(report => report.IsClean), files = run.Reports.Length + run.Unread.Length, unread = run.Unread.Length;
        int wrong = run.Reports.Length - clean;
        return new(
            $"{files} tệp: {clean} tệp không có lỗi và cảnh báo, {wrong} tệp phải sửa, {unread} tệp không đọc được.",
            $"{files} {(files == 1 ? "file" : "files")}: {clean} without errors and warnings, {wrong} to be mended, {unread} unreadable.");
    }

    private void WriteTable(HtmlFile[] files)
    {
        html.Write($"<div class=\"scroll\"><table class=\"files\">\n<thead><tr><th scope=\"col\">{new LocalizedText("Tệp", "File")}</th>");
        (string Style, LocalizedText Name, Func<CheckReport, int> Of)[] counts =
            [.. s_counts.Where(count => count.Style is "error" or "warning" || run.Reports.Any(report => count.Of(report) > 0))];
        foreach ((_, LocalizedText name, _) in counts)
        {
            html.Write($"<th scope=\"col\">{name}</th>");
        }

        html.Write($"</tr></thead>\n<tbody>\n");
        foreach (HtmlFile file in files)
        {
            file.WriteRow(counts);
        }

        foreach (UnreadFile unread in run.Unread)
        {
            html.Write($"<tr class=\"unread\"><th scope=\"row\">{ReportPath.Of(unread.File, settings.Root)}</th><td colspan=\"{counts.Length}\">{new LocalizedText("Không kiểm được: ", "Not checked: ")}{unread.Message}</td></tr>\n");
        }

        html.Write($"</tbody></table></div>\n");
    }

    // Hidden until the script is there to make them work.
    private void WriteFilters(HtmlFile[] files)
    {
        Finding[] findings = [.. run.Reports.SelectMany(report => report.Findings)];
        if (findings.Length == 0)
        {
            return;
        }

        html.Write($"<form class=\"filters\" hidden>\n<fieldset><legend>{new LocalizedText("Mức", "Severity")}</legend>");
        foreach ((string style, LocalizedText name) in FindingStyle.All.Where(style => findings.Any(finding => FindingStyle.Of(finding).Style == style.Style)))
        {
            html.Write($"<label class=\"{style}\"><input type=\"checkbox\" name=\"severity\" value=\"{style}\" checked> {name}</label>");
        }

        html.Write($"</fieldset>\n");
        WriteChoice("file", new("Tệp", "File"), files.Where(file => !file.IsSpotless).Select(file => (file.Anchor, file.Name)));
        WriteChoice("rule", new("Quy tắc", "Rule"), findings.Select(finding => finding.RuleId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(rule => (rule, rule)));
        html.Write($"<output>{new LocalizedText("Đang hiện", "Showing")} <b class=\"shown\">{findings.Length}</b>/{findings.Length}</output>\n</form>\n");
    }

    private void WriteChoice(string name, LocalizedText label, IEnumerable<(string Value, string Text)> choices)
    {
        html.Write($"<label>{label} <select name=\"{name}\"><option value=\"\">{(settings.Language == Language.English ? "all" : "tất cả")}</option>");
        foreach ((string value, string text) in choices)
        {
            html.Write($"<option value=\"{value}\">{text}</option>");
        }

        html.Write($"</select></label>\n");
    }

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(HtmlReport).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
