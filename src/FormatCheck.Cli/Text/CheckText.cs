using System.Collections.Immutable;

namespace FormatCheck.Cli.Text;

/// <summary>Writes a run for a person: file by file, and a total where there are several.</summary>
/// <param name="page">Where it is written to.</param>
/// <param name="language">The language.</param>
/// <param name="all">Whether rules are told that passed or do not apply.</param>
/// <param name="rules">Their titles.</param>
internal sealed class CheckText(TextPage page, Language language, bool all, ImmutableArray<RuleInfo> rules) : IRunWriter
{
    private const int MostRulesInALine = 8;

    private readonly ILookup<string, RuleInfo> _rules = rules.ToLookup(rule => rule.Id, StringComparer.Ordinal);
    private readonly RunTotals _totals = new();
    private bool _afterParagraph;

    public void Write(CheckReport report)
    {
        // Clean drafts and unread files are a line each; all others are paragraphs.
        bool isLine = !all && IsSpotless(report);
        if (_totals.Reports > 0 && (!isLine || _afterParagraph))
        {
            page.Blank();
        }

        if (isLine)
        {
            page.Line(0, new(report.File, Tone.Heading), ": ", new(Praise(report), Tone.Good));
        }
        else
        {
            WriteReport(report);
        }

        _totals.Add(report);
        _afterParagraph = !isLine;
    }

    public void End(RunEnd end)
    {
        WriteUnread(end.Unread);
        if (_totals.Reports + end.Unread.Length > 1)
        {
            page.Blank();
            WriteTotal(end.Unread.Length);
        }

        foreach (LocalizedText notice in end.Notices)
        {
            page.Line(0, new("! ", Tone.Warning), notice.In(language));
        }
    }

    public void Dispose()
    {
    }

    private static bool IsSpotless(CheckReport report) => report.Findings.IsEmpty && report.Notices.IsEmpty && report.NotCheckedCount == 0 && report.Document.Pdf is null;

    private void WriteUnread(ImmutableArray<UnreadFile> files)
    {
        if (_afterParagraph && !files.IsEmpty)
        {
            page.Blank();
        }

        foreach (UnreadFile file in files)
        {
            page.Line(0, new(file.File, Tone.Heading), ": ", new(language.Say("không kiểm được: ", "not checked: "), Tone.Error), file.Message.In(language));
        }
    }

    private string Praise(CheckReport report) => report.Known.Length > 0
        ? language.Say($"không có lỗi mới, {report.Known.Length} lỗi đã biết ({Pack(report)})", $"no new findings, {report.Known.Length} known ({Pack(report)})")
        : language.Say(
        $"đúng thể thức, không có lỗi nào ({Pack(report)}, {Passed(report)} quy tắc đạt)",
        $"conforms, no findings ({Pack(report)}, {Passed(report)} rules passed)");

    private string Pack(CheckReport report) => report.Pack.Id + Reason(report);

    private string Reason(CheckReport report) => report.Pack.Reason is { } reason ? language.Say($" vì {reason.Vi}", $" because {reason.En}") : "";

    private static int Passed(CheckReport report)
    {
        int passed = 0;
        foreach (RuleOutcome outcome in report.Outcomes.AsSpan())
        {
            passed += outcome.Outcome == Outcome.Pass ? 1 : 0;
        }

        return passed;
    }

    private void WriteReport(CheckReport report)
    {
        page.Line(0, new Piece(report.File, Tone.Heading));
        foreach (LocalizedText notice in report.Notices)
        {
            page.Line(2, new("! ", Tone.Warning), notice.In(language));
        }

        page.Line(2, new Piece(About(report), Tone.Quiet));
        if (report.Document.Pdf is { } pdf)
        {
            PdfText.Write(page, pdf, language);
        }

        var findings = new FindingText(page, language);
        findings.WriteGroups(report.Findings.Where(finding => finding.Outcome == Outcome.Fail));
        Finding[] reviews = [.. report.Findings.Where(finding => finding.Outcome != Outcome.Fail)];
        if (reviews.Length > 0)
        {
            page.Blank();
            page.Line(2, new Piece(language.Say($"Cần người xem lại ({reviews.Length})", $"For a person to review ({reviews.Length})"), Tone.Group));
            Array.ForEach(reviews, findings.Write);
        }

        page.Blank();
        if (all)
        {
            WriteKnown(report);
            WriteKept(report);
        }

        WriteNotChecked(report);
        page.Line(2, [.. Summary.Of(RunTotals.Of(report), language)]);
    }

    private string About(CheckReport report)
    {
        DocumentInfo document = report.Document;
        string?[] known =
        [
            document.TypeName, document.Number, document.Agency,
            language.Say($"quy tắc {report.Pack.Id} {report.Pack.Version}{Reason(report)}", $"rules {report.Pack.Id} {report.Pack.Version}{Reason(report)}"),
            language.Say($"giai đoạn {report.Stage.Name(language)}", $"stage {report.Stage.Name(language)}"),
        ];
        return string.Join("; ", known.Where(text => !string.IsNullOrWhiteSpace(text)));
    }

    private void WriteKnown(CheckReport report)
    {
        foreach (KnownFinding known in report.Known)
        {
            string why = known.Reason ?? language.Say("có trong tệp lỗi đã biết", "in the baseline");
            page.Line(2, new(language.Say("Đã biết: ", "Known: "), Tone.Quiet), $"{known.Finding.Message.In(language)}  [{known.Finding.RuleId}, {known.Finding.Fingerprint}] {why}");
        }
    }

    private void WriteKept(CheckReport report)
    {
        foreach (RuleOutcome outcome in report.Outcomes.Where(outcome => outcome.Outcome == Outcome.Pass))
        {
            page.Line(2, new("✓ ", Tone.Good), new(outcome.RuleId, Tone.Quiet), "  " + _rules[outcome.RuleId].FirstOrDefault()?.Title.In(language));
        }

        foreach (RuleOutcome outcome in report.Outcomes.Where(outcome => outcome.Outcome == Outcome.NotApplicable))
        {
            string reason = outcome.Reason?.In(language) ?? language.Say("không áp dụng", "not applicable");
            page.Line(2, "- ", new(outcome.RuleId, Tone.Quiet), "  " + reason);
        }
    }

    // One plain line for each reason, not one for each rule.
    private void WriteNotChecked(CheckReport report)
    {
        foreach (IGrouping<string, string> reason in report.Outcomes
            .Where(outcome => outcome.Outcome == Outcome.NotChecked)
            .GroupBy(outcome => outcome.Reason?.In(language) ?? "", outcome => outcome.RuleId, StringComparer.Ordinal))
        {
            string[] named = [.. reason.Take(all ? int.MaxValue : MostRulesInALine).Select(RuleId.WithoutPack)];
            int others = reason.Count() - named.Length;
            string ids = string.Join(", ", named) + (others == 0 ? "" : language.Say($" và {others} quy tắc khác; xem hết: --all", $" and {others} more; to see them: --all"));
            string why = reason.Key.Length == 0 ? ids : $"{reason.Key.TrimEnd('.')} ({ids})";
            page.Line(2, new(language.Say("Không kiểm được: ", "Not checked: "), Tone.Quiet), why);
        }
    }

    private void WriteTotal(int unread)
    {
        (int files, int clean) = (_totals.Reports, _totals.Clean);
        (string vi, string en) = _totals.Known > 0 ? ("lỗi và cảnh báo mới", "new errors and warnings") : ("lỗi và cảnh báo", "errors and warnings");
        page.Line(
            0,
            new(language.Say($"Tổng cộng {files + unread} tệp", $"{files + unread} files"), Tone.Group),
            language.Say(
                $": {clean} tệp không có {vi}, {files - clean} tệp phải sửa, {unread} tệp không đọc được",
                $": {clean} without {en}, {files - clean} to be mended, {unread} unreadable"));
        page.Line(0, [.. Summary.Of(_totals, language)]);
    }
}
