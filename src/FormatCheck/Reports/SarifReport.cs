using System.Text.Json;

namespace FormatCheck.Reports;

/// <summary>Writes a run as a SARIF 2.1.0 log (OASIS Standard, 27 March 2020).</summary>
internal static class SarifReport
{
    public static void Write(CheckRun run, ReportSettings settings, Stream utf8)
    {
        using var json = new Utf8JsonWriter(utf8, ReportFormat.Options);
        string language = settings.Language == Language.English ? "en" : "vi";
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, run, settings.Language, language);
        json.WriteString("language", language);
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteInvocation(json, run, settings);
        WriteArtifacts(json, run, settings);
        json.WriteStartArray("results");
        var results = new SarifResults(json, settings, run.Rules);
        for (int artifact = 0; artifact < run.Reports.Length; artifact++)
        {
            results.Write(run.Reports[artifact], artifact);
            json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>3.27.10: the level of what fails; everything else has the level <c>none</c>.</summary>
    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    public static void WriteMessage(this Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteText("text", SarifText.Message(text));
        json.WriteEndObject();
    }

    public static void WriteArtifactLocation(this Utf8JsonWriter json, string name, string uri, int index = -1)
    {
        json.WriteStartObject(name);
        json.WriteString("uri", uri);
        if (index >= 0)
        {
            json.WriteNumber("index", index);
        }

        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, CheckRun run, Language language, string languageTag)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", ReportFormat.ToolName);
        json.WriteString("semanticVersion", ReportFormat.ToolVersion);
        json.WriteString("language", languageTag);
        json.WriteStartArray("rules");
        foreach (RuleInfo rule in run.Rules)
        {
            WriteRule(json, rule, language);
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
        json.WriteString("level", Level(rule.Severity));
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

    private static void WriteInvocation(Utf8JsonWriter json, CheckRun run, ReportSettings settings)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", run.Unread.IsEmpty);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (UnreadFile file in run.Unread)
        {
            WriteNotification(json, file.Problem.Id(), "error", file.Message.In(settings.Language), SarifText.Uri(file.File, settings.Root));
        }

        for (int artifact = 0; artifact < run.Reports.Length; artifact++)
        {
            CheckReport report = run.Reports[artifact];
            foreach (LocalizedText notice in report.Notices)
            {
                WriteNotification(json, "notice", "note", notice.In(settings.Language), SarifText.Uri(report.File, settings.Root), artifact);
            }
        }

        json.WriteEndArray();
        json.WriteStartArray("toolConfigurationNotifications");
        foreach (LocalizedText notice in run.Notices)
        {
            WriteNotification(json, "configuration", "warning", notice.In(settings.Language), uri: null);
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

    private static void WriteArtifacts(Utf8JsonWriter json, CheckRun run, ReportSettings settings)
    {
        json.WriteStartArray("artifacts");
        foreach (CheckReport report in run.Reports)
        {
            json.WriteStartObject();
            json.WriteArtifactLocation("location", SarifText.Uri(report.File, settings.Root));
            json.WriteStartArray("roles");
            json.WriteStringValue("analysisTarget");
            json.WriteEndArray();
            if (report.Pack.Reason is { } reason)
            {
                json.WriteStartObject("properties");
                json.WriteText("pack", report.Pack.Id);
                json.WriteText("packReason", reason.In(settings.Language));
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
