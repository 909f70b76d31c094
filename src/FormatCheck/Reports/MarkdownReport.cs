using System.Text;

namespace FormatCheck.Reports;

/// <summary>Writes a run as Markdown for a comment on a pull request or a job summary: a table of files, and the findings of each to fold out.</summary>
internal sealed class MarkdownReport(ReportSettings settings)
{
    /// <summary>GitHub takes comments of 65,536 characters.</summary>
    public const int MaxLength = 60_000;

    private readonly StringBuilder _text = new();
    private readonly Language _language = settings.Language;

    public static void Write(CheckRun run, ReportSettings settings, Stream utf8)
    {
        using var writer = new StreamWriter(utf8, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        writer.Write(new MarkdownReport(settings).Text(run));
    }

    private string Text(CheckRun run)
    {
        CheckReport[] told = [.. run.Reports.Where(report => !IsSpotless(report))];
        int clean = run.Reports.Length - told.Length;
        _text.Append("## FormatCheck\n\n").Append(Verdict(run)).Append("\n\n");
        if (told.Length + run.Unread.Length > 0)
        {
            WriteTable(told, run.Unread);
        }

        if (clean > 0)
        {
            _text.Append(Say($"{clean} tệp đúng thể thức, không có gì phải nêu.", $"{clean} {(clean == 1 ? "file conforms" : "files conform")}, with nothing to tell.")).Append("\n\n");
        }

        foreach (LocalizedText notice in run.Notices)
        {
            _text.Append("> ").Append(MarkdownText.Escape(notice.In(_language))).Append("\n\n");
        }

        for (int i = 0; i < told.Length; i++)
        {
            int before = _text.Length;
            WriteFile(told[i], open: told.Length == 1);
            if (_text.Length > MaxLength)
            {
                _text.Length = before;
                WriteLeftOut(told.Length - i);
                break;
            }
        }

        return _text.ToString();
    }

    private static bool IsSpotless(CheckReport report) => report.Findings.IsEmpty && report.Notices.IsEmpty && report.NotCheckedCount == 0;

    private string Verdict(CheckRun run)
    {
        int errors = run.Reports.Sum(report => report.ErrorCount), warnings = run.Reports.Sum(report => report.WarningCount);
        int known = run.Reports.Sum(report => report.Known.Length);
        string sign = run.Unread.Length > 0 || errors > 0 ? "❌" : warnings > 0 ? "⚠️" : "✅";
        int files = run.Reports.Length + run.Unread.Length;
        return $"{sign} " + Say(
            $"**{errors} lỗi, {warnings} cảnh báo** trong {files} tệp",
            $"**{errors} {(errors == 1 ? "error" : "errors")}, {warnings} {(warnings == 1 ? "warning" : "warnings")}** in {files} {(files == 1 ? "file" : "files")}")
            + (known == 0 ? "" : Say($"; {known} lỗi đã biết", $"; {known} known"))
            + (run.Unread.Length == 0 ? "." : Say($"; {run.Unread.Length} tệp không đọc được.", $"; {run.Unread.Length} unreadable."));
    }

    private void WriteTable(CheckReport[] reports, IEnumerable<UnreadFile> unread)
    {
        Row(Say("Tệp", "File"), Say("Lỗi", "Errors"), Say("Cảnh báo", "Warnings"), Say("Nhắc nhở", "Remarks"), Say("Xem lại", "To review"), Say("Không kiểm được", "Not checked"));
        _text.Append("|---|---:|---:|---:|---:|---:|\n");
        int shown = 0;
        foreach (CheckReport report in reports)
        {
            if (_text.Length > MaxLength / 2)
            {
                Row(Say($"... và {reports.Length - shown} tệp khác", $"... and {reports.Length - shown} more files"), "", "", "", "", "");
                break;
            }

            Row(FileName(report.File), $"{report.ErrorCount}", $"{report.WarningCount}", $"{report.InfoCount}", $"{report.ReviewCount}", $"{report.NotCheckedCount}");
            shown++;
        }

        foreach (UnreadFile file in unread.TakeWhile(_ => _text.Length < MaxLength * 3 / 4))
        {
            Row(FileName(file.File), Say("không đọc được: ", "unreadable: ") + MarkdownText.Escape(file.Message.In(_language)), "", "", "", "");
        }

        _text.Append('\n');
    }

    private void WriteFile(CheckReport report, bool open)
    {
        string counts = Say(
            $"{report.ErrorCount} lỗi, {report.WarningCount} cảnh báo", $"{report.ErrorCount} errors, {report.WarningCount} warnings");
        _text.Append(open ? "<details open>" : "<details>").Append("<summary>").Append(FileName(report.File)).Append(": ").Append(counts).Append("</summary>\n\n");
        foreach (LocalizedText notice in report.Notices)
        {
            _text.Append("> ").Append(MarkdownText.Escape(notice.In(_language))).Append("\n\n");
        }

        if (!report.Findings.IsEmpty)
        {
            Row("", Say("Thể thức", "Finding"), Say("Chỗ", "Where"), Say("Căn cứ", "Clause"), Say("Cách sửa", "How to mend"));
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
