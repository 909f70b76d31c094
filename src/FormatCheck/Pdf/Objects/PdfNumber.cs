namespace FormatCheck.Pdf.Objects;

/// <summary>Numbers (ISO 32000-1, 7.3.3), and what odd writers put in their place: <c>--5</c>, <c>5-3</c>, <c>1.2.3</c>.</summary>
internal static class PdfNumber
{
    /// <summary>So many digits fit into a <see cref="long"/>; more say nothing about a place on paper.</summary>
    private const int MostDigits = 17;

    private static ReadOnlySpan<double> Powers => [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17];

    public static bool IsStart(byte value) => PdfSyntax.IsDigit(value) || value is (byte)'-' or (byte)'+' or (byte)'.';

    /// <summary>Reads digits; a number too large for an <see cref="int"/> is read over and is <see cref="int.MaxValue"/>.</summary>
    public static bool TryUnsigned(ReadOnlySpan<byte> bytes, ref int position, out int number)
    {
        int start = position;
        long value = 0;
        while ((uint)position < (uint)bytes.Length && PdfSyntax.IsDigit(bytes[position]))
        {
            value = Math.Min((value * 10) + bytes[position++] - '0', int.MaxValue);
        }

        number = (int)value;
        return position > start;
    }

    /// <summary>Whether the number that starts here has a decimal point.</summary>
    public static bool IsReal(ReadOnlySpan<byte> bytes, int position)
    {
        while ((uint)position < (uint)bytes.Length && PdfSyntax.IsRegular(bytes[position]))
        {
            if (bytes[position++] == '.')
            {
                return true;
            }
        }

        return false;
    }

    public static double Read(ReadOnlySpan<byte> bytes, int position)
    {
        bool isNegative = false;
        while ((uint)position < (uint)bytes.Length && bytes[position] is (byte)'-' or (byte)'+')
        {
            isNegative |= bytes[position++] == '-';
        }

        long value = 0;
        int digits = 0;
        int decimals = -1;
        double large = 1;
        for (; (uint)position < (uint)bytes.Length; position++)
        {
            byte next = bytes[position];
            if (next == '.' && decimals < 0)
            {
                decimals = 0;
            }
            else if (!PdfSyntax.IsDigit(next))
            {
                break;
            }
            else if (digits < MostDigits)
            {
                value = (value * 10) + next - '0';
                digits += value == 0 ? 0 : 1;
                decimals += decimals < 0 ? 0 : 1;
            }
            else if (decimals < 0)
            {
                large *= 10;
            }
        }

        double number = decimals > 0 ? value / Power(decimals) : value * large;
        return isNegative ? -number : number;
    }

    public static int ToInteger(double number) => number >= int.MaxValue ? int.MaxValue : number <= int.MinValue ? int.MinValue : (int)number;

    private static double Power(int decimals) => decimals < Powers.Length ? Powers[decimals] : Math.Pow(10, decimals);
}
