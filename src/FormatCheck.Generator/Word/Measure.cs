namespace FormatCheck.Generator.Word;

/// <summary>Turns the plan's millimetres and points into the file's units.</summary>
internal static class Measure
{
    public const double MillimetresPerPoint = 25.4 / 72;

    public static int Twips(double millimetres) => Round(millimetres * 1440 / 25.4);

    public static int TwipsOfPoints(double points) => Round(points * 20);

    public static int HalfPoints(double points) => Round(points * 2);

    public static long Emu(double millimetres) => (long)Math.Round(millimetres * 36_000);

    private static int Round(double value) => (int)Math.Round(value, MidpointRounding.AwayFromZero);
}
