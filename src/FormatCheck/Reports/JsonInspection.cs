using System.Text.Json;

namespace FormatCheck.Reports;

/// <summary>Writes what was recognised in a draft as JSON; null in page geometry is unresolved.</summary>
internal static class JsonInspection
{
    public static void Write(Inspection inspection, Stream utf8)
    {
        using var json = new Utf8JsonWriter(utf8, ReportFormat.Options);
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", ReportFormat.SchemaVersion);
        json.WriteTool();
        json.WriteText("file", inspection.File);
        json.WriteDocument(inspection.Document);
        json.WriteStartArray("pages");
        foreach (InspectedSection section in inspection.Pages)
        {
            WriteSection(json, section);
        }

        json.WriteEndArray();
        if (!inspection.PrintedPages.IsEmpty)
        {
            WritePrinted(json, inspection);
        }

        json.WriteStartArray("components");
        foreach (InspectedComponent component in inspection.Components)
        {
            WriteComponent(json, component);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePrinted(Utf8JsonWriter json, Inspection inspection)
    {
        json.WriteStartArray("printedPages");
        foreach (InspectedPage page in inspection.PrintedPages)
        {
            json.WriteStartObject();
            json.WriteNumber("page", page.Number);
            json.WriteNumber("widthMm", (double?)page.Width);
            json.WriteNumber("heightMm", (double?)page.Height);
            json.WriteText("kind", page.Kind.Id());
            json.WriteBox("textArea", page.TextArea);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("fonts");
        foreach (InspectedFont font in inspection.Fonts)
        {
            json.WriteStartObject();
            json.WriteText("name", font.Name);
            json.WriteText("family", font.Family);
            json.WriteBoolean("isEmbedded", font.IsEmbedded);
            json.WriteNumber("characters", font.Characters);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteBoxes(Utf8JsonWriter json, InspectedComponent inspected)
    {
        if (inspected.Boxes.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("boxes");
        foreach (PlacedBox placed in inspected.Boxes)
        {
            json.WriteStartObject();
            json.WriteNumber("page", placed.Page);
            json.WriteBoxMembers(placed.Box);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSection(Utf8JsonWriter json, InspectedSection section)
    {
        json.WriteStartObject();
        json.WriteNumber("widthMm", section.Width);
        json.WriteNumber("heightMm", section.Height);
        json.WriteNumber("topMm", section.Top);
        json.WriteNumber("bottomMm", section.Bottom);
        json.WriteNumber("leftMm", section.Left);
        json.WriteNumber("rightMm", section.Right);
        json.WriteNumber("headerDistanceMm", section.HeaderDistance);
        json.WriteBoolean("differentFirstPage", section.DifferentFirstPage);
        json.WriteEndObject();
    }

    private static void WriteComponent(Utf8JsonWriter json, InspectedComponent inspected)
    {
        json.WriteStartObject();
        json.WriteComponent(inspected.Component);
        json.WriteText("text", inspected.Text);
        json.WritePropertyName("location");
        json.WriteLocation(inspected.Location);
        WriteBoxes(json, inspected);
        json.WriteText("side", inspected.Side);
        json.WriteLocalized("recognition", inspected.Recognition);
        json.WriteStartArray("formats");
        foreach (InspectedFormat format in inspected.Formats)
        {
            json.WriteStartObject();
            json.WriteText("property", format.Property);
            json.WriteLocalized("value", format.Value);
            json.WriteLocalized("origin", format.Origin);
            json.WriteText("snippet", format.Snippet);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
