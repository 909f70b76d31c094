using FormatCheck.Drafts;

namespace FormatCheck.Pdf.Layout;

/// <summary>What a segment is part of.</summary>
internal enum SegmentPart : byte
{
    Body,

    /// <summary>Stands above the text area: a header.</summary>
    Header,
    Footer,

    /// <summary>The page number, in a header or footer.</summary>
    HeaderNumber,
    FooterNumber,

    /// <summary>A footnote.</summary>
    Note,
}

/// <summary>Text on one baseline without a gap as wide as between columns. Lengths in points; see <see cref="Content.Glyph"/> for the coordinates.</summary>
internal struct Segment
{
    public float X0;
    public float X1;

    /// <summary>The baseline.</summary>
    public float Y;

    /// <summary>The type size of most of its text.</summary>
    public float Size;

    /// <summary>The width of its first word: what did not fit on the line above, if that was wrapped.</summary>
    public float FirstWord;
    public int Page;
    public int TextStart;
    public int TextLength;
    public int FirstRun;
    public int RunCount;
    public SegmentPart Part;

    /// <summary>The table with drawn lines that it stands in, or -1; its row and column there.</summary>
    public int Grid;
    public short GridRow;
    public short GridColumn;

    public readonly float Middle => (X0 + X1) / 2;

    public readonly float Width => X1 - X0;
}

/// <summary>Text of one format within a segment.</summary>
/// <param name="Start">In the text of the document's segments.</param>
/// <param name="Format">Index into the <see cref="FormatTable"/>.</param>
internal readonly record struct SegmentRun(int Start, int Length, int Format);

/// <summary>Segments on one baseline, from left to right.</summary>
/// <param name="First">Index of the first segment.</param>
internal readonly record struct Row(int First, int Count, float Y, float Size);

/// <summary>A horizontal line that no table and no underline has claimed.</summary>
internal readonly record struct Rule(int Page, float X0, float X1, float Y, bool IsDashed)
{
    public float Middle => (X0 + X1) / 2;

    public float Length => X1 - X0;
}

/// <summary>A page as it was met: its size, where its text lies and what it is made of.</summary>
internal struct PageInfo
{
    public float Width;
    public float Height;
    public int FirstSegment;

    /// <summary>How far the page's text was moved to the right, so that mirrored margins are like those of front pages.</summary>
    public float Shift;
    public int SegmentCount;
    public int FirstRule;
    public int RuleCount;
    public PageClass Class;
}
