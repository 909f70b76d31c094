using System.Text;

namespace FormatCheck.Reports;

/// <summary>Writes a run as Markdown for a comment on a pull request or a job summary: a table of files, and the findings of each to fold out.</summary>
/// <remarks>Totals stand first, so that all is written at the end; of the files no more is kept than has room.</remarks>
internal sealed class MarkdownReport(Stream utf8, ReportSettings settings) : IRunWriter
{
    /// <summary>GitHub takes comments of 65,536 characters.</summary>
    public const int MaxLength = 60_000;

    private readonly StringBuilder _text = new();
    private readonly KeptTexts _rows = new(MaxLength / 2);
    private readonly KeptTexts _files = new(MaxLength);
    private readonly RunTotals _totals = new();
    private readonly Language _language = settings.Language;

    public void Write(CheckReport report)
    {
        _totals.Add(report);
        if (!report.Findings.IsEmpty || !report.Notices.IsEmpty || report.NotCheckedCount > 0)
        {
            _rows.Add(_text, () => Row(FileName(report.File), $"{report.ErrorCount}", $"{report.WarningCount}", $"{report.InfoCount}", $"{report.ReviewCount}", $"{report.NotCheckedCount}"));
            _files.Add(_text, () => WriteFile(report));
        }
    }

    public void End(RunEnd end)
    {
        int clean = _totals.Reports - _files.Count;
        _text.Append("## FormatCheck\n\n").Append(Verdict(end)).Append("\n\n");
        if (_files.Count + end.Unread.Length > 0)
        {
            WriteTable(end.Unread);
        }

        if (clean > 0)
        {
            string conform = Say($"{clean} tệp đúng thể thức, không có gì phải nêu.", $"{clean} {(clean == 1 ? "file conforms" : "files conform")}, with nothing to tell.");
            string none = Say($"{clean} tệp không có gì mới phải nêu.", $"{clean} {(clean == 1 ? "file has" : "files have")} nothing new to tell.");
            _text.Append(_totals.Known > 0 ? none : conform).Append("\n\n");
        }

        foreach (LocalizedText notice in end.Notices)
        {
            _text.Append("> ").Append(MarkdownText.Escape(notice.In(_language))).Append("\n\n");
        }

        WriteFiles();
        using var writer = new StreamWriter(utf8, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        writer.Write(_text);
    }

    public void Dispose()
    {
    }

    private string Verdict(RunEnd end)
    {
        int errors = _totals.Errors, warnings = _totals.Warnings, known = _totals.Known, unread = end.Unread.Length;
        string sign = unread > 0 || errors > 0 ? "❌" : warnings > 0 ? "⚠️" : "✅";
        int files = _totals.Reports + unread;
        return $"{sign} " + Say(
            $"**{errors} lỗi, {warnings} cảnh báo** trong {files} tệp",
            $"**{errors} {(errors == 1 ? "error" : "errors")}, {warnings} {(warnings == 1 ? "warning" : "warnings")}** in {files} {(files == 1 ? "file" : "files")}")
            + (known == 0 ? "" : Say($"; {known} lỗi đã biết", $"; {known} known"))
            + (unread == 0 ? "." : Say($"; {unread} tệp không đọc được.", $"; {unread} unreadable."));
    }

    private void WriteTable(IEnumerable<UnreadFile> unread)
    {
        Row(Say("Tệp", "File"), Say("Lỗi", "Errors"), Say("Cảnh báo", "Warnings"), Say("Nhắc nhở", "Remarks"), Say("Xem lại", "To review"), Say("Không kiểm được", "Not checked"));
        _text.Append("|---|---:|---:|---:|---:|---:|\n");
        int shown = 0;
        foreach (string row in _rows.Kept.TakeWhile(_ => _text.Length <= MaxLength / 2))
        {
            _text.Append(row);
            shown++;
        }

        if (_rows.Count > shown)
        {
            Row(Say($"... và {_rows.Count - shown} tệp khác", $"... and {_rows.Count - shown} more files"), "", "", "", "", "");
        }

        foreach (UnreadFile file in unread.TakeWhile(_ => _text.Length < MaxLength * 3 / 4))
        {
            Row(FileName(file.File), Say("không đọc được: ", "unreadable: ") + MarkdownText.Escape(file.Message.In(_language)), "", "", "", "");
        }

        _text.Append('\n');
    }

    private void WriteFiles()
    {
        string begin = _files.Count == 1 ? "<details open>" : "<details>";
        int shown = 0;
        foreach (string file in _files.Kept.TakeWhile(file => _text.Length + begin.Length + file.Length <= MaxLength))
        {
            _text.Append(begin).Append(file);
            shown++;
        }

        if (_files.Count > shown)
        {
            WriteLeftOut(_files.Count - shown);
        }
    }

    private void WriteFile(CheckReport report)
    {
        string counts = Say(
            $"{report.ErrorCount} lỗi, {report.WarningCount} cảnh báo", $"{report.ErrorCount} errors, {report.WarningCount} warnings");
        _text.Append("<summary>").Append(FileName(report.File)).Append(": ").Append(counts).Append("</summary>\n\n");
        foreach (LocalizedText notice in report.Notices)
        {
            _text.Append("> ").Append(MarkdownText.Escape(notice.In(_language))).Append("\n\n");
        }

        if (!report.Findings.IsEmpty)
        {
            Row("", Say("Lỗi", "Finding"), Say("Chỗ", "Where"), Say("Căn cứ", "Clause"), Say("Cách sửa", "How to mend"));
            _text.Append("|---|---|---|---|---|\n");
        }

        foreach (Finding finding in report.Findings)
        {
            Row(
                finding.Outcome == Outcome.Fail ? finding.Severity.Name().In(_language) : Say("xem lại", "review"),
                $"{MarkdownText.Escape(finding.Message.In(_language))} <code>{MarkdownText.Encode(finding.RuleId)}</code>",
                MarkdownText.Escape(finding.DescribePlaces().In(_language)),
                MarkdownText.Escape(finding.Clause.Describe().In(_language)),
                MarkdownText.Escape(finding.Remedy.In(_language)));
        }

        _text.Append('\n');
        foreach ((LocalizedText reason, string[] rules) in FindingText.NotChecked(report))
        {
            _text.Append("- ").Append(Say("Không kiểm được: ", "Not checked: ")).Append(MarkdownText.Escape(reason.In(_language)))
                .Append(" (").Append(MarkdownText.Escape(string.Join(", ", rules))).Append(")\n");
        }

        _text.Append("\n</details>\n\n");
    }

    private void WriteLeftOut(int files) => _text.Append(Say(
        $"Còn {files} tệp không trình bày ở đây vì báo cáo quá dài; xem đủ bằng `--format html` hoặc `--format json`.\n",
        $"{files} more {(files == 1 ? "file is" : "files are")} left out here because the report is too long; `--format html` or `--format json` has them all.\n"));

    private string Say(string vi, string en) => _language.Say(vi, en);

    private string FileName(string file) => $"<code>{MarkdownText.Encode(ReportPath.Of(file, settings.Root))}</code>";

    private void Row(params ReadOnlySpan<string> cells)
    {
        foreach (string cell in cells)
        {
            _text.Append("| ").Append(cell).Append(' ');
        }

        _text.Append("|\n");
    }
}

/// <summary>Texts as they come, kept while together they are no longer than there is room for; all are counted.</summary>
internal sealed class KeptTexts(int room)
{
    private readonly List<string> _kept = [];
    private int _length;

    public int Count { get; private set; }

    public IReadOnlyList<string> Kept => _kept;

    /// <param name="text">What the next text is written into; it is empty before and after.</param>
    /// <param name="write">Writes the next text.</param>
    public void Add(StringBuilder text, Action write)
    {
        Count++;
        if (_length <= room)
        {
            write();
            _kept.Add(text.ToString());
            _length += text.Length;
            text.Clear();
        }
    }
}
