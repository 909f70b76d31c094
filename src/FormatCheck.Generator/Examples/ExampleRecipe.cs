using System.Text.Json;
using System.Text.Json.Serialization;

namespace FormatCheck.Generator.Examples;

/// <summary>An example of a rule as its pack writes it: the text and format of a component, and how else a model draft is changed.</summary>
public sealed record ExampleRecipe
{
    public string? Text { get; set; }

    public double? Size { get; set; }

    public bool? Bold { get; set; }

    public bool? Italic { get; set; }

    public bool? Underline { get; set; }

    public string? Align { get; set; }

    public ExampleChange Build { get; set; } = new();

    /// <summary>Rules that cannot help failing too.</summary>
    public IReadOnlyList<string> Also { get; set; } = [];

    public static ExampleRecipe Read(string json) => JsonSerializer.Deserialize(json, ExampleJson.Default.ExampleRecipe)!;
}

/// <summary>How a model draft is changed beside the text and format of the component.</summary>
public sealed record ExampleChange
{
    /// <summary>Why no draft can be made of the example; nothing else is looked at then.</summary>
    public ExampleReason? Not { get; set; }

    /// <summary>The only model draft that will do, e.g. <c>quyet-dinh</c>.</summary>
    public string? Kind { get; set; }

    /// <summary>The component that the text is set into, where it is not the rule's.</summary>
    public string? Component { get; set; }

    /// <summary>The texts of other components.</summary>
    public IReadOnlyDictionary<string, string> With { get; set; } = new Dictionary<string, string>();

    /// <summary>Components that are taken out.</summary>
    public IReadOnlyList<string> Without { get; set; } = [];

    /// <summary>The body, a paragraph a line; <c>{text}</c> is the example's own text.</summary>
    public string? Body { get; set; }

    /// <summary>Where the component is moved to: <c>left</c>, <c>right</c>, <c>right-top</c>, <c>above</c>, <c>below</c>, <c>corner</c>, <c>foot</c>.</summary>
    public string? Place { get; set; }

    /// <summary>The line below the component: <c>shape</c>, <c>border</c>, <c>underline</c>, <c>dashed</c>, <c>edge</c>, <c>none</c>.</summary>
    public string? Line { get; set; }

    /// <summary>How long the line is, as a part of the text.</summary>
    public double? LineLength { get; set; }

    public string? Font { get; set; }

    public string? Color { get; set; }

    public bool Hidden { get; set; }

    /// <summary>The first-line indent in millimetres.</summary>
    public double? Indent { get; set; }

    /// <summary>The space before paragraphs in points.</summary>
    public double? Before { get; set; }

    /// <summary>The line spacing: <c>exactly 18</c>, <c>at-least 18</c> or a multiple.</summary>
    public string? Spacing { get; set; }

    /// <summary>Whether only the number at the head of the paragraph gets the format.</summary>
    public bool Label { get; set; }

    public ExamplePage? Page { get; set; }

    public ExamplePageNumber? PageNumber { get; set; }

    /// <summary>What stands in the file beside its text: <c>insertion</c>, <c>comment</c>, <c>picture</c>.</summary>
    public string? File { get; set; }

    /// <summary>Whether the draft places tone marks the newer way (hòa, ủy).</summary>
    public bool NewTones { get; set; }

    /// <summary>The PDF that the draft becomes, of which the rule speaks: <c>plain</c>, <c>not-embedded</c>, <c>scanned</c>, <c>unreadable</c>, <c>scaled</c>; <c>none</c>: a PDF does not show the example.</summary>
    public string? Pdf { get; set; }

    /// <summary>The stage to check at.</summary>
    public DraftStage Stage { get; set; }
}

/// <summary>A reason in both languages.</summary>
public sealed record ExampleReason(string Vi, string En);

/// <summary>Paper and margins in millimetres; what is left out stays. With <c>inner</c> and <c>outer</c> they are mirrored.</summary>
public sealed record ExamplePage(
    double? Width = null, double? Height = null, double? Top = null, double? Bottom = null, double? Left = null, double? Right = null,
    double? Inner = null, double? Outer = null, double? Header = null, bool Landscape = false);

/// <summary>How the page number differs; its format and alignment are the example's.</summary>
public sealed record ExamplePageNumber(bool Present = true, bool Foot = false, bool OnFirstPage = false, string? TypedOnFirstPage = null, string? Format = null, string Before = "", string After = "");

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true)]
[JsonSerializable(typeof(ExampleRecipe))]
internal sealed partial class ExampleJson : JsonSerializerContext;
