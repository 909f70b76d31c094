using System.Collections.Immutable;
using System.Text.Json;

namespace FormatCheck.Reports;

/// <summary>Writes a run as a SARIF 2.1.0 log (OASIS Standard, 27 March 2020).</summary>
/// <remarks>What could not be read and the list of files stand above the results, which wait for them.</remarks>
internal sealed class SarifReport : IRunWriter
{
    private readonly Stream _utf8;
    private readonly ReportSettings _settings;
    private readonly ImmutableArray<RuleInfo> _rules;
    private readonly Spool _spool = new();
    private readonly Utf8JsonWriter _body;
    private readonly long _start;
    private readonly SarifResults _results;
    private readonly List<SarifArtifact> _artifacts = [];

    public SarifReport(Stream utf8, ReportSettings settings, ImmutableArray<RuleInfo> rules)
    {
        (_utf8, _settings, _rules) = (utf8, settings, rules);
        _body = new(_spool, ReportFormat.Options);
        _body.WriteStartObject();
        _body.WriteStartArray("runs");
        _body.WriteStartObject();
        _body.WriteStartArray("results"); // as deep as in the log, of which it is the lower part
        _body.Flush();
        _start = _spool.Position;
        _results = new(_body, settings, rules);
    }

    public void Write(CheckReport report)
    {
        string? reason = report.Pack.Reason?.In(_settings.Language);
        _results.Write(report, _artifacts.Count);
        _artifacts.Add(new(SarifText.Uri(report.File, _settings.Root), reason is null ? null : report.Pack.Id, reason, [.. report.Notices.Select(notice => notice.In(_settings.Language))]));
        _body.Flush();
    }

    public void End(RunEnd end)
    {
        WriteHead(end);
        _body.WriteEndArray();
        _body.WriteEndObject();
        _body.WriteEndArray();
        _body.WriteEndObject();
        _body.Flush();
        _spool.Position = _start;
        _spool.CopyTo(_utf8);
    }

    public void Dispose()
    {
        using Spool spool = _spool; // goes in any case, also where the last bytes find no room
        _body.Dispose();
    }

    /// <summary>Writes what stands above the results.</summary>
    private void WriteHead(RunEnd end)
    {
        using var json = new Utf8JsonWriter(_utf8, ReportFormat.Options);
        string language = _settings.Language == Language.English ? "en" : "vi";
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, language);
        json.WriteString("language", language);
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteInvocation(json, end);
        WriteArtifacts(json);
        json.WriteStartArray("results");
        json.Flush();
    }

    private void WriteTool(Utf8JsonWriter json, string language)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", ReportFormat.ToolName);
        json.WriteString("semanticVersion", ReportFormat.ToolVersion);
        json.WriteString("language", language);
        json.WriteStartArray("rules");
        foreach (RuleInfo rule in _rules)
        {
            WriteRule(json, rule, _settings.Language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, RuleInfo rule, Language language)
    {
        json.WriteStartObject();
        json.WriteText("id", rule.Id);
        WriteMultiformat(json, "shortDescription", rule.Title.In(language));
        WriteMultiformat(json, "fullDescription", (rule.Requirement ?? rule.Title).In(language));
        WriteMultiformat(json, "help", SarifText.Help(rule, language));
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SarifValues.Level(rule.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteText("component", rule.Component.In(language));
        json.WriteString("evidence", rule.Evidence.Id());
        json.WriteClause(rule.Clause);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // 3.12: no placeholders and no links here, so nothing is escaped.
    private static void WriteMultiformat(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteText("text", text);
        json.WriteEndObject();
    }

    private void WriteInvocation(Utf8JsonWriter json, RunEnd end)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", end.Unread.IsEmpty);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (UnreadFile file in end.Unread)
        {
            WriteNotification(json, file.Problem.Id(), "error", file.Message.In(_settings.Language), SarifText.Uri(file.File, _settings.Root));
        }

        for (int i = 0; i < _artifacts.Count; i++)
        {
            foreach (string notice in _artifacts[i].Notices)
            {
                WriteNotification(json, "notice", "note", notice, _artifacts[i].Uri, i);
            }
        }

        json.WriteEndArray();
        json.WriteStartArray("toolConfigurationNotifications");
        foreach (LocalizedText notice in end.Notices)
        {
            WriteNotification(json, "configuration", "warning", notice.In(_settings.Language), uri: null);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteNotification(Utf8JsonWriter json, string id, string level, string message, string? uri, int artifact = -1)
    {
        json.WriteStartObject();
        json.WriteStartObject("descriptor");
        json.WriteString("id", id);
        json.WriteEndObject();
        json.WriteString("level", level);
        json.WriteMessage("message", message);
        json.WriteStartArray("locations");
        if (uri is not null)
        {
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            json.WriteArtifactLocation("artifactLocation", uri, artifact);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteArtifacts(Utf8JsonWriter json)
    {
        json.WriteStartArray("artifacts");
        foreach (SarifArtifact artifact in _artifacts)
        {
            json.WriteStartObject();
            json.WriteArtifactLocation("location", artifact.Uri);
            json.WriteStartArray("roles");
            json.WriteStringValue("analysisTarget");
            json.WriteEndArray();
            if (artifact.Pack is not null)
            {
                json.WriteStartObject("properties");
                json.WriteText("pack", artifact.Pack);
                json.WriteText("packReason", artifact.PackReason);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A file as the log lists it.</summary>
    /// <param name="Uri">Its place.</param>
    /// <param name="Pack">The pack that was chosen for it, or <see langword="null"/> where the caller named one.</param>
    /// <param name="PackReason">Why that was chosen.</param>
    /// <param name="Notices">What must be said of it first.</param>
    private sealed record SarifArtifact(string Uri, string? Pack, string? PackReason, string[] Notices);
}
