using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>Where a drawing stands and how large it is: wp:anchor or wp:inline (20.4.2.3 and 20.4.2.8).</summary>
internal sealed class DrawingFrame
{
    private HorizontalPlace _horizontal;
    private VerticalPlace _vertical;

    public bool IsAnchored { get; private set; }

    /// <summary>Gets or sets whether several shapes share it, whose own places are counted within it.</summary>
    public bool IsGroup { get; set; }

    public Fact<int> Width { get; private set; }

    public Fact<int> Height { get; private set; }

    /// <summary>Gets by how much a group's own units are scaled to lengths.</summary>
    public double Scale { get; private set; } = 1;

    /// <summary>Gets the place; that of a shape within a group, or within a line of text, is not in the file.</summary>
    public HorizontalPlace Horizontal => IsGroup || !IsAnchored ? default : _horizontal;

    public VerticalPlace Vertical => IsGroup || !IsAnchored ? _vertical with { Offset = default } : _vertical;

    /// <summary>Reads an element of the frame; the anchor itself is entered, the others are left.</summary>
    public void Read(ref PartReader xml)
    {
        switch (xml.LocalName)
        {
            case Name.Anchor:
                IsAnchored = true;
                return;
            case Name.Inline:
                return;
            case Name.Extent:
                Width = Emu(xml.PlainAttribute("cx"u8));
                Height = Emu(xml.PlainAttribute("cy"u8));
                xml.Skip();
                break;
            case Name.PositionH:
                HorizontalAnchor anchor = HorizontalPlace.AnchorOf(xml.PlainAttribute("relativeFrom"u8));
                ReadPosition(ref xml, out Fact<int> left, out Fact<Alignment> align);
                _horizontal = new HorizontalPlace(anchor, left, align);
                break;
            case Name.PositionV:
                VerticalAnchor vertical = VerticalPlace.AnchorOf(xml.PlainAttribute("relativeFrom"u8));
                ReadPosition(ref xml, out Fact<int> top, out _);
                _vertical = new VerticalPlace(vertical, top);
                break;
            default:
                xml.Skip();
                break;
        }
    }

    /// <summary>The outermost group's scale is taken; groups within groups are rarely scaled once more.</summary>
    public void ReadScale(ref PartReader xml)
    {
        double own = 0;
        double inner = 0;
        int depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            if (xml.LocalName == Name.Ext && Measure.TryEmu(xml.PlainAttribute("cx"u8), out int outer))
            {
                own = outer;
            }
            else if (xml.LocalName == Name.ChExt && Measure.TryEmu(xml.PlainAttribute("cx"u8), out int child))
            {
                inner = child;
            }
        }

        if (Scale == 1 && own > 0 && inner > 0)
        {
            Scale = own / inner;
        }
    }

    public static Fact<int> Emu(ReadOnlySpan<byte> text) => Measure.TryEmu(text, out int twips) ? twips : default(Fact<int>);

    private static void ReadPosition(ref PartReader xml, out Fact<int> offset, out Fact<Alignment> align)
    {
        offset = default;
        align = default;
        Name inside = Name.None;
        int depth = xml.Depth;
        while (xml.Read() && !(xml.IsEnd && xml.Depth == depth))
        {
            if (xml.IsStart)
            {
                inside = xml.LocalName;
            }
            else if (xml.Kind == XmlTokenKind.Text && inside == Name.PosOffset && Measure.TryEmu(xml.Text, out int twips))
            {
                offset = twips;
            }
            else if (xml.Kind == XmlTokenKind.Text && inside == Name.Align)
            {
                Fact<Alignment> said = HorizontalPlace.AlignmentOf(Measure.Trim(xml.Text));
                align = said.IsResolved ? said : align;
            }
        }
    }
}
