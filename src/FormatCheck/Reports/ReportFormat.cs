using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FormatCheck.Reports;

/// <summary>What all reports for programs have in common.</summary>
internal static class ReportFormat
{
    public const int SchemaVersion = 1;
    public const string ToolName = "FormatCheck";

    public static JsonWriterOptions Options => new()
    {
        Indented = true,
        // Vietnamese stays legible; reports are not put into HTML without being encoded for it.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
#if NET9_0_OR_GREATER
        NewLine = "\n", // net8.0 has no such setting and writes the platform's
#endif
    };

    /// <summary>The version without the commit that the build appends to it.</summary>
    public static string ToolVersion { get; } =
        typeof(ReportFormat).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";

    public static void WriteTool(this Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteText("name", ToolName);
        json.WriteText("version", ToolVersion);
        json.WriteEndObject();
    }

    /// <summary>Writes a string, or null, whatever the characters in it: the writer throws on half a surrogate pair.</summary>
    public static void WriteText(this Utf8JsonWriter json, string name, string? text) => json.WriteString(name, text is null ? null : WellFormed(text));

    /// <summary>Writes an element of an array; see <see cref="WriteText(Utf8JsonWriter, string, string?)"/>.</summary>
    public static void WriteText(this Utf8JsonWriter json, string text) => json.WriteStringValue(WellFormed(text));

    /// <summary>Writes a finite number, or null: JSON has no other numbers.</summary>
    public static void WriteNumber(this Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } value && double.IsFinite(value))
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string WellFormed(string text)
    {
        char[]? mended = null;
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
                continue;
            }

            mended ??= text.ToCharArray();
            mended[i] = '\uFFFD';
        }

        return mended is null ? text : new string(mended);
    }
}
