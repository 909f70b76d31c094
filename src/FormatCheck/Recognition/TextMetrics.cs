using FormatCheck.Drafts;

namespace FormatCheck.Recognition;

/// <summary>Widths of text in Times New Roman, to tell how long a line of print is.</summary>
/// <remarks>An accented letter is as wide as its base letter; letters that the tables lack count half an em.</remarks>
internal static class TextMetrics
{
    // Advance widths of U+0020 to U+007E in thousandths of an em.
    private static ReadOnlySpan<short> Regular =>
    [
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,
        500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
        921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
        556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
        333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,
        500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
    ];

    private static ReadOnlySpan<short> Bold =>
    [
        250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278,
        500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500,
        930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778,
        611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500,
        333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500,
        556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
    ];

    /// <summary>The width of a range of a paragraph's text, in twips; unknown sizes count as 14 pt.</summary>
    public static int WidthTwips(Draft draft, in Paragraph paragraph, int start, int end)
    {
        if (draft.IsPrinted)
        {
            return PrintedTwips(draft, start, end);
        }

        long thousandths = 0;
        foreach (ref readonly Run run in draft.RunsOf(paragraph))
        {
            int from = Math.Max(run.Start, start), to = Math.Min(run.End, end);
            if (from < to)
            {
                thousandths += WidthOf(draft.Text[from..to], run.Format);
            }
        }

        return (int)(thousandths / 1000);
    }

    /// <summary>The width of the printed rows that hold the text; a part of a row is as wide as its share of the letters.</summary>
    private static int PrintedTwips(Draft draft, int start, int end)
    {
        double points = 0;
        foreach (ref readonly PrintedRow row in draft.RowsOf(start, end - start))
        {
            int shared = Math.Min(end, row.End) - Math.Max(start, row.Start);
            points += shared <= 0 ? 0 : (row.Right - row.Left) * shared / Math.Max(1, row.Length);
        }

        return (int)Math.Round(points * 20);
    }

    // Size in half points times ten is the em in twips.
    private static long WidthOf(ReadOnlySpan<char> text, TextFormat format)
    {
        ReadOnlySpan<short> widths = format.Bold.Is(true) ? Bold : Regular;
        bool caps = format.Caps.Is(true);
        long sum = 0;
        foreach (char c in text)
        {
            sum += WidthOf(caps ? char.ToUpperInvariant(c) : c, widths);
        }

        return sum * format.HalfPoints.Or(28) * 10;
    }

    private static int WidthOf(char c, ReadOnlySpan<short> widths)
    {
        if (c is < ' ' or DraftText.Picture)
        {
            return 0;
        }

        if (c > '~')
        {
            char plain = VietnameseText.Plain(c);
            if (plain > '~')
            {
                return 500;
            }

            c = char.IsUpper(c) ? char.ToUpperInvariant(plain) : plain;
        }

        return widths[c - ' '];
    }
}
