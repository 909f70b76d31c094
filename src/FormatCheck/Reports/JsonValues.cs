using System.Collections.Immutable;
using System.Text.Json;

namespace FormatCheck.Reports;

/// <summary>Writes the small records that JSON and SARIF reports share.</summary>
internal static class JsonValues
{
    public static void WriteLocalized(this Utf8JsonWriter json, string name, LocalizedText? text)
    {
        if (text is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WritePropertyName(name);
        json.WriteLocalized(text);
    }

    public static void WriteLocalized(this Utf8JsonWriter json, LocalizedText text)
    {
        json.WriteStartObject();
        json.WriteText("vi", text.Vi);
        json.WriteText("en", text.En);
        json.WriteEndObject();
    }

    public static void WriteLocalized(this Utf8JsonWriter json, string name, ImmutableArray<LocalizedText> texts)
    {
        json.WriteStartArray(name);
        foreach (LocalizedText text in texts)
        {
            json.WriteLocalized(text);
        }

        json.WriteEndArray();
    }

    public static void WriteDocument(this Utf8JsonWriter json, DocumentInfo document)
    {
        json.WriteStartObject("document");
        json.WriteBoolean("isPartyDocument", document.IsPartyDocument);
        json.WriteText("type", document.Type);
        json.WriteText("typeName", document.TypeName);
        json.WriteText("number", document.Number);
        json.WriteText("agency", document.Agency);
        json.WriteEndObject();
    }

    public static void WriteClause(this Utf8JsonWriter json, Clause clause)
    {
        json.WriteStartObject("clause");
        json.WriteText("document", clause.Document);
        json.WriteText("section", clause.Section);
        json.WriteText("quote", clause.Quote);
        json.WriteEndObject();
    }

    public static void WriteComponent(this Utf8JsonWriter json, FoundComponent component)
    {
        json.WriteStartObject("component");
        json.WriteText("role", component.Role);
        json.WriteLocalized("name", component.Name);
        json.WriteNumber("confidence", (double?)component.Confidence);
        json.WriteEndObject();
    }

    public static void WriteValue(this Utf8JsonWriter json, string name, FindingValue? value)
    {
        if (value is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteLocalized("text", value.Text);
        json.WriteNumber("number", value.Number);
        json.WriteNumber("min", value.Min);
        json.WriteNumber("max", value.Max);
        json.WriteText("unit", value.Unit);
        json.WriteEndObject();
    }

    public static void WriteLocation(this Utf8JsonWriter json, Location location)
    {
        json.WriteStartObject();
        json.WriteText("part", location.Part);
        json.WriteText("partName", location.PartName);
        json.WriteNumber("paragraph", location.Paragraph);
        json.WriteNumber("section", location.Section);
        json.WriteText("textHash", location.TextHash);
        json.WriteText("snippet", location.Snippet);
        json.WriteEndObject();
    }
}
