using FormatCheck.Drafts;

namespace FormatCheck.Pdf.Layout;

/// <summary>Writes the drawn lines, each at the text it stands below.</summary>
internal sealed class RuleWriter(LayoutText layout, DraftBuilder builder, DraftWriter writer)
{
    public void Write()
    {
        foreach (ref readonly Rule rule in layout.Rules.Span)
        {
            int segment = Above(rule);
            int paragraph = segment < 0 ? -1 : writer.ParagraphOf(segment);
            if (paragraph < 0)
            {
                continue;
            }

            Segment above = layout.Segments[segment];
            float left = LeftEdge(paragraph);
            builder.Lines.Add(new DrawnLine(
                paragraph,
                ParagraphShape.Twips(rule.Length),
                ParagraphShape.Twips(rule.X0 - left),
                ParagraphShape.Twips(rule.Y - above.Y),
                !rule.IsDashed));
        }
    }

    /// <summary>The left edge of the text area that a paragraph stands in.</summary>
    private float LeftEdge(int paragraph) =>
        builder.Sections[Math.Clamp(builder.Paragraphs[paragraph].Section, 0, builder.Sections.Count - 1)].MarginLeft.Value / 20f;

    /// <summary>The segment that stands nearest above a line and over some of it; failing that, the nearest below.</summary>
    private int Above(in Rule rule)
    {
        ReadOnlySpan<Segment> segments = layout.SegmentsOf(rule.Page);
        // A line at the top of the text does not belong to the page number above it.
        bool inText = rule.Y > PageFurniture.TopBand && rule.Y < layout.Pages[rule.Page].Height - PageFurniture.BottomBand;
        bool crosses = rule.Length > layout.Pages[rule.Page].Width * PageFurniture.Across;
        int best = -1, below = -1;
        for (int i = 0; i < segments.Length; i++)
        {
            ref readonly Segment segment = ref segments[i];
            if (crosses && segment.Part == SegmentPart.Footer && segment.Y > rule.Y && segment.Y < rule.Y + (2.5f * segment.Size))
            {
                return layout.Pages[rule.Page].FirstSegment + i; // the line above an address at the foot
            }

            bool overlaps = segment.X0 < rule.X1 && segment.X1 > rule.X0 && !(inText && segment.Part is not (SegmentPart.Body or SegmentPart.Note));
            if (!overlaps)
            {
                continue;
            }

            if (segment.Y <= rule.Y + (0.1f * segment.Size))
            {
                best = best < 0 || segment.Y >= segments[best].Y ? i : best;
            }
            else if (below < 0)
            {
                below = i;
            }
        }

        int found = best >= 0 ? best : below;
        return found < 0 ? -1 : layout.Pages[rule.Page].FirstSegment + found;
    }
}
