using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>Which conditional formats of its style a table asks for (ISO/IEC 29500-1, 17.4.55).</summary>
[Flags]
internal enum TableLook
{
    None = 0,
    FirstRow = 0x0020,
    LastRow = 0x0040,
    FirstColumn = 0x0080,
    LastColumn = 0x0100,
    NoHorizontalBands = 0x0200,
    NoVerticalBands = 0x0400,
}

/// <summary>A width as a table or cell gives it: twips, or a share in 5000ths of what contains it.</summary>
internal readonly record struct TableWidth(int? Twips, int? Share)
{
    public static TableWidth Read(ref PartReader xml)
    {
        ReadOnlySpan<byte> width = xml.WordAttribute("w"u8);
        ReadOnlySpan<byte> type = xml.WordAttribute("type"u8);
        if (type.SequenceEqual("pct"u8) || width is [.., (byte)'%'])
        {
            return Measure.TryShare(width, out int share) ? new TableWidth(null, share) : default;
        }

        bool isTwips = type.IsEmpty || type.SequenceEqual("dxa"u8);
        return isTwips && Measure.TryTwips(width, out int twips) && twips > 0 ? new TableWidth(twips, null) : default;
    }
}

/// <summary>A w:tblPr (17.4.59).</summary>
internal sealed class TableProperties
{
    public int Style { get; set; } = -1;

    public TableWidth Width { get; private set; }

    public int Indent { get; private set; }

    public Fact<Alignment> Alignment { get; private set; }

    public TableBorders Borders { get; private set; }

    public CellMargins Margins { get; private set; }

    public TableLook Look { get; private set; }

    /// <summary>Gets the place of a table that text flows around, or <see langword="null"/>.</summary>
    public HorizontalPlace? Floating { get; private set; }

    /// <summary>Reads what the element declares over what there is.</summary>
    public void Read(ref PartReader xml, PropertyContext context, out bool isChanged)
    {
        isChanged = false;
        int depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            isChanged |= xml.Word == Name.TblPrChange;
            if (!ReadProperty(ref xml, context))
            {
                xml.Skip();
            }
        }
    }

    private bool ReadProperty(ref PartReader xml, PropertyContext context)
    {
        switch (xml.Word)
        {
            case Name.TblStyle:
                Style = context.Styles?.Find(StyleKind.Table, xml.WordAttribute("val"u8)) is { } style and >= 0 ? style : Style;
                break;
            case Name.TblW:
                Width = TableWidth.Read(ref xml);
                break;
            case Name.TblInd:
                Indent = TableIndent(ref xml);
                break;
            case Name.Jc:
                Alignment = ParagraphPropertiesParser.AlignmentOf(xml.WordAttribute("val"u8));
                break;
            case Name.TblLook:
                Look = ReadLook(ref xml);
                break;
            case Name.TblpPr:
                Floating = ReadFloating(ref xml);
                break;
            case Name.TblBorders:
                Borders = TableBorders.Read(ref xml);
                return true;
            case Name.TblCellMar:
                Margins = CellMargins.Read(ref xml);
                return true;
        }

        return false;
    }

    private static int TableIndent(ref PartReader xml) =>
        xml.WordAttribute("type"u8) is [] or [(byte)'d', ..] && Measure.TryTwips(xml.WordAttribute("w"u8), out int twips) ? twips : 0;

    /// <summary>Word 2010 and later write attributes, earlier versions a bit mask.</summary>
    private static TableLook ReadLook(ref PartReader xml)
    {
        TableLook look = System.Buffers.Text.Utf8Parser.TryParse(xml.WordAttribute("val"u8), out int mask, out _, 'X') ? (TableLook)mask : TableLook.None;
        look = Set(look, TableLook.FirstRow, xml.WordAttribute("firstRow"u8));
        look = Set(look, TableLook.LastRow, xml.WordAttribute("lastRow"u8));
        look = Set(look, TableLook.FirstColumn, xml.WordAttribute("firstColumn"u8));
        look = Set(look, TableLook.LastColumn, xml.WordAttribute("lastColumn"u8));
        look = Set(look, TableLook.NoHorizontalBands, xml.WordAttribute("noHBand"u8));
        return Set(look, TableLook.NoVerticalBands, xml.WordAttribute("noVBand"u8));
    }

    private static TableLook Set(TableLook look, TableLook flag, ReadOnlySpan<byte> value) =>
        value.IsEmpty ? look : Measure.IsOn(value) ? look | flag : look & ~flag;

    private static HorizontalPlace ReadFloating(ref PartReader xml)
    {
        ReadOnlySpan<byte> anchor = xml.WordAttribute("horzAnchor"u8);
        Fact<int> x = Measure.TryTwips(xml.WordAttribute("tblpX"u8), out int twips) ? twips : 0;
        return new HorizontalPlace(
            anchor.IsEmpty ? HorizontalAnchor.Column : HorizontalPlace.AnchorOf(anchor), x, HorizontalPlace.AlignmentOf(xml.WordAttribute("tblpXSpec"u8)));
    }
}
