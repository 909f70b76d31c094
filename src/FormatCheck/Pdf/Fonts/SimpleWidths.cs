using FormatCheck.Pdf.Objects;

namespace FormatCheck.Pdf.Fonts;

/// <summary>Reads the advances of a simple font from its dictionary (ISO 32000-1, 9.6.2.1).</summary>
internal static class SimpleWidths
{
    private const int CodeCount = 256;

    // An advance of a hundred ems is a mistake; more would carry glyphs beyond what a float can tell apart.
    private const double MaximumWidth = 100;

    public static bool AreTold(in FontDictionary font) => font.Widths.Kind == PdfKind.Array;

    public static CodePages<float> Read(in FontDictionary font, FontDescription description)
    {
        double scale = description.IsType3 ? Scale(font.FontMatrix) : 0.001;
        CodePages<float> widths = CodePages<float>.Single(Ems(font.Descriptor["MissingWidth"u8].Number() * scale));
        int first = font.FirstChar.Integer();
        if (!TryRead(new WidthLexer(font.Widths), first, scale, widths))
        {
            int code = first;
            foreach (PdfObject width in font.Widths.Items)
            {
                if (code >= CodeCount)
                {
                    break;
                }

                widths.Set(code++, Ems(width.Number() * scale));
            }
        }

        return widths;
    }

    private static bool TryRead(WidthLexer lexer, int code, double scale, CodePages<float> widths)
    {
        WidthToken token;
        while ((token = lexer.Next()) == WidthToken.Number && code < CodeCount)
        {
            widths.Set(code++, Ems(lexer.Value * scale));
        }

        return token == WidthToken.ArrayEnd || code >= CodeCount;
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
