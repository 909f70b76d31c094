using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FormatCheck.Docx;

/// <summary>The checksum of ZIP entries (APPNOTE 4.4.7): folded 64 bytes a step where the processor multiplies without carry, otherwise by tables.</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320; // reversed
    private const int Slices = 8;
    private const int Block = 16;

    private static readonly uint[] Table = BuildTable();

    public static uint Of(ReadOnlySpan<byte> data)
    {
        uint crc = uint.MaxValue;
        if (Pclmulqdq.IsSupported && data.Length >= 4 * Block)
        {
            int folded = data.Length / Block * Block;
            crc = Fold(crc, data[..folded]);
            data = data[folded..];
        }

        return ~ByTable(crc, data);
    }

    /// <summary>The table's way, eight bytes a step.</summary>
    public static uint ByTable(uint crc, ReadOnlySpan<byte> data)
    {
        ReadOnlySpan<uint> table = Table;
        while (data.Length >= Slices)
        {
            uint low = crc ^ BinaryPrimitives.ReadUInt32LittleEndian(data);
            uint high = BinaryPrimitives.ReadUInt32LittleEndian(data[4..]);
            crc = table[(7 * 256) + (int)(low & 0xFF)]
                ^ table[(6 * 256) + (int)((low >> 8) & 0xFF)]
                ^ table[(5 * 256) + (int)((low >> 16) & 0xFF)]
                ^ table[(4 * 256) + (int)(low >> 24)]
                ^ table[(3 * 256) + (int)(high & 0xFF)]
                ^ table[(2 * 256) + (int)((high >> 8) & 0xFF)]
                ^ table[256 + (int)((high >> 16) & 0xFF)]
                ^ table[(int)(high >> 24)];
            data = data[Slices..];
        }

        foreach (byte b in data)
        {
            crc = table[(int)((crc ^ b) & 0xFF)] ^ (crc >> 8);
        }

        return crc;
    }

    /// <summary>Folds whole blocks, at least four of them; the constants are powers of x modulo the polynomial, bits reversed.</summary>
    private static uint Fold(uint crc, ReadOnlySpan<byte> data)
    {
        ReadOnlySpan<Vector128<ulong>> blocks = MemoryMarshal.Cast<byte, Vector128<ulong>>(data);
        Vector128<ulong> byFour = Vector128.Create(0x1_5444_2BD4UL, 0x1_C6E4_1596UL); // x^544, x^480
        Vector128<ulong> byOne = Vector128.Create(0x1_7519_97D0UL, 0x0_CCAA_009EUL); // x^160, x^96
        Vector128<ulong> a = blocks[0] ^ Vector128.CreateScalar(crc).AsUInt64(), b = blocks[1], c = blocks[2], d = blocks[3];
        int i = 4;
        for (; i + 4 <= blocks.Length; i += 4)
        {
            a = Step(a, byFour, blocks[i]);
            b = Step(b, byFour, blocks[i + 1]);
            c = Step(c, byFour, blocks[i + 2]);
            d = Step(d, byFour, blocks[i + 3]);
        }

        a = Step(Step(Step(a, byOne, b), byOne, c), byOne, d);
        for (; i < blocks.Length; i++)
        {
            a = Step(a, byOne, blocks[i]);
        }

        return Reduce(a, byOne);
    }

    /// <summary>Moves 128 bits past the next block and adds it.</summary>
    private static Vector128<ulong> Step(Vector128<ulong> value, Vector128<ulong> power, Vector128<ulong> block) =>
        Pclmulqdq.CarrylessMultiply(value, power, 0x00) ^ Pclmulqdq.CarrylessMultiply(value, power, 0x11) ^ block;

    /// <summary>From 128 bits to 64, to 32 by Barrett's reduction.</summary>
    private static uint Reduce(Vector128<ulong> value, Vector128<ulong> byOne)
    {
        Vector128<ulong> low = Vector128.Create(0xFFFF_FFFFUL);
        value = Pclmulqdq.CarrylessMultiply(value, byOne, 0x10) ^ Sse2.ShiftRightLogical128BitLane(value, 8);
        value = Pclmulqdq.CarrylessMultiply(value & low, Vector128.CreateScalar(0x1_63CD_6124UL), 0x00) ^ Sse2.ShiftRightLogical128BitLane(value, 4);
        Vector128<ulong> barrett = Vector128.Create(0x1_DB71_0641UL, 0x1_F701_1641UL);
        Vector128<ulong> quotient = Pclmulqdq.CarrylessMultiply(value & low, barrett, 0x10);
        value ^= Pclmulqdq.CarrylessMultiply(quotient & low, barrett, 0x00);
        return value.AsUInt32().GetElement(1);
    }

    private static uint[] BuildTable()
    {
        var table = new uint[Slices * 256];
        for (uint n = 0; n < 256; n++)
        {
            uint crc = n;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ Polynomial;
            }

            table[n] = crc;
        }

        for (int n = 256; n < table.Length; n++)
        {
            uint before = table[n - 256];
            table[n] = table[before & 0xFF] ^ (before >> 8);
        }

        return table;
    }
}
