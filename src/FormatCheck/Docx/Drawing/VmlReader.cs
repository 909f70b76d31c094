using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>Reads a w:pict or w:object: VML, the drawings of Word before 2010 (ISO/IEC 29500-4, 19.1).</summary>
internal static class VmlReader
{
    private const int Hairline = 57; // 1 mm

    public static DrawnContent Read(ref PartReader xml)
    {
        List<TextBoxContent>? boxes = null;
        List<DrawnShape>? lines = null;
        bool hasPicture = xml.Word == Name.Object;
        bool isInline = hasPicture;
        int groupDepth = int.MaxValue;
        double groupScale = 0;
        int depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            bool isInGroup = xml.Depth > groupDepth;
            groupDepth = isInGroup ? groupDepth : int.MaxValue;
            if (xml.Namespace != Ns.Vml || xml.LocalName == Name.Shapetype)
            {
                xml.Skip();
            }
            else if (xml.LocalName == Name.Group)
            {
                groupScale = isInGroup ? groupScale : GroupScale(ref xml);
                groupDepth = Math.Min(groupDepth, xml.Depth);
            }
            else
            {
                var shape = new VmlShape(ref xml, isInGroup ? groupScale : 1, isInGroup);
                shape.ReadContent(ref xml, ref boxes);
                if (shape.IsHorizontalLine(Hairline))
                {
                    (lines ??= []).Add(shape.Line);
                }

                hasPicture |= shape.HasPicture;
                isInline |= shape.HasPicture && !shape.IsAnchored;
            }
        }

        return new DrawnContent(boxes ?? [], lines ?? [], hasPicture, isInline);
    }

    /// <summary>How many twips a unit of the group's own coordinates has.</summary>
    private static double GroupScale(ref PartReader xml)
    {
        var style = new VmlStyle(xml.PlainAttribute("style"u8));
        ReadOnlySpan<byte> size = xml.PlainAttribute("coordsize"u8);
        int comma = size.IndexOf((byte)',');
        return comma > 0 && Measure.TryInteger(size[..comma], out int units) && units > 0 && style.Width.IsResolved ? style.Width.Value / (double)units : 0;
    }
}
