using System.Text.Json;

namespace FormatCheck.Reports;

/// <summary>Writes what differs between two files as JSON.</summary>
internal static class JsonComparison
{
    public static void Write(Comparison comparison, Stream utf8)
    {
        using var json = new Utf8JsonWriter(utf8, ReportFormat.Options);
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", ReportFormat.SchemaVersion);
        json.WriteTool();
        WriteFile(json, "first", comparison.First);
        WriteFile(json, "second", comparison.Second);
        json.WriteBoolean("isSame", comparison.IsSame);
        json.WriteStartArray("findings");
        foreach (FindingDifference difference in comparison.Findings)
        {
            json.WriteStartObject();
            json.WriteString("onlyIn", difference.OnlyIn.Id());
            json.WritePropertyName("finding");
            json.WriteFinding(difference.Finding);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("texts");
        foreach (TextDifference difference in comparison.Texts)
        {
            json.WriteStartObject();
            WritePassage(json, "first", difference.First);
            WritePassage(json, "second", difference.Second);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteLocalized("textNotice", comparison.TextNotice);
        WriteNotCompared(json, comparison);
        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, string name, CheckReport report)
    {
        json.WriteStartObject(name);
        json.WriteText("file", report.File);
        json.WriteDocument(report.Document);
        json.WriteEndObject();
    }

    private static void WritePassage(Utf8JsonWriter json, string name, Passage? passage)
    {
        if (passage is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteText("text", passage.Text);
        json.WritePropertyName("location");
        json.WriteLocation(passage.Location);
        json.WriteEndObject();
    }

    private static void WriteNotCompared(Utf8JsonWriter json, Comparison comparison)
    {
        json.WriteStartArray("notCompared");
        foreach (UncomparedRule rule in comparison.NotCompared)
        {
            json.WriteStartObject();
            json.WriteText("ruleId", rule.RuleId);
            json.WriteString("notCheckedIn", rule.NotCheckedIn.Id());
            json.WriteLocalized("reason", rule.Reason);
            json.WriteNumber("findings", rule.FindingCount);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
