using System.Collections.Immutable;
using System.Text;

namespace FormatCheck.Reports;

/// <summary>Writes a run as one page that needs no other file: a table of files, and for each its findings and its picture.</summary>
/// <remarks>The table and the filters stand above the files, which wait for them.</remarks>
internal sealed class HtmlReport : IRunWriter
{
    private static readonly LocalizedText s_promise = new(
        "Tệp gốc chỉ được đọc, không bị sửa. Trang này không tải gì từ mạng.", "The files were only read, never changed. This page loads nothing from a network.");

    private readonly ReportSettings _settings;
    private readonly StreamWriter _text;
    private readonly HtmlWriter _html;
    private readonly Spool _spool = new();
    private readonly StreamWriter _body;
    private readonly List<HtmlRow> _rows = [];
    private readonly HashSet<string> _styles = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _rules = new(StringComparer.Ordinal);
    private readonly RunTotals _totals = new();
    private int _findings;

    public HtmlReport(Stream utf8, ReportSettings settings)
    {
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        _settings = settings;
        _text = new(utf8, encoding, leaveOpen: true) { NewLine = "\n" };
        _html = new(_text);
        _body = new(_spool, encoding, leaveOpen: true) { NewLine = "\n" };
    }

    public void Write(CheckReport report)
    {
        var row = HtmlRow.Of(report, _rows.Count + 1, _settings);
        _rows.Add(row);
        _totals.Add(report);
        _findings += report.Findings.Length;
        _styles.UnionWith(report.Findings.Select(finding => FindingStyle.Of(finding).Style));
        _rules.UnionWith(report.Findings.Select(finding => finding.RuleId));
        if (!row.IsSpotless)
        {
            new HtmlFile(new(_body), report, _settings, row).Write();
        }
    }

    public void End(RunEnd end)
    {
        WriteHead();
        _html.Write($"<body>\n");
        WriteLanguages();
        _html.Write($"<header><h1>{new LocalizedText("Kết quả kiểm tra thể thức", "Format check report")}</h1>\n<p class=\"verdict\">{Verdict(end.Unread.Length)}</p></header>\n");
        foreach (LocalizedText notice in end.Notices)
        {
            _html.Write($"<p class=\"notice\">{notice}</p>\n");
        }

        WriteTable(end.Unread);
        WriteFilters();
        _html.Write($"<main>\n");
        _text.Flush();
        _body.Flush();
        _spool.Position = 0;
        _spool.CopyTo(_text.BaseStream);
        _html.Write($"</main>\n<footer>FormatCheck {ReportFormat.ToolVersion}. {s_promise}</footer>\n<script>");
        _text.Write(Resource("report.js"));
        _html.Write($"</script>\n</body>\n</html>\n");
        _text.Flush();
    }

    public void Dispose()
    {
        using Spool spool = _spool; // goes in any case, also where the last bytes find no room
        _text.Dispose();
        _body.Dispose();
    }

    private void WriteHead()
    {
        bool english = _settings.Language == Language.English;
        _html.Write($"<!DOCTYPE html>\n<html lang=\"{(english ? "en" : "vi")}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        _html.Write($"<meta name=\"generator\" content=\"FormatCheck {ReportFormat.ToolVersion}\">\n<title>{(english ? "Format check report" : "Kết quả kiểm tra thể thức")}</title>\n<style>\n");
        _text.Write(Resource("report.css"));
        _text.Write(SvgPicture.Css);
        _html.Write($"\n</style>\n</head>\n");
    }

    // Radio buttons and a style rule switch the language, so it works without a script, too.
    private void WriteLanguages()
    {
        bool english = _settings.Language == Language.English;
        _html.Write($"<fieldset class=\"languages\"><legend>{new LocalizedText("Ngôn ngữ", "Language")}</legend>");
        WriteLanguage("vi", "Tiếng Việt", isOn: !english);
        WriteLanguage("en", "English", isOn: english);
        _html.Write($"</fieldset>\n");
    }

    private void WriteLanguage(string tag, string name, bool isOn)
    {
        _html.Write($"<label><input type=\"radio\" name=\"language\" id=\"in-{tag}\" value=\"{tag}\"");
        if (isOn)
        {
            _html.Write($" checked");
        }

        _html.Write($"> {name}</label>");
    }

    private LocalizedText Verdict(int unread)
    {
        int clean = _totals.Clean, files = _totals.Reports + unread, wrong = _totals.Reports - clean;
        return new(
            $"{files} tệp: {clean} tệp không có lỗi và cảnh báo, {wrong} tệp phải sửa, {unread} tệp không đọc được.",
            $"{files} {(files == 1 ? "file" : "files")}: {clean} without errors and warnings, {wrong} to be mended, {unread} unreadable.");
    }

    private void WriteTable(ImmutableArray<UnreadFile> unread)
    {
        _html.Write($"<div class=\"scroll\"><table class=\"files\">\n<thead><tr><th scope=\"col\">{new LocalizedText("Tệp", "File")}</th>");
        int[] columns = [.. Enumerable.Range(0, HtmlRow.Columns.Length).Where(column => HtmlRow.Columns[column].Style is "error" or "warning" || _rows.Exists(row => row.Counts[column] > 0))];
        foreach (int column in columns)
        {
            _html.Write($"<th scope=\"col\">{HtmlRow.Columns[column].Name}</th>");
        }

        _html.Write($"</tr></thead>\n<tbody>\n");
        _rows.ForEach(row => row.Write(_html, columns));
        foreach (UnreadFile file in unread)
        {
            _html.Write($"<tr class=\"unread\"><th scope=\"row\">{ReportPath.Of(file.File, _settings.Root)}</th><td colspan=\"{columns.Length}\">{new LocalizedText("Không kiểm được: ", "Not checked: ")}{file.Message}</td></tr>\n");
        }

        _html.Write($"</tbody></table></div>\n");
    }

    // Hidden until the script is there to make them work.
    private void WriteFilters()
    {
        if (_findings == 0)
        {
            return;
        }

        _html.Write($"<form class=\"filters\" hidden>\n<fieldset><legend>{new LocalizedText("Mức", "Severity")}</legend>");
        foreach ((string style, LocalizedText name) in FindingStyle.All.Where(style => _styles.Contains(style.Style)))
        {
            _html.Write($"<label class=\"{style}\"><input type=\"checkbox\" name=\"severity\" value=\"{style}\" checked> {name}</label>");
        }

        _html.Write($"</fieldset>\n");
        WriteChoice("file", new("Tệp", "File"), _rows.Where(row => !row.IsSpotless).Select(row => (row.Anchor, row.Name)));
        WriteChoice("rule", new("Quy tắc", "Rule"), _rules.Select(rule => (rule, rule)));
        _html.Write($"<output>{new LocalizedText("Đang hiện", "Showing")} <b class=\"shown\">{_findings}</b>/{_findings}</output>\n</form>\n");
    }

    private void WriteChoice(string name, LocalizedText label, IEnumerable<(string Value, string Text)> choices)
    {
        _html.Write($"<label>{label} <select name=\"{name}\"><option value=\"\">{(_settings.Language == Language.English ? "all" : "tất cả")}</option>");
        foreach ((string value, string text) in choices)
        {
            _html.Write($"<option value=\"{value}\">{text}</option>");
        }

        _html.Write($"</select></label>\n");
    }

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(HtmlReport).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
