using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.Intrinsics;

namespace FormatCheck.Pdf.Content;

/// <summary>Decodes hexadecimal strings eight bytes at a time; those of Word's PDFs hold all text.</summary>
internal static class HexadecimalDigits
{
    /// <summary>Decodes digits from the front as long as there are no other characters among sixteen of them; a digit without a second one is left.</summary>
    /// <param name="text">The digits, and what stands behind them.</param>
    /// <param name="count">How many of them are digits of the string.</param>
    /// <param name="decoded">Room for them; eight bytes more let the last ones be decoded as the others.</param>
    /// <returns>The number of digits that were decoded.</returns>
    public static int Decode(ReadOnlySpan<byte> text, int count, Span<byte> decoded)
    {
        count &= ~1;
        int done = 0;
        while (Vector128.IsHardwareAccelerated && BitConverter.IsLittleEndian && done < count && text.Length - done >= Vector128<byte>.Count && decoded.Length - (done / 2) >= 8)
        {
            Vector128<byte> digits = Vector128.Create(text.Slice(done, Vector128<byte>.Count));
            Vector128<byte> digit = digits - Vector128.Create((byte)'0');
            Vector128<byte> letter = (digits | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a');
            Vector128<byte> isDigit = Vector128.LessThan(digit, Vector128.Create((byte)10));
            Vector128<byte> isLetter = Vector128.LessThan(letter, Vector128.Create((byte)6));
            int own = Math.Min(count - done, Vector128<byte>.Count);
            if (BitOperations.TrailingZeroCount(~(isDigit | isLetter).ExtractMostSignificantBits()) < own)
            {
                break;
            }

            // The first digit of each pair is the lower byte of its word.
            Vector128<ushort> pairs = Vector128.ConditionalSelect(isDigit, digit, letter + Vector128.Create((byte)10)).AsUInt16();
            Vector128<ushort> bytes = ((pairs & Vector128.Create((ushort)0xF)) << 4) | (pairs >> 8);
            BinaryPrimitives.WriteUInt64LittleEndian(decoded[(done / 2)..], Vector128.Narrow(bytes, bytes).AsUInt64().ToScalar());
            done += own;
        }

        return done;
    }
}
