using FormatCheck.Drafts;

namespace FormatCheck.Pdf.Layout;

/// <summary>The edges of one column of a block.</summary>
internal struct Column
{
    public float X0;
    public float X1;
}

/// <summary>Finds rows that stand in columns beside each other: the head of the first page, recipients and signatures.</summary>
internal sealed class ColumnBlock(LayoutText layout)
{
    // Lines that go on from an item may hang this far, in points.
    private const float Hanging = 16;

    private const int MostRowsBack = 80;

    private readonly List<Column> _columns = [];

    /// <summary>Gets the columns of the block that was found last, from left to right.</summary>
    public IReadOnlyList<Column> Columns => _columns;

    /// <summary>The index behind the last row of a block that begins at a row; that row itself where none does.</summary>
    /// <param name="atTop">Whether the rows begin the first page: then the left column may begin higher.</param>
    public int Find(ReadOnlySpan<Row> rows, int start, TextFrame frame, bool atTop)
    {
        int seed = FindSeed(rows, start, frame, atTop);
        if (seed < 0)
        {
            return start;
        }

        for (int i = start; i < seed; i++)
        {
            if (!Fits(rows[i], out _))
            {
                return start;
            }

            Widen(rows[i]);
        }

        int end = seed + 1;
        while (end < rows.Length && Belongs(rows, start, end, frame))
        {
            Widen(rows[end]);
            end++;
        }

        return end - start >= 2 ? end : start;
    }

    /// <summary>The column that holds most of a segment, or the nearest.</summary>
    public int ColumnOf(in Segment segment)
    {
        int best = 0;
        float least = float.MaxValue;
        for (int c = 0; c < _columns.Count; c++)
        {
            float distance = Distance(_columns[c], segment);
            if (distance < least)
            {
                least = distance;
                best = c;
            }
        }

        return best;
    }

    /// <summary>Whether a row shows columns: several segments, of which the first is no number of a list.</summary>
    public bool IsSplit(in Row row, TextFrame frame)
    {
        if (row.Count < 2 || layout.Segments[row.First].Grid >= 0)
        {
            return false;
        }

        ref readonly Segment first = ref layout.Segments.WritableSpan[row.First];
        ref readonly Segment last = ref layout.Segments.WritableSpan[row.First + row.Count - 1];
        bool stretched = Math.Abs(first.X0 - frame.Left) < 2 && Math.Abs(last.X1 - frame.Right) < 2 && row.Count == 2 && layout.Segments[row.First + 1].X0 - first.X1 < 3 * row.Size;
        bool isItem = row.Count == 2 && IsEnumerator(layout.TextOf(first)) && last.X0 - first.X1 < 4 * row.Size;
        return !stretched && !isItem;
    }

    public static bool IsEnumerator(ReadOnlySpan<char> text) => text.Length <= 5 && (text[^1] is '.' or ')' or '/' || text is "-" or "+" or "•" or "–" or "\uF0B7" or "\u00B7");

    private int FindSeed(ReadOnlySpan<Row> rows, int start, TextFrame frame, bool atTop)
    {
        int most = Math.Min(rows.Length, start + (atTop ? 8 : 4));
        for (int i = start; i < most; i++)
        {
            if (layout.Segments[rows[i].First].Grid >= 0 || (i > start && rows[i].Y - rows[i - 1].Y > (atTop ? 4 : 8) * rows[i].Size))
            {
                return -1;
            }

            if (IsSplit(rows[i], frame))
            {
                SeedFrom(rows[i]);
                return i;
            }

            ref readonly Segment own = ref layout.Segments.WritableSpan[rows[i].First];
            if (i + 1 < rows.Length && rows[i + 1].Count == 1 && rows[i + 1].Y - rows[i].Y < 0.8f * Math.Min(rows[i].Size, rows[i + 1].Size) && StandBeside(own, layout.Segments[rows[i + 1].First]))
            {
                SeedFrom(rows[i]);
                Add(layout.Segments[rows[i + 1].First]);
                return i + 1;
            }

            if (atTop && BesideAbove(rows[start..i], own) is var above and >= 0)
            {
                SeedFrom(rows[start + above]);
                Add(own);
                return i;
            }

            // What stands in the middle of the page, as the hyphens below a summary do, is above all columns.
            float aside = Math.Abs(own.Middle - frame.Middle);
            bool mayBeTop = atTop ? aside > 20 : aside > 5 && own.X0 > frame.Left + (frame.Width * 0.35f);
            if (!mayBeTop)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The row above that stands in another column than a segment, or -1.</summary>
    private int BesideAbove(ReadOnlySpan<Row> rows, in Segment own)
    {
        for (int i = 0; i < rows.Length; i++)
        {
            if (rows[i].Count == 1 && StandBeside(layout.Segments[rows[i].First], own))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether two segments stand apart across the page.</summary>
    private static bool StandBeside(in Segment a, in Segment b) => a.Grid < 0 && b.Grid < 0 && (a.X0 > b.X1 + 10 || b.X0 > a.X1 + 10);

    private bool Belongs(ReadOnlySpan<Row> rows, int start, int index, TextFrame frame)
    {
        Row row = rows[index];
        float distance = row.Y - rows[index - 1].Y;
        if (layout.Segments[row.First].Grid >= 0 || !Fits(row, out int column) || distance > 14 * row.Size || BeginsAddressees(row) || RuleBetween(rows[index - 1], row, frame))
        {
            return false;
        }

        if (IsSplit(row, frame))
        {
            return distance < 8 * row.Size && !BeginsCopy(rows[start..index], row);
        }

        ref readonly Segment own = ref layout.Segments.WritableSpan[row.First];
        bool sameLine = distance < 0.8f * row.Size;
        bool near = distance < (column > 0 ? 12 : 2.8f) * row.Size;
        bool close = start == 0 && layout.Segments[rows[0].First].Page == 0 && own.Page == 0 && distance < 1.3f * row.Size && own.X1 < frame.Middle;
        if (near && (sameLine || close || IsAligned(rows[start..index], own, column, mayShareEdge: Math.Abs(own.Middle - frame.Middle) > 2 && (column > 0 || distance < 1.7f * row.Size))))
        {
            return true;
        }

        return near && Math.Abs(own.Middle - frame.Middle) > 15 && SplitComes(rows, index, frame);
    }

    /// <summary>Whether a row begins "Kính gửi" or "Kính trình": that stands below the head, where its columns end, however much of it would fit between them.</summary>
    private bool BeginsAddressees(in Row row) => layout.TextOf(layout.Segments[row.First]).StartsWith("Kính ", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a row in capitals on both sides stands below recipients: the head of a copy's own components, whose line above is missing.</summary>
    private bool BeginsCopy(ReadOnlySpan<Row> above, in Row row)
    {
        for (int i = 0; i < row.Count; i++)
        {
            if (!IsInCapitals(layout.TextOf(layout.Segments[row.First + i])))
            {
                return false;
            }
        }

        foreach (ref readonly Row other in above)
        {
            if (layout.TextOf(layout.Segments[other.First])[0] is '-' or '–')
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInCapitals(ReadOnlySpan<char> text)
    {
        bool any = false;
        foreach (char c in text)
        {
            if (char.IsLower(c) || char.IsAsciiDigit(c))
            {
                return false;
            }

            any |= char.IsUpper(c);
        }

        return any;
    }

    /// <summary>Whether a line across the text width stands between two rows: a copy's own components begin below it.</summary>
    private bool RuleBetween(in Row above, in Row below, TextFrame frame)
    {
        ref readonly Segment first = ref layout.Segments.WritableSpan[above.First];
        ref readonly Segment next = ref layout.Segments.WritableSpan[below.First];
        for (int page = first.Page; page <= Math.Min(next.Page, first.Page + 1); page++)
        {
            foreach (ref readonly Rule rule in layout.RulesOf(page))
            {
                bool isBelow = page > first.Page || rule.Y > first.Y;
                bool isAbove = page < next.Page || rule.Y < next.Y;
                if (isBelow && isAbove && rule.X0 < frame.Left + (0.15f * frame.Width) && rule.X1 > frame.Right - (0.15f * frame.Width))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether one of the next rows shows the same columns again.</summary>
    private bool SplitComes(ReadOnlySpan<Row> rows, int index, TextFrame frame)
    {
        for (int i = index + 1; i < Math.Min(rows.Length, index + 4); i++)
        {
            if (rows[i].Y - rows[i - 1].Y > 3 * rows[i].Size || !Fits(rows[i], out _))
            {
                return false;
            }

            if (IsSplit(rows[i], frame))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a segment shares its middle or an edge with one above it in its column.</summary>
    /// <param name="mayShareEdge">Whether a shared edge counts: one that stands far off, or in the middle of the page, shares it by chance.</param>
    private bool IsAligned(ReadOnlySpan<Row> rows, in Segment own, int column, bool mayShareEdge)
    {
        foreach (ref readonly Row row in rows[Math.Max(0, rows.Length - MostRowsBack)..])
        {
            for (int i = 0; i < row.Count; i++)
            {
                ref readonly Segment other = ref layout.Segments.WritableSpan[row.First + i];
                if (ColumnOf(other) == column && (Math.Abs(other.Middle - own.Middle) < 5 || (mayShareEdge && SharesEdge(own, other, column))))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool SharesEdge(in Segment own, in Segment other, int column) =>
        IsUnder(own, other, _columns[column]) || (column > 0 && Math.Abs(other.X1 - own.X1) < 2);

    /// <summary>Whether a segment begins where another does, or hangs below one at the column's edge.</summary>
    private static bool IsUnder(in Segment own, in Segment other, in Column column) =>
        Math.Abs(own.X0 - other.X0) < 3 || (other.X0 < column.X0 + 3 && own.X0 > other.X0 && own.X0 < other.X0 + Hanging);

    /// <summary>Whether each segment of a row lies in one column only.</summary>
    private bool Fits(in Row row, out int column)
    {
        column = 0;
        float apart = row.Count > 1 ? 0 : 3; // on narrow paper texts beside each other leave no room between
        for (int i = 0; i < row.Count; i++)
        {
            ref readonly Segment segment = ref layout.Segments.WritableSpan[row.First + i];
            int touched = 0;
            foreach (Column known in _columns)
            {
                touched += segment.X0 < known.X1 + apart && segment.X1 > known.X0 - apart ? 1 : 0;
            }

            if (touched > 1)
            {
                return false;
            }

            column = ColumnOf(segment);
        }

        return true;
    }

    private void SeedFrom(in Row row)
    {
        _columns.Clear();
        for (int i = 0; i < row.Count; i++)
        {
            Add(layout.Segments[row.First + i]);
        }
    }

    private void Add(in Segment segment)
    {
        _columns.Add(new Column { X0 = segment.X0, X1 = segment.X1 });
        _columns.Sort(static (a, b) => a.X0.CompareTo(b.X0));
    }

    private void Widen(in Row row)
    {
        for (int i = 0; i < row.Count; i++)
        {
            ref readonly Segment segment = ref layout.Segments.WritableSpan[row.First + i];
            int column = ColumnOf(segment);
            Column known = _columns[column];
            _columns[column] = new Column { X0 = Math.Min(known.X0, segment.X0), X1 = Math.Max(known.X1, segment.X1) };
        }
    }

    private static float Distance(in Column column, in Segment segment)
    {
        float apart = Math.Max(column.X0 - segment.X1, segment.X0 - column.X1);
        return apart > 0 ? apart : -Math.Min(Math.Min(column.X1, segment.X1) - Math.Max(column.X0, segment.X0), 1) - (1 / (1 + Math.Abs(((column.X0 + column.X1) / 2) - segment.Middle)));
    }
}
