using FormatCheck.Pdf.Objects;

namespace FormatCheck.Pdf.Fonts;

/// <summary>Reads the advances of a simple font from its dictionary (ISO 32000-1, 9.6.2.1).</summary>
internal static class SimpleWidths
{
    private const int CodeCount = 256;

    // An advance of a hundred ems is a mistake; more would carry glyphs beyond what a float can tell apart.
    private const double MaximumWidth = 100;

    public static bool AreTold(in PdfObject font) => font["Widths"u8].Kind == PdfKind.Array;

    public static CodePages<float> Read(in PdfObject font, in PdfObject descriptor, FontDescription description)
    {
        double scale = description.IsType3 ? Scale(font["FontMatrix"u8]) : 0.001;
        CodePages<float> widths = CodePages<float>.Single(Ems(descriptor["MissingWidth"u8].Number() * scale));
        int code = font["FirstChar"u8].Integer();
        foreach (PdfObject width in font["Widths"u8].Items)
        {
            if (code >= CodeCount)
            {
                break;
            }

            widths.Set(code++, Ems(width.Number() * scale));
        }

        return widths;
    }

    /// <summary>A width as a number of ems that can be reckoned with.</summary>
    public static float Ems(double width) => double.Abs(width) <= MaximumWidth ? (float)width : 0;

    /// <summary>The horizontal scale of a Type 3 font's glyph space.</summary>
    private static double Scale(in PdfObject matrix)
    {
        foreach (PdfObject item in matrix.Items)
        {
            return item.Number(0.001);
        }

        return 0.001;
    }
}
