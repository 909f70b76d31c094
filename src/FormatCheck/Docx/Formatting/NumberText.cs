using System.Globalization;
using System.Text;

namespace FormatCheck.Docx;

/// <summary>Writes numbers as lists show them.</summary>
internal static class NumberText
{
    private static readonly (int Value, string Digits)[] Roman =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>Appends a number; false where its format cannot be written out.</summary>
    public static bool TryAppend(StringBuilder text, int number, NumberFormat format)
    {
        switch (format)
        {
            case NumberFormat.Decimal:
                text.Append(CultureInfo.InvariantCulture, $"{number}");
                return true;
            case NumberFormat.DecimalZero:
                text.Append(CultureInfo.InvariantCulture, $"{number:00}");
                return true;
            case NumberFormat.UpperRoman or NumberFormat.LowerRoman:
                return TryAppendRoman(text, number, format == NumberFormat.LowerRoman);
            case NumberFormat.UpperLetter or NumberFormat.LowerLetter:
                return TryAppendLetter(text, number, format == NumberFormat.LowerLetter ? 'a' : 'A');
            case NumberFormat.None or NumberFormat.Bullet:
                return true;
            default:
                return false;
        }
    }

    /// <summary>A bullet as a character that says what it looks like: symbol fonts keep theirs in the private area.</summary>
    public static char Bullet(char c) => c switch
    {
        '\uF02D' => '-',
        '\uF02A' => '*',
        >= '\uE000' and <= '\uF8FF' => '•',
        _ => c,
    };

    private static bool TryAppendRoman(StringBuilder text, int number, bool isLower)
    {
        if (number is < 1 or > 32_767)
        {
            return false;
        }

        foreach ((int value, string digits) in Roman)
        {
            for (; number >= value; number -= value)
            {
                text.Append(isLower ? digits.ToLowerInvariant() : digits);
            }
        }

        return true;
    }

    /// <summary>a to z, then aa, bb: the letter is repeated (17.18.59).</summary>
    private static bool TryAppendLetter(StringBuilder text, int number, char first)
    {
        if (number is < 1 or > 780)
        {
            return false;
        }

        text.Append((char)(first + ((number - 1) % 26)), 1 + ((number - 1) / 26));
        return true;
    }
}
