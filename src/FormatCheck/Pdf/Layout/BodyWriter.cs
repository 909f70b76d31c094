using FormatCheck.Drafts;

namespace FormatCheck.Pdf.Layout;

/// <summary>Writes the body: paragraphs, blocks of columns as tables without lines, and tables.</summary>
internal sealed class BodyWriter(LayoutText layout, DraftBuilder builder, DraftWriter writer) : IDisposable
{
    // Further than any two rows of a page are apart.
    private const float BreakGap = 5000;

    private readonly PooledList<Row> _rows = new(64);
    private readonly ParagraphRows _open = new(layout);
    private readonly ParagraphRows _inColumn = new(layout);
    private readonly ParagraphShape _shape = new(layout);
    private readonly ColumnBlock _block = new(layout);
    private readonly List<Column> _columns = [];
    private TextFrame _frame = null!;
    private int _section;
    private float? _gap;
    private bool _startsPage;
    private bool _sharesLeft;

    /// <summary>Writes the pages of one section.</summary>
    /// <param name="endsEarly">Whether a page ends so far above its foot that the next one was begun on purpose.</param>
    public void WriteSection(int first, int end, int section, TextFrame frame, Func<int, bool> endsEarly)
    {
        _section = section;
        _frame = frame;
        _rows.RemoveFrom(0);
        for (int p = first; p < end; p++)
        {
            AddPage(p, p > first && endsEarly(p - 1));
        }

        ReadOnlySpan<Row> rows = _rows.Span;
        for (int i = 0; i < rows.Length;)
        {
            int next = layout.Segments[rows[i].First].Grid >= 0
                ? WriteGrid(rows, i)
                : WriteBlock(rows, i, first == 0 && i == 0);
            if (next == i)
            {
                AddRow(rows, i);
                next = i + 1;
            }

            i = next;
        }

        Flush();
    }

    /// <summary>Sets the rows of a page below those of the page before, one line further, or far off behind a break.</summary>
    private void AddPage(int page, bool afterBreak)
    {
        float top = float.MaxValue;
        foreach (ref readonly Segment segment in layout.SegmentsOf(page))
        {
            top = segment.Part == SegmentPart.Body ? Math.Min(top, segment.Y) : top;
        }

        float pitch = _frame.Pitch > 0 ? _frame.Pitch : 16;
        float offset = _rows.Count == 0 || top == float.MaxValue ? 0 : _rows[_rows.Count - 1].Y + (afterBreak ? BreakGap : pitch) - top;
        layout.AddRows(page, offset, _rows);
    }

    /// <summary>Ends the paragraph that is open.</summary>
    public void Flush()
    {
        if (_open.IsEmpty)
        {
            return;
        }

        ReadOnlySpan<Row> rows = _open.Rows;
        bool tabs = rows.Length == 1 && _block.IsSplit(rows[0], _frame);
        ParagraphFormat format = tabs
            ? _shape.OfTabs(rows[0], _frame, SpaceBefore(rows), _startsPage)
            : _shape.OfBody(rows, _frame, SpaceBefore(rows), _startsPage, _sharesLeft);
        _ = writer.Write(rows, new Holder(0, _section, -1, Place.Body, _frame.Left, _frame.Right), format, tabs);
        _open.Clear();
    }

    public void Dispose()
    {
        _rows.Dispose();
        _open.Dispose();
        _inColumn.Dispose();
    }

    /// <summary>What the distance to the row above is beyond one line: a line of the paragraph itself where it has several that are closer.</summary>
    private float? SpaceBefore(ReadOnlySpan<Row> rows)
    {
        float own = ParagraphShape.Pitch(rows);
        return _gap - (own > 0 ? Math.Min(own, _frame.Pitch) : _frame.Pitch);
    }

    /// <summary>Whether the row above or below begins at the same place but ends elsewhere: then neither is centred.</summary>
    private bool SharesLeft(ReadOnlySpan<Row> rows, int index)
    {
        ref readonly Segment own = ref layout.Segments.WritableSpan[rows[index].First];
        for (int i = Math.Max(0, index - 1); i < Math.Min(rows.Length, index + 2); i++)
        {
            ref readonly Segment other = ref layout.Segments.WritableSpan[rows[i].First];
            if (i != index && Math.Abs(rows[i].Y - rows[index].Y) < 3 * own.Size && Math.Abs(other.X0 - own.X0) < 1 && Math.Abs(other.X1 - own.X1) > 3)
            {
                return true;
            }
        }

        return false;
    }

    private void AddRow(ReadOnlySpan<Row> rows, int index)
    {
        Row row = rows[index];
        float gap = index > 0 ? row.Y - rows[index - 1].Y : 0;
        bool samePage = index > 0 && PageOf(row) == PageOf(rows[index - 1]);
        bool tabbed = _open.Rows.Length == 1 && _block.IsSplit(_open.Rows[0], _frame);
        if (gap < BreakGap && !tabbed && _open.Continues(row, _frame.Left, _frame.Right, _frame.Pitch, inColumn: false))
        {
            _open.Add(row);
            return;
        }

        Flush();
        _gap = samePage && _frame.Pitch > 0 ? gap : null;
        _startsPage = gap >= BreakGap;
        _sharesLeft = SharesLeft(rows, index);
        _open.Add(row);
    }

    private static bool StartsPage(ReadOnlySpan<Row> rows, int index) => index > 0 && rows[index].Y - rows[index - 1].Y >= BreakGap;

    private int PageOf(in Row row) => layout.Segments[row.First].Page;

    private int WriteBlock(ReadOnlySpan<Row> rows, int start, bool atTop)
    {
        int end = _block.Find(rows, start, _frame, atTop);
        if (end == start)
        {
            return start;
        }

        Flush();
        _columns.Clear();
        _columns.AddRange(_block.Columns);
        _startsPage = StartsPage(rows, start);
        int table = builder.Tables.Count;
        builder.Tables.Add(new Table(-1, 0, 1, _columns.Count, false));
        for (int c = 0; c < _columns.Count; c++)
        {
            WriteColumn(rows[start..end], c, table);
        }

        return end;
    }

    private void WriteColumn(ReadOnlySpan<Row> rows, int column, int table)
    {
        Column edges = _columns[column];
        int cell = builder.Cells.Count;
        builder.Cells.Add(new Cell(table, 0, column, ParagraphShape.Twips(edges.X0 - _frame.Left), ParagraphShape.Twips(edges.X1 - _frame.Left), false, false));
        var holder = new Holder(0, _section, cell, Place.Cell, edges.X0, edges.X1);
        bool isLeft = IsLeftAligned(rows, column, out float middle);
        int before = builder.CurrentParagraph;
        foreach (ref readonly Row row in rows)
        {
            // Blanks that are left to be filled in part a row of one column: "Số     -KH/TU".
            int first = -1, count = 0;
            for (int i = 0; i < row.Count; i++)
            {
                if (_block.ColumnOf(layout.Segments[row.First + i]) == column)
                {
                    first = count++ == 0 ? row.First + i : first;
                }
            }

            if (count > 0)
            {
                AddInColumn(new Row(first, count, layout.Segments[first].Y, layout.Segments[first].Size), holder, isLeft, middle);
            }
        }

        FlushColumn(holder, isLeft, middle);
        if (builder.CurrentParagraph == before)
        {
            WriteEmpty(holder);
        }
    }

    private void AddInColumn(in Row row, in Holder holder, bool isLeft, float middle)
    {
        if (_inColumn.Continues(row, holder.Left, holder.Right, 0, inColumn: true))
        {
            _inColumn.Add(row);
            return;
        }

        FlushColumn(holder, isLeft, middle);
        _inColumn.Add(row);
    }

    private void FlushColumn(in Holder holder, bool isLeft, float middle)
    {
        if (_inColumn.IsEmpty)
        {
            return;
        }

        ref readonly Segment first = ref _inColumn.FirstOf(_inColumn.Rows[0]);
        float own = (first.X0 + _inColumn.LastOf(_inColumn.Rows[0]).X1) / 2;
        Alignment alignment = isLeft || Math.Abs(own - middle) > 5 ? Alignment.Left : Alignment.Center;
        alignment = alignment == Alignment.Left && !isLeft && first.X1 > holder.Right - 1.5f && first.X0 > holder.Left + 10 ? Alignment.Right : alignment;
        _ = writer.Write(_inColumn.Rows, holder, _shape.InColumn(_inColumn.Rows, holder.Left, holder.Right, alignment, _startsPage), tabs: false);
        _startsPage = false;
        _inColumn.Clear();
    }

    /// <summary>Whether the rows of a column share their left edge rather than their middle.</summary>
    private bool IsLeftAligned(ReadOnlySpan<Row> rows, int column, out float middle)
    {
        middle = (_columns[column].X0 + _columns[column].X1) / 2;
        int left = 0, best = 0, count = 0;
        foreach (ref readonly Row row in rows)
        {
            for (int i = 0; i < row.Count; i++)
            {
                ref readonly Segment segment = ref layout.Segments.WritableSpan[row.First + i];
                if (_block.ColumnOf(segment) != column)
                {
                    continue;
                }

                count++;
                left += segment.X0 < _columns[column].X0 + 3 ? 1 : 0;
                int near = CountNear(rows, column, segment.Middle);
                if (near > best)
                {
                    best = near;
                    middle = segment.Middle;
                }
            }
        }

        return count > 1 && left > best;
    }

    private int CountNear(ReadOnlySpan<Row> rows, int column, float middle)
    {
        int count = 0;
        foreach (ref readonly Row row in rows[..Math.Min(rows.Length, 60)])
        {
            for (int i = 0; i < row.Count; i++)
            {
                ref readonly Segment segment = ref layout.Segments.WritableSpan[row.First + i];
                count += Math.Abs(segment.Middle - middle) < 4 && _block.ColumnOf(segment) == column ? 1 : 0;
            }
        }

        return count;
    }

    private int WriteGrid(ReadOnlySpan<Row> rows, int start)
    {
        Flush();
        _startsPage = StartsPage(rows, start);
        int index = layout.Segments[rows[start].First].Grid, end = start;
        while (end < rows.Length && layout.Segments[rows[end].First].Grid == index)
        {
            end++;
        }

        Grid grid = layout.Grids[index];
        int table = builder.Tables.Count;
        builder.Tables.Add(new Table(-1, 0, grid.Rows.Length - 1, grid.Columns.Length - 1, true));
        for (int r = 0; r < grid.Rows.Length - 1; r++)
        {
            for (int c = 0; c < grid.Columns.Length - 1; c++)
            {
                WriteCell(rows[start..end], grid, table, r, c);
            }
        }

        return end;
    }

    private void WriteCell(ReadOnlySpan<Row> rows, Grid grid, int table, int gridRow, int gridColumn)
    {
        int cell = builder.Cells.Count;
        float left = grid.Columns[gridColumn], right = grid.Columns[gridColumn + 1];
        builder.Cells.Add(new Cell(table, gridRow, gridColumn, ParagraphShape.Twips(left - _frame.Left), ParagraphShape.Twips(right - _frame.Left), true, true));
        var holder = new Holder(0, _section, cell, Place.Cell, left, right);
        int before = builder.CurrentParagraph;
        float middle = (left + right) / 2;
        foreach (ref readonly Row row in rows)
        {
            for (int i = 0; i < row.Count; i++)
            {
                ref readonly Segment segment = ref layout.Segments.WritableSpan[row.First + i];
                if (segment.GridRow == gridRow && segment.GridColumn == gridColumn)
                {
                    AddInColumn(new Row(row.First + i, 1, segment.Y, segment.Size), holder, isLeft: true, middle);
                }
            }
        }

        FlushColumn(holder, isLeft: true, middle);
        if (builder.CurrentParagraph == before)
        {
            WriteEmpty(holder);
        }
    }

    private void WriteEmpty(in Holder holder) => _ = writer.Write([], holder, new ParagraphFormat(), tabs: false);
}
