using System.Text;

namespace FormatCheck.Reports;

/// <summary>Writes a run as workflow commands of GitHub Actions, which become annotations. A document has no lines of text, so the place stands in the message.</summary>
internal sealed class GitHubReport(Stream utf8, ReportSettings settings) : IRunWriter
{
    private const string NewLine = "\n";

    private readonly StreamWriter _text = new(utf8, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = NewLine };
    private readonly Language _language = settings.Language;

    public void Write(CheckReport report)
    {
        string file = ReportPath.Of(report.File, settings.Root);
        foreach (LocalizedText notice in report.Notices)
        {
            Write("warning", file, ReportFormat.ToolName, notice.In(_language));
        }

        foreach (Finding finding in report.Findings)
        {
            string message = string.Join(NewLine, [FindingText.Message(finding, _language), .. FindingText.Details(finding, _language)]);
            Write(Command(finding), file, $"{finding.RuleId}: {finding.Title.In(_language)}", message);
        }

        if (report.NotCheckedCount is > 0 and var count)
        {
            string title = _language.Say($"{count} quy tắc không kiểm được", $"{count} rules not checked");
            Write("notice", file, title, string.Join(NewLine, FindingText.NotChecked(report).Select(group => $"{group.Reason.In(_language)} ({string.Join(", ", group.Rules)})")));
        }
    }

    public void End(RunEnd end)
    {
        foreach (LocalizedText notice in end.Notices)
        {
            _text.WriteLine($"::warning title={ReportFormat.ToolName}::{Data(notice.In(_language))}");
        }

        foreach (UnreadFile unread in end.Unread)
        {
            Write("error", ReportPath.Of(unread.File, settings.Root), _language.Say("Không kiểm được tệp", "The file was not checked"), unread.Message.In(_language));
        }

        _text.Flush();
    }

    public void Dispose() => _text.Dispose();

    private static string Command(Finding finding) => finding switch
    {
        { Outcome: not Outcome.Fail } => "notice",
        { Severity: Severity.Error } => "error",
        { Severity: Severity.Warning } => "warning",
        _ => "notice",
    };

    private void Write(string command, string file, string title, string message) =>
        _text.WriteLine($"::{command} file={Property(file)},title={Property(title)}::{Data(message)}");

    // A command ends with its line, so that no text of a document begins another.
    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
