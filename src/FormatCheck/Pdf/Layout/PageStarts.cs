namespace FormatCheck.Pdf.Layout;

/// <summary>Tells where a part begins that is numbered by itself: an appendix, or a document attached with a head of its own.</summary>
internal static class PageStarts
{
    // "PHỤ LỤC SỐ 01" and no sentence that speaks of one.
    private const int LongestHeading = 24;

    public static bool BeginsPart(LayoutText layout, int page)
    {
        float baseline = float.MinValue;
        foreach (ref readonly Segment segment in layout.SegmentsOf(page))
        {
            ReadOnlySpan<char> text = layout.TextOf(segment);
            bool isNumber = segment.Part != SegmentPart.Body || PrintedNumber.Read(text, out _, out _, out _);
            if (isNumber && baseline == float.MinValue)
            {
                continue;
            }

            bool isFirst = baseline == float.MinValue;
            baseline = isFirst ? segment.Y : baseline;
            if (segment.Y - baseline > 0.5f * segment.Size)
            {
                return false;
            }

            if (text.StartsWith("CỘNG H", StringComparison.Ordinal) || text.StartsWith("ĐẢNG CỘNG SẢN", StringComparison.Ordinal) || (isFirst && IsHeading(text)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHeading(ReadOnlySpan<char> text) =>
        text.Length <= LongestHeading && text.StartsWith("Phụ lục", StringComparison.OrdinalIgnoreCase) && text[^1] is not ('.' or ';' or ',');
}
