using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>Reads the tables of a story: their cells' edges, borders and the formatting their style gives each cell.</summary>
internal sealed class TableReader(DocumentContext context, StoryPart part, int box)
{
    /// <summary>Rows of deeper tables are not counted ahead, which would read the same bytes again for each level.</summary>
    private const int MaxCountedNesting = 3;

    private readonly DraftBuilder _builder = context.Builder;
    private readonly List<OpenTable> _open = [];

    public bool IsInTable => _open.Count > 0;

    public bool IsRowDeleted => _open.Count > 0 && _open[^1].IsRowDeleted;

    /// <summary>Gets the cell that paragraphs stand in now, or -1.</summary>
    public int Cell => _open.Count > 0 ? _open[^1].Cell : -1;

    /// <summary>Gets the formatting layer of that cell; 0 is none.</summary>
    public int Layer => _open.Count > 0 ? _open[^1].Layer : 0;

    public void Open(ref PartReader xml)
    {
        int parent = Cell;
        int table = _builder.Tables.Count;
        _builder.Tables.Add(new Table(parent, part.Story, 0, 0, false));
        int pending = context.Geometry.AddTable(table, parent, box);
        _open.Add(new OpenTable(table, parent, pending, context.Styles?.DefaultTable ?? -1) { Offset = xml.Offset });
    }

    public void ReadProperties(ref PartReader xml)
    {
        OpenTable table = _open[^1];
        table.Properties.Read(ref xml, context.Properties, out bool isChanged);
        Note(isChanged ? MarkRevision.Changed : MarkRevision.None);
        if (_open.Count <= MaxCountedNesting && table.StyleIn(context).NeedsLastRow)
        {
            // What w:tblPr sees declared is in force at w:tbl too, and what w:tbl declares itself is declared again when it is read again.
            table.RowCount = RowCounter.Count(part.Source, table.Offset, xml.Bindings, context.CancellationToken);
        }
    }

    public void ReadGrid(ref PartReader xml)
    {
        int depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            if (xml.Word == Name.GridCol)
            {
                _open[^1].Grid.Add(Measure.TryTwips(xml.WordAttribute("w"u8), out int twips) ? twips : 0);
            }
            else if (xml.Word == Name.TblGridChange)
            {
                Note(MarkRevision.Changed);
            }

            xml.Skip();
        }
    }

    public void OpenRow() => _open[^1].OpenRow();

    public void ReadRowProperties(ref PartReader xml)
    {
        OpenTable table = _open[^1];
        int depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            ReadOnlySpan<byte> value = xml.WordAttribute("val"u8);
            switch (xml.Word)
            {
                case Name.GridBefore when Measure.TryInteger(value, out int columns):
                    table.SkipColumns(columns);
                    break;
                case Name.WBefore when Measure.TryTwips(xml.WordAttribute("w"u8), out int twips) && xml.WordAttribute("type"u8) is [] or [(byte)'d', ..]:
                    table.CellLeft = Math.Max(table.CellLeft, twips);
                    break;
                case Name.Del:
                    table.IsRowDeleted = true;
                    Note(MarkRevision.Deleted);
                    break;
                case Name.Ins:
                    Note(MarkRevision.Inserted);
                    break;
                case Name.TrPrChange or Name.TblPrExChange:
                    Note(MarkRevision.Changed);
                    break;
                case Name.TblBorders:
                    table.RowBorders = TableBorders.Read(ref xml);
                    continue;
            }

            xml.Skip();
        }
    }

    public void OpenCell() => _open[^1].OpenCell();

    public void ReadCellProperties(ref PartReader xml)
    {
        OpenTable table = _open[^1];
        CellProperties cell = table.CellProperties;
        cell.Read(ref xml, out MarkRevision revision);
        Note(revision);
    }

    /// <summary>The first content of a cell: its properties are complete, and it takes its place in the draft.</summary>
    public void BeginContent()
    {
        if (_open.Count > 0)
        {
            OpenTable table = _open[^1];
            if (table.IsInCell && table.Cell < 0)
            {
                table.BeginCell(context);
            }
        }
    }

    public void CloseCell()
    {
        BeginContent();
        _open[^1].CloseCell();
    }

    public void CloseRow() => _open[^1].CloseRow();

    public void Close()
    {
        OpenTable table = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        table.Close(context);
    }

    private void Note(MarkRevision revision) => context.Observations.Revisions(revision, _builder.CurrentParagraph);
}
