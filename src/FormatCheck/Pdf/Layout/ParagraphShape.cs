using FormatCheck.Drafts;

namespace FormatCheck.Pdf.Layout;

/// <summary>Measures the format of a paragraph from the places of its rows.</summary>
internal sealed class ParagraphShape(LayoutText layout)
{
    private const float Hair = 2;

    // A millimetre: slanted letters end some two points before the margin that upright ones reach.
    private const float Millimetre = 2.84f;

    /// <summary>The format of a paragraph in the text area, outside of columns and tables.</summary>
    /// <param name="spaceBefore">The distance beyond one pitch to the row above, in points, if that is known.</param>
    public ParagraphFormat OfBody(ReadOnlySpan<Row> rows, TextFrame frame, float? spaceBefore, bool startsPage, bool sharesLeft)
    {
        ref readonly Segment first = ref layout.Segments.WritableSpan[rows[0].First];
        ref readonly Segment firstEnd = ref layout.Segments.WritableSpan[rows[0].First + rows[0].Count - 1];
        float pitch = Pitch(rows);
        if (rows.Length == 1)
        {
            return OfRow(first.X0, firstEnd.X1, frame, spaceBefore, startsPage, rows[0].Count > 1 || sharesLeft, firstEnd.TextLength > 40);
        }

        float left = float.MaxValue, shortest = float.MaxValue, longest = 0;
        bool centred = Math.Abs(Middle(rows[0]) - frame.Middle) < 3;
        for (int i = 1; i < rows.Length; i++)
        {
            left = Math.Min(left, layout.Segments[rows[i].First].X0);
            centred &= Math.Abs(Middle(rows[i]) - frame.Middle) < 3;
        }

        for (int i = 0; i < rows.Length - 1; i++)
        {
            float edge = layout.Segments[rows[i].First + rows[i].Count - 1].X1;
            shortest = Math.Min(shortest, edge);
            longest = Math.Max(longest, edge);
        }

        bool full = frame.HasRight && shortest > frame.Right - Millimetre;
        centred &= layout.Segments[rows[^1].First].X0 > frame.Left + 8;
        bool flushRight = full && left > frame.Left + 3 && Math.Abs(layout.Segments[rows[^1].First + rows[^1].Count - 1].X1 - frame.Right) < Hair && !Aligned(rows[1..]);
        Alignment alignment = flushRight ? Alignment.Right : centred ? Alignment.Center : full ? Alignment.Justified : Alignment.Left;
        Fact<Alignment> shown = alignment == Alignment.Left && !frame.HasRight && longest - shortest < Hair ? default(Fact<Alignment>) : alignment;
        return Format(shown, centred ? 0 : left - frame.Left, 0, centred ? 0 : first.X0 - left, pitch, spaceBefore, startsPage, []);
    }

    /// <summary>The format of a paragraph of one column, between the column's edges.</summary>
    public ParagraphFormat InColumn(ReadOnlySpan<Row> rows, float left, float right, Alignment alignment, bool startsPage)
    {
        ref readonly Segment first = ref layout.Segments.WritableSpan[rows[0].First];
        float middle = Middle(rows[0]), own = (left + right) / 2;
        return alignment switch
        {
            Alignment.Center => Format(alignment, Math.Max(0, 2 * (middle - own)), Math.Max(0, 2 * (own - middle)), 0, Pitch(rows), null, startsPage, []),
            Alignment.Right => Format(alignment, 0, Math.Max(0, right - first.X1), 0, Pitch(rows), null, startsPage, []),
            _ => Format(alignment, first.X0 - left, 0, 0, Pitch(rows), null, startsPage, []),
        };
    }

    /// <summary>A row of several segments beside each other, set by tabs.</summary>
    public ParagraphFormat OfTabs(in Row row, TextFrame frame, float? spaceBefore, bool startsPage)
    {
        var tabs = new TabStop[row.Count - 1];
        for (int i = 1; i < row.Count; i++)
        {
            tabs[i - 1] = new TabStop(Twips(layout.Segments[row.First + i].X0 - frame.Left), Alignment.Left);
        }

        return Format(Alignment.Left, layout.Segments[row.First].X0 - frame.Left, 0, 0, 0, spaceBefore, startsPage, tabs);
    }

    private static ParagraphFormat OfRow(float x0, float x1, TextFrame frame, float? spaceBefore, bool startsPage, bool isSetLeft, bool isLong)
    {
        float leftGap = x0 - frame.Left, rightGap = frame.Right - x1, middle = (x0 + x1) / 2, aside = middle - frame.Middle;
        bool atIndent = frame.Indent > 0 && Math.Abs(leftGap - frame.Indent) < 2 && isLong && Math.Abs(aside) > 1;
        bool centred = Math.Abs(aside) < 4 && leftGap > 8 || (Math.Abs(aside) < 1.5f && leftGap > 2);
        if (!isSetLeft && centred && !atIndent)
        {
            return Format(Alignment.Center, 0, 0, 0, 0, spaceBefore, startsPage, []);
        }

        if (leftGap > frame.Width * 0.3f && rightGap < 3)
        {
            return Format(Alignment.Right, 0, Math.Max(0, rightGap), 0, 0, spaceBefore, startsPage, []);
        }

        if (leftGap > frame.Width * 0.35f)
        {
            return Format(Alignment.Center, Math.Max(0, 2 * aside), Math.Max(0, -2 * aside), 0, 0, spaceBefore, startsPage, []);
        }

        // Whether one row alone is justified does not show.
        bool begins = leftGap > 8;
        return Format(Alignment.Left, begins ? 0 : leftGap, 0, begins ? leftGap : 0, 0, spaceBefore, startsPage, []);
    }

    private static ParagraphFormat Format(Fact<Alignment> alignment, float left, float right, float firstLine, float pitch, float? spaceBefore, bool startsPage, IReadOnlyList<TabStop> tabs) => new()
    {
        Alignment = alignment,
        IndentLeft = Twips(left),
        IndentRight = Twips(right),
        FirstLine = Twips(firstLine),
        SpaceBefore = spaceBefore is { } space ? Twips(Math.Max(0, space)) : default(Fact<int>),
        SpaceAfter = spaceBefore is null ? default(Fact<int>) : 0,
        ContextualSpacing = false,
        Pitch = pitch > 0 ? Twips(pitch) : default(Fact<int>),
        BorderTop = false,
        BorderBottom = false,
        PageBreakBefore = startsPage,
        Tabs = tabs,
    };

    /// <summary>Whether rows begin at one place.</summary>
    private bool Aligned(ReadOnlySpan<Row> rows)
    {
        foreach (ref readonly Row row in rows)
        {
            if (Math.Abs(layout.Segments[row.First].X0 - layout.Segments[rows[0].First].X0) > Hair)
            {
                return false;
            }
        }

        return rows.Length > 1;
    }

    /// <summary>The smallest distance from row to row; 0 for a single row.</summary>
    public static float Pitch(ReadOnlySpan<Row> rows)
    {
        float pitch = 0;
        for (int i = 1; i < rows.Length; i++)
        {
            float distance = rows[i].Y - rows[i - 1].Y;
            pitch = distance > 0 && (pitch == 0 || distance < pitch) ? distance : pitch;
        }

        return pitch;
    }

    private float Middle(in Row row) => (layout.Segments[row.First].X0 + layout.Segments[row.First + row.Count - 1].X1) / 2;

    public static int Twips(float points) => (int)MathF.Round(points * 20);
}
