using System.Text;
using System.Text.Json;

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
/// <param name="node">The examples as the pack writes them.</param>
internal sealed class RuleExamples(PackNode node)
{
    private readonly Lazy<ExampleLists> _lists = new(() => JsonSerializer.Deserialize(node.Raw, PackJson.Default.ExampleLists)!);

    public Example[] Right => _lists.Value.Right;

    public Example[] Wrong => _lists.Value.Wrong;

    /// <summary>Gets the examples as the pack writes them, in the order of <see cref="Right"/> and <see cref="Wrong"/>.</summary>
    public IEnumerable<string> Raw
    {
        get
        {
            foreach (string list in (string[])["right", "wrong"])
            {
                foreach (PackNode example in node[list]?.Items ?? [])
                {
                    yield return Encoding.UTF8.GetString(example.Raw);
                }
            }
        }
    }
}
