namespace FormatCheck.Docx;

/// <summary>What a table style comes to over all it is based on, once for all tables of the style.</summary>
internal sealed class TableStyleSummary
{
    private readonly StyleSheet? _styles;
    private readonly int[] _chain;
    private readonly Dictionary<int, TableBorders> _cellBorders = [];

    public TableStyleSummary(StyleSheet? styles, StyleChains chains, int style)
    {
        _styles = styles;
        Style = style;
        _chain = style < 0 ? [] : [.. chains.RootToLeaf(style)];
        foreach (int link in _chain)
        {
            if (styles![link].Table is { } said)
            {
                Add(said);
            }
        }
    }

    /// <summary>Gets the style as an index into the style sheet, or -1.</summary>
    public int Style { get; }

    public CellMargins Margins { get; private set; }

    public TableBorders Borders { get; private set; }

    public int RowBand { get; private set; } = 1;

    public int ColumnBand { get; private set; } = 1;

    /// <summary>Gets the regions that the style says anything of, one bit for each.</summary>
    public int SaidRegions { get; private set; }

    public TableBorders CellBordersOf(int regions)
    {
        if (!_cellBorders.TryGetValue(regions, out TableBorders borders))
        {
            borders = Merge(regions);
            _cellBorders.Add(regions, borders);
        }

        return borders;
    }

    private void Add(TableStyleProperties said)
    {
        Margins = said.Margins.Over(Margins);
        RowBand = said.RowBand ?? RowBand;
        ColumnBand = said.ColumnBand ?? ColumnBand;
        Borders = (said[TableRegion.WholeTable]?.Borders ?? default).Over(Borders);
        for (int region = 0; region < TableStyleProperties.Regions; region++)
        {
            SaidRegions |= said[(TableRegion)region] is null ? 0 : 1 << region;
        }
    }

    private TableBorders Merge(int regions)
    {
        TableBorders borders = default;
        for (int region = 0; region < TableStyleProperties.Regions; region++)
        {
            if ((regions & (1 << region)) == 0)
            {
                continue;
            }

            foreach (int link in _chain)
            {
                if (_styles![link].Table?[(TableRegion)region] is { } said)
                {
                    borders = said.CellBorders.Over(borders);
                }
            }
        }

        return borders;
    }
}
