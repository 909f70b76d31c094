namespace FormatCheck.Docx;

/// <summary>What a table's style gives the cells of each of its regions, as far as the table's look asks for them.</summary>
internal sealed class TableStyleView(TableLayers layers, TableStyleSummary style, TableLook look)
{
    public CellMargins Margins => style.Margins;

    public TableBorders Borders => style.Borders;

    /// <summary>Whether what the style says depends on which row is the last one.</summary>
    public bool NeedsLastRow =>
        (look & TableLook.LastRow) != 0
        && (style.SaidRegions & (Bit(TableRegion.LastRow, true) | Bit(TableRegion.SouthEast, true) | Bit(TableRegion.SouthWest, true))) != 0;

    public int LayerOf(int regions) => layers.Find(style.Style, regions & style.SaidRegions);

    /// <summary>The borders that the style gives cells of the regions themselves.</summary>
    public TableBorders CellBordersOf(int regions) => style.CellBordersOf(regions & style.SaidRegions);

    /// <summary>The regions a cell belongs to, one bit for each (17.7.6.6); a row or column that is special takes no part in banding.</summary>
    public int RegionsOf(int row, int column, bool isLastRow, bool isLastColumn)
    {
        bool firstRow = row == 0 && (look & TableLook.FirstRow) != 0;
        bool lastRow = isLastRow && (look & TableLook.LastRow) != 0;
        bool firstColumn = column == 0 && (look & TableLook.FirstColumn) != 0;
        bool lastColumn = isLastColumn && (look & TableLook.LastColumn) != 0;
        int regions = Bit(TableRegion.WholeTable, true) | Bit(TableRegion.FirstRow, firstRow) | Bit(TableRegion.LastRow, lastRow)
            | Bit(TableRegion.FirstColumn, firstColumn) | Bit(TableRegion.LastColumn, lastColumn)
            | Bit(TableRegion.NorthWest, firstRow && firstColumn) | Bit(TableRegion.NorthEast, firstRow && lastColumn)
            | Bit(TableRegion.SouthWest, lastRow && firstColumn) | Bit(TableRegion.SouthEast, lastRow && lastColumn);
        if ((look & TableLook.NoHorizontalBands) == 0 && !firstRow && !lastRow && style.RowBand > 0)
        {
            int band = (row - ((look & TableLook.FirstRow) != 0 ? 1 : 0)) / style.RowBand;
            regions |= Bit(band % 2 == 0 ? TableRegion.Band1Horizontal : TableRegion.Band2Horizontal, true);
        }

        if ((look & TableLook.NoVerticalBands) == 0 && !firstColumn && !lastColumn && style.ColumnBand > 0)
        {
            int band = (column - ((look & TableLook.FirstColumn) != 0 ? 1 : 0)) / style.ColumnBand;
            regions |= Bit(band % 2 == 0 ? TableRegion.Band1Vertical : TableRegion.Band2Vertical, true);
        }

        return regions;
    }

    private static int Bit(TableRegion region, bool isIn) => isIn ? 1 << (int)region : 0;
}
