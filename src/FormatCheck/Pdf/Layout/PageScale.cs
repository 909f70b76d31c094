namespace FormatCheck.Pdf.Layout;

/// <summary>Finds the factor by which a printer driver scaled all pages: then no size is a half point, but all are by one factor.</summary>
internal static class PageScale
{
    private const double Close = 0.06;
    private const double Exact = 0.025;

    // Programs that count in dots of a printer write 14.04 for 14: that is no scale.
    private const double Rounding = 0.01;

    public static double Find(FormatTable formats)
    {
        long all = 0;
        double odd = 0;
        int common = -1;
        for (int i = 0; i < formats.Keys.Count; i++)
        {
            int letters = formats.Letters[i];
            all += letters;
            odd += IsHalfPoint(formats.Keys[i].Size / 100.0, Exact) ? 0 : letters;
            common = common < 0 || letters > formats.Letters[common] ? i : common;
        }

        if (common < 0 || odd < all * 0.6)
        {
            return 1;
        }

        double size = formats.Keys[common].Size / 100.0;
        for (double intended = 14; intended <= 15; intended += 0.5)
        {
            double scale = size / intended;
            if (scale is > 0.5 and < 1.5 && Math.Abs(scale - 1) > Rounding && Explains(formats, scale))
            {
                return scale;
            }
        }

        return 1;
    }

    private static bool Explains(FormatTable formats, double scale)
    {
        int sizes = 0;
        for (int i = 0; i < formats.Keys.Count; i++)
        {
            double size = formats.Keys[i].Size / 100.0 / scale;
            if (formats.Letters[i] > 3 && !IsHalfPoint(size, Close))
            {
                return false;
            }

            sizes |= 1 << ((int)Math.Round(size) & 31);
        }

        return System.Numerics.BitOperations.PopCount((uint)sizes) >= 2;
    }

    private static bool IsHalfPoint(double size, double close) => Math.Abs((size * 2) - Math.Round(size * 2)) < close * 2;
}
