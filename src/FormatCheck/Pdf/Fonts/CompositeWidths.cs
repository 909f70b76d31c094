using FormatCheck.Pdf.Objects;

namespace FormatCheck.Pdf.Fonts;

/// <summary>Reads the advances of a CIDFont from its dictionary (ISO 32000-1, 9.7.4.3).</summary>
internal static class CompositeWidths
{
    private const double DefaultWidth = 1000;

    // Ranges of three numbers may claim all CIDs again and again: all of them together get this many.
    private const int Budget = 0x20000;

    public static CodePages<float> Read(in FontDictionary font)
    {
        CodePages<float> widths = CodePages<float>.Paged(SimpleWidths.Ems(font.DW.Number(DefaultWidth) / 1000));
        if (!TryRead(new WidthLexer(font.W), widths))
        {
            Read(font.W, widths);
        }

        return widths;
    }

    /// <summary>Reads an array of nothing but numbers and arrays of numbers.</summary>
    private static bool TryRead(WidthLexer lexer, CodePages<float> widths)
    {
        int budget = Budget;
        int first = -1;
        int last = -1;
        WidthToken token;
        while ((token = lexer.Next()) is WidthToken.Number or WidthToken.ArrayStart)
        {
            if (token == WidthToken.ArrayStart)
            {
                if (!TryReadEach(ref lexer, widths, first, ref budget))
                {
                    return false;
                }

                first = last = -1;
            }
            else if (first < 0)
            {
                first = Integer(lexer.Value);
            }
            else if (last < 0)
            {
                last = Integer(lexer.Value);
            }
            else
            {
                SetRange(widths, first, Math.Min(last, ushort.MaxValue), SimpleWidths.Ems(lexer.Value / 1000), ref budget);
                first = last = -1;
            }
        }

        return token == WidthToken.ArrayEnd;
    }

    private static bool TryReadEach(ref WidthLexer lexer, CodePages<float> widths, int cid, ref int budget)
    {
        WidthToken token;
        while ((token = lexer.Next()) == WidthToken.Number)
        {
            if (cid is >= 0 and <= ushort.MaxValue && budget-- > 0)
            {
                widths.Set(cid++, SimpleWidths.Ems(lexer.Value / 1000));
            }
        }

        return token == WidthToken.ArrayEnd;
    }

    private static int Integer(double value) => value is >= 0 and <= int.MaxValue ? (int)value : -1;

    private static void Read(in PdfObject array, CodePages<float> widths)
    {
        int budget = Budget;
        int first = -1;
        int last = -1;
        foreach (PdfObject item in array.Items)
        {
            if (item.Kind == PdfKind.Array)
            {
                SetEach(widths, first, item, ref budget);
                first = last = -1;
            }
            else if (first < 0)
            {
                first = item.Integer(-1);
            }
            else if (last < 0)
            {
                last = item.Integer(-1);
            }
            else
            {
                SetRange(widths, first, Math.Min(last, ushort.MaxValue), SimpleWidths.Ems(item.Number() / 1000), ref budget);
                first = last = -1;
            }
        }
    }

    private static void SetEach(CodePages<float> widths, int cid, in PdfObject items, ref int budget)
    {
        foreach (PdfObject width in items.Items)
        {
            if (cid is < 0 or > ushort.MaxValue || budget-- <= 0)
            {
                return;
            }

            widths.Set(cid++, SimpleWidths.Ems(width.Number() / 1000));
        }
    }

    private static void SetRange(CodePages<float> widths, int first, int last, float width, ref int budget)
    {
        for (int cid = first; cid <= last && budget > 0; cid++, budget--)
        {
            widths.Set(cid, width);
        }
    }
}
