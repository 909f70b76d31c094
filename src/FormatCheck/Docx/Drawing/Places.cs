using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>What a horizontal position counts from.</summary>
internal enum HorizontalAnchor : byte
{
    /// <summary>A character, an inside or outside edge: nothing a file alone decides.</summary>
    Unknown,
    Page,
    Margin,
    Column,
    LeftMargin,
    RightMargin,
}

/// <summary>A horizontal position as the file gives it: an offset from an anchor, or an alignment within it.</summary>
internal readonly record struct HorizontalPlace(HorizontalAnchor Anchor, Fact<int> Offset, Fact<Alignment> Align)
{
    /// <summary>Left, center and right; inside and outside are left and right of front pages.</summary>
    public static Fact<Alignment> AlignmentOf(ReadOnlySpan<byte> value) => value switch
    {
        _ when value.SequenceEqual("left"u8) || value.SequenceEqual("inside"u8) => Alignment.Left,
        _ when value.SequenceEqual("center"u8) => Alignment.Center,
        _ when value.SequenceEqual("right"u8) || value.SequenceEqual("outside"u8) => Alignment.Right,
        _ => default(Fact<Alignment>),
    };

    /// <summary>DrawingML's relativeFrom (20.4.3.4) and VML's mso-position-horizontal-relative.</summary>
    public static HorizontalAnchor AnchorOf(ReadOnlySpan<byte> value) => value switch
    {
        _ when value.SequenceEqual("page"u8) => HorizontalAnchor.Page,
        _ when value.SequenceEqual("margin"u8) => HorizontalAnchor.Margin,
        _ when value.SequenceEqual("column"u8) || value.SequenceEqual("text"u8) => HorizontalAnchor.Column,
        _ when value.SequenceEqual("leftMargin"u8) || value.SequenceEqual("left-margin-area"u8) => HorizontalAnchor.LeftMargin,
        _ when value.SequenceEqual("rightMargin"u8) || value.SequenceEqual("right-margin-area"u8) => HorizontalAnchor.RightMargin,
        _ => HorizontalAnchor.Unknown,
    };
}

/// <summary>A vertical position as the file gives it.</summary>
internal readonly record struct VerticalPlace(VerticalAnchor Anchor, Fact<int> Offset)
{
    /// <summary>DrawingML's relativeFrom (20.4.3.5) and VML's mso-position-vertical-relative.</summary>
    public static VerticalAnchor AnchorOf(ReadOnlySpan<byte> value) => value switch
    {
        _ when value.SequenceEqual("page"u8) => VerticalAnchor.Page,
        _ when value.SequenceEqual("margin"u8) || value.EndsWith("argin"u8) => VerticalAnchor.Margin,
        _ => VerticalAnchor.Paragraph,
    };
}

/// <summary>Text of a text box that waits until the paragraph it is anchored in is closed.</summary>
/// <param name="Offset">Where its w:txbxContent begins in the part.</param>
/// <param name="Bindings">The namespaces in force there.</param>
internal readonly record struct TextBoxContent(int Offset, NamespaceBinding[] Bindings, Fact<int> Width, HorizontalPlace Horizontal, VerticalPlace Vertical);
