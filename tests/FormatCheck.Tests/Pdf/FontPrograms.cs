using System.Buffers.Binary;
using System.Text;

namespace FormatCheck.Tests.Pdf;

/// <summary>Font programs with no more than tests need: tables without outlines.</summary>
internal static class FontPrograms
{
    /// <summary>A TrueType program of the given tables.</summary>
    public static byte[] TrueType(params (string Tag, byte[] Data)[] tables)
    {
        var file = new List<byte>();
        file.AddRange(Numbers(0x0001, 0x0000, tables.Length, 0, 0, 0));
        int offset = 12 + (16 * tables.Length);
        foreach ((string tag, byte[] data) in tables)
        {
            file.AddRange(Encoding.ASCII.GetBytes(tag));
            file.AddRange(Numbers(0, 0, offset >> 16, offset & 0xFFFF, data.Length >> 16, data.Length & 0xFFFF));
            offset += data.Length;
        }

        return [.. file, .. tables.SelectMany(table => table.Data)];
    }

    /// <summary>The tables maxp, head, hhea and hmtx of a font with 2,048 units to the em.</summary>
    public static (string Tag, byte[] Data)[] Metrics(params int[] advances) =>
    [
        ("maxp", Numbers(1, 0, advances.Length)),
        ("head", [.. new byte[18], .. Numbers(2048)]),
        ("hhea", [.. new byte[34], .. Numbers(advances.Length)]),
        ("hmtx", [.. advances.SelectMany(advance => Numbers(advance, 0))]),
    ];

    /// <summary>A table cmap with one subtable.</summary>
    public static (string Tag, byte[] Data) CharacterMap(int platform, int encoding, byte[] subtable) =>
        ("cmap", [.. Numbers(0, 1, platform, encoding, 0, 12), .. subtable]);

    /// <summary>Format 4 with a segment for each character.</summary>
    public static byte[] Segments(params (int Character, int Glyph)[] characters)
    {
        (int Character, int Glyph)[] segments = [.. characters, (0xFFFF, 0)];
        int count = segments.Length;
        return Numbers(
        [
            4, 16 + (8 * count), 0, 2 * count, 0, 0, 0,
            .. segments.Select(segment => segment.Character),
            0,
            .. segments.Select(segment => segment.Character),
            .. segments.Select(segment => (segment.Glyph - segment.Character) & 0xFFFF),
            .. segments.Select(_ => 0),
        ]);
    }

    /// <summary>Format 12 with one group.</summary>
    public static byte[] Group(int first, int last, int glyph) =>
        Numbers(12, 0, 0, 28, 0, 0, 0, 1, first >> 16, first & 0xFFFF, last >> 16, last & 0xFFFF, 0, glyph);

    /// <summary>Format 6.</summary>
    public static byte[] Trimmed(int first, params int[] glyphs) => Numbers([6, 10 + (2 * glyphs.Length), 0, first, glyphs.Length, .. glyphs]);

    /// <summary>A table post of format 2 that names each glyph after the first.</summary>
    public static (string Tag, byte[] Data) Names(params string[] names) =>
        ("post",
        [
            .. Numbers(2, 0), .. new byte[28], .. Numbers([names.Length + 1, 0, .. names.Select((_, i) => 258 + i)]),
            .. names.SelectMany(name => (byte[])[(byte)name.Length, .. Encoding.ASCII.GetBytes(name)]),
        ]);

    /// <summary>A program in the Compact Font Format: glyph names, and the code of each in its encoding.</summary>
    public static byte[] CompactFont(params (string Name, int Code)[] glyphs)
    {
        byte[] strings = Index([.. glyphs.Select(glyph => Encoding.ASCII.GetBytes(glyph.Name))]);
        byte[] charStrings = Index([.. Enumerable.Repeat((byte[])[14], glyphs.Length + 1)]);
        byte[] header = [1, 0, 4, 1, .. Index([[(byte)'F']])];

        // Three operands of five bytes with an operator each.
        int offset = header.Length + Index([new byte[18]]).Length + strings.Length + 2;
        byte[] charset = [0, .. Numbers([.. glyphs.Select((_, i) => 391 + i)])];
        byte[] encoding = [0, (byte)glyphs.Length, .. glyphs.Select(glyph => (byte)glyph.Code)];
        byte[] top = [.. Operand(offset), 15, .. Operand(offset + charset.Length), 16, .. Operand(offset + charset.Length + encoding.Length), 17];
        return [.. header, .. Index([top]), .. strings, 0, 0, .. charset, .. encoding, .. charStrings];
    }

    public static byte[] Numbers(params int[] values)
    {
        byte[] bytes = new byte[2 * values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(2 * i), (ushort)values[i]);
        }

        return bytes;
    }

    private static byte[] Operand(int value) => [29, .. Numbers(value >> 16, value & 0xFFFF)];

    private static byte[] Index(byte[][] items)
    {
        var offsets = new List<int> { 1 };
        foreach (byte[] item in items)
        {
            offsets.Add(offsets[^1] + item.Length);
        }

        return [.. Numbers(items.Length), 2, .. Numbers([.. offsets]), .. items.SelectMany(item => item)];
    }
}
