namespace FormatCheck.Compression;

/// <summary>The symbols of DEFLATE (RFC 1951, 3.2.5 and 3.2.7) as entries of a <see cref="HuffmanTable"/>.</summary>
internal static class DeflateSymbols
{
    private static readonly uint[] s_literals = BuildLiterals();
    private static readonly uint[] s_distances = BuildDistances();
    private static readonly uint[] s_lengths = BuildLengths();

    public static ReadOnlySpan<uint> Literals => s_literals;

    public static ReadOnlySpan<uint> Distances => s_distances;

    /// <summary>Gets the symbols of the code that code lengths are written in: 0 to 15 a length, 16 to 18 repetitions.</summary>
    public static ReadOnlySpan<uint> Lengths => s_lengths;

    /// <summary>Gets the order in which the lengths of that code are written.</summary>
    public static ReadOnlySpan<byte> LengthOrder => [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    private static ReadOnlySpan<ushort> LengthBases =>
        [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];

    private static ReadOnlySpan<byte> LengthExtras => [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

    private static ReadOnlySpan<ushort> DistanceBases =>
    [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769,
        1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577,
    ];

    private static ReadOnlySpan<byte> DistanceExtras => [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];

    private static uint[] BuildLiterals()
    {
        var entries = new uint[HuffmanTable.MostSymbols];
        for (uint literal = 0; literal < 256; literal++)
        {
            entries[literal] = HuffmanTable.Literal | (literal << HuffmanTable.ValueShift);
        }

        entries[256] = HuffmanTable.EndOfBlock;
        AddBases(entries.AsSpan(257), LengthBases, LengthExtras);
        return entries;
    }

    private static uint[] BuildDistances()
    {
        var entries = new uint[32];
        AddBases(entries, DistanceBases, DistanceExtras);
        return entries;
    }

    private static uint[] BuildLengths()
    {
        var entries = new uint[LengthOrder.Length];
        for (int i = 0; i < entries.Length; i++)
        {
            entries[i] = (uint)i << HuffmanTable.ValueShift;
        }

        return entries;
    }

    /// <summary>Two symbols at the end of either code take part in the fixed code and may not be used.</summary>
    private static void AddBases(Span<uint> entries, ReadOnlySpan<ushort> bases, ReadOnlySpan<byte> extras)
    {
        entries.Fill(HuffmanTable.Invalid);
        for (int i = 0; i < bases.Length; i++)
        {
            entries[i] = ((uint)bases[i] << HuffmanTable.ValueShift) | ((uint)extras[i] << HuffmanTable.ExtraShift);
        }
    }
}
