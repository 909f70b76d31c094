namespace FormatCheck.Docx;

/// <summary>What a table's style gives the cells of each of its regions.</summary>
internal sealed class TableStyleView
{
    private readonly DocumentContext _context;
    private readonly TableProperties _table;
    private readonly int[] _chain;
    private readonly int _rowBand = 1;
    private readonly int _columnBand = 1;
    private readonly int _saidRegions;

    public TableStyleView(DocumentContext context, TableProperties table)
    {
        _context = context;
        _table = table;
        _chain = context.Styles is null || table.Style < 0 ? [] : [.. context.Chains.RootToLeaf(table.Style)];
        foreach (int link in _chain)
        {
            if (context.Styles![link].Table is not { } said)
            {
                continue;
            }

            Margins = said.Margins.Over(Margins);
            _rowBand = said.RowBand ?? _rowBand;
            _columnBand = said.ColumnBand ?? _columnBand;
            Borders = (said[TableRegion.WholeTable]?.Borders ?? default).Over(Borders);
            for (int region = 0; region < TableStyleProperties.Regions; region++)
            {
                _saidRegions |= said[(TableRegion)region] is null ? 0 : 1 << region;
            }
        }
    }

    public CellMargins Margins { get; }

    public TableBorders Borders { get; }

    /// <summary>Whether what the style says depends on which row is the last one.</summary>
    public bool NeedsLastRow =>
        (_table.Look & TableLook.LastRow) != 0
        && (_saidRegions & ((1 << (int)TableRegion.LastRow) | (1 << (int)TableRegion.SouthEast) | (1 << (int)TableRegion.SouthWest))) != 0;

    public int LayerOf(int regions) => _context.Layers.Find(_table.Style, regions & _saidRegions);

    /// <summary>The regions a cell belongs to, one bit for each (17.7.6.6); a row or column that is special takes no part in banding.</summary>
    public int RegionsOf(int row, int column, bool isLastRow, bool isLastColumn)
    {
        TableLook look = _table.Look;
        bool firstRow = row == 0 && (look & TableLook.FirstRow) != 0;
        bool lastRow = isLastRow && (look & TableLook.LastRow) != 0;
        bool firstColumn = column == 0 && (look & TableLook.FirstColumn) != 0;
        bool lastColumn = isLastColumn && (look & TableLook.LastColumn) != 0;
        int regions = Bit(TableRegion.WholeTable, true) | Bit(TableRegion.FirstRow, firstRow) | Bit(TableRegion.LastRow, lastRow)
            | Bit(TableRegion.FirstColumn, firstColumn) | Bit(TableRegion.LastColumn, lastColumn)
            | Bit(TableRegion.NorthWest, firstRow && firstColumn) | Bit(TableRegion.NorthEast, firstRow && lastColumn)
            | Bit(TableRegion.SouthWest, lastRow && firstColumn) | Bit(TableRegion.SouthEast, lastRow && lastColumn);
        if ((look & TableLook.NoHorizontalBands) == 0 && !firstRow && !lastRow && _rowBand > 0)
        {
            int band = (row - ((look & TableLook.FirstRow) != 0 ? 1 : 0)) / _rowBand;
            regions |= Bit(band % 2 == 0 ? TableRegion.Band1Horizontal : TableRegion.Band2Horizontal, true);
        }

        if ((look & TableLook.NoVerticalBands) == 0 && !firstColumn && !lastColumn && _columnBand > 0)
        {
            int band = (column - ((look & TableLook.FirstColumn) != 0 ? 1 : 0)) / _columnBand;
            regions |= Bit(band % 2 == 0 ? TableRegion.Band1Vertical : TableRegion.Band2Vertical, true);
        }

        return regions;
    }

    /// <summary>The borders that the style gives cells of the regions themselves.</summary>
    public TableBorders CellBordersOf(int regions)
    {
        TableBorders borders = default;
        for (int region = 0; region < TableStyleProperties.Regions; region++)
        {
            if ((regions & _saidRegions & (1 << region)) == 0)
            {
                continue;
            }

            foreach (int link in _chain)
            {
                if (_context.Styles![link].Table?[(TableRegion)region] is { } said)
                {
                    borders = said.CellBorders.Over(borders);
                }
            }
        }

        return borders;
    }

    private static int Bit(TableRegion region, bool isIn) => isIn ? 1 << (int)region : 0;
}
