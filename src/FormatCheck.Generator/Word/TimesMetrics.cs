using System.Text;
using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Word;

/// <summary>Advance widths of Times New Roman, so that a line can be drawn as long as a text.</summary>
internal static class TimesMetrics
{
    private const double UnitsPerEm = 2048;

    // U+0020 to U+007E; a letter with accents is as wide as its base letter.
    private static readonly int[] Regular =
    [
        512, 682, 836, 1024, 1024, 1706, 1593, 369, 682, 682, 1024, 1155, 512, 682, 512, 569,
        1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 569, 569, 1155, 1155, 1155, 909,
        1886, 1479, 1366, 1366, 1479, 1251, 1139, 1479, 1479, 682, 797, 1479, 1251, 1821, 1479, 1479,
        1139, 1479, 1366, 1139, 1251, 1479, 1479, 1933, 1479, 1479, 1251, 682, 569, 682, 961, 1024,
        682, 909, 1024, 909, 1024, 909, 682, 1024, 1024, 569, 569, 1024, 569, 1593, 1024, 1024,
        1024, 1024, 682, 797, 569, 1024, 1024, 1479, 1024, 1024, 909, 983, 410, 983, 1108,
    ];

    private static readonly int[] Bold =
    [
        512, 682, 1137, 1024, 1024, 2048, 1706, 569, 682, 682, 1024, 1167, 512, 682, 512, 569,
        1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 682, 682, 1167, 1167, 1167, 1024,
        1905, 1479, 1366, 1479, 1479, 1366, 1251, 1593, 1593, 797, 1024, 1593, 1366, 1933, 1479, 1593,
        1251, 1593, 1479, 1139, 1366, 1479, 1479, 2048, 1479, 1479, 1366, 682, 569, 682, 1190, 1024,
        682, 1024, 1139, 909, 1139, 909, 682, 1024, 1139, 569, 682, 1139, 569, 1706, 1139, 1024,
        1139, 1139, 909, 797, 682, 1139, 1024, 1479, 1024, 1024, 909, 807, 451, 807, 1065,
    ];

    public static double Millimetres(string text, Look look)
    {
        int[] widths = look.Bold ? Bold : Regular;
        double units = text.Normalize(NormalizationForm.FormD).Sum(letter => Units(letter, widths));
        return units / UnitsPerEm * look.Size * Measure.MillimetresPerPoint;
    }

    public static double Points(string text, Look look) => Millimetres(text, look) / Measure.MillimetresPerPoint;

    /// <summary>The width of a letter in thousandths of an em; a mark over a letter has none.</summary>
    public static int Thousandths(char letter, bool bold)
    {
        int units = letter.ToString().Normalize(NormalizationForm.FormD).Sum(part => Units(part, bold ? Bold : Regular));
        return (int)Math.Round(units * 1000 / UnitsPerEm);
    }

    private static int Units(char letter, int[] widths) => letter switch
    {
        'Đ' => widths['D' - ' '],
        'đ' => widths['d' - ' '],
        >= ' ' and <= '~' => widths[letter - ' '],
        >= '\u0300' and <= '\u036F' => 0,
        _ => widths['n' - ' '],
    };
}
