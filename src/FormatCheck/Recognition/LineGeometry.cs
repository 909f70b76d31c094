using FormatCheck.Drafts;

namespace FormatCheck.Recognition;

/// <summary>Where lines stand across the page, in twips from the left edge of the text area.</summary>
internal static class LineGeometry
{
    // 165 mm, the text width of the guideline's own page, where the file does not tell.
    private const int UsualTextWidth = 9354;

    public static int TextWidth(Section section)
    {
        if (!section.PageWidth.IsResolved || !section.MarginLeft.IsResolved || !section.MarginRight.IsResolved)
        {
            return UsualTextWidth;
        }

        int width = section.PageWidth.Value - section.MarginLeft.Value - section.MarginRight.Value - section.Gutter.Or(0);
        return width > 1000 ? width : UsualTextWidth;
    }

    /// <summary>The edges of what holds a paragraph: its cell, its box or the text area.</summary>
    /// <param name="textColumn">In a section of several columns: the one the paragraph stands in, from 0.</param>
    public static int ContainerLeft(Draft draft, in Paragraph paragraph, out int right, out int textWidth, int textColumn = 0)
    {
        textWidth = draft.Sections.Count == 0 ? UsualTextWidth : TextWidth(draft.Sections[Math.Clamp(paragraph.Section, 0, draft.Sections.Count - 1)]);
        if (paragraph.Cell >= 0)
        {
            Cell cell = draft.Cells[paragraph.Cell];
            if (cell.Left.IsResolved && cell.Right.IsResolved)
            {
                right = cell.Right.Value;
                return cell.Left.Value;
            }

            int columns = Math.Max(1, draft.Tables[cell.Table].ColumnCount);
            right = textWidth * (cell.Column + 1) / columns;
            return textWidth * cell.Column / columns;
        }

        if (paragraph.Box >= 0)
        {
            return BoxLeft(draft.Boxes[paragraph.Box], textWidth, out right);
        }

        Section? section = draft.Sections.Count == 0 ? null : draft.Sections[Math.Clamp(paragraph.Section, 0, draft.Sections.Count - 1)];
        if (section is { ColumnCount: > 1 } && paragraph.Story == 0)
        {
            int each = (textWidth - (section.ColumnSpace * (section.ColumnCount - 1))) / section.ColumnCount;
            int left = textColumn * (each + section.ColumnSpace);
            right = left + each;
            return left;
        }

        right = textWidth;
        return 0;
    }

    /// <summary>The middle of a line by its alignment between the edges.</summary>
    public static int Middle(in Paragraph paragraph, int left, int right, int width, bool isFirstLine)
    {
        ParagraphFormat format = paragraph.Format;
        if (left == right)
        {
            return left;
        }

        left += format.IndentLeft.Or(0) + (isFirstLine ? format.FirstLine.Or(0) : 0);
        right -= format.IndentRight.Or(0);
        width = Math.Min(width, Math.Max(0, right - left));
        return format.Alignment.Or(Alignment.Left) switch
        {
            Alignment.Center => (left + right) / 2,
            Alignment.Right => right - (width / 2),
            _ => left + (width / 2),
        };
    }

    /// <summary>The middle of a column that follows tabs; <paramref name="x"/> is how far the text before it reaches, and is moved behind the column.</summary>
    public static int MiddleAtTab(Draft draft, in Paragraph paragraph, int left, ref int x, int tabs, int width)
    {
        Alignment alignment = Alignment.Left;
        int stop = x;
        for (int i = 0; i < tabs; i++)
        {
            stop = NextStop(draft, paragraph.Format.Tabs, stop, out alignment);
        }

        int middle = alignment switch
        {
            Alignment.Center => stop,
            Alignment.Right => stop - (width / 2),
            _ => stop + (width / 2),
        };
        x = middle + (width / 2);
        return left + middle;
    }

    private static int NextStop(Draft draft, IReadOnlyList<TabStop> tabs, int x, out Alignment alignment)
    {
        foreach (TabStop tab in tabs)
        {
            if (tab.Twips > x)
            {
                alignment = tab.Alignment;
                return tab.Twips;
            }
        }

        alignment = Alignment.Left;
        int distance = Math.Max(1, draft.Facts.DefaultTab);
        return ((x / distance) + 1) * distance;
    }

    private static int BoxLeft(Box box, int textWidth, out int right)
    {
        int width = box.Width.Or(0); // as wide as its text: its middle is all that is known
        if (box.Left.IsResolved)
        {
            right = box.Left.Value + width;
            return box.Left.Value;
        }

        int left = box.HorizontalAlignment.Or(Alignment.Left) switch
        {
            Alignment.Center => (textWidth - width) / 2,
            Alignment.Right => textWidth - width,
            _ => 0,
        };
        right = left + width;
        return left;
    }
}
