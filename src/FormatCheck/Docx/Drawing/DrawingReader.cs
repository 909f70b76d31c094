using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>Reads a w:drawing (ISO/IEC 29500-1, 20.4): an anchored or inline picture, shape, group or canvas.</summary>
internal static class DrawingReader
{
    public static DrawnContent Read(ref PartReader xml)
    {
        var frame = new DrawingFrame();
        List<TextBoxContent>? boxes = null;
        List<DrawnShape>? lines = null;
        bool hasPicture = false;
        int depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            switch (xml.Namespace)
            {
                case Ns.WordDrawing:
                    frame.Read(ref xml);
                    break;
                case Ns.Drawing when xml.Depth <= depth + 3: // a:graphic, a:graphicData
                    break;
                case Ns.WordGroup or Ns.WordCanvas:
                    ReadGroup(ref xml, frame);
                    break;
                case Ns.WordShape:
                    var shape = new DrawnWordShape();
                    shape.Read(ref xml);
                    Take(ref xml, shape, frame, ref boxes, ref lines, ref hasPicture);
                    break;
                default:
                    hasPicture = true; // a picture, chart, diagram
                    xml.Skip();
                    break;
            }
        }

        return new DrawnContent(boxes ?? [], lines ?? [], hasPicture, !frame.IsAnchored);
    }

    /// <summary>A group and a canvas hold shapes; of their own properties only the scale matters.</summary>
    private static void ReadGroup(ref PartReader xml, DrawingFrame frame)
    {
        frame.IsGroup = true;
        if (xml.LocalName == Name.GrpSpPr)
        {
            frame.ReadScale(ref xml);
        }
        else if (xml.LocalName is not (Name.Wgp or Name.GrpSp or Name.Wpc))
        {
            xml.Skip();
        }
    }

    private static void Take(
        ref PartReader xml, DrawnWordShape shape, DrawingFrame frame, ref List<TextBoxContent>? boxes, ref List<DrawnShape>? lines, ref bool hasPicture)
    {
        if (shape.TextOffset >= 0)
        {
            Fact<int> width = frame.IsGroup ? shape.Width : frame.Width;
            (boxes ??= []).Add(new TextBoxContent(shape.TextOffset, shape.TextBindings, width, frame.Horizontal, frame.Vertical));
        }
        else if (shape.IsHorizontalLine(frame))
        {
            Fact<int> top = frame.Vertical.Anchor == VerticalAnchor.Paragraph && !frame.IsGroup ? frame.Vertical.Offset : default;
            (lines ??= []).Add(new DrawnShape(shape.LengthIn(frame), frame.Horizontal, top, shape.IsSolid));
        }
        else if (shape.IsVisible && !shape.IsLine)
        {
            hasPicture = true;
        }
    }
}
