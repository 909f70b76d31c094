using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FormatCheck.Compression;

internal enum InflateResult
{
    Done,

    /// <summary>The data breaks the format's rules, or ends before its last block does.</summary>
    Broken,

    /// <summary>The data is more than the target holds.</summary>
    TooLong,
}

/// <summary>Inflates DEFLATE data (RFC 1951) in memory into a buffer of known size: for the small parts that documents are made of.</summary>
internal ref struct Inflater
{
    private const int LiteralBits = 10;
    private const int DistanceBits = 8;

    // Less data is read sooner through smaller tables, which are built sooner.
    private const int LittleData = 1024;
    private const int FewLiteralBits = 8;
    private const int FewDistanceBits = 6;

    // No code needs more entries: 1334 for 286 symbols behind 10 bits, 1236 behind 8; 402 for 30 behind 8, 592 behind 6.
    private const int LiteralEntries = 1536;
    private const int DistanceEntries = 640;
    private const int Literals = 288;
    private const int Distances = 32;
    private const int EndOfBlock = 256;

    private readonly ReadOnlySpan<byte> _packed;
    private readonly Span<byte> _target;
    private readonly Span<uint> _literals;
    private readonly Span<uint> _distances;
    private int _literalBits;
    private int _distanceBits;
    private ulong _bits; // the lowest bit is the next one
    private int _count;
    private int _position;
    private int _written;

    private Inflater(ReadOnlySpan<byte> packed, Span<byte> target, Span<uint> tables)
    {
        _packed = packed;
        _target = target;
        _literals = tables[..LiteralEntries];
        _distances = tables.Slice(LiteralEntries, DistanceEntries);
    }

    /// <summary>Inflates all of the data; what stands behind its last block is left alone.</summary>
    public static InflateResult Inflate(ReadOnlySpan<byte> packed, Span<byte> target, out int written)
    {
        uint[] tables = ArrayPool<uint>.Shared.Rent(LiteralEntries + DistanceEntries);
        var inflater = new Inflater(packed, target, tables);
        InflateResult result = inflater.Run();
        written = inflater._written;
        ArrayPool<uint>.Shared.Return(tables);
        return result;
    }

    private InflateResult Run()
    {
        bool isLast;
        do
        {
            isLast = Take(1) == 1;
            InflateResult result = Take(2) switch
            {
                0 => CopyStored(),
                1 => InflateFixed(),
                2 => BuildDynamic() ? InflateBlock(_literals, _distances) : InflateResult.Broken,
                _ => InflateResult.Broken,
            };
            if (result != InflateResult.Done)
            {
                return result;
            }
        }
        while (!isLast);

        return InflateResult.Done;
    }

    private InflateResult CopyStored()
    {
        _position -= Math.Max(0, _count) >> 3; // whole bytes go back
        _bits = 0;
        _count = 0;
        ReadOnlySpan<byte> rest = _packed[_position..];
        if (rest.Length < 4)
        {
            return InflateResult.Broken;
        }

        int length = BinaryPrimitives.ReadUInt16LittleEndian(rest);
        if ((length ^ BinaryPrimitives.ReadUInt16LittleEndian(rest[2..])) != ushort.MaxValue || length > rest.Length - 4)
        {
            return InflateResult.Broken;
        }

        if (length > _target.Length - _written)
        {
            return InflateResult.TooLong;
        }

        rest.Slice(4, length).CopyTo(_target[_written..]);
        _written += length;
        _position += 4 + length;
        return InflateResult.Done;
    }

    private InflateResult InflateFixed()
    {
        _literalBits = FixedCode.LiteralBits;
        _distanceBits = FixedCode.DistanceBits;
        return InflateBlock(FixedCode.Literals, FixedCode.Distances);
    }

    private bool BuildDynamic()
    {
        int literals = Take(5) + 257;
        int distances = Take(5) + 1;
        int codes = Take(4) + 4;
        Span<byte> lengths = stackalloc byte[Literals + Distances];
        return literals <= 286 && distances <= 30 && BuildLengthCode(codes) && ReadLengths(lengths[..(literals + distances)])
            && lengths[EndOfBlock] != 0 && BuildTables(lengths[..literals], lengths.Slice(literals, distances));
    }

    private bool BuildTables(scoped ReadOnlySpan<byte> literals, scoped ReadOnlySpan<byte> distances)
    {
        bool isLittle = _packed.Length < LittleData;
        _literalBits = isLittle ? FewLiteralBits : LiteralBits;
        _distanceBits = isLittle ? FewDistanceBits : DistanceBits;
        return HuffmanTable.TryBuild(literals, DeflateSymbols.Literals, _literals, ref _literalBits, mayBeSingle: true)
            && HuffmanTable.TryBuild(distances, DeflateSymbols.Distances, _distances, ref _distanceBits, mayBeSingle: true);
    }

    /// <summary>The code that the lengths of the other two codes are written in, for now in the place of the first.</summary>
    private bool BuildLengthCode(int codes)
    {
        Span<byte> lengths = stackalloc byte[DeflateSymbols.LengthOrder.Length];
        foreach (byte symbol in DeflateSymbols.LengthOrder[..codes])
        {
            lengths[symbol] = (byte)Take(3);
        }

        _literalBits = 7;
        return HuffmanTable.TryBuild(lengths, DeflateSymbols.Lengths, _literals, ref _literalBits, mayBeSingle: false);
    }

    private bool ReadLengths(scoped Span<byte> lengths)
    {
        int at = 0, mask = (1 << _literalBits) - 1;
        while (at < lengths.Length)
        {
            if (_count < HuffmanTable.LongestCode)
            {
                Refill(_packed, ref _bits, ref _count, ref _position);
            }

            int symbol = (int)(Next(_literals, mask, _literalBits, ref _bits, ref _count) >> HuffmanTable.ValueShift);
            if (symbol < 16)
            {
                lengths[at++] = (byte)symbol;
                continue;
            }

            int repeat = symbol switch { 16 => 3 + Take(2), 17 => 3 + Take(3), _ => 11 + Take(7) };
            if (_count < 0 || repeat > lengths.Length - at || (symbol == 16 && at == 0))
            {
                return false;
            }

            lengths.Slice(at, repeat).Fill(symbol == 16 ? lengths[at - 1] : (byte)0);
            at += repeat;
        }

        return _count >= 0;
    }

    private InflateResult InflateBlock(scoped ReadOnlySpan<uint> literals, scoped ReadOnlySpan<uint> distances)
    {
        ReadOnlySpan<byte> packed = _packed;
        Span<byte> target = _target;
        ulong bits = _bits;
        int count = _count, position = _position, written = _written, literalBits = _literalBits, distanceBits = _distanceBits;
        InflateResult result = InflateResult.Broken;
        while (count >= 0)
        {
            if (count < HuffmanTable.LongestCode)
            {
                Refill(packed, ref bits, ref count, ref position);
            }

            uint entry = Next(literals, (1 << literalBits) - 1, literalBits, ref bits, ref count);
            if ((entry & HuffmanTable.Literal) != 0)
            {
                if ((uint)written >= (uint)target.Length)
                {
                    result = InflateResult.TooLong;
                    break;
                }

                target[written++] = (byte)(entry >> HuffmanTable.ValueShift);
                continue;
            }

            if ((entry & (HuffmanTable.EndOfBlock | HuffmanTable.Invalid)) != 0)
            {
                result = count >= 0 && (entry & HuffmanTable.EndOfBlock) != 0 ? InflateResult.Done : InflateResult.Broken;
                break;
            }

            Refill(packed, ref bits, ref count, ref position);
            int length = Value(entry, ref bits, ref count);
            uint far = Next(distances, (1 << distanceBits) - 1, distanceBits, ref bits, ref count);
            int distance = Value(far, ref bits, ref count);
            if ((far & HuffmanTable.Invalid) != 0 || distance > written)
            {
                break;
            }

            if (length > target.Length - written)
            {
                result = InflateResult.TooLong;
                break;
            }

            Repeat(target, written, distance, length);
            written += length;
        }

        (_bits, _count, _position, _written) = (bits, count, position, written);
        return result;
    }

    /// <summary>The entry of the next code, whose bits are taken.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Next(ReadOnlySpan<uint> table, int mask, int tableBits, ref ulong bits, ref int count)
    {
        uint entry = table[(int)bits & mask];
        if ((entry & HuffmanTable.SecondTable) != 0)
        {
            int rest = (int)(bits >> tableBits) & ((1 << (int)(entry & HuffmanTable.LengthMask)) - 1);
            entry = table[(int)(entry >> HuffmanTable.ValueShift) + rest];
        }

        int length = (int)(entry & HuffmanTable.LengthMask);
        bits >>= length;
        count -= length;
        return entry;
    }

    /// <summary>The base value of an entry with its extra bits, which are taken.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Value(uint entry, ref ulong bits, ref int count)
    {
        int extra = (int)(entry >> HuffmanTable.ExtraShift) & 0xF;
        int value = (int)(entry >> HuffmanTable.ValueShift) + ((int)bits & ((1 << extra) - 1));
        bits >>= extra;
        count -= extra;
        return value;
    }

    /// <summary>Fills the bits to at least 56, as far as there is data; a count below zero later tells that there was none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Refill(ReadOnlySpan<byte> packed, ref ulong bits, ref int count, ref int position)
    {
        if (position <= packed.Length - sizeof(ulong))
        {
            bits |= BinaryPrimitives.ReadUInt64LittleEndian(packed[position..]) << count;
            position += (63 - count) >> 3;
            count |= 56;
            return;
        }

        RefillFromEnd(packed, ref bits, ref count, ref position);
    }

    private static void RefillFromEnd(ReadOnlySpan<byte> packed, ref ulong bits, ref int count, ref int position)
    {
        while (count <= 56 && position < packed.Length)
        {
            bits |= (ulong)packed[position++] << count;
            count += 8;
        }
    }

    /// <summary>Repeats what was written a distance before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Repeat(Span<byte> target, int written, int distance, int length)
    {
        int from = written - distance;
        if (distance >= Vector128<byte>.Count && target.Length - written >= length + Vector128<byte>.Count)
        {
            // What is written too far is written over by what follows.
            for (int i = 0; i < length; i += Vector128<byte>.Count)
            {
                Vector128.Create<byte>(target.Slice(from + i, Vector128<byte>.Count)).CopyTo(target.Slice(written + i, Vector128<byte>.Count));
            }

            return;
        }

        if (distance >= length)
        {
            target.Slice(from, length).CopyTo(target[written..]);
            return;
        }

        for (int i = 0; i < length; i++)
        {
            target[written + i] = target[from + i];
        }
    }

    private int Take(int count)
    {
        if (_count < count)
        {
            Refill(_packed, ref _bits, ref _count, ref _position);
        }

        int value = (int)_bits & ((1 << count) - 1);
        Drop(count);
        return value;
    }

    private void Drop(int count)
    {
        _bits >>= count;
        _count -= count;
    }
}
