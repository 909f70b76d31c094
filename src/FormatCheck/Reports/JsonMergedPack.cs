using System.Text.Json;

namespace FormatCheck.Reports;

/// <summary>Writes a merged pack as JSON.</summary>
internal static class JsonMergedPack
{
    public static void Write(MergedPack pack, Stream utf8)
    {
        using var json = new Utf8JsonWriter(utf8, ReportFormat.Options);
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", ReportFormat.SchemaVersion);
        json.WriteTool();
        json.WriteText("pack", pack.Info.Id);
        json.WriteStartArray("chain");
        foreach (string id in pack.Chain)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
        json.WriteStartArray("rules");
        foreach (MergedRule rule in pack.Rules)
        {
            json.WriteStartObject();
            json.WriteText("id", rule.Id);
            json.WriteBoolean("off", rule.Off is not null);
            json.WriteStartArray("values");
            foreach (RuleOrigin value in rule.Off is { } off ? rule.Values.Add(off) : rule.Values)
            {
                WriteValue(json, value);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, RuleOrigin value)
    {
        // A pack may hold comments; a report holds none.
        using JsonDocument parsed = JsonDocument.Parse(value.Json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        json.WriteStartObject();
        json.WriteText("name", value.Name);
        json.WritePropertyName("value");
        parsed.RootElement.WriteTo(json);
        json.WriteText("pack", value.Pack);
        json.WriteText("file", value.File);
        json.WriteNumber("line", value.Line);
        json.WriteEndObject();
    }
}
