using System.Text.Json;

namespace FormatCheck.Cli.Examples;

/// <summary>Writes what came of the examples as JSON.</summary>
internal static class ExampleJsonReport
{
    public static void Write((string Pack, ExampleResult[] Results)[] packs, Stream utf8)
    {
        using var json = new Utf8JsonWriter(utf8, ReportFormat.Options);
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", ReportFormat.SchemaVersion);
        json.WriteStartArray("packs");
        foreach ((string pack, ExampleResult[] results) in packs)
        {
            json.WriteStartObject();
            json.WriteString("pack", pack);
            json.WriteNumber("examples", results.Length);
            json.WriteNumber("failed", results.Count(result => result.IsFailed));
            json.WriteNumber("weak", results.Count(result => result.IsWeak));
            json.WriteNumber("overridden", results.Count(result => result.IsOverridden));
            json.WriteNumber("notBuilt", results.Count(result => result.IsNotBuilt));
            json.WriteStartArray("results");
            foreach (ExampleResult result in results)
            {
                Write(json, result);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ExampleResult result)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", result.Example.RuleId);
        json.WriteBoolean("right", result.Example.IsRight);
        json.WriteString("vi", result.Example.Text.Vi);
        json.WriteString("en", result.Example.Text.En);
        Write(json, "docx", result.Docx);
        Write(json, "pdf", result.Pdf);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, ExampleProof proof)
    {
        json.WriteStartObject(name);
        json.WriteString("verdict", JsonNamingPolicy.KebabCaseLower.ConvertName(proof.Verdict.ToString()));
        json.WriteString("model", proof.Model);
        json.WriteString("reason", proof.Reason.En);
        json.WriteEndObject();
    }
}
