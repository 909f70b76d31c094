using FormatCheck.Pdf.Content;

namespace FormatCheck.Tests.Pdf;

/// <summary>What a page shows, copied out of its buffers.</summary>
internal sealed record ContentResult(float Width, float Height, Glyph[] Glyphs, string[] Texts, PageLine[] Lines, PageImage[] Images)
{
    public string Text => string.Concat(Texts);

    public Glyph Only => Glyphs.Should().ContainSingle().Subject;

    public static ContentResult Of(PageContent content)
    {
        Glyph[] glyphs = content.Glyphs.Span.ToArray();
        string text = content.Text.Span.ToString();
        return new ContentResult(
            content.Width,
            content.Height,
            glyphs,
            [.. glyphs.Select(glyph => text.Substring(glyph.TextStart, glyph.TextLength))],
            content.Lines.Span.ToArray(),
            content.Images.Span.ToArray());
    }
}
