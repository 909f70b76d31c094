using FormatCheck.Generator.Plans;

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

    private static IEnumerable<(Paragraph? Left, Paragraph? Right)> Zip(List<Paragraph> left, List<Paragraph> right) =>
        Enumerable.Range(0, Math.Max(left.Count, right.Count))
            .Select(i => (left.ElementAtOrDefault(i), right.ElementAtOrDefault(i)));
}
