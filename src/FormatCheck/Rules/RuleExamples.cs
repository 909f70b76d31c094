using System.Text.Json;
using System.Text.Json.Serialization;

namespace FormatCheck.Rules;

/// <summary>A text or a measured value that keeps or breaks a rule, with the format members that differ from the component's usual ones.</summary>
/// <param name="Build">How else a draft is changed to show the example; what builds drafts knows its members.</param>
/// <param name="Also">Rules that cannot help failing too.</param>
internal sealed record Example(
    string? Text = null,
    double? Size = null,
    bool? Bold = null,
    bool? Italic = null,
    bool? Underline = null,
    string? Align = null,
    string? Value = null,
    LocalizedText? Note = null,
    JsonElement? Build = null,
    string[]? Also = null);

internal sealed record ExampleLists(Example[] Right, Example[] Wrong);

/// <summary>The examples of a rule. Checking a draft needs none of them, so that they are read when somebody asks.</summary>
/// <param name="json">The examples as the pack writes them.</param>
/// <param name="areInherited">Whether another pack wrote them, one that is used by itself too.</param>
internal sealed class RuleExamples(ReadOnlyMemory<byte> json, bool areInherited)
{
    public bool AreInherited => areInherited;

    private readonly Lazy<ExampleLists> _lists = new(() => JsonSerializer.Deserialize(json.Span, PackJson.Default.ExampleLists)!);

    public Example[] Right => _lists.Value.Right;

    public Example[] Wrong => _lists.Value.Wrong;

    /// <summary>Gets the examples as the pack writes them, in the order of <see cref="Right"/> and <see cref="Wrong"/>.</summary>
    public IEnumerable<string> Raw
    {
        get
        {
            using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            foreach (string list in (string[])["right", "wrong"])
            {
                foreach (JsonElement example in document.RootElement.GetProperty(list).EnumerateArray())
                {
                    yield return example.GetRawText();
                }
            }
        }
    }
}

/// <summary>Where a value stands in the JSON that is being read.</summary>
internal readonly record struct JsonRange(int Start, int End);

/// <summary>Skips a value and takes down where it stands.</summary>
internal sealed class JsonRangeConverter : JsonConverter<JsonRange>
{
    public override JsonRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        int start = (int)reader.TokenStartIndex;
        reader.Skip();
        return new JsonRange(start, (int)reader.BytesConsumed);
    }

    public override void Write(Utf8JsonWriter writer, JsonRange value, JsonSerializerOptions options) => throw new NotSupportedException();
}
