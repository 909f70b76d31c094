using System.Numerics;

namespace FormatCheck.Compression;

/// <summary>
/// A prefix code of DEFLATE (RFC 1951, 3.2.2) as a table: the next bits of the stream are an index, and codes longer than that go on in a second table.
/// </summary>
internal static class HuffmanTable
{
    public const int LongestCode = 15;

    // An entry: the length of its code in bits 0 to 3, extra bits in 8 to 11, flags, and from bit 16 on a literal, a base value, or where a second table begins.
    public const uint LengthMask = 0xF;
    public const int ExtraShift = 8;
    public const int ValueShift = 16;
    public const uint Invalid = 0x1000;
    public const uint EndOfBlock = 0x2000;
    public const uint SecondTable = 0x4000;
    public const uint Literal = 0x8000;

    /// <summary>Builds the table of a canonical code; false where the lengths make none.</summary>
    /// <param name="lengths">The length of each symbol's code; 0 is none.</param>
    /// <param name="symbols">The entry of each symbol, its length left open.</param>
    /// <param name="bits">At most how many bits the first table is indexed by; afterwards how many it is.</param>
    /// <param name="mayBeSingle">Whether one code of one bit, which leaves half of the table open, is allowed, as is no code at all.</param>
    public static bool TryBuild(ReadOnlySpan<byte> lengths, ReadOnlySpan<uint> symbols, Span<uint> table, ref int bits, bool mayBeSingle)
    {
        Span<int> counts = stackalloc int[LongestCode + 1];
        int longest = Count(lengths, counts);
        int left = Unused(counts);
        if (left < 0 || (left > 0 && !(mayBeSingle && longest <= 1)))
        {
            return false;
        }

        bits = Math.Clamp(longest, 1, bits);
        if (left > 0)
        {
            table[..(1 << bits)].Fill(Invalid | 1);
        }

        Span<ushort> sorted = stackalloc ushort[MostSymbols];
        Sort(lengths, counts, sorted);
        Fill(counts, sorted, symbols, table, bits, longest);
        return true;
    }

    public const int MostSymbols = 288;

    private static int Count(ReadOnlySpan<byte> lengths, Span<int> counts)
    {
        foreach (byte length in lengths)
        {
            counts[length]++;
        }

        counts[0] = 0;
        return counts.LastIndexOfAnyExcept(0) is var longest and > 0 ? longest : 0;
    }

    /// <summary>The share of the code space that no code takes, in units of the longest code; negative where there are too many codes.</summary>
    private static int Unused(ReadOnlySpan<int> counts)
    {
        int left = 1;
        for (int length = 1; length <= LongestCode && left >= 0; length++)
        {
            left = (left << 1) - counts[length];
        }

        return left;
    }

    /// <summary>Symbols by the length of their codes, in each length by their own order.</summary>
    private static void Sort(ReadOnlySpan<byte> lengths, ReadOnlySpan<int> counts, Span<ushort> sorted)
    {
        Span<int> next = stackalloc int[LongestCode + 1];
        for (int length = 1; length < LongestCode; length++)
        {
            next[length + 1] = next[length] + counts[length];
        }

        for (int symbol = 0; symbol < lengths.Length; symbol++)
        {
            if (lengths[symbol] != 0)
            {
                sorted[next[lengths[symbol]]++] = (ushort)symbol;
            }
        }
    }

    private static void Fill(Span<int> counts, ReadOnlySpan<ushort> sorted, ReadOnlySpan<uint> symbols, Span<uint> table, int bits, int longest)
    {
        uint code = 0; // its first bit lowest, as the stream has it
        int at = 0;
        for (int length = 1; length <= bits; length++)
        {
            for (int last = at + counts[length]; at < last; at++)
            {
                table[(int)code] = symbols[sorted[at]] | (uint)length;
                code = Next(code, length);
            }

            // With one bit more the table says the same twice; the codes of that length are entered over it.
            if (length < bits)
            {
                table[..(1 << length)].CopyTo(table[(1 << length)..]);
            }
        }

        if (longest > bits)
        {
            FillSecond(counts, sorted[at..], symbols, table, bits, longest, code);
        }
    }

    private static void FillSecond(Span<int> counts, ReadOnlySpan<ushort> sorted, ReadOnlySpan<uint> symbols, Span<uint> table, int bits, int longest, uint code)
    {
        int at = 0, next = 1 << bits, start = 0, size = 0;
        uint prefix = uint.MaxValue;
        for (int length = bits + 1; length <= longest; length++)
        {
            for (; counts[length] > 0; counts[length]--)
            {
                uint head = code & ((1u << bits) - 1);
                if (head != prefix)
                {
                    prefix = head;
                    size = BitsOfSecond(counts, length, bits, longest);
                    start = next;
                    next += 1 << size;
                    table[(int)head] = SecondTable | ((uint)start << ValueShift) | (uint)size;
                }

                uint entry = symbols[sorted[at++]] | (uint)length;
                for (int i = (int)(code >> bits); i < 1 << size; i += 1 << (length - bits))
                {
                    table[start + i] = entry;
                }

                code = Next(code, length);
            }
        }
    }

    /// <summary>Grows a second table until the codes that remain fill it.</summary>
    private static int BitsOfSecond(ReadOnlySpan<int> counts, int length, int bits, int longest)
    {
        int size = length - bits;
        int left = 1 << size;
        while (size + bits < longest)
        {
            left -= counts[size + bits];
            if (left <= 0)
            {
                break;
            }

            size++;
            left <<= 1;
        }

        return size;
    }

    /// <summary>Adds one to a code whose first bit is its lowest.</summary>
    private static uint Next(uint code, int length)
    {
        uint open = ~code & ((1u << length) - 1);
        uint bit = open == 0 ? 0 : 1u << BitOperations.Log2(open);
        return bit == 0 ? 0 : (code & (bit - 1)) | bit;
    }
}
