using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>A w:framePr (ISO/IEC 29500-1, 17.3.1.11): paragraphs with the same one share a frame.</summary>
internal sealed record FrameProperties
{
    public Fact<int> Width { get; private set; }

    public Fact<int> X { get; private set; }

    public Fact<int> Y { get; private set; }

    public Fact<Alignment> XAlign { get; private set; }

    public HorizontalAnchor HorizontalAnchor { get; private set; } = HorizontalAnchor.Column;

    public VerticalAnchor VerticalAnchor { get; private set; } = VerticalAnchor.Page;

    public static FrameProperties Read(ref PartReader xml)
    {
        var frame = new FrameProperties();
        if (Measure.TryTwips(xml.WordAttribute("w"u8), out int width))
        {
            frame.Width = width;
        }

        if (Measure.TryTwips(xml.WordAttribute("x"u8), out int x))
        {
            frame.X = x;
        }

        if (Measure.TryTwips(xml.WordAttribute("y"u8), out int y))
        {
            frame.Y = y;
        }

        frame.XAlign = HorizontalPlace.AlignmentOf(xml.WordAttribute("xAlign"u8));
        frame.HorizontalAnchor = xml.WordAttribute("hAnchor"u8) switch
        {
            [(byte)'p', ..] => HorizontalAnchor.Page,
            [(byte)'m', ..] => HorizontalAnchor.Margin,
            _ => HorizontalAnchor.Column,
        };
        frame.VerticalAnchor = xml.WordAttribute("vAnchor"u8) switch
        {
            [(byte)'t', ..] => VerticalAnchor.Paragraph,
            [(byte)'m', ..] => VerticalAnchor.Margin,
            _ => VerticalAnchor.Page, // 17.18.100: omitted is page
        };
        return frame;
    }
}
