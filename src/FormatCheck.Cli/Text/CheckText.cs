using System.Collections.Immutable;

namespace FormatCheck.Cli.Text;

/// <summary>Writes a run for a person: file by file, and a total where there are several.</summary>
internal sealed class CheckText(TextPage page, Language language, bool all)
{
    private const int MostRulesInALine = 8;

    public void Write(CheckRun run)
    {
        // Clean drafts and unread files are a line each; all others are paragraphs.
        bool afterParagraph = false;
        foreach (CheckReport report in run.Reports)
        {
            bool isLine = !all && IsSpotless(report);
            if (!ReferenceEquals(report, run.Reports[0]) && (!isLine || afterParagraph))
            {
                page.Blank();
            }

            if (isLine)
            {
                page.Line(0, new(report.File, Tone.Heading), ": ", new(Praise(report), Tone.Good));
            }
            else
            {
                WriteReport(report, run.Rules);
            }

            afterParagraph = !isLine;
        }

        WriteUnread(run.Unread, afterParagraph);
        if (run.Reports.Length + run.Unread.Length > 1)
        {
            page.Blank();
            WriteTotal(run);
        }

        foreach (LocalizedText notice in run.Notices)
        {
            page.Line(0, new("! ", Tone.Warning), notice.In(language));
        }
    }

    private static bool IsSpotless(CheckReport report) => report.Findings.IsEmpty && report.Notices.IsEmpty && report.NotCheckedCount == 0 && report.Document.Pdf is null;

    private void WriteUnread(ImmutableArray<UnreadFile> files, bool afterParagraph)
    {
        if (afterParagraph && !files.IsEmpty)
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

    private static int Passed(CheckReport report) => report.Outcomes.Count(outcome => outcome.Outcome == Outcome.Pass);

    private void WriteReport(CheckReport report, ImmutableArray<RuleInfo> rules)
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
            WriteKept(report, rules);
        }

        WriteNotChecked(report);
        page.Line(2, [.. Summary.Of(report, language)]);
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

    private void WriteKept(CheckReport report, ImmutableArray<RuleInfo> rules)
    {
        ILookup<string, RuleInfo> byId = rules.ToLookup(rule => rule.Id, StringComparer.Ordinal);
        foreach (RuleOutcome outcome in report.Outcomes.Where(outcome => outcome.Outcome == Outcome.Pass))
        {
            page.Line(2, new("✓ ", Tone.Good), new(outcome.RuleId, Tone.Quiet), "  " + byId[outcome.RuleId].FirstOrDefault()?.Title.In(language));
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
        foreach (IGrouping<string, RuleOutcome> reason in report.Outcomes
            .Where(outcome => outcome.Outcome == Outcome.NotChecked)
            .GroupBy(outcome => outcome.Reason?.In(language).TrimEnd('.') ?? "", StringComparer.Ordinal))
        {
            string[] named = [.. reason.Take(all ? int.MaxValue : MostRulesInALine).Select(outcome => RuleId.WithoutPack(outcome.RuleId))];
            int others = reason.Count() - named.Length;
            string ids = string.Join(", ", named) + (others == 0 ? "" : language.Say($" và {others} quy tắc khác; xem hết: --all", $" and {others} more; to see them: --all"));
            string why = reason.Key.Length == 0 ? ids : $"{reason.Key} ({ids})";
            page.Line(2, new(language.Say("Không kiểm được: ", "Not checked: "), Tone.Quiet), why);
        }
    }

    private void WriteTotal(CheckRun run)
    {
        int clean = run.Reports.Count(report => report.IsClean);
        int files = run.Reports.Length + run.Unread.Length;
        page.Line(
            0,
            new(language.Say($"Tổng cộng {files} tệp", $"{files} files"), Tone.Group),
            language.Say(
                $": {clean} tệp không có lỗi và cảnh báo, {run.Reports.Length - clean} tệp phải sửa, {run.Unread.Length} tệp không đọc được",
                $": {clean} without errors and warnings, {run.Reports.Length - clean} to be mended, {run.Unread.Length} unreadable"));
        page.Line(0, [.. Summary.Of(run.Reports, language)]);
    }
}
