using System.Text;

namespace FormatCheck.Reports;

/// <summary>Writes a run as workflow commands of GitHub Actions, which become annotations. A document has no lines of text, so the place stands in the message.</summary>
internal static class GitHubReport
{
    private const string NewLine = "\n";

    public static void Write(CheckRun run, ReportSettings settings, Stream utf8)
    {
        using var text = new StreamWriter(utf8, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = NewLine };
        Language language = settings.Language;
        foreach (CheckReport report in run.Reports)
        {
            string file = ReportPath.Of(report.File, settings.Root);
            foreach (LocalizedText notice in report.Notices)
            {
                Write(text, "warning", file, ReportFormat.ToolName, notice.In(language));
            }

            foreach (Finding finding in report.Findings)
            {
                string message = string.Join(NewLine, [FindingText.Message(finding, language), .. FindingText.Details(finding, language)]);
                Write(text, Command(finding), file, $"{finding.RuleId}: {finding.Title.In(language)}", message);
            }

            if (report.NotCheckedCount > 0)
            {
                string title = language.Say($"{report.NotCheckedCount} quy tắc không kiểm được", $"{report.NotCheckedCount} rules not checked");
                Write(text, "notice", file, title, string.Join(NewLine, FindingText.NotChecked(report).Select(group => $"{group.Reason.In(language)} ({string.Join(", ", group.Rules)})")));
            }
        }

        foreach (LocalizedText notice in run.Notices)
        {
            text.WriteLine($"::warning title={ReportFormat.ToolName}::{Data(notice.In(language))}");
        }

        foreach (UnreadFile unread in run.Unread)
        {
            Write(text, "error", ReportPath.Of(unread.File, settings.Root), language.Say("Không kiểm được tệp", "The file was not checked"), unread.Message.In(language));
        }
    }

    private static string Command(Finding finding) => finding switch
    {
        { Outcome: not Outcome.Fail } => "notice",
        { Severity: Severity.Error } => "error",
        { Severity: Severity.Warning } => "warning",
        _ => "notice",
    };

    private static void Write(StreamWriter text, string command, string file, string title, string message) =>
        text.WriteLine($"::{command} file={Property(file)},title={Property(title)}::{Data(message)}");

    // A command ends with its line, so that no text of a document begins another.
    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
