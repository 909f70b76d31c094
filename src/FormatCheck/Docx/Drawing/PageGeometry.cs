using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>An area text flows in: its left edge, counted from the left edge of the page's text area, and its width.</summary>
internal readonly record struct FlowArea(Fact<int> Left, Fact<int> Width);

/// <summary>The horizontal measures of a section's pages, for places counted from the page or its margins.</summary>
internal readonly record struct PageGeometry(Fact<int> PageWidth, Fact<int> TextLeft, Fact<int> TextWidth, int Columns)
{
    public static PageGeometry Of(SectionProperties section, bool gutterAtTop)
    {
        int gutter = gutterAtTop ? 0 : section.Gutter.Or(0);
        Fact<int> left = section.MarginLeft.IsResolved ? Math.Abs(section.MarginLeft.Value) + gutter : default(Fact<int>);
        Fact<int> width = section.PageWidth.IsResolved && left.IsResolved && section.MarginRight.IsResolved
            ? section.PageWidth.Value - left.Value - section.MarginRight.Value
            : default(Fact<int>);
        return new PageGeometry(section.PageWidth, left, width, section.ColumnCount);
    }

    /// <summary>The area that text outside of tables and boxes flows in; with several columns it cannot be told which.</summary>
    public FlowArea Column => Columns == 1 ? new FlowArea(0, TextWidth) : default;

    /// <summary>The left edge of what stands at a place, counted from the text area's left edge.</summary>
    public Fact<int> Resolve(HorizontalPlace place, Fact<int> width, FlowArea column)
    {
        FlowArea area = AreaOf(place.Anchor, column);
        if (!area.Left.IsResolved)
        {
            return default;
        }

        if (!place.Align.IsResolved)
        {
            return place.Offset.IsResolved ? area.Left.Value + place.Offset.Value : default(Fact<int>);
        }

        if (place.Align.Is(Alignment.Left))
        {
            return area.Left;
        }

        if (!area.Width.IsResolved || !width.IsResolved)
        {
            return default;
        }

        int free = area.Width.Value - width.Value;
        return area.Left.Value + (place.Align.Is(Alignment.Center) ? free / 2 : free);
    }

    private FlowArea AreaOf(HorizontalAnchor anchor, FlowArea column)
    {
        switch (anchor)
        {
            case HorizontalAnchor.Page when TextLeft.IsResolved:
                return new FlowArea(-TextLeft.Value, PageWidth);
            case HorizontalAnchor.Margin:
                return new FlowArea(0, TextWidth);
            case HorizontalAnchor.Column:
                return column;
            case HorizontalAnchor.LeftMargin when TextLeft.IsResolved:
                return new FlowArea(-TextLeft.Value, TextLeft);
            case HorizontalAnchor.RightMargin when TextLeft.IsResolved && TextWidth.IsResolved && PageWidth.IsResolved:
                return new FlowArea(TextWidth, PageWidth.Value - TextLeft.Value - TextWidth.Value);
            default:
                return default;
        }
    }
}
