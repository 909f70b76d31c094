using System.Globalization;
using System.Text;
using System.Xml;

namespace FormatCheck.Reports;

/// <summary>
/// Writes a run as JUnit XML: a suite for each file, a case for each rule.
/// What is below <see cref="ReportSettings.FailOn"/> passes with a note; what could not be checked is skipped with its reason, never passed.
/// </summary>
internal sealed class JUnitReport : IRunWriter
{
    private readonly XmlWriter _xml;
    private readonly ReportSettings _settings;

    public JUnitReport(Stream utf8, ReportSettings settings)
    {
        _settings = settings;
        _xml = XmlWriter.Create(utf8, new()
        {
            Indent = true,
            NewLineChars = "\n",
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            CloseOutput = false,
            WriteEndDocumentOnClose = false, // what was broken off must not look whole
        });
        _xml.WriteStartElement("testsuites");
        Attribute("name", ReportFormat.ToolName);
    }

    private enum Verdict
    {
        Passed,
        Failed,
        Skipped,
    }

    private sealed record Case(RuleOutcome Rule, Finding[] Findings, KnownFinding[] Known, Verdict Verdict);

    public void End(RunEnd end)
    {
        foreach (UnreadFile unread in end.Unread)
        {
            WriteUnread(unread);
        }

        _xml.WriteEndElement();
        _xml.Flush();
    }

    public void Dispose() => _xml.Dispose();

    public void Write(CheckReport report)
    {
        ILookup<string, Finding> findings = report.Findings.ToLookup(finding => finding.RuleId, StringComparer.Ordinal);
        Case[] cases =
        [
            .. from outcome in report.Outcomes
               where _settings.AllOutcomes || outcome.Outcome != Outcome.NotApplicable
               let own = findings[outcome.RuleId].ToArray()
               select new Case(outcome, own, [.. report.Known.Where(known => known.Finding.RuleId == outcome.RuleId)], VerdictOf(outcome.Outcome, own)),
        ];
        string file = ReportPath.Of(report.File, _settings.Root);
        BeginSuite(file, cases.Length, cases.Count(one => one.Verdict == Verdict.Failed), errors: 0, cases.Count(one => one.Verdict == Verdict.Skipped));
        _xml.WriteStartElement("properties");
        Property("pack", $"{report.Pack.Id} {report.Pack.Version}");
        Property("stage", report.Stage.Id());
        _xml.WriteEndElement();
        Array.ForEach(cases, one => WriteCase(file, one));
        if (!report.Notices.IsEmpty)
        {
            Element("system-out", string.Join('\n', report.Notices.Select(notice => notice.In(_settings.Language))));
        }

        _xml.WriteEndElement();
    }

    private void WriteUnread(UnreadFile unread)
    {
        string file = ReportPath.Of(unread.File, _settings.Root);
        BeginSuite(file, tests: 1, failures: 0, errors: 1, skipped: 0);
        BeginCase(file, "read");
        _xml.WriteStartElement("error");
        Attribute("type", unread.Problem.Id());
        Attribute("message", unread.Message.In(_settings.Language));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private Verdict VerdictOf(Outcome outcome, Finding[] findings) =>
        findings.Any(finding => finding.Outcome == Outcome.Fail && finding.Severity >= _settings.FailOn) ? Verdict.Failed
        : outcome is Outcome.Pass or Outcome.Fail ? Verdict.Passed
        : Verdict.Skipped;

    private void WriteCase(string file, Case one)
    {
        BeginCase(file, one.Rule.RuleId);
        string text = string.Join("\n\n", one.Findings.Select(finding =>
            string.Join('\n', [FindingText.Message(finding, _settings.Language), .. FindingText.Details(finding, _settings.Language)])));
        string known = string.Join('\n', one.Known.Select(finding => _settings.Language.Say("Đã biết: ", "Known: ") + FindingText.Known(finding).In(_settings.Language)));
        text = string.Join("\n\n", new[] { text, known }.Where(part => part.Length > 0));
        switch (one.Verdict)
        {
            case Verdict.Failed:
                Finding first = one.Findings.Where(finding => finding.Outcome == Outcome.Fail).MaxBy(finding => finding.Severity)!;
                _xml.WriteStartElement("failure");
                Attribute("type", first.Severity.Id());
                Attribute("message", FindingText.Message(first, _settings.Language));
                _xml.WriteString(XmlText.Legible(text));
                _xml.WriteEndElement();
                break;
            case Verdict.Skipped:
                _xml.WriteStartElement("skipped");
                Attribute("type", one.Rule.Outcome.Id());
                Attribute("message", (one.Rule.Reason ?? one.Findings.FirstOrDefault()?.Message)?.In(_settings.Language) ?? one.Rule.Outcome.Id());
                _xml.WriteString(XmlText.Legible(text));
                _xml.WriteEndElement();
                break;
            case Verdict.Passed when text.Length > 0:
                Element("system-out", text);
                break;
        }

        _xml.WriteEndElement();
    }

    private void BeginSuite(string file, int tests, int failures, int errors, int skipped)
    {
        _xml.WriteStartElement("testsuite");
        Attribute("name", file);
        Attribute("tests", tests.ToString(CultureInfo.InvariantCulture));
        Attribute("failures", failures.ToString(CultureInfo.InvariantCulture));
        Attribute("errors", errors.ToString(CultureInfo.InvariantCulture));
        Attribute("skipped", skipped.ToString(CultureInfo.InvariantCulture));
        Attribute("time", "0"); // a report holds no clock's time
        Attribute("file", file);
    }

    private void BeginCase(string file, string name)
    {
        _xml.WriteStartElement("testcase");
        Attribute("name", name);
        Attribute("classname", file);
        Attribute("time", "0");
    }

    private void Property(string name, string value)
    {
        _xml.WriteStartElement("property");
        Attribute("name", name);
        Attribute("value", value);
        _xml.WriteEndElement();
    }

    private void Element(string name, string text) => _xml.WriteElementString(name, XmlText.Legible(text));

    private void Attribute(string name, string text) => _xml.WriteAttributeString(name, XmlText.Legible(text));
}
