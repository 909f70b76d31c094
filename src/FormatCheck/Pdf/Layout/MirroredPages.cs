using FormatCheck.Drafts;

namespace FormatCheck.Pdf.Layout;

/// <summary>Finds back pages whose margins are mirrored for printing on both sides, and moves their text to where front pages have it.</summary>
internal static class MirroredPages
{
    private const float Close = 4;

    /// <returns>Whether any page was mirrored.</returns>
    public static bool Straighten(LayoutText layout)
    {
        if (layout.Pages.Count < 2)
        {
            return false;
        }

        bool any = false;
        TextFrame front = TextFrame.Measure(layout, 0, pagesOnly: 0);
        for (int p = 1; p < layout.Pages.Count; p += 2)
        {
            if (!layout.HasSize(p, layout.Pages[0]))
            {
                continue;
            }

            float shift = front.Left - (layout.Pages[p].Width - front.Right);
            if (front.HasLeft && front.HasRight && Math.Abs(shift) > 2 * Close && IsMirrored(layout, p, front))
            {
                Move(layout, p, shift);
                any = true;
            }
        }

        return any;
    }

    /// <summary>Whether a page's text begins where the front page's ends, counted from the other edge.</summary>
    private static bool IsMirrored(LayoutText layout, int page, TextFrame front)
    {
        float left = float.MaxValue;
        foreach (ref readonly Segment segment in layout.SegmentsOf(page))
        {
            left = segment.Part == SegmentPart.Body ? Math.Min(left, segment.X0) : left;
        }

        return Math.Abs(left - front.Left) > 2 * Close && Math.Abs(left - (layout.Pages[page].Width - front.Right)) < 2 * Close;
    }

    private static void Move(LayoutText layout, int page, float shift)
    {
        foreach (ref Segment segment in layout.WritableSegmentsOf(page))
        {
            segment.X0 += shift;
            segment.X1 += shift;
        }

        foreach (ref Rule rule in layout.Rules.WritableSpan.Slice(layout.Pages[page].FirstRule, layout.Pages[page].RuleCount))
        {
            rule = rule with { X0 = rule.X0 + shift, X1 = rule.X1 + shift };
        }

        for (int g = 0; g < layout.Grids.Count; g++)
        {
            if (layout.Grids[g].Page == page)
            {
                layout.Grids[g] = layout.Grids[g] with { Columns = Array.ConvertAll(layout.Grids[g].Columns, x => x + shift) };
            }
        }

        layout.ReplacePage(page, layout.Pages[page] with { Shift = shift });
    }
}
