using System.Runtime.Intrinsics;

namespace FormatCheck.Pdf.Content;

/// <summary>Decodes hexadecimal strings eight bytes at a time; those of Word's PDFs hold all text.</summary>
internal static class HexadecimalDigits
{
    /// <summary>Decodes digits from the front as long as there are sixteen of them and no other characters.</summary>
    /// <returns>The number of digits that were decoded.</returns>
    public static int Decode(ReadOnlySpan<byte> digits, Span<byte> decoded)
    {
        int done = 0;
        while (Vector128.IsHardwareAccelerated && BitConverter.IsLittleEndian && digits.Length - done >= Vector128<byte>.Count && decoded.Length - (done / 2) >= 8)
        {
            Vector128<byte> text = Vector128.Create(digits.Slice(done, Vector128<byte>.Count));
            Vector128<byte> digit = text - Vector128.Create((byte)'0');
            Vector128<byte> letter = (text | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a');
            Vector128<byte> isDigit = Vector128.LessThan(digit, Vector128.Create((byte)10));
            Vector128<byte> isLetter = Vector128.LessThan(letter, Vector128.Create((byte)6));
            if ((isDigit | isLetter) != Vector128<byte>.AllBitsSet)
            {
                break;
            }

            // The first digit of each pair is the lower byte of its word.
            Vector128<ushort> pairs = Vector128.ConditionalSelect(isDigit, digit, letter + Vector128.Create((byte)10)).AsUInt16();
            Vector128<ushort> bytes = ((pairs & Vector128.Create((ushort)0xF)) << 4) | (pairs >> 8);
            Vector128.Narrow(bytes, bytes).GetLower().CopyTo(decoded[(done / 2)..]);
            done += Vector128<byte>.Count;
        }

        return done;
    }
}
