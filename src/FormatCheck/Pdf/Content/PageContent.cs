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
/// <remarks>There are thousands on a page: what they have in common stands in their style.</remarks>
internal struct Glyph
{
    /// <summary>Where the glyph starts on the baseline.</summary>
    public float X;

    /// <summary>The advance along the baseline, spacing not counted.</summary>
    public float Width;

    /// <summary>Its text in the page's <see cref="PageContent.Text"/>.</summary>
    public int TextStart;

    /// <summary>Index into <see cref="PageContent.Styles"/>.</summary>
    public int Style;
    public byte TextLength;
    public GlyphMarks Marks;
}

/// <summary>What the glyphs of a string have in common. Same coordinates as <see cref="Glyph"/>.</summary>
/// <param name="Y">The baseline.</param>
/// <param name="Size">The type size: font size through text matrix and CTM.</param>
/// <param name="Font">Index into the document's fonts.</param>
/// <param name="Color">0xRRGGBB of the fill, or -1 where it is no plain colour (a pattern).</param>
internal readonly record struct GlyphStyle(float Y, float Size, short Font, int Color);

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

    public PooledList<GlyphStyle> Styles { get; } = new(256);

    public PooledList<char> Text { get; } = new(4096);

    public PooledList<PageLine> Lines { get; } = new(64);

    public PooledList<PageImage> Images { get; } = new(16);

    /// <summary>Gets or sets the page's size as it is seen, in points.</summary>
    public float Width { get; set; }

    public float Height { get; set; }

    public ref readonly GlyphStyle StyleOf(in Glyph glyph) => ref Styles[glyph.Style];

    /// <summary>The index of a style, which is the last one's for as long as text goes on in it.</summary>
    public int IndexOf(in GlyphStyle style)
    {
        int last = Styles.Count - 1;
        if (last >= 0 && Styles[last] == style)
        {
            return last;
        }

        Styles.Add(style);
        return last + 1;
    }

    public void Clear()
    {
        Glyphs.RemoveFrom(0);
        Styles.RemoveFrom(0);
        Text.RemoveFrom(0);
        Lines.RemoveFrom(0);
        Images.RemoveFrom(0);
    }

    public void Dispose()
    {
        Glyphs.Dispose();
        Styles.Dispose();
        Text.Dispose();
        Lines.Dispose();
        Images.Dispose();
    }
}
