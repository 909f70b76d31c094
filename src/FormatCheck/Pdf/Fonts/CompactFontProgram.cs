namespace FormatCheck.Pdf.Fonts;

/// <summary>A font program in the Compact Font Format (Adobe Technical Note 5176) as far as the names and codes of its glyphs need it.</summary>
internal readonly ref struct CompactFontProgram
{
    private const int CharsetOperator = 15;
    private const int EncodingOperator = 16;
    private const int CharStringsOperator = 17;
    private const int RosOperator = (12 << 8) | 30;
    private const int IsoAdobeLast = 228;

    private readonly ReadOnlySpan<byte> _data;
    private readonly int _strings;
    private readonly int _charset;
    private readonly int _encoding;

    public CompactFontProgram(ReadOnlySpan<byte> data)
    {
        _data = data;
        int names = FontBytes.UInt8(data, 2);
        int dictionaries = IndexEnd(names);
        _strings = IndexEnd(dictionaries);
        ReadOnlySpan<byte> top = Entry(dictionaries, 0);
        int charStrings = 0;
        int operand = 0;
        int operands = 0;
        for (int i = 0; i < top.Length;)
        {
            int first = top[i];
            if (first > 21)
            {
                operand = Operand(top, ref i);
                operands++;
                continue;
            }

            int key = first == 12 ? (12 << 8) | FontBytes.UInt8(top, i + 1) : first;
            i += first == 12 ? 2 : 1;
            _charset = key == CharsetOperator ? operand : _charset;
            _encoding = key == EncodingOperator ? operand : _encoding;
            charStrings = key == CharStringsOperator ? operand : charStrings;
            IsCidKeyed |= key == RosOperator && operands >= 2;
            operands = 0;
        }

        GlyphCount = charStrings > 0 ? FontBytes.UInt16(data, charStrings) : 0;
    }

    public bool IsCidKeyed { get; }

    public int GlyphCount { get; }

    /// <summary>Writes the string number, or the CID, of each glyph.</summary>
    public void ReadCharset(Span<ushort> numbers)
    {
        numbers.Clear();
        if (_charset <= 2)
        {
            // The predefined sets of expert fonts are not told apart: their glyphs stay unknown.
            for (int glyph = 0; glyph < numbers.Length && _charset == 0 && glyph <= IsoAdobeLast; glyph++)
            {
                numbers[glyph] = (ushort)glyph;
            }

            return;
        }

        int format = FontBytes.UInt8(_data, _charset);
        int at = _charset + 1;
        for (int glyph = 1; glyph < numbers.Length && at < _data.Length;)
        {
            int first = FontBytes.UInt16(_data, at);
            int left = format == 1 ? FontBytes.UInt8(_data, at + 2) : format == 2 ? FontBytes.UInt16(_data, at + 2) : 0;
            at += format == 1 ? 3 : format == 2 ? 4 : 2;
            for (int i = 0; i <= left && glyph < numbers.Length; i++)
            {
                numbers[glyph++] = (ushort)(first + i);
            }
        }
    }

    /// <summary>Writes the glyph of each code of the program's own encoding.</summary>
    /// <returns>Whether it has one; otherwise it has StandardEncoding.</returns>
    public bool ReadEncoding(Span<ushort> glyphs)
    {
        glyphs.Clear();
        if (_encoding <= 1)
        {
            return false;
        }

        int format = FontBytes.UInt8(_data, _encoding) & 0x7F;
        int count = FontBytes.UInt8(_data, _encoding + 1);
        int glyph = 1;
        for (int i = 0; i < count; i++)
        {
            int first = FontBytes.UInt8(_data, _encoding + 2 + (format == 1 ? 2 * i : i));
            int left = format == 1 ? FontBytes.UInt8(_data, _encoding + 3 + (2 * i)) : 0;
            for (int code = first; code <= Math.Min(first + left, 255); code++)
            {
                glyphs[code] = (ushort)glyph++;
            }
        }

        return true;
    }

    /// <summary>Writes the text of the glyph name with a string number, and tells its length.</summary>
    public int Text(int number, Span<char> text)
    {
        string standard = GlyphOrders.CompactFontStrings;
        if (number < standard.Length)
        {
            text[0] = standard[number];
            return standard[number] == '\0' ? 0 : 1;
        }

        const int StandardStrings = 391;
        return number < StandardStrings ? 0 : GlyphNames.Text(Entry(_strings, number - StandardStrings), text);
    }

    private static int Operand(ReadOnlySpan<byte> dictionary, ref int position)
    {
        int first = dictionary[position++];
        switch (first)
        {
            case 28:
                position += 2;
                return FontBytes.Int16(dictionary, position - 2);
            case 29:
                position += 4;
                return (int)FontBytes.UInt32(dictionary, position - 4);
            case 30:
                while (position < dictionary.Length && (dictionary[position] & 0xF) != 0xF && dictionary[position] >> 4 != 0xF)
                {
                    position++;
                }

                position++;
                return 0;
            case >= 32 and <= 246:
                return first - 139;
            case >= 247 and <= 250:
                return ((first - 247) * 256) + FontBytes.UInt8(dictionary, position++) + 108;
            case >= 251 and <= 254:
                return -((first - 251) * 256) - FontBytes.UInt8(dictionary, position++) - 108;
            default:
                return 0;
        }
    }

    /// <summary>The offset behind an INDEX.</summary>
    private int IndexEnd(int index)
    {
        int count = FontBytes.UInt16(_data, index);
        int size = FontBytes.UInt8(_data, index + 2);
        return count == 0 ? index + 2 : (int)Math.Min(DataStart(index, count, size) + Offset(index, size, count), _data.Length);
    }

    private ReadOnlySpan<byte> Entry(int index, int number)
    {
        int count = FontBytes.UInt16(_data, index);
        int size = FontBytes.UInt8(_data, index + 2);
        if (number < 0 || number >= count)
        {
            return default;
        }

        long start = Offset(index, size, number);
        long end = Offset(index, size, number + 1);
        return end <= start ? default : FontBytes.Slice(_data, (uint)(DataStart(index, count, size) + start), (uint)(end - start));
    }

    private static long DataStart(int index, int count, int size) => index + 2L + ((count + 1L) * size);

    private long Offset(int index, int size, int number)
    {
        uint offset = 0;
        for (int i = 0; i < Math.Min(size, 4); i++)
        {
            offset = (offset << 8) | (uint)FontBytes.UInt8(_data, (int)Math.Min(index + 3L + ((long)number * size) + i, int.MaxValue));
        }

        return offset;
    }
}
