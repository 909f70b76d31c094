using System.Buffers;
using FormatCheck.Pdf.Objects;

namespace FormatCheck.Pdf.Fonts;

/// <summary>The text of the CIDs of a Type 0 font that has no ToUnicode map, as its embedded program tells it.</summary>
internal static class CompositeFontProgram
{
    /// <param name="map">The CIDFont's map from CIDs to glyphs: a stream, or anything else for the identity.</param>
    /// <param name="program">The stream of its font program, or null.</param>
    /// <param name="text">Takes the text of CIDs.</param>
    public static void ReadText(PdfFile file, in PdfObject map, in PdfObject program, CodeText text)
    {
        if (program.IsNull)
        {
            return;
        }

        using DecodedStream stream = file.Decode(program);
        ReadOnlySpan<byte> data = stream.Span;
        var trueType = new TrueTypeProgram(data);
        ReadOnlySpan<byte> outlines = trueType.IsValid ? trueType.CompactFont : data;
        if (trueType.IsValid && outlines.IsEmpty)
        {
            ReadTrueType(file, trueType, map, text);
        }
        else if (outlines is [1, ..])
        {
            ReadCompactFont(new CompactFontProgram(outlines), trueType, text);
        }
    }

    private static void ReadTrueType(PdfFile file, TrueTypeProgram program, in PdfObject map, CodeText text)
    {
        char[] rented = ArrayPool<char>.Shared.Rent(Math.Max(1, program.GlyphCount));
        Span<char> texts = rented.AsSpan(0, program.GlyphCount);
        texts.Clear();
        program.ReadTexts(texts);
        if (map.Kind == PdfKind.Stream)
        {
            using DecodedStream stream = file.Decode(map);
            ReadOnlySpan<byte> glyphs = stream.Span;
            for (int cid = 0; cid <= ushort.MaxValue && 2 * cid < glyphs.Length; cid++)
            {
                int glyph = FontBytes.UInt16(glyphs, 2 * cid);
                text.Set(cid, glyph > 0 && glyph < texts.Length ? texts[glyph] : '\0');
            }
        }
        else
        {
            for (int cid = 0; cid < texts.Length; cid++)
            {
                text.Set(cid, texts[cid]);
            }
        }

        ArrayPool<char>.Shared.Return(rented);
    }

    /// <summary>Where the program has CIDs of its own, these are the codes; else its glyphs in their order.</summary>
    private static void ReadCompactFont(CompactFontProgram program, TrueTypeProgram wrapper, CodeText text)
    {
        int count = program.GlyphCount;
        ushort[] numbers = ArrayPool<ushort>.Shared.Rent(Math.Max(1, count));
        program.ReadCharset(numbers.AsSpan(0, count));
        if (wrapper.IsValid)
        {
            char[] texts = ArrayPool<char>.Shared.Rent(Math.Max(1, count));
            texts.AsSpan(0, count).Clear();
            wrapper.ReadTexts(texts.AsSpan(0, count));
            for (int glyph = 1; glyph < count; glyph++)
            {
                text.Set(program.IsCidKeyed ? numbers[glyph] : glyph, texts[glyph]);
            }

            ArrayPool<char>.Shared.Return(texts);
        }

        Span<char> name = stackalloc char[GlyphNames.MaximumLength];
        for (int glyph = 1; glyph < count && !program.IsCidKeyed; glyph++)
        {
            if (!text.Has(glyph))
            {
                text.Set(glyph, name[..program.Text(numbers[glyph], name)]);
            }
        }

        ArrayPool<ushort>.Shared.Return(numbers);
    }
}
