namespace FormatCheck.Pdf.Fonts;

/// <summary>Reads the names of glyphs in the table <c>post</c>, formats 1 and 2.</summary>
internal static class PostNames
{
    private const uint Format1 = 0x00010000;
    private const uint Format2 = 0x00020000;
    private const int HeaderLength = 32;

    /// <summary>Writes the text of each glyph that has none yet and whose name is known.</summary>
    public static void Read(ReadOnlySpan<byte> table, Span<char> texts)
    {
        uint format = FontBytes.UInt32(table, 0);
        if (format == Format1)
        {
            for (int glyph = 0; glyph < Math.Min(texts.Length, GlyphOrders.Macintosh.Length); glyph++)
            {
                Set(texts, glyph, GlyphOrders.Macintosh[glyph]);
            }
        }
        else if (format == Format2)
        {
            ReadIndexed(table, texts);
        }
    }

    /// <summary>Each glyph has the number of a name: of the Macintosh order, and from 258 on of the strings that follow.</summary>
    private static void ReadIndexed(ReadOnlySpan<byte> table, Span<char> texts)
    {
        int count = Math.Min(FontBytes.UInt16(table, HeaderLength), table.Length / 2);
        int standard = GlyphOrders.Macintosh.Length;
        Span<int> starts = new int[Math.Max(0, count)];
        int strings = 0;
        for (int at = HeaderLength + 2 + (2 * count); at < table.Length && strings < starts.Length; at += table[at] + 1)
        {
            starts[strings++] = at;
        }

        Span<char> text = stackalloc char[GlyphNames.MaximumLength];
        for (int glyph = 0; glyph < Math.Min(count, texts.Length); glyph++)
        {
            int index = FontBytes.UInt16(table, HeaderLength + 2 + (2 * glyph));
            if (index < standard)
            {
                Set(texts, glyph, GlyphOrders.Macintosh[index]);
            }
            else if (index - standard < strings && texts[glyph] == '\0')
            {
                int at = starts[index - standard];
                ReadOnlySpan<byte> name = FontBytes.Slice(table, (uint)at + 1, table[at]);
                Set(texts, glyph, GlyphNames.Text(name, text) == 1 ? text[0] : '\0');
            }
        }
    }

    private static void Set(Span<char> texts, int glyph, char text)
    {
        if (texts[glyph] == '\0')
        {
            texts[glyph] = text;
        }
    }
}
