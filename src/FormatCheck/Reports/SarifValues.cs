using System.Text.Json;

namespace FormatCheck.Reports;

/// <summary>What several parts of a SARIF log hold.</summary>
internal static class SarifValues
{
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
}
