namespace FormatCheck.Docx;

/// <summary>The borders of a table or cell: which are said, and which of those are drawn.</summary>
[Flags]
internal enum BorderSides : byte
{
    None = 0,
    Top = 1,
    Bottom = 2,
    Left = 4,
    Right = 8,
    InsideHorizontal = 16,
    InsideVertical = 32,
}

internal readonly record struct TableBorders(BorderSides Says, BorderSides Drawn)
{
    public static TableBorders Read(ref PartReader xml)
    {
        var says = BorderSides.None;
        var drawn = BorderSides.None;
        int depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            BorderSides side = xml.Word switch
            {
                Name.Top => BorderSides.Top,
                Name.Bottom => BorderSides.Bottom,
                Name.Left or Name.Start => BorderSides.Left,
                Name.Right or Name.End => BorderSides.Right,
                Name.InsideH => BorderSides.InsideHorizontal,
                Name.InsideV => BorderSides.InsideVertical,
                _ => BorderSides.None,
            };
            says |= side;
            drawn |= ParagraphPropertiesParser.IsVisibleBorder(ref xml) ? side : BorderSides.None;
            xml.Skip();
        }

        return new TableBorders(says, drawn);
    }

    /// <summary>These borders above lower ones, side by side.</summary>
    public TableBorders Over(TableBorders lower) => new(Says | lower.Says, Drawn | (lower.Drawn & ~Says));

    public bool IsDrawn(BorderSides side) => (Drawn & side) != 0;

    public bool Has(BorderSides side) => (Says & side) != 0;
}

/// <summary>The left and right margins between a cell's border and its text, in twips, as far as they are said.</summary>
internal readonly record struct CellMargins(int? Left, int? Right)
{
    /// <summary>0.19 cm, what Word gives cells where the file says nothing.</summary>
    public const int Default = 108;

    public static CellMargins Read(ref PartReader xml)
    {
        int? left = null;
        int? right = null;
        int depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            if (Measure.TryTwips(xml.WordAttribute("w"u8), out int twips))
            {
                switch (xml.Word)
                {
                    case Name.Left or Name.Start:
                        left = twips;
                        break;
                    case Name.Right or Name.End:
                        right = twips;
                        break;
                }
            }

            xml.Skip();
        }

        return new CellMargins(left, right);
    }

    public CellMargins Over(CellMargins lower) => new(Left ?? lower.Left, Right ?? lower.Right);
}
