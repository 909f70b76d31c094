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
    public Fact<Alignment> Alignment { get; set; }

    public Fact<int> IndentLeft { get; set; }

    public Fact<int> IndentRight { get; set; }

    /// <summary>Gets or sets the indent of the first line relative to <see cref="IndentLeft"/>: positive as a first-line indent, negative as a hanging one.</summary>
    public Fact<int> FirstLine { get; set; }

    /// <summary>Gets or sets the space before; an automatic (HTML) space counts as 280 twips, 14 pt.</summary>
    public Fact<int> SpaceBefore { get; set; }

    public Fact<int> SpaceAfter { get; set; }

    /// <summary>Gets or sets whether space between paragraphs of the same style is left out (w:contextualSpacing).</summary>
    public Fact<bool> ContextualSpacing { get; set; }

    /// <summary>Gets or sets the identity of the paragraph style, to tell "same style" for <see cref="ContextualSpacing"/>.</summary>
    public int Style { get; set; }

    public Fact<LineSpacing> LineSpacing { get; set; }

    /// <summary>Gets or sets the distance from line to line as it was measured on a page; unresolved where it was declared or cannot be measured.</summary>
    public Fact<int> Pitch { get; set; }

    /// <summary>Gets or sets whether a line is drawn above (below) the paragraph as its border.</summary>
    public Fact<bool> BorderTop { get; set; }

    public Fact<bool> BorderBottom { get; set; }

    /// <summary>Gets or sets whether these lines are dotted or dashed.</summary>
    public bool HasBrokenBorder { get; set; }

    public Fact<bool> PageBreakBefore { get; set; }

    /// <summary>Gets or sets the outline level, 0 to 8, or 9 for body text.</summary>
    public Fact<int> OutlineLevel { get; set; }

    /// <summary>Gets or sets whether the paragraph takes part in automatic numbering.</summary>
    public bool IsNumbered { get; set; }

    public IReadOnlyList<TabStop> Tabs { get; set; } = [];

    public int TraceKey { get; set; }
}
