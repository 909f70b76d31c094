using System.Buffers;
using FormatCheck.Pdf.Objects;

namespace FormatCheck.Pdf.Fonts;

/// <summary>What the embedded program of a simple font tells where its dictionary does not (ISO 32000-1, 9.6.6).</summary>
internal static class SimpleFontProgram
{
    private const int CodeCount = 256;

    /// <summary>Sets the text of the codes that have none yet.</summary>
    /// <param name="named">The codes that are not the program's to name.</param>
    /// <returns>Whether the program tells the text of any code.</returns>
    public static bool ReadEncoding(PdfFile file, in PdfObject program, CodeText text, ReadOnlySpan<bool> named)
    {
        using DecodedStream stream = file.Decode(program);
        ReadOnlySpan<byte> data = stream.Span;
        var trueType = new TrueTypeProgram(data);
        if (trueType.IsValid)
        {
            ReadOnlySpan<byte> outlines = trueType.CompactFont;
            return ReadTrueType(trueType, text, named) || (!outlines.IsEmpty && ReadCompactFont(outlines, text, named));
        }

        return data is [1, ..] ? ReadCompactFont(data, text, named) : Type1Program.ReadEncoding(data, text, named);
    }

    /// <summary>Takes the advances from the program, if it is one of TrueType.</summary>
    public static void ReadAdvances(PdfFile file, in PdfObject program, CodeText text, CodePages<float> widths)
    {
        using DecodedStream stream = file.Decode(program);
        var trueType = new TrueTypeProgram(stream.Span);
        if (!trueType.IsValid)
        {
            return;
        }

        var glyphs = new SimpleGlyphs(trueType);
        ReadOnlySpan<byte> unicode = trueType.UnicodeMap();
        for (int code = 0; code < CodeCount; code++)
        {
            ReadOnlySpan<char> character = text[code];
            int glyph = character.Length == 1 ? CharacterMaps.Glyph(unicode, character[0]) : 0;
            glyph = glyph > 0 ? glyph : glyphs.Of(code);
            if (glyph > 0)
            {
                widths.Set(code, trueType.Advance(glyph));
            }
        }
    }

    private static bool ReadTrueType(TrueTypeProgram program, CodeText text, ReadOnlySpan<bool> named)
    {
        char[] rented = ArrayPool<char>.Shared.Rent(Math.Max(1, program.GlyphCount));
        Span<char> texts = rented.AsSpan(0, program.GlyphCount);
        texts.Clear();
        program.ReadTexts(texts);
        var glyphs = new SimpleGlyphs(program);
        int before = text.Count;
        for (int code = 0; code < CodeCount; code++)
        {
            int glyph = named[code] || text.Has(code) ? 0 : glyphs.Of(code);
            if (glyph > 0 && glyph < texts.Length)
            {
                // A glyph that no table names: the Macintosh table is of Roman text.
                text.Set(code, texts[glyph] != '\0' ? texts[glyph] : glyphs.IsMacintosh ? Encodings.MacRoman[code] : '\0');
            }
        }

        ArrayPool<char>.Shared.Return(rented);
        return text.Count > before;
    }

    private static bool ReadCompactFont(ReadOnlySpan<byte> data, CodeText text, ReadOnlySpan<bool> named)
    {
        var program = new CompactFontProgram(data);
        Span<ushort> glyphs = stackalloc ushort[CodeCount];
        bool hasEncoding = program.ReadEncoding(glyphs);
        ushort[] rented = ArrayPool<ushort>.Shared.Rent(Math.Max(1, program.GlyphCount));
        Span<ushort> names = rented.AsSpan(0, program.GlyphCount);
        program.ReadCharset(names);
        int before = text.Count;
        Span<char> name = stackalloc char[GlyphNames.MaximumLength];
        for (int code = 0; code < CodeCount; code++)
        {
            int glyph = glyphs[code];
            if (named[code] || text.Has(code) || (hasEncoding && (glyph == 0 || glyph >= names.Length)))
            {
                continue;
            }

            if (!hasEncoding)
            {
                text.Set(code, Encodings.Standard[code]);
            }
            else
            {
                text.Set(code, name[..program.Text(names[glyph], name)]);
            }
        }

        ArrayPool<ushort>.Shared.Return(rented);
        return text.Count > before;
    }

    /// <summary>The glyphs of the codes of a symbolic TrueType font (9.6.6.4).</summary>
    private readonly ref struct SimpleGlyphs(TrueTypeProgram program)
    {
        // Where symbol fonts keep their 256 codes among the characters.
        private const int SymbolOffset = 0xF000;

        private readonly ReadOnlySpan<byte> _symbol = program.CharacterMap(3, 0);
        private readonly ReadOnlySpan<byte> _macintosh = program.CharacterMap(1, 0);

        /// <summary>Gets whether codes are those of the Macintosh alone.</summary>
        public bool IsMacintosh => _symbol.IsEmpty && !_macintosh.IsEmpty;

        public int Of(int code)
        {
            int glyph = CharacterMaps.Glyph(_symbol, SymbolOffset + code);
            glyph = glyph > 0 ? glyph : CharacterMaps.Glyph(_symbol, code);
            return glyph > 0 ? glyph : CharacterMaps.Glyph(_macintosh, code);
        }
    }
}
