using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>
/// Places that wait for their section: page and margins stand at its end, behind all that is placed by them. They are settled in the order they
/// were met, so that what contains another is settled first.
/// </summary>
internal sealed class PendingGeometry(DraftBuilder builder, ParagraphResolver paragraphs, bool gutterAtTop)
{
    private readonly List<Pending> _pending = [];
    private readonly List<(int Paragraph, ParagraphKey Key)> _lines = [];

    private enum What : byte
    {
        Table,
        Box,
        Line,
    }

    /// <summary>A table whose cells' edges are counted from its own left edge so far; its place in the order is where it begins.</summary>
    public int AddTable(int table, int parentCell, int parentBox)
    {
        _pending.Add(new Pending(What.Table, table, builder.Cells.Count, builder.Cells.Count, parentCell, parentBox, default, default));
        return _pending.Count - 1;
    }

    public void CloseTable(int pending, HorizontalPlace place, Fact<int> width) =>
        _pending[pending] = _pending[pending] with { EndCell = builder.Cells.Count, Place = place, Width = width };

    public void AddBox(int box, int parentCell, int parentBox, HorizontalPlace place, Fact<int> width) =>
        _pending.Add(new Pending(What.Box, box, -1, -1, parentCell, parentBox, place, width));

    public void AddLine(int line, int parentCell, int parentBox, HorizontalPlace place, Fact<int> length) =>
        _pending.Add(new Pending(What.Line, line, -1, -1, parentCell, parentBox, place, length));

    /// <summary>A paragraph whose space is given in lines of the section's grid.</summary>
    public void AddLines(int paragraph, ParagraphKey key) => _lines.Add((paragraph, key));

    public void Settle(SectionProperties section)
    {
        PageGeometry page = PageGeometry.Of(section, gutterAtTop);
        foreach (Pending pending in _pending)
        {
            Fact<int> left = page.Resolve(pending.Place, pending.Width, AreaOf(pending, page));
            switch (pending.What)
            {
                case What.Table:
                    SettleCells(pending, left);
                    break;
                case What.Box:
                    builder.Boxes[pending.Index] = builder.Boxes[pending.Index] with { Left = left };
                    break;
                default:
                    builder.Lines[pending.Index] = builder.Lines[pending.Index] with { Left = left };
                    break;
            }
        }

        _pending.Clear();
        if (section.LinePitch > 0)
        {
            foreach ((int paragraph, ParagraphKey key) in _lines)
            {
                builder.Paragraphs[paragraph].Format = paragraphs.Resolve(key with { LinePitch = section.LinePitch }).Format;
            }
        }

        _lines.Clear();
    }

    private FlowArea AreaOf(in Pending pending, PageGeometry page)
    {
        if (pending.ParentCell >= 0)
        {
            Cell cell = builder.Cells[pending.ParentCell];
            return cell.Left.IsResolved && cell.Right.IsResolved ? new FlowArea(cell.Left, cell.Right.Value - cell.Left.Value) : new FlowArea(cell.Left, default);
        }

        if (pending.ParentBox >= 0)
        {
            Box box = builder.Boxes[pending.ParentBox];
            return new FlowArea(box.Left, box.Width);
        }

        return page.Column;
    }

    private void SettleCells(in Pending pending, Fact<int> left)
    {
        for (int i = pending.FirstCell; i < pending.EndCell; i++)
        {
            Cell cell = builder.Cells[i];
            if (cell.Table == pending.Index)
            {
                builder.Cells[i] = cell with { Left = Add(cell.Left, left), Right = Add(cell.Right, left) };
            }
        }
    }

    private static Fact<int> Add(Fact<int> a, Fact<int> b) => a.IsResolved && b.IsResolved ? a.Value + b.Value : default(Fact<int>);

    private readonly record struct Pending(What What, int Index, int FirstCell, int EndCell, int ParentCell, int ParentBox, HorizontalPlace Place, Fact<int> Width);
}
