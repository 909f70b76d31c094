namespace FormatCheck.Compression;

/// <summary>The code that blocks may use without saying it (RFC 1951, 3.2.6); built once.</summary>
internal static class FixedCode
{
    public const int LiteralBits = 9;
    public const int DistanceBits = 5;

    private static readonly uint[] s_literals = BuildLiterals();
    private static readonly uint[] s_distances = BuildDistances();

    public static ReadOnlySpan<uint> Literals => s_literals;

    public static ReadOnlySpan<uint> Distances => s_distances;

    private static uint[] BuildLiterals()
    {
        Span<byte> lengths = stackalloc byte[HuffmanTable.MostSymbols];
        lengths[..144].Fill(8);
        lengths[144..256].Fill(9);
        lengths[256..280].Fill(7);
        lengths[280..].Fill(8);
        return Build(lengths, DeflateSymbols.Literals, LiteralBits);
    }

    private static uint[] BuildDistances()
    {
        Span<byte> lengths = stackalloc byte[32];
        lengths.Fill(5);
        return Build(lengths, DeflateSymbols.Distances, DistanceBits);
    }

    private static uint[] Build(ReadOnlySpan<byte> lengths, ReadOnlySpan<uint> symbols, int bits)
    {
        var table = new uint[1 << bits];
        HuffmanTable.TryBuild(lengths, symbols, table, ref bits, mayBeSingle: false);
        return table;
    }
}
