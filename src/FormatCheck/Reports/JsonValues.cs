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
        json.WriteBoolean("isStateDocument", document.IsStateDocument);
        json.WriteText("type", document.Type);
        json.WriteText("typeName", document.TypeName);
        json.WriteText("number", document.Number);
        json.WriteText("agency", document.Agency);
        if (document.Pdf is { } pdf)
        {
            json.WritePdf(pdf);
        }

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
        json.WritePage(location);
        json.WriteEndObject();
    }

    /// <summary>Writes where a place stands on the pages of a PDF; nothing for other files.</summary>
    public static void WritePage(this Utf8JsonWriter json, Location location)
    {
        if (location.Page == 0)
        {
            return;
        }

        json.WriteNumber("page", location.Page);
        json.WriteNumber("lastPage", location.LastPage);
        json.WriteBox("box", location.Box);
    }

    public static void WriteBox(this Utf8JsonWriter json, string name, PageBox? box)
    {
        if (box is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteBoxMembers(box);
        json.WriteEndObject();
    }

    public static void WriteBoxMembers(this Utf8JsonWriter json, PageBox box)
    {
        json.WriteNumber("leftMm", (double?)box.Left);
        json.WriteNumber("topMm", (double?)box.Top);
        json.WriteNumber("widthMm", (double?)box.Width);
        json.WriteNumber("heightMm", (double?)box.Height);
    }

    private static void WritePdf(this Utf8JsonWriter json, PdfInfo pdf)
    {
        json.WriteStartObject("pdf");
        json.WriteNumber("pageCount", pdf.PageCount);
        json.WriteText("kind", pdf.Kind.Id());
        json.WriteNumber("scale", (double?)pdf.Scale);
        json.WriteStartArray("signatures");
        foreach (PdfSignature signature in pdf.Signatures)
        {
            json.WriteStartObject();
            json.WriteText("field", signature.Field);
            json.WriteBoolean("isSigned", signature.IsSigned);
            json.WriteText("signer", signature.Signer);
            json.WriteText("time", signature.Time);
            json.WriteText("reason", signature.Reason);
            json.WriteBoolean("coversFile", signature.CoversFile);
            json.WriteBoolean("isFollowedByBytes", signature.IsFollowedByBytes);
            json.WriteNumber("page", signature.Page);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
