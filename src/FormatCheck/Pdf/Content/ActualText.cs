using System.Text;

namespace FormatCheck.Pdf.Content;

/// <summary>Text that a file gives in place of what its glyphs say (ISO 32000-1, 14.9.4).</summary>
internal static class ActualText
{
    /// <summary>Longer than any word that is replaced; the rest is left out.</summary>
    private const int MaxLength = 4096;

    /// <summary>Reads a text string (7.9.2.2) out of a content stream.</summary>
    public static string Decode(ReadOnlySpan<byte> text)
    {
        text = text[..Math.Min(text.Length, MaxLength)];
        return text switch
        {
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(text[2..]),
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(text[2..]),
            [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(text[3..]),
            _ => Encoding.Latin1.GetString(text),
        };
    }

    /// <summary>Gives the glyphs from <paramref name="first"/> on the text: each its own where there are as many characters as glyphs, else all of it to the first one.</summary>
    public static void Replace(PageContent page, int first, string text)
    {
        Span<Glyph> glyphs = page.Glyphs.WritableSpan[Math.Min(first, page.Glyphs.Count)..];
        if (glyphs.Length == 0 || IsSame(page, glyphs, text))
        {
            return;
        }

        int start = page.Text.Count;
        page.Text.AddRange(text);
        bool isOneToOne = glyphs.Length == text.Length;
        for (int i = 0; i < glyphs.Length; i++)
        {
            // A glyph holds 255 characters at most; what is longer goes on with the next ones.
            int taken = isOneToOne ? i : Math.Min(i * byte.MaxValue, text.Length);
            glyphs[i].TextStart = start + taken;
            glyphs[i].TextLength = (byte)(isOneToOne ? 1 : Math.Min(text.Length - taken, byte.MaxValue));
            glyphs[i].Marks &= ~GlyphMarks.Unknown;
        }
    }

    private static bool IsSame(PageContent page, ReadOnlySpan<Glyph> glyphs, ReadOnlySpan<char> text)
    {
        foreach (ref readonly Glyph glyph in glyphs)
        {
            ReadOnlySpan<char> own = page.Text.Span.Slice(glyph.TextStart, glyph.TextLength);
            if (!text.StartsWith(own, StringComparison.Ordinal))
            {
                return false;
            }

            text = text[own.Length..];
        }

        return text.IsEmpty;
    }
}
