namespace FormatCheck.Drafts;

internal enum Alignment
{
    Left,
    Center,
    Right,
    Justified,
}

internal enum LineSpacingRule
{
    /// <summary>A multiple of the font's own line height; the value is in 240ths of a line.</summary>
    Multiple,

    /// <summary>Exactly the value, in twips.</summary>
    Exact,

    /// <summary>At least the value, in twips.</summary>
    AtLeast,
}

/// <summary>The distance from line to line as authored.</summary>
internal readonly record struct LineSpacing(LineSpacingRule Rule, int Value);

/// <summary>A tab stop: its place in twips from the left edge of the text, and how text stands at it.</summary>
internal readonly record struct TabStop(int Twips, Alignment Alignment);

/// <summary>The effective format of a paragraph; one shared instance for each distinct format of a draft. Lengths are in twips.</summary>
internal sealed class ParagraphFormat
{
    public Fact<Alignment> Alignment { get; init; }

    public Fact<int> IndentLeft { get; init; }

    public Fact<int> IndentRight { get; init; }

    /// <summary>Gets the indent of the first line relative to <see cref="IndentLeft"/>: positive as a first-line indent, negative as a hanging one.</summary>
    public Fact<int> FirstLine { get; init; }

    /// <summary>Gets the space before; an automatic (HTML) space counts as 280 twips, 14 pt.</summary>
    public Fact<int> SpaceBefore { get; init; }

    public Fact<int> SpaceAfter { get; init; }

    /// <summary>Gets whether space between paragraphs of the same style is left out (w:contextualSpacing).</summary>
    public Fact<bool> ContextualSpacing { get; init; }

    /// <summary>Gets the identity of the paragraph style, to tell "same style" for <see cref="ContextualSpacing"/>.</summary>
    public int Style { get; init; }

    public Fact<LineSpacing> LineSpacing { get; init; }

    /// <summary>Gets the distance from line to line as it was measured on a page; unresolved where it was declared or cannot be measured.</summary>
    public Fact<int> Pitch { get; init; }

    /// <summary>Gets whether a line is drawn above (below) the paragraph as its border.</summary>
    public Fact<bool> BorderTop { get; init; }

    public Fact<bool> BorderBottom { get; init; }

    /// <summary>Gets whether these lines are dotted or dashed.</summary>
    public bool HasBrokenBorder { get; init; }

    public Fact<bool> PageBreakBefore { get; init; }

    /// <summary>Gets the outline level, 0 to 8, or 9 for body text.</summary>
    public Fact<int> OutlineLevel { get; init; }

    /// <summary>Gets whether the paragraph takes part in automatic numbering.</summary>
    public bool IsNumbered { get; init; }

    public IReadOnlyList<TabStop> Tabs { get; init; } = [];

    public int TraceKey { get; init; }
}
