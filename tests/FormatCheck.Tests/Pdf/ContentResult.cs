using FormatCheck.Pdf.Content;

namespace FormatCheck.Tests.Pdf;

/// <summary>A glyph with its style.</summary>
internal sealed record ShownGlyph(float X, float Y, float Width, float Size, short Font, int Color, GlyphMarks Marks);

/// <summary>What a page shows, copied out of its buffers.</summary>
internal sealed record ContentResult(float Width, float Height, ShownGlyph[] Glyphs, string[] Texts, PageLine[] Lines, PageImage[] Images)
{
    public string Text => string.Concat(Texts);

    public ShownGlyph Only => Glyphs.Should().ContainSingle().Subject;

    public static ContentResult Of(PageContent content)
    {
        Glyph[] glyphs = content.Glyphs.Span.ToArray();
        string text = content.Text.Span.ToString();
        return new ContentResult(
            content.Width,
            content.Height,
            [.. glyphs.Select(glyph => (glyph, style: content.StyleOf(glyph))).Select(shown => new ShownGlyph(shown.glyph.X, shown.style.Y, shown.glyph.Width, shown.style.Size, shown.style.Font, shown.style.Color, shown.glyph.Marks))],
            [.. glyphs.Select(glyph => text.Substring(glyph.TextStart, glyph.TextLength))],
            content.Lines.Span.ToArray(),
            content.Images.Span.ToArray());
    }
}
