using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>What a w:pPr may say. The bits of on/off properties serve twice: said, and on.</summary>
[Flags]
internal enum ParagraphSays
{
    None = 0,
    Alignment = 1 << 0,
    IndentLeft = 1 << 1,
    IndentRight = 1 << 2,
    FirstLine = 1 << 3,
    Before = 1 << 4,
    After = 1 << 5,
    BeforeLines = 1 << 6,
    AfterLines = 1 << 7,
    Line = 1 << 8,
    LineRule = 1 << 9,
    OutlineLevel = 1 << 10,
    NumberId = 1 << 11,
    NumberLevel = 1 << 12,
    Tabs = 1 << 13,
    Frame = 1 << 14,
    BeforeAutomatic = 1 << 15,
    AfterAutomatic = 1 << 16,
    Contextual = 1 << 17,
    BorderTop = 1 << 18,
    BorderBottom = 1 << 19,
    PageBreakBefore = 1 << 20,
    RightToLeft = 1 << 21,
    BrokenBorder = 1 << 22,

    Indents = IndentLeft | IndentRight | FirstLine,
    Numbering = NumberId | NumberLevel,
}

/// <summary>A tab stop as one level says it; a cleared one takes a lower level's away.</summary>
internal readonly record struct TabRule(int Twips, Alignment Alignment, bool IsCleared);

/// <summary>The paragraph properties of one level, only those that are said. Lengths in twips.</summary>
/// <remarks>Filled by its parser and by <see cref="Over"/>, not changed afterwards.</remarks>
internal sealed record ParagraphProperties : IRecyclable
{
    public static readonly ParagraphProperties Empty = new();

    public ParagraphSays Says { get; set; }

    public ParagraphSays On { get; set; }

    public Fact<Alignment> Alignment { get; set; }

    public Fact<int> IndentLeft { get; set; }

    public Fact<int> IndentRight { get; set; }

    public Fact<int> FirstLine { get; set; }

    public Fact<int> Before { get; set; }

    public Fact<int> After { get; set; }

    /// <summary>Gets or sets the space before (after) in hundredths of a line.</summary>
    public int BeforeLines { get; set; }

    public int AfterLines { get; set; }

    public Fact<int> Line { get; set; }

    public LineSpacingRule LineRule { get; set; }

    public int OutlineLevel { get; set; }

    public int NumberId { get; set; }

    public int NumberLevel { get; set; }

    public TabRule[] Tabs { get; set; } = [];

    public FrameProperties? Frame { get; set; }

    /// <summary>Gets or sets the paragraph style as an index into the style sheet, or -1.</summary>
    public int Style { get; set; } = -1;

    public bool Has(ParagraphSays property) => (Says & property) != 0;

    public bool IsOn(ParagraphSays property) => (On & property) != 0;

    /// <summary>This level above a lower one, property by property.</summary>
    public ParagraphProperties Over(ParagraphProperties lower, FormatStore store)
    {
        if (lower.Says == ParagraphSays.None || ReferenceEquals(this, lower))
        {
            return this;
        }

        ParagraphSays inherited = lower.Says & ~Says;
        ParagraphProperties merged = store.NewParagraph();
        merged.Says = Says | lower.Says;
        merged.On = On | (lower.On & inherited);
        merged.Alignment = Pick(ParagraphSays.Alignment, Alignment, lower.Alignment);
        merged.IndentLeft = Pick(ParagraphSays.IndentLeft, IndentLeft, lower.IndentLeft);
        merged.IndentRight = Pick(ParagraphSays.IndentRight, IndentRight, lower.IndentRight);
        merged.FirstLine = Pick(ParagraphSays.FirstLine, FirstLine, lower.FirstLine);
        merged.Before = Pick(ParagraphSays.Before, Before, lower.Before);
        merged.After = Pick(ParagraphSays.After, After, lower.After);
        merged.BeforeLines = Pick(ParagraphSays.BeforeLines, BeforeLines, lower.BeforeLines);
        merged.AfterLines = Pick(ParagraphSays.AfterLines, AfterLines, lower.AfterLines);
        merged.Line = Pick(ParagraphSays.Line, Line, lower.Line);
        merged.LineRule = Pick(ParagraphSays.LineRule, LineRule, lower.LineRule);
        merged.OutlineLevel = Pick(ParagraphSays.OutlineLevel, OutlineLevel, lower.OutlineLevel);
        merged.NumberId = Pick(ParagraphSays.NumberId, NumberId, lower.NumberId);
        merged.NumberLevel = Pick(ParagraphSays.NumberLevel, NumberLevel, lower.NumberLevel);
        merged.Tabs = TabRules.Merge(Tabs, lower.Tabs);
        merged.Frame = Pick(ParagraphSays.Frame, Frame, lower.Frame);
        merged.Style = Style;
        return merged;
    }

    public void Clear()
    {
        (Says, On, Style, Tabs, Frame) = (ParagraphSays.None, ParagraphSays.None, -1, [], null);
        (Alignment, IndentLeft, IndentRight, FirstLine) = (default, default, default, default);
        (Before, After, BeforeLines, AfterLines) = (default, default, 0, 0);
        (Line, LineRule, OutlineLevel, NumberId, NumberLevel) = (default, default, 0, 0, 0);
    }

    /// <summary>This level without some of what it says.</summary>
    public ParagraphProperties Without(ParagraphSays properties) =>
        (Says & properties) == 0 ? this : this with { Says = Says & ~properties, On = On & ~properties };

    private T Pick<T>(ParagraphSays property, T own, T lower) => Has(property) ? own : lower;
}
