namespace FormatCheck.Drafts;

/// <summary>The characters that stand for what is no letter in a paragraph's text.</summary>
internal static class DraftText
{
    public const char Tab = '\t';
    public const char LineBreak = '\n';
    public const char PageBreak = '\f';
    public const char ColumnBreak = '\v';

    /// <summary>A tab to the middle of the line, wherever the tab stops are (w:ptab).</summary>
    public const char CenterTab = '\u0085';

    /// <summary>A tab to the right end of the line (w:ptab).</summary>
    public const char RightTab = '\u2029';

    public const char Picture = '\uFFFC';
    public const char NonBreakingHyphen = '\u2011';
    public const char SoftHyphen = '\u00AD';
}

[Flags]
internal enum RunKinds : byte
{
    None = 0,

    /// <summary>The text of automatic numbering: not typed, but printed.</summary>
    ListNumber = 1,

    /// <summary>The result of a PAGE field.</summary>
    PageNumber = 2,

    /// <summary>The result of another field.</summary>
    FieldResult = 4,

    /// <summary>A foot- or endnote's reference mark.</summary>
    NoteReference = 8,

    /// <summary>Together with <see cref="PageNumber"/>: the field asks for Roman numerals or letters.</summary>
    PageNumberNotArabic = 16,
}

/// <summary>Text of one format; <see cref="Start"/> counts in the draft's text buffer.</summary>
internal readonly record struct Run(int Start, int Length, TextFormat Format, RunKinds Kind)
{
    public int End => Start + Length;
}

internal enum Place : byte
{
    Body,
    Cell,
    TextBox,
    Frame,
}

[Flags]
internal enum ParagraphMarks : byte
{
    None = 0,

    /// <summary>A picture that is no line: an inline or anchored image, a chart, an object.</summary>
    HasPicture = 1,

    /// <summary>A page begins within or before this paragraph, as the last program to save it laid it out (w:lastRenderedPageBreak).</summary>
    RenderedPageBreak = 2,

    /// <summary>The text was not precomposed (NFC) in the file; here it is.</summary>
    WasDecomposed = 4,

    /// <summary>The paragraph is the last one of its section.</summary>
    EndsSection = 8,

    /// <summary>The automatic numbering could not be written out.</summary>
    NumberUnresolved = 16,
}

/// <summary>A paragraph in reading order. Indices are into the draft's lists; -1 is none.</summary>
internal struct Paragraph
{
    public int Start;
    public int Length;
    public int FirstRun;
    public int RunCount;
    public ParagraphFormat Format;

    /// <summary>The story (body, a header, the notes) it belongs to.</summary>
    public int Story;
    public int Section;
    public int Cell;
    public int Box;

    /// <summary>1-based count of paragraphs in the part, in file order, empty ones and those in tables and boxes included.</summary>
    public int Ordinal;
    public Place Place;
    public ParagraphMarks Marks;

    public readonly int End => Start + Length;
}

internal enum StoryKind : byte
{
    Body,
    Header,
    Footer,
    Notes,
}

/// <summary>A flow of text of its own: the body, one header or footer, the notes. Story 0 is the body.</summary>
internal readonly record struct Story(StoryKind Kind, string Part, int FirstParagraph, int ParagraphCount)
{
    public int EndParagraph => FirstParagraph + ParagraphCount;
}

/// <summary>A table; a layout table (header, signatures) and a table of figures are told apart by the recogniser.</summary>
/// <param name="ParentCell">The cell it is nested in, or -1.</param>
internal readonly record struct Table(int ParentCell, int Story, int RowCount, int ColumnCount, bool HasVisibleBorders);

/// <summary>A cell. Its edges are those of its text, in twips from the left edge of the page's text area.</summary>
internal readonly record struct Cell(int Table, int Row, int Column, Fact<int> Left, Fact<int> Right, bool BorderTop, bool BorderBottom);

/// <summary>A text box or frame: its text stands beside the text that surrounds it. Lengths in twips.</summary>
/// <param name="AnchorParagraph">The paragraph it is anchored at; for a frame its own first one.</param>
/// <param name="Left">From the left edge of the page's text area, as far as the file says.</param>
/// <param name="Top">From the top of what <paramref name="VerticalAnchor"/> names.</param>
internal readonly record struct Box(int AnchorParagraph, bool IsFrame, Fact<int> Left, Fact<int> Width, Fact<Alignment> HorizontalAlignment, Fact<int> Top, VerticalAnchor VerticalAnchor);

internal enum VerticalAnchor : byte
{
    Paragraph,
    Margin,
    Page,
}

/// <summary>A drawn horizontal line (a shape; paragraph borders and underlines are formats). Lengths in twips.</summary>
/// <param name="Paragraph">The paragraph it is anchored at.</param>
/// <param name="Left">From the left edge of the page's text area.</param>
/// <param name="Top">Below the top of the anchoring paragraph.</param>
internal readonly record struct DrawnLine(int Paragraph, Fact<int> Length, Fact<int> Left, Fact<int> Top, Fact<bool> IsSolid);
