namespace FormatCheck.Docx;

/// <summary>The parts of a table that a style formats for themselves (ISO/IEC 29500-1, 17.18.89), from the weakest to the strongest.</summary>
internal enum TableRegion : byte
{
    WholeTable,
    Band1Vertical,
    Band2Vertical,
    Band1Horizontal,
    Band2Horizontal,
    FirstColumn,
    LastColumn,
    FirstRow,
    LastRow,
    NorthEast,
    NorthWest,
    SouthEast,
    SouthWest,
}

/// <summary>What a table style says of one region.</summary>
internal sealed class TableRegionProperties
{
    public RunProperties Run { get; set; } = RunProperties.Empty;

    public ParagraphProperties Paragraph { get; set; } = ParagraphProperties.Empty;

    public TableBorders Borders { get; set; }

    public TableBorders CellBorders { get; set; }
}

/// <summary>What a table style says beside its own rPr and pPr, which are those of the whole table.</summary>
internal sealed class TableStyleProperties
{
    public const int Regions = (int)TableRegion.SouthWest + 1;

    private readonly TableRegionProperties?[] _regions = new TableRegionProperties?[Regions];

    public int? RowBand { get; set; }

    public int? ColumnBand { get; set; }

    public CellMargins Margins { get; set; }

    public TableRegionProperties? this[TableRegion region]
    {
        get => _regions[(int)region];
        set => _regions[(int)region] = value;
    }

    public static TableRegion? Classify(ReadOnlySpan<byte> type) => type switch
    {
        _ when type.SequenceEqual("wholeTable"u8) => TableRegion.WholeTable,
        _ when type.SequenceEqual("band1Vert"u8) => TableRegion.Band1Vertical,
        _ when type.SequenceEqual("band2Vert"u8) => TableRegion.Band2Vertical,
        _ when type.SequenceEqual("band1Horz"u8) => TableRegion.Band1Horizontal,
        _ when type.SequenceEqual("band2Horz"u8) => TableRegion.Band2Horizontal,
        _ when type.SequenceEqual("firstCol"u8) => TableRegion.FirstColumn,
        _ when type.SequenceEqual("lastCol"u8) => TableRegion.LastColumn,
        _ when type.SequenceEqual("firstRow"u8) => TableRegion.FirstRow,
        _ when type.SequenceEqual("lastRow"u8) => TableRegion.LastRow,
        _ when type.SequenceEqual("neCell"u8) => TableRegion.NorthEast,
        _ when type.SequenceEqual("nwCell"u8) => TableRegion.NorthWest,
        _ when type.SequenceEqual("seCell"u8) => TableRegion.SouthEast,
        _ when type.SequenceEqual("swCell"u8) => TableRegion.SouthWest,
        _ => null,
    };
}
