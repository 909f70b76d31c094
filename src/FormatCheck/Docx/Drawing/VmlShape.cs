using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>A shape of VML: v:line, v:rect, v:shape and their kin.</summary>
internal sealed class VmlShape
{
    private readonly bool _isInGroup;
    private readonly Fact<int> _width;
    private readonly Fact<int> _height;
    private readonly HorizontalPlace _place;
    private readonly VerticalPlace _vertical;
    private readonly bool _isStraight;
    private readonly bool _isRule;
    private bool _isVisible;
    private Fact<bool> _isSolid = true;
    private bool _hasText;

    /// <param name="scale">Twips per unit of the group around it; 0 where that is unknown.</param>
    public VmlShape(ref PartReader xml, double scale, bool isInGroup)
    {
        var style = new VmlStyle(xml.PlainAttribute("style"u8));
        _isInGroup = isInGroup;
        IsAnchored = style.IsAnchored || isInGroup;
        _isVisible = !style.IsHidden && !style.IsRotated && Measure.IsOn(xml.PlainAttribute("stroked"u8));
        _vertical = style.Vertical;
        _place = IsAnchored && !isInGroup ? style.Horizontal : default;
        _isRule = xml.TryAttribute(Ns.Office, "hr"u8, out ReadOnlySpan<byte> rule) && Measure.IsOn(rule);
        if (xml.LocalName == Name.Line)
        {
            _isStraight = true;
            ReadEnds(ref xml, scale, isInGroup, out _width, out _height, out Fact<int> from);
            _place = _place with { Offset = _place.Offset.IsResolved && from.IsResolved ? _place.Offset.Value + from.Value : default(Fact<int>) };
            return;
        }

        ReadOnlySpan<byte> type = xml.PlainAttribute("type"u8);
        _isStraight = type.EndsWith("_t32"u8) || type.EndsWith("_t20"u8) || (xml.TryAttribute(Ns.Office, "connectortype"u8, out ReadOnlySpan<byte> connector) && connector.SequenceEqual("straight"u8));
        _isVisible |= !_isStraight && !style.IsHidden && Measure.IsOn(xml.PlainAttribute("filled"u8)) && !xml.PlainAttribute("fillcolor"u8).IsEmpty;
        _width = Scaled(style.Width, scale, isInGroup);
        _height = Scaled(style.Height, scale, isInGroup);
    }

    public bool IsAnchored { get; }

    public bool HasPicture { get; private set; }

    public DrawnShape Line => new(_isRule ? default : _width, _place, _vertical.Anchor == VerticalAnchor.Paragraph && !_isInGroup ? _vertical.Offset : default, _isSolid);

    public bool IsHorizontalLine(int hairline) =>
        _isVisible && !_hasText && !HasPicture && (_isRule || (_height.IsResolved && Math.Abs(_height.Value) <= hairline && _width.IsResolved && _width.Value > 2 * hairline));

    public void ReadContent(ref PartReader xml, ref List<TextBoxContent>? boxes)
    {
        int depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            switch (xml.LocalName)
            {
                case Name.Textbox when xml.Namespace == Ns.Vml:
                    break; // w:txbxContent follows
                case Name.TxbxContent when xml.Namespace == Ns.Word:
                    _hasText = true;
                    (boxes ??= []).Add(new TextBoxContent(xml.Offset, xml.Bindings.ToArray(), _width, _place, _vertical));
                    xml.Skip();
                    break;
                case Name.Imagedata:
                    HasPicture = true;
                    xml.Skip();
                    break;
                case Name.Stroke:
                    ReadOnlySpan<byte> dash = xml.PlainAttribute("dashstyle"u8);
                    _isSolid = dash.IsEmpty || dash.SequenceEqual("solid"u8);
                    _isVisible &= Measure.IsOn(xml.PlainAttribute("on"u8));
                    xml.Skip();
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }
    }

    private static Fact<int> Scaled(Fact<int> length, double scale, bool isInGroup)
    {
        // In a group a bare number is a unit of the group, not a pixel.
        const double PixelTwips = 15;
        return !isInGroup ? length : length.IsResolved && scale > 0 ? (int)Math.Round(length.Value / PixelTwips * scale) : default(Fact<int>);
    }

    private static void ReadEnds(ref PartReader xml, double scale, bool isInGroup, out Fact<int> width, out Fact<int> height, out Fact<int> left)
    {
        SplitPoint(xml.PlainAttribute("from"u8), scale, isInGroup, out Fact<int> x1, out Fact<int> y1);
        SplitPoint(xml.PlainAttribute("to"u8), scale, isInGroup, out Fact<int> x2, out Fact<int> y2);
        bool isKnown = x1.IsResolved && y1.IsResolved && x2.IsResolved && y2.IsResolved;
        width = isKnown ? Math.Abs(x2.Value - x1.Value) : default(Fact<int>);
        height = isKnown ? Math.Abs(y2.Value - y1.Value) : default(Fact<int>);
        left = isKnown ? Math.Min(x1.Value, x2.Value) : default(Fact<int>);
    }

    private static void SplitPoint(ReadOnlySpan<byte> point, double scale, bool isInGroup, out Fact<int> x, out Fact<int> y)
    {
        int comma = point.IndexOf((byte)',');
        x = comma < 0 ? 0 : Scaled(VmlStyle.Length(point[..comma]), scale, isInGroup);
        y = comma < 0 ? 0 : Scaled(VmlStyle.Length(point[(comma + 1)..]), scale, isInGroup);
    }
}
