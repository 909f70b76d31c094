using System.Globalization;

namespace FormatCheck.Rules;

/// <summary>Values of findings, written out for people in both languages.</summary>
internal static class Values
{
    public static readonly FindingValue Unresolved = new(new LocalizedText("không xác định được", "not resolvable"));

    public static readonly FindingValue Nothing = new(new LocalizedText("không có", "nothing"));

    public static FindingValue Text(ReadOnlySpan<char> text)
    {
        string value = text.Length > 120 ? string.Concat(text[..117], "...") : text.ToString();
        return new FindingValue(new LocalizedText(value, value));
    }

    public static FindingValue Text(string vi, string en) => new(new LocalizedText(vi, en));

    /// <summary>A day as documents write it in digits: 15/06/2026.</summary>
    public static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    public static FindingValue Points(double points) => Number(points, "pt");

    public static FindingValue HalfPoints(int halfPoints) => Points(halfPoints / 2.0);

    public static FindingValue Millimetres(double millimetres) => Number(Math.Round(millimetres, 1), "mm");

    public static FindingValue Twips(int twips) => Millimetres(ToMillimetres(twips));

    public static double ToMillimetres(int twips) => twips * 25.4 / 1440;

    public static FindingValue Range(double min, double max, string unit) => min == max
        ? Number(min, unit) with { Min = min, Max = max }
        : new FindingValue(new LocalizedText($"{FormatVi(min)} đến {FormatVi(max)} {unit}", $"{Format(min)} to {Format(max)} {unit}"), Min: min, Max: max, Unit: unit);

    /// <summary>A number as English texts write it: 1.27.</summary>
    public static string Format(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A number as Vietnamese texts write it: 1,27.</summary>
    public static string FormatVi(double value) => Format(value).Replace('.', ',');

    private static FindingValue Number(double value, string unit) =>
        new(new LocalizedText($"{FormatVi(value)} {unit}", $"{Format(value)} {unit}"), Number: value, Unit: unit);
}
