namespace FormatCheck.Pdf.Fonts;

/// <summary>Reads the subtables of <c>cmap</c>: formats 0, 4, 6 and 12.</summary>
internal static class CharacterMaps
{
    // Groups may overlap again and again in a file made to waste time.
    private const int Budget = 0x40000;
    private const int BasicPlane = 0x10000;

    /// <summary>The glyph of a character; 0 where it has none.</summary>
    public static int Glyph(ReadOnlySpan<byte> map, int character)
    {
        switch (FontBytes.UInt16(map, 0))
        {
            case 0:
                return (uint)character < 256 ? FontBytes.UInt8(map, 6 + character) : 0;
            case 4:
                return SegmentGlyph(map, character);
            case 6:
                int index = character - FontBytes.UInt16(map, 6);
                return index >= 0 && index < FontBytes.UInt16(map, 8) ? FontBytes.UInt16(map, 10 + (2 * index)) : 0;
            case 12:
                return GroupGlyph(map, character);
            default:
                return 0;
        }
    }

    /// <summary>Writes the character of each glyph; of several the first in the order of Unicode.</summary>
    public static void Reverse(ReadOnlySpan<byte> map, Span<char> texts)
    {
        int budget = Budget;
        switch (FontBytes.UInt16(map, 0))
        {
            case 4:
                int segments = FontBytes.UInt16(map, 6) / 2;
                for (int i = 0; i < segments && budget > 0; i++)
                {
                    (int start, int end) = Segment(map, segments, i);
                    for (int character = start; character <= end && budget > 0; character++, budget--)
                    {
                        Set(texts, SegmentGlyph(map, segments, i, character), character);
                    }
                }

                break;
            case 12:
                uint groups = Math.Min(FontBytes.UInt32(map, 12), (uint)map.Length / 12);
                for (int i = 0; i < groups && budget > 0; i++)
                {
                    (uint start, uint end, uint glyph) = Group(map, i);
                    for (uint character = start; character <= end && character < BasicPlane && budget > 0; character++, budget--)
                    {
                        Set(texts, (int)Math.Min(glyph + (character - start), int.MaxValue), (int)character);
                    }
                }

                break;
            default:
                for (int character = 0; character < BasicPlane; character++)
                {
                    Set(texts, Glyph(map, character), character);
                }

                break;
        }
    }

    private static void Set(Span<char> texts, int glyph, int character)
    {
        if (glyph <= 0 || glyph >= texts.Length || character < ' ')
        {
            return;
        }

        ref char text = ref texts[glyph];

        // Where one glyph serves for both, it is the letter of Vietnamese and not the Icelandic one.
        const char Eth = '\u00D0';
        const char DStroke = '\u0110';
        if (text == '\0' || (text == Eth && character == DStroke))
        {
            text = (char)character;
        }
    }

    private static int SegmentGlyph(ReadOnlySpan<byte> map, int character)
    {
        int segments = FontBytes.UInt16(map, 6) / 2;
        for (int i = 0; i < segments && (14 + (2 * i)) < map.Length; i++)
        {
            (int start, int end) = Segment(map, segments, i);
            if (character <= end)
            {
                return character < start ? 0 : SegmentGlyph(map, segments, i, character);
            }
        }

        return 0;
    }

    private static (int Start, int End) Segment(ReadOnlySpan<byte> map, int segments, int index) =>
        (FontBytes.UInt16(map, 16 + (2 * segments) + (2 * index)), FontBytes.UInt16(map, 14 + (2 * index)));

    private static int SegmentGlyph(ReadOnlySpan<byte> map, int segments, int index, int character)
    {
        int start = FontBytes.UInt16(map, 16 + (2 * segments) + (2 * index));
        int delta = FontBytes.UInt16(map, 16 + (4 * segments) + (2 * index));
        int rangeAt = 16 + (6 * segments) + (2 * index);
        int range = FontBytes.UInt16(map, rangeAt);
        if (range is 0 or 0xFFFF)
        {
            return (character + delta) & 0xFFFF;
        }

        int glyph = FontBytes.UInt16(map, rangeAt + range + (2 * (character - start)));
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }

    private static int GroupGlyph(ReadOnlySpan<byte> map, int character)
    {
        uint groups = Math.Min(FontBytes.UInt32(map, 12), (uint)map.Length / 12);
        for (int i = 0; i < groups; i++)
        {
            (uint start, uint end, uint glyph) = Group(map, i);
            if (character >= start && character <= end)
            {
                return (int)Math.Min(glyph + (uint)character - start, int.MaxValue);
            }
        }

        return 0;
    }

    private static (uint Start, uint End, uint Glyph) Group(ReadOnlySpan<byte> map, int index)
    {
        int at = 16 + (12 * index);
        return (FontBytes.UInt32(map, at), FontBytes.UInt32(map, at + 4), FontBytes.UInt32(map, at + 8));
    }
}
