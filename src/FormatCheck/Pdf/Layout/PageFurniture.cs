using FormatCheck.Drafts;

namespace FormatCheck.Pdf.Layout;

/// <summary>Tells headers, footers and page numbers from the body: by where they stand and by what repeats from page to page.</summary>
internal sealed class PageFurniture(LayoutText layout)
{
    // In points. A page number 10 mm below the edge ends at 41; text below a margin of 15 mm begins at 55.
    public const float TopBand = 50;
    public const float BottomBand = 42;
    private const float NumberBand = 75;

    /// <summary>A line across the text takes this part of the page's width, or more.</summary>
    public const float Across = 0.6f;

    /// <summary>Marks the segments; returns the pages whose number shows, by where it does.</summary>
    public void Mark()
    {
        for (int p = 0; p < layout.Pages.Count; p++)
        {
            Span<Segment> segments = layout.WritableSegmentsOf(p);
            MarkBand(segments, layout.Pages[p], top: true, isFirst: p == 0);
            MarkBand(segments, layout.Pages[p], top: false, isFirst: false);
            MarkNotes(segments, p);
            MarkFoot(segments, p);
        }

        int shift = FindShift();
        for (int p = 0, part = 0; p < layout.Pages.Count; p++)
        {
            part = p > 0 && PageStarts.BeginsPart(layout, p) ? p : part;
            bool isMarked = shift != int.MinValue && MarkNumber(layout.WritableSegmentsOf(p), p, p + 1 + shift);
            if (!isMarked && part > 0)
            {
                _ = MarkNumber(layout.WritableSegmentsOf(p), p, p + 1 - part);
            }
        }
    }

    /// <summary>Marks what stands below the short line above footnotes.</summary>
    private void MarkNotes(Span<Segment> segments, int page)
    {
        foreach (ref readonly Rule rule in layout.RulesOf(page))
        {
            PageInfo info = layout.Pages[page];
            if (rule.Length < 60 || rule.Length > info.Width * 0.45f || rule.Y < info.Height * 0.3f || !AreNotes(segments, rule))
            {
                continue;
            }

            foreach (ref Segment segment in segments)
            {
                segment.Part = segment.Part == SegmentPart.Body && segment.Y > rule.Y ? SegmentPart.Note : segment.Part;
            }
        }
    }

    /// <summary>Marks an address below a line across the foot of a page that others follow: text goes on overleaf, and it is none of it.</summary>
    private void MarkFoot(Span<Segment> segments, int page)
    {
        PageInfo info = layout.Pages[page];
        foreach (ref readonly Rule rule in page + 1 < layout.Pages.Count ? layout.RulesOf(page) : [])
        {
            int first = rule.Length > info.Width * Across && rule.Y > info.Height * 0.75f ? FirstBelow(segments, rule.Y) : -1;
            if (first < 0 || !layout.TextOf(segments[first]).StartsWith("Địa chỉ", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            foreach (ref Segment segment in segments[first..])
            {
                segment.Part = segment.Part == SegmentPart.Body ? SegmentPart.Footer : segment.Part;
            }
        }
    }

    private static int FirstBelow(ReadOnlySpan<Segment> segments, float height)
    {
        int first = segments.Length;
        while (first > 0 && segments[first - 1].Y > height)
        {
            first--;
        }

        return first < segments.Length ? first : -1;
    }

    /// <summary>Whether all text below a line is small and begins at the line's own left end.</summary>
    private static bool AreNotes(ReadOnlySpan<Segment> segments, in Rule rule)
    {
        bool any = false;
        foreach (ref readonly Segment segment in segments)
        {
            if (segment.Part != SegmentPart.Body || segment.Y < rule.Y)
            {
                continue;
            }

            if (segment.Size > 12.6f || segment.X0 < rule.X0 - 3 || segment.Grid >= 0)
            {
                return false;
            }

            any = any || segment.X0 < rule.X0 + 40;
        }

        return any;
    }

    /// <summary>How the printed numbers differ from the counted ones; <see cref="int.MinValue"/> where no page shows one.</summary>
    private int FindShift()
    {
        var votes = new Dictionary<int, int>();
        for (int p = 0; p < layout.Pages.Count; p++)
        {
            foreach (ref readonly Segment segment in layout.SegmentsOf(p))
            {
                if (MayHoldNumber(segment, layout.Pages[p]) && PrintedNumber.Read(layout.TextOf(segment), out int value, out _, out _) && IsAlone(segment, p))
                {
                    votes[value - p - 1] = votes.GetValueOrDefault(value - p - 1) + 1;
                }
            }
        }

        int best = int.MinValue, most = 0;
        foreach ((int shift, int count) in votes)
        {
            // One number alone counts when it is the page's own.
            if ((count > 1 || shift == 0) && (count > most || (count == most && Math.Abs(shift) < Math.Abs(best))))
            {
                most = count;
                best = shift;
            }
        }

        return best;
    }

    /// <summary>Marks the page's number where it shows that one; a part may be numbered by itself.</summary>
    private bool MarkNumber(Span<Segment> segments, int page, int number)
    {
        foreach (ref Segment segment in segments)
        {
            if (MayHoldNumber(segment, layout.Pages[page]) && PrintedNumber.Read(layout.TextOf(segment), out int value, out _, out _) && value == number && IsAlone(segment, page))
            {
                segment.Part = segment.Y < layout.Pages[page].Height / 2 ? SegmentPart.HeaderNumber : SegmentPart.FooterNumber;
                return true;
            }
        }

        return false;
    }

    private static bool MayHoldNumber(in Segment segment, in PageInfo page) =>
        segment.TextLength <= 24 && segment.Grid < 0 && (segment.Y < NumberBand || segment.Y > page.Height - NumberBand);

    /// <summary>Whether nothing else stands on the segment's line, and all text lies on one side of it.</summary>
    private bool IsAlone(in Segment own, int page)
    {
        if (own.Part != SegmentPart.Body)
        {
            return true;
        }

        bool above = false, below = false;
        foreach (ref readonly Segment other in layout.SegmentsOf(page))
        {
            if (other.TextStart == own.TextStart)
            {
                continue;
            }

            if (Math.Abs(other.Y - own.Y) < 0.5f * own.Size)
            {
                return false;
            }

            above |= other.Y < own.Y;
            below |= other.Y > own.Y;
        }

        return !(above && below);
    }

    /// <summary>Marks what stands in the margin above or below, apart from the text.</summary>
    private static void MarkBand(Span<Segment> segments, in PageInfo page, bool top, bool isFirst)
    {
        int count = 0;
        for (; count < segments.Length; count++)
        {
            ref readonly Segment segment = ref segments[top ? count : segments.Length - 1 - count];
            if (top ? segment.Y > TopBand : segment.Y < page.Height - BottomBand)
            {
                break;
            }
        }

        if (count == 0 || count == segments.Length || count > 6)
        {
            return;
        }

        Segment edge = segments[top ? count - 1 : segments.Length - count], next = segments[top ? count : segments.Length - 1 - count];
        float gap = Math.Abs(next.Y - edge.Y);
        bool paired = isFirst && HasPair(segments[..count]);
        if (paired || gap < 1.35f * Math.Max(edge.Size, next.Size))
        {
            return;
        }

        for (int i = 0; i < count; i++)
        {
            segments[top ? i : segments.Length - 1 - i].Part = top ? SegmentPart.Header : SegmentPart.Footer;
        }
    }

    /// <summary>Whether two segments share a line: the head of a document that begins too high.</summary>
    private static bool HasPair(ReadOnlySpan<Segment> segments)
    {
        for (int i = 1; i < segments.Length; i++)
        {
            bool large = segments[i].Size > 11 && segments[i - 1].Size > 11 && segments[i].TextLength > 5 && segments[i - 1].TextLength > 5;
            if (large && Math.Abs(segments[i].Y - segments[i - 1].Y) < 3)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A page number as it is printed: "2", "- 2 -", "Trang 2", "2/5", "ii", "b".</summary>
internal static class PrintedNumber
{
    /// <summary>Reads a text that is a page number and no more than that.</summary>
    /// <param name="start">Where the number itself begins in the text.</param>
    public static bool Read(ReadOnlySpan<char> text, out int value, out int start, out int length)
    {
        value = start = length = 0;
        int first = 0;
        while (first < text.Length && text[first] is ' ' or '-' or '–' or '—' or '.' or '[' or '(' or '~' or '*')
        {
            first++;
        }

        foreach (string word in (ReadOnlySpan<string>)["Trang ", "trang ", "Page ", "TRANG ", "Tr. "])
        {
            first += text[first..].StartsWith(word, StringComparison.Ordinal) ? word.Length : 0;
        }

        start = first;
        while (first < text.Length && char.IsAsciiDigit(text[first]) && first - start < 5)
        {
            value = (value * 10) + text[first++] - '0';
        }

        if (first == start)
        {
            value = Roman(text[start..], out int letters);
            first += letters;
            bool isPoint = first + 1 < text.Length && text[first + 1] is ')' or ']'; // "a)"
            if (letters == 0 && !isPoint && first < text.Length && char.IsAsciiLetterLower(text[first]))
            {
                value = text[first++] - 'a' + 1;
            }
        }

        length = first - start;
        return length > 0 && value > 0 && IsTail(text[first..]);
    }

    public static bool IsArabic(ReadOnlySpan<char> number) => char.IsAsciiDigit(number[0]);

    private static bool IsTail(ReadOnlySpan<char> rest)
    {
        rest = rest.Trim(" -–—.])~*");
        if (rest.Length > 0 && rest[0] == '/')
        {
            rest = rest[1..].Trim().TrimStart("0123456789");
        }

        return rest.IsEmpty;
    }

    private static int Roman(ReadOnlySpan<char> text, out int letters)
    {
        int sum = 0, last = 0;
        for (letters = 0; letters < text.Length && letters < 6; letters++)
        {
            int digit = text[letters] switch
            {
                'i' or 'I' => 1,
                'v' or 'V' => 5,
                'x' or 'X' => 10,
                _ => 0,
            };
            if (digit == 0)
            {
                break;
            }

            sum += digit > last && last > 0 ? digit - (2 * last) : digit;
            last = digit;
        }

        return sum;
    }
}
