using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>The style attribute of a VML shape: CSS declarations, some of Office's own (MS-OI29500 and the VML note, "style").</summary>
internal readonly ref struct VmlStyle
{
    private const double PixelTwips = 15;

    private readonly ReadOnlySpan<byte> _left;
    private readonly ReadOnlySpan<byte> _marginLeft;
    private readonly ReadOnlySpan<byte> _top;
    private readonly ReadOnlySpan<byte> _marginTop;
    private readonly ReadOnlySpan<byte> _horizontal;
    private readonly ReadOnlySpan<byte> _horizontalRelative;
    private readonly ReadOnlySpan<byte> _verticalRelative;

    public VmlStyle(ReadOnlySpan<byte> style)
    {
        while (!style.IsEmpty)
        {
            int semicolon = style.IndexOf((byte)';');
            ReadOnlySpan<byte> declaration = semicolon < 0 ? style : style[..semicolon];
            style = semicolon < 0 ? default : style[(semicolon + 1)..];
            int colon = declaration.IndexOf((byte)':');
            if (colon < 0)
            {
                continue;
            }

            ReadOnlySpan<byte> name = Measure.Trim(declaration[..colon]);
            ReadOnlySpan<byte> value = Measure.Trim(declaration[(colon + 1)..]);
            switch (name)
            {
                case var _ when name.SequenceEqual("width"u8):
                    Width = Length(value);
                    break;
                case var _ when name.SequenceEqual("height"u8):
                    Height = Length(value);
                    break;
                case var _ when name.SequenceEqual("left"u8):
                    _left = value;
                    break;
                case var _ when name.SequenceEqual("margin-left"u8):
                    _marginLeft = value;
                    break;
                case var _ when name.SequenceEqual("top"u8):
                    _top = value;
                    break;
                case var _ when name.SequenceEqual("margin-top"u8):
                    _marginTop = value;
                    break;
                case var _ when name.SequenceEqual("position"u8):
                    IsAnchored = value.SequenceEqual("absolute"u8) || value.SequenceEqual("relative"u8);
                    break;
                case var _ when name.SequenceEqual("visibility"u8):
                    IsHidden = value.SequenceEqual("hidden"u8);
                    break;
                case var _ when name.SequenceEqual("rotation"u8):
                    IsRotated = !value.SequenceEqual("0"u8) && !value.SequenceEqual("180"u8);
                    break;
                case var _ when name.SequenceEqual("mso-position-horizontal"u8):
                    _horizontal = value;
                    break;
                case var _ when name.SequenceEqual("mso-position-horizontal-relative"u8):
                    _horizontalRelative = value;
                    break;
                case var _ when name.SequenceEqual("mso-position-vertical-relative"u8):
                    _verticalRelative = value;
                    break;
            }
        }
    }

    public Fact<int> Width { get; }

    public Fact<int> Height { get; }

    public bool IsAnchored { get; }

    public bool IsHidden { get; }

    public bool IsRotated { get; }

    /// <summary>Gets the horizontal place; without a word on what it counts from it counts from the column.</summary>
    public HorizontalPlace Horizontal
    {
        get
        {
            HorizontalAnchor anchor = _horizontalRelative.IsEmpty ? HorizontalAnchor.Column : HorizontalPlace.AnchorOf(_horizontalRelative);
            return new HorizontalPlace(anchor, Sum(_marginLeft, _left), HorizontalPlace.AlignmentOf(_horizontal));
        }
    }

    public VerticalPlace Vertical => new(VerticalPlace.AnchorOf(_verticalRelative), Sum(_marginTop, _top));

    public static Fact<int> Length(ReadOnlySpan<byte> value) => Measure.TryCss(value, PixelTwips, out int twips) ? twips : default(Fact<int>);

    private static Fact<int> Sum(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        Fact<int> first = a.IsEmpty ? 0 : Length(a);
        Fact<int> second = b.IsEmpty ? 0 : Length(b);
        return first.IsResolved && second.IsResolved ? first.Value + second.Value : default(Fact<int>);
    }
}
