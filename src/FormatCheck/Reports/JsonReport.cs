using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace FormatCheck.Reports;

/// <summary>Writes a report as JSON, alone or as one of a run.</summary>
internal static class JsonReport
{
    public static string Write(CheckReport report)
    {
        using var utf8 = new MemoryStream();
        using (var json = new Utf8JsonWriter(utf8, ReportFormat.Options))
        {
            json.WriteReport(report, alone: true);
        }

        return Encoding.UTF8.GetString(utf8.GetBuffer(), 0, (int)utf8.Length);
    }

    public static void WriteReport(this Utf8JsonWriter json, CheckReport report, bool alone)
    {
        json.WriteStartObject();
        if (alone)
        {
            json.WriteNumber("schemaVersion", ReportFormat.SchemaVersion);
            json.WriteTool();
        }

        json.WriteText("file", report.File);
        json.WriteStartObject("pack");
        json.WriteText("id", report.Pack.Id);
        json.WriteText("version", report.Pack.Version);
        json.WriteLocalized("title", report.Pack.Title);
        if (report.Pack.Reason is { } reason)
        {
            json.WriteLocalized("reason", reason);
        }

        json.WriteEndObject();
        json.WriteText("stage", report.Stage.Id());
        json.WriteDocument(report.Document);
        json.WriteLocalized("notices", report.Notices);
        WriteSummary(json, report);
        json.WriteStartArray("findings");
        foreach (Finding finding in report.Findings)
        {
            WriteFinding(json, finding);
        }

        json.WriteEndArray();
        WriteKnown(json, report.Known);
        WriteOutcomes(json, report.Outcomes);
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, CheckReport report)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("errors", report.ErrorCount);
        json.WriteNumber("warnings", report.WarningCount);
        json.WriteNumber("infos", report.InfoCount);
        json.WriteNumber("needsReview", report.ReviewCount);
        json.WriteNumber("notChecked", report.NotCheckedCount);
        json.WriteNumber("known", report.Known.Length);
        json.WriteBoolean("isClean", report.IsClean);
        json.WriteEndObject();
    }

    public static void WriteFinding(this Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteText("ruleId", finding.RuleId);
        json.WriteText("outcome", finding.Outcome.Id());
        json.WriteText("severity", finding.Severity.Id());
        json.WriteText("evidence", finding.Evidence.Id());
        json.WriteLocalized("title", finding.Title);
        json.WriteClause(finding.Clause);
        json.WriteComponent(finding.Component);
        json.WriteValue("expected", finding.Expected);
        json.WriteValue("actual", finding.Actual);
        json.WriteLocalized("origin", finding.Origin);
        json.WritePropertyName("location");
        json.WriteLocation(finding.Location);
        json.WriteStartArray("otherLocations");
        foreach (Location location in finding.OtherLocations)
        {
            json.WriteLocation(location);
        }

        json.WriteEndArray();
        json.WriteLocalized("message", finding.Message);
        json.WriteLocalized("remedy", finding.Remedy);
        json.WriteText("fix", finding.Fix.Id());
        json.WriteText("fingerprint", finding.Fingerprint);
        json.WriteStartArray("otherFingerprints");
        foreach (string fingerprint in finding.OtherFingerprints)
        {
            json.WriteText(fingerprint);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteKnown(Utf8JsonWriter json, ImmutableArray<KnownFinding> findings)
    {
        json.WriteStartArray("known");
        foreach (KnownFinding known in findings)
        {
            json.WriteStartObject();
            json.WritePropertyName("finding");
            json.WriteFinding(known.Finding);
            json.WriteBoolean("inBaseline", known.InBaseline);
            json.WriteText("reason", known.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteOutcomes(Utf8JsonWriter json, ImmutableArray<RuleOutcome> outcomes)
    {
        json.WriteStartArray("outcomes");
        foreach (RuleOutcome outcome in outcomes)
        {
            json.WriteStartObject();
            json.WriteText("ruleId", outcome.RuleId);
            json.WriteText("outcome", outcome.Outcome.Id());
            json.WriteLocalized("reason", outcome.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
