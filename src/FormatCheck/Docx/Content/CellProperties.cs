namespace FormatCheck.Docx;

/// <summary>A w:tcPr (ISO/IEC 29500-1, 17.4.69).</summary>
internal sealed class CellProperties
{
    public TableWidth Width { get; private set; }

    public int Span { get; private set; } = 1;

    public TableBorders Borders { get; private set; }

    public CellMargins Margins { get; private set; }

    public void Clear()
    {
        Width = default;
        Span = 1;
        Borders = default;
        Margins = default;
    }

    public void Read(ref PartReader xml, out MarkRevision revision)
    {
        revision = MarkRevision.None;
        int depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            switch (xml.Word)
            {
                case Name.TcW:
                    Width = TableWidth.Read(ref xml);
                    break;
                case Name.GridSpan when Measure.TryInteger(xml.WordAttribute("val"u8), out int span):
                    Span = Math.Clamp(span, 1, 1000);
                    break;
                case Name.TcBorders:
                    Borders = TableBorders.Read(ref xml);
                    continue;
                case Name.TcMar:
                    Margins = CellMargins.Read(ref xml);
                    continue;
                case Name.CellIns:
                    revision |= MarkRevision.Inserted;
                    break;
                case Name.CellDel:
                    revision |= MarkRevision.Deleted;
                    break;
                case Name.TcPrChange or Name.CellMerge:
                    revision |= MarkRevision.Changed;
                    break;
            }

            xml.Skip();
        }
    }
}
