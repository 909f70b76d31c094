using System.Collections.Immutable;

namespace FormatCheck;

/// <summary>What was recognised in a draft, with effective formats and where they come from.</summary>
/// <param name="File">The file's name as the caller gave it.</param>
/// <param name="Document">What the draft was recognised as.</param>
/// <param name="Pages">The page geometry of each section.</param>
/// <param name="Components">The components in reading order.</param>
public sealed record Inspection(string File, DocumentInfo Document, ImmutableArray<InspectedSection> Pages, ImmutableArray<InspectedComponent> Components)
{
    /// <summary>Gets the pages of a PDF; empty for a file that has no pages of its own.</summary>
    public ImmutableArray<InspectedPage> PrintedPages { get; init; } = [];

    /// <summary>Gets the fonts that the text of a PDF is printed in; empty for other files.</summary>
    public ImmutableArray<InspectedFont> Fonts { get; init; } = [];
}

/// <summary>A section's page geometry in millimetres; <see langword="null"/> is unresolved.</summary>
public sealed record InspectedSection(double? Width, double? Height, double? Top, double? Bottom, double? Left, double? Right, double? HeaderDistance, bool DifferentFirstPage);

/// <summary>A recognised component.</summary>
/// <param name="Component">Its role, name and confidence.</param>
/// <param name="Text">Its text, lines separated by <c>\n</c>.</param>
/// <param name="Location">Where it begins.</param>
/// <param name="Side"><c>left</c>, <c>right</c>, <c>center</c> or <c>full</c> of the page's text area.</param>
/// <param name="Recognition">Why it was taken for this component.</param>
/// <param name="Formats">The distinct formats of its text.</param>
public sealed record InspectedComponent(FoundComponent Component, string Text, Location Location, string Side, LocalizedText Recognition, ImmutableArray<InspectedFormat> Formats)
{
    /// <summary>Gets the boxes around its printed lines, one for each page that it stands on; empty where the file has no pages of its own.</summary>
    public ImmutableArray<PlacedBox> Boxes { get; init; } = [];
}

/// <summary>A box and the page that it is on.</summary>
/// <param name="Page">The page, from 1.</param>
/// <param name="Box">The box.</param>
public sealed record PlacedBox(int Page, PageBox Box);

/// <summary>A page of a PDF.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Width">Its width in millimetres.</param>
/// <param name="Height">Its height in millimetres.</param>
/// <param name="Kind">What it is made of.</param>
public sealed record InspectedPage(int Number, double Width, double Height, PageKind Kind)
{
    /// <summary>Gets the box inside the measured margins; <see langword="null"/> where they could not be measured.</summary>
    public PageBox? TextArea { get; init; }

    /// <summary>Gets the printed lines of text.</summary>
    public ImmutableArray<InspectedRow> Rows { get; init; } = [];

    /// <summary>Gets the lines drawn below text, underlines among them; their boxes have no height.</summary>
    public ImmutableArray<PageBox> Lines { get; init; } = [];
}

/// <summary>Text on one printed line.</summary>
/// <param name="Text">The text.</param>
/// <param name="Box">The box around it.</param>
public sealed record InspectedRow(string Text, PageBox Box);

/// <summary>A font that text of a PDF is printed in.</summary>
/// <param name="Name">Its PostScript name without subset prefix.</param>
/// <param name="Family">The family it belongs to; empty where the file does not tell.</param>
/// <param name="IsEmbedded">Whether the file holds the font itself.</param>
/// <param name="Characters">How many characters are printed in it.</param>
public sealed record InspectedFont(string Name, string Family, bool IsEmbedded, int Characters);

/// <summary>An effective value and its origin.</summary>
/// <param name="Property">The property, e.g. <c>size</c>.</param>
/// <param name="Value">The value for people; <c>unresolved</c> where it could not be resolved.</param>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Snippet">The text it holds for.</param>
public sealed record InspectedFormat(string Property, LocalizedText Value, LocalizedText Origin, string Snippet);
