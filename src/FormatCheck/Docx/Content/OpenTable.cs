using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>A table that is being read: where its row and cell stand, and what is known of its borders so far.</summary>
internal sealed class OpenTable(int table, int parentCell, int pending, int defaultStyle)
{
    private readonly List<CellBorders> _borders = [];
    private int _row = -1;
    private int _column;
    private int _gridColumn;
    private int _columnCount;
    private int _rightEdge;
    private int _cellWidth;
    private int _firstMargin = CellMargins.Default;
    private TableStyleView? _style;

    /// <summary>Gets where the table begins in the part.</summary>
    public required int Offset { get; init; }

    public TableProperties Properties { get; } = new() { Style = defaultStyle };

    public List<int> Grid { get; } = [];

    public CellProperties CellProperties { get; } = new();

    public TableBorders RowBorders { get; set; }

    public bool IsRowDeleted { get; set; }

    public bool IsInCell { get; private set; }

    /// <summary>Gets the cell in the draft, or -1 before its first content.</summary>
    public int Cell { get; private set; } = -1;

    public int Layer { get; private set; }

    /// <summary>Gets or sets the left border of the cell, from the left border of the table.</summary>
    public int CellLeft { get; set; }

    /// <summary>Gets or sets the number of rows where it had to be known in advance, or -1.</summary>
    public int RowCount { get; set; } = -1;

    public TableStyleView StyleIn(DocumentContext context) => _style ??= new TableStyleView(context.Layers, context.Layers.Summary(Properties.Style), Properties.Look);

    public void OpenRow()
    {
        _row++;
        _column = 0;
        _gridColumn = 0;
        CellLeft = 0;
        IsRowDeleted = false;
        RowBorders = default;
    }

    public void SkipColumns(int columns)
    {
        columns = Math.Clamp(columns, 0, 1000);
        CellLeft = GridWidth(_gridColumn, columns) ?? CellLeft;
        _gridColumn += columns;
    }

    public void OpenCell()
    {
        IsInCell = true;
        Cell = -1;
        CellProperties.Clear();
    }

    public void BeginCell(DocumentContext context)
    {
        TableStyleView style = StyleIn(context);
        CellMargins margins = CellProperties.Margins.Over(Properties.Margins.Over(style.Margins));
        int left = margins.Left ?? CellMargins.Default;
        int right = margins.Right ?? CellMargins.Default;
        _firstMargin = _row == 0 && _column == 0 ? left : _firstMargin;
        _cellWidth = WidthOfCell();
        bool isLastColumn = Grid.Count > 0 && _gridColumn + CellProperties.Span >= Grid.Count;
        int regions = style.RegionsOf(_row, _gridColumn, isLastRow: RowCount >= 0 && _row == RowCount - 1, isLastColumn);
        Layer = style.LayerOf(regions);
        Cell = context.Builder.Cells.Count;
        bool isKnown = _cellWidth > 0;
        context.Builder.Cells.Add(new Cell(table, _row, _column, CellLeft + left, isKnown ? CellLeft + _cellWidth - right : default(Fact<int>), false, false));
        _borders.Add(new CellBorders(Cell, _row, CellProperties.Borders.Over(style.CellBordersOf(regions)), RowBorders, isLastColumn, _column == 0));
    }

    public void CloseCell()
    {
        CellLeft += _cellWidth;
        _rightEdge = Math.Max(_rightEdge, CellLeft);
        _gridColumn += CellProperties.Span;
        _column++;
        _columnCount = Math.Max(_columnCount, _column);
        IsInCell = false;
        Cell = -1;
        Layer = 0;
    }

    public void CloseRow()
    {
        if (IsRowDeleted)
        {
            _row--;
        }
    }

    public void Close(DocumentContext context)
    {
        TableStyleView style = StyleIn(context);
        bool isVisible = SettleBorders(context.Builder, Properties.Borders.Over(style.Borders));
        context.Builder.Tables[table] = context.Builder.Tables[table] with { RowCount = _row + 1, ColumnCount = _columnCount, HasVisibleBorders = isVisible };
        context.Geometry.CloseTable(pending, PlaceIn(context.Settings), _rightEdge > 0 ? _rightEdge : Properties.Width.Twips is { } twips ? twips : default(Fact<int>));
    }

    /// <summary>
    /// A table that is not aligned starts at its indent: up to Word 2010 the text of its first column does, since Word 2013 its border. An aligned
    /// or floating table is placed with its borders.
    /// </summary>
    private HorizontalPlace PlaceIn(DocumentSettings settings)
    {
        if (Properties.Floating is { } floating)
        {
            int shift = settings.CompatibilityMode < 15 && !floating.Align.IsResolved ? _firstMargin : 0;
            return floating with { Offset = floating.Offset.Or(0) - shift };
        }

        bool isAligned = Properties.Alignment.Is(Alignment.Center) || Properties.Alignment.Is(Alignment.Right);
        int offset = parentCell >= 0 || settings.CompatibilityMode < 15 ? Properties.Indent - _firstMargin : Properties.Indent;
        return new HorizontalPlace(HorizontalAnchor.Column, offset, isAligned ? Properties.Alignment : default);
    }

    /// <summary>The width a cell asks for; a share of the table, or none, is what the grid gives it.</summary>
    private int WidthOfCell() =>
        CellProperties.Width.Twips ?? GridWidth(_gridColumn, CellProperties.Span)
        ?? (CellProperties.Width.Share is { } share && Properties.Width.Twips is { } total ? (int)((long)total * share / 5000) : 0);

    private int? GridWidth(int first, int count)
    {
        int sum = 0;
        for (int i = first; i < first + count && i < Grid.Count; i++)
        {
            sum += Grid[i];
        }

        return sum > 0 ? sum : null;
    }

    /// <summary>What is drawn above and below each cell, once it is known which row is the last.</summary>
    private bool SettleBorders(DraftBuilder builder, TableBorders tableBorders)
    {
        int drawn = 0;
        foreach (CellBorders cell in _borders)
        {
            TableBorders outer = cell.Row0.Over(tableBorders);
            bool top = IsDrawn(cell.Own, BorderSides.Top, outer, cell.Row == 0 ? BorderSides.Top : BorderSides.InsideHorizontal);
            bool bottom = IsDrawn(cell.Own, BorderSides.Bottom, outer, cell.Row == _row ? BorderSides.Bottom : BorderSides.InsideHorizontal);
            bool left = IsDrawn(cell.Own, BorderSides.Left, outer, cell.IsFirst ? BorderSides.Left : BorderSides.InsideVertical);
            bool right = IsDrawn(cell.Own, BorderSides.Right, outer, cell.IsLast ? BorderSides.Right : BorderSides.InsideVertical);
            drawn += top || bottom || left || right ? 1 : 0;
            builder.Cells[cell.Cell] = builder.Cells[cell.Cell] with { BorderTop = top, BorderBottom = bottom };
        }

        return drawn > 0 && (tableBorders.Drawn != BorderSides.None || drawn * 2 > _borders.Count);
    }

    private static bool IsDrawn(TableBorders own, BorderSides side, TableBorders outer, BorderSides outerSide) =>
        own.Has(side) ? own.IsDrawn(side) : outer.IsDrawn(outerSide);

    private readonly record struct CellBorders(int Cell, int Row, TableBorders Own, TableBorders Row0, bool IsLast, bool IsFirst);
}
