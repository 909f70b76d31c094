using FormatCheck.Drafts;

namespace FormatCheck.Pdf.Content;

[Flags]
internal enum GlyphMarks : byte
{
    None = 0,

    /// <summary>Drawn bold though the font is not: fill and stroke (render mode 2), or drawn twice within a hair.</summary>
    FakeBold = 1,

    /// <summary>Drawn slanted by its matrix.</summary>
    Skewed = 2,

    /// <summary>Drawn with render mode 3 or 7: the layer of a text recognition.</summary>
    Invisible = 4,

    /// <summary>Drawn inside marked content of the kind Artifact (a header, a footer, a page number).</summary>
    Artifact = 8,

    /// <summary>Its text is not told by the file; it has none.</summary>
    Unknown = 16,

    /// <summary>Runs in another direction than left to right on the page as it is seen.</summary>
    Turned = 32,
}

/// <summary>One glyph on a page. Lengths in points; the origin is the top left corner of the page as it is seen (crop box, rotation and user unit applied), y runs down.</summary>
internal struct Glyph
{
    /// <summary>Where the glyph starts on the baseline.</summary>
    public float X;
    public float Y;

    /// <summary>The advance along the baseline, spacing not counted.</summary>
    public float Width;

    /// <summary>The type size: font size through text matrix and CTM.</summary>
    public float Size;

    /// <summary>Its text in the page's <see cref="PageContent.Text"/>.</summary>
    public int TextStart;

    /// <summary>Index into the document's fonts.</summary>
    public short Font;
    public byte TextLength;
    public GlyphMarks Marks;

    /// <summary>0xRRGGBB of the fill, or -1 where it is no plain colour (a pattern).</summary>
    public int Color;
}

/// <summary>A line that is drawn: a stroke, or a rectangle at most 3 pt thick. Same coordinates as <see cref="Glyph"/>; X0 is at most X1 and Y0 at most Y1.</summary>
internal readonly record struct PageLine(float X0, float Y0, float X1, float Y1, float Thickness, bool IsDashed)
{
    public bool IsHorizontal => X1 - X0 > 3 && Y1 - Y0 < 1;
}

/// <summary>The box of an image or of a filled area that text may hide behind.</summary>
internal readonly record struct PageImage(float X0, float Y0, float X1, float Y1);

/// <summary>What one page shows, in the order it is drawn. One object serves all pages of a document.</summary>
internal sealed class PageContent : IDisposable
{
    public PooledList<Glyph> Glyphs { get; } = new(4096);

    public PooledList<char> Text { get; } = new(4096);

    public PooledList<PageLine> Lines { get; } = new(64);

    public PooledList<PageImage> Images { get; } = new(16);

    /// <summary>Gets or sets the page's size as it is seen, in points.</summary>
    public float Width { get; set; }

    public float Height { get; set; }

    public void Clear()
    {
        Glyphs.RemoveFrom(0);
        Text.RemoveFrom(0);
        Lines.RemoveFrom(0);
        Images.RemoveFrom(0);
    }

    public void Dispose()
    {
        Glyphs.Dispose();
        Text.Dispose();
        Lines.Dispose();
        Images.Dispose();
    }
}
