namespace FormatCheck.Pdf.Fonts;

/// <summary>A TrueType or OpenType font program (ISO/IEC 14496-22) as far as glyphs, their text and their advances need it.</summary>
internal readonly ref struct TrueTypeProgram
{
    private const int DirectoryHeaderLength = 12;
    private const int DirectoryEntryLength = 16;
    private const int MaximumTables = 128;

    private readonly ReadOnlySpan<byte> _data;
    private readonly int _directory;

    public TrueTypeProgram(ReadOnlySpan<byte> data)
    {
        _data = data;

        // A collection starts with offsets of its fonts; the first one serves.
        _directory = data.StartsWith("ttcf"u8) ? (int)Math.Min(FontBytes.UInt32(data, 12), int.MaxValue / 2) : 0;
    }

    /// <summary>Gets whether the bytes start as such a program does.</summary>
    public bool IsValid => _data.StartsWith("\0\u0001\0\0"u8) || _data.StartsWith("true"u8) || _data.StartsWith("OTTO"u8) || _data.StartsWith("ttcf"u8);

    public int GlyphCount => FontBytes.UInt16(Table("maxp"u8), 4);

    /// <summary>Gets the outlines in the Compact Font Format, if they are in that.</summary>
    public ReadOnlySpan<byte> CompactFont => Table("CFF "u8);

    public ReadOnlySpan<byte> Table(ReadOnlySpan<byte> tag)
    {
        int count = Math.Min(FontBytes.UInt16(_data, _directory + 4), MaximumTables);
        for (int i = 0; i < count; i++)
        {
            int entry = _directory + DirectoryHeaderLength + (i * DirectoryEntryLength);
            if (entry > _data.Length - DirectoryEntryLength)
            {
                break;
            }

            if (_data.Slice(entry, 4).SequenceEqual(tag))
            {
                return FontBytes.Slice(_data, FontBytes.UInt32(_data, entry + 8), FontBytes.UInt32(_data, entry + 12));
            }
        }

        return default;
    }

    /// <summary>The table of characters for a platform and an encoding; of any encoding where that is negative. Empty where there is none.</summary>
    public ReadOnlySpan<byte> CharacterMap(int platform, int encoding)
    {
        ReadOnlySpan<byte> table = Table("cmap"u8);
        int count = Math.Min(FontBytes.UInt16(table, 2), MaximumTables);
        for (int i = 0; i < count; i++)
        {
            int entry = 4 + (i * 8);
            if (FontBytes.UInt16(table, entry) == platform && (encoding < 0 || FontBytes.UInt16(table, entry + 2) == encoding))
            {
                return FontBytes.From(table, FontBytes.UInt32(table, entry + 4));
            }
        }

        return default;
    }

    /// <summary>The table that leads from Unicode to glyphs; empty where there is none.</summary>
    public ReadOnlySpan<byte> UnicodeMap()
    {
        ReadOnlySpan<byte> map = CharacterMap(3, 10);
        map = map.IsEmpty ? CharacterMap(3, 1) : map;
        return map.IsEmpty ? CharacterMap(0, -1) : map;
    }

    /// <summary>The advance of a glyph in ems; 0 where the program does not tell it.</summary>
    public float Advance(int glyph)
    {
        int unitsPerEm = FontBytes.UInt16(Table("head"u8), 18);
        int count = FontBytes.UInt16(Table("hhea"u8), 34);
        ReadOnlySpan<byte> metrics = Table("hmtx"u8);
        return unitsPerEm == 0 || count == 0 ? 0 : (float)FontBytes.UInt16(metrics, Math.Min(glyph, count - 1) * 4) / unitsPerEm;
    }

    /// <summary>Writes the text of each glyph that the program tells: by its Unicode table, else by its glyphs' names.</summary>
    public void ReadTexts(Span<char> texts)
    {
        ReadOnlySpan<byte> map = UnicodeMap();
        if (!map.IsEmpty)
        {
            CharacterMaps.Reverse(map, texts);
        }

        PostNames.Read(Table("post"u8), texts);
    }
}
