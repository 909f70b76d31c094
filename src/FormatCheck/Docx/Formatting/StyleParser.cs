namespace FormatCheck.Docx;

/// <summary>Reads one w:style (ISO/IEC 29500-1, 17.7.4.17).</summary>
internal static class StyleParser
{
    public static Style Parse(ref PartReader xml, StyleKind kind, PropertyContext context)
    {
        Style style = context.Store.NewStyle();
        style.Kind = kind;
        int depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            switch (xml.Word)
            {
                case Name.Name:
                    style.Name = xml.RangeOf(xml.WordAttribute("val"u8));
                    xml.Skip();
                    break;
                case Name.BasedOn:
                    style.BasedOn = context.Styles?.Find(kind, xml.WordAttribute("val"u8)) ?? -1;
                    xml.Skip();
                    break;
                case Name.RPr:
                    style.Run = RunPropertiesParser.Parse(ref xml, context, out _);
                    break;
                case Name.PPr:
                    style.Paragraph = ParagraphPropertiesParser.Parse(ref xml, context);
                    break;
                case Name.TblPr or Name.TcPr or Name.TblStylePr when kind == StyleKind.Table:
                    ReadTable(ref xml, style, context);
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }

        return style;
    }

    private static void ReadTable(ref PartReader xml, Style style, PropertyContext context)
    {
        TableStyleProperties table = style.Table ??= new TableStyleProperties();
        if (xml.Word != Name.TblStylePr)
        {
            ReadBorders(ref xml, table, table[TableRegion.WholeTable] ??= new TableRegionProperties());
            return;
        }

        TableRegion? region = TableStyleProperties.Classify(xml.WordAttribute("type"u8));
        if (region is null)
        {
            xml.Skip();
            return;
        }

        ReadRegion(ref xml, table, table[region.Value] ??= new TableRegionProperties(), context);
    }

    private static void ReadRegion(ref PartReader xml, TableStyleProperties table, TableRegionProperties region, PropertyContext context)
    {
        int depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            switch (xml.Word)
            {
                case Name.RPr:
                    region.Run = RunPropertiesParser.Parse(ref xml, context, out _);
                    break;
                case Name.PPr:
                    region.Paragraph = ParagraphPropertiesParser.Parse(ref xml, context);
                    break;
                case Name.TblPr or Name.TcPr:
                    ReadBorders(ref xml, table, region);
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }
    }

    private static void ReadBorders(ref PartReader xml, TableStyleProperties table, TableRegionProperties region)
    {
        int depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            switch (xml.Word)
            {
                case Name.TblBorders:
                    region.Borders = TableBorders.Read(ref xml);
                    break;
                case Name.TcBorders:
                    region.CellBorders = TableBorders.Read(ref xml);
                    break;
                case Name.TblCellMar:
                    table.Margins = CellMargins.Read(ref xml);
                    break;
                case Name.TblStyleRowBandSize when Measure.TryInteger(xml.WordAttribute("val"u8), out int rows):
                    table.RowBand = rows;
                    xml.Skip();
                    break;
                case Name.TblStyleColBandSize when Measure.TryInteger(xml.WordAttribute("val"u8), out int columns):
                    table.ColumnBand = columns;
                    xml.Skip();
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }
    }
}
