using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Word;

namespace FormatCheck.Generator.Layout;

/// <summary>Which lines of the two columns stand level.</summary>
internal static class LetterheadPairs
{
    public static (List<Paragraph> Before, List<Paragraph> From) SplitAt(this List<Paragraph> lines, Role role)
    {
        int at = lines.FindIndex(line => line.Role == role);
        at = at < 0 ? lines.Count : at;
        return (lines[..at], lines[at..]);
    }

    /// <summary>Names level with the title, the number level with place and date.</summary>
    public static IEnumerable<(Paragraph? Left, Paragraph? Right)> Pairs(this Letterhead head)
    {
        (List<Paragraph> names, List<Paragraph> below) = head.Left.SplitAt(Role.Number);
        (List<Paragraph> title, List<Paragraph> date) = head.Right.SplitAt(Role.PlaceDate);
        return Zip(names, title).Concat(Zip(below, date));
    }

    /// <summary>Where nothing else levels the columns, the date would stand right under the title and not beside the number.</summary>
    /// <param name="shortLine">The points that a line below the agency takes.</param>
    public static void LevelDate(this Letterhead head, PageSetup page, double shortLine = 0)
    {
        Paragraph[] dates = [.. head.Right.Where(line => line.Role == Role.PlaceDate)];
        if (head.Right.Exists(line => line.Role == Role.Motto) && head.Left.Find(line => line.Role == Role.Number) is { } number && dates.Length > 0)
        {
            (double left, double right) = head.ColumnsOn(page);
            double lower = HeightAbove(head.Left, number, left) + shortLine - HeightAbove(head.Right, dates[0], right);
            dates[0].Spacing = dates[0].Spacing with { Before = dates[0].Spacing.Before + Math.Max(0, lower) };
            number.Spacing = number.Spacing with { Before = number.Spacing.Before + Math.Max(0, -lower) };
            return;
        }

        foreach (Paragraph date in dates)
        {
            date.Spacing = date.Spacing with { Before = head.LinesAboveDate() * 16 };
        }
    }

    /// <summary>The two columns of a section, with 4 mm between.</summary>
    public static (double Left, double Right) ColumnWidths(this Letterhead head, PageSetup page) =>
        head.RightWidth is { } right ? (page.TextWidth - right - 4, right) : (78, page.TextWidth - 82);

    /// <summary>At least one line, which keeps the date clear of the line below the title.</summary>
    public static int LinesAboveDate(this Letterhead head) => Math.Clamp(
        head.Left.FindIndex(line => line.Role == Role.Number) - head.Right.FindIndex(line => line.Role == Role.PlaceDate), 1, 4);

    /// <summary>The height in points of what stands above a line of a column.</summary>
    private static double HeightAbove(List<Paragraph> column, Paragraph line, double width) => column.TakeWhile(one => one != line).Sum(one =>
        one.Spacing.Before + one.Spacing.After + (LinesOf(one, width) * one.Look.Size * 1.15));

    /// <summary>The lines that a text takes in a column.</summary>
    public static int LinesOf(Paragraph paragraph, double width) =>
        Math.Max(1, (int)Math.Ceiling(TimesMetrics.Millimetres(paragraph.Text, paragraph.Look) / (width - (2 * Tables.CellMargin))));

    private static IEnumerable<(Paragraph? Left, Paragraph? Right)> Zip(List<Paragraph> left, List<Paragraph> right) =>
        Enumerable.Range(0, Math.Max(left.Count, right.Count))
            .Select(i => (left.ElementAtOrDefault(i), right.ElementAtOrDefault(i)));
}
