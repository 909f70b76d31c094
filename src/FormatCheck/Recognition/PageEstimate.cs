using FormatCheck.Drafts;

namespace FormatCheck.Recognition;

/// <summary>How many pages a draft takes, from breaks and the heights of its lines; a DOCX does not say it.</summary>
internal static class PageEstimate
{
    // Of a page of A4 between the usual margins, in twips.
    private const double TextHeight = 14_570;

    /// <summary>The number of pages: the whole part counts pages that are certain, the fraction the estimated text of the last one.</summary>
    public static double Pages(RecognisedDraft recognised) => Longest(recognised, byParts: false);

    /// <summary>The number of pages of the longest part, where appendices and a document attached are counted by themselves.</summary>
    public static double PagesOfLongestPart(RecognisedDraft recognised) => Longest(recognised, byParts: true);

    private static double Longest(RecognisedDraft recognised, bool byParts)
    {
        Draft draft = recognised.Draft;
        if (draft.Facts.Print is { } print)
        {
            int printed = byParts ? PrintedPages(recognised, print.Pages.Count) : print.Pages.Count;
            return printed > 1 ? printed : 0.5;
        }

        List<int> parts = byParts ? Parts(recognised) : [];
        int part = 0;
        double longest = 0, pages = 0, height = 0;
        int lastParagraph = -1, lastSection = 0, lastCell = -1;
        double rowHeight = 0, columnHeight = 0;
        int lastRow = -1;
        for (int i = 0; i < recognised.BodyLineCount; i++)
        {
            TextLine line = recognised.Lines[i];
            ref readonly Paragraph paragraph = ref recognised.ParagraphOf(line);
            Section section = draft.Sections[Math.Clamp(paragraph.Section, 0, draft.Sections.Count - 1)];
            double page = Math.Max(2000, section.PageHeight.Or(16838) - section.MarginTop.Or(1134) - section.MarginBottom.Or(1134));
            bool newSection = paragraph.Section != lastSection && section.Break != SectionBreak.Continuous;
            lastSection = paragraph.Section;
            while (part < parts.Count && parts[part] < i)
            {
                part++;
            }

            if ((line.StartsPage || newSection) && part < parts.Count && parts[part] == i)
            {
                longest = Math.Max(longest, pages + ((height + Math.Max(rowHeight, columnHeight)) / TextHeight));
                pages = height = rowHeight = columnHeight = 0;
            }
            else if (line.StartsPage || newSection)
            {
                pages = Math.Floor(pages + ((height + rowHeight) / page)) + 1;
                height = rowHeight = columnHeight = 0;
            }

            double lineHeight = Height(draft, line, paragraph, section, ref lastParagraph);
            if (paragraph.Place is Place.TextBox or Place.Frame)
            {
                continue;
            }

            if (paragraph.Cell < 0)
            {
                height += Math.Max(rowHeight, columnHeight) + lineHeight;
                rowHeight = columnHeight = 0;
                lastCell = lastRow = -1;
            }
            else
            {
                Cell cell = draft.Cells[paragraph.Cell];
                int row = (cell.Table << 12) + cell.Row;
                if (row != lastRow)
                {
                    height += Math.Max(rowHeight, columnHeight);
                    rowHeight = columnHeight = 0;
                }
                else if (paragraph.Cell != lastCell)
                {
                    rowHeight = Math.Max(rowHeight, columnHeight);
                    columnHeight = 0;
                }

                lastRow = row;
                lastCell = paragraph.Cell;
                columnHeight += line.Column > 0 ? 0 : lineHeight;
            }

            if (height > page)
            {
                pages += Math.Floor(height / page);
                height %= page;
            }
        }

        height += Math.Max(rowHeight, columnHeight);
        return Math.Max(longest, pages + (height / TextHeight));
    }

    private static int PrintedPages(RecognisedDraft recognised, int pages)
    {
        int longest = 0, first = 0;
        foreach (int line in Parts(recognised))
        {
            int place = recognised.Lines[line].Start;
            if (recognised.Draft.IsFirstOnPage(place) && recognised.Draft.RowsOf(place, 1) is [var row, ..])
            {
                longest = Math.Max(longest, row.Page - first);
                first = row.Page;
            }
        }

        return Math.Max(longest, pages - first);
    }

    /// <summary>The lines that an appendix or a document attached begins with, in their order.</summary>
    private static List<int> Parts(RecognisedDraft recognised)
    {
        List<int> lines = recognised.FirstLinesOf(Role.AppendixHeading);
        if (recognised.AppendixStart < recognised.BodyLineCount && (lines.Count == 0 || lines[0] > recognised.AppendixStart))
        {
            lines.Insert(0, recognised.AppendixStart);
        }

        return lines;
    }

    private static double Height(Draft draft, in TextLine line, in Paragraph paragraph, Section section, ref int lastParagraph)
    {
        bool first = line.Paragraph != lastParagraph;
        lastParagraph = line.Paragraph;
        if (line.Column > 0)
        {
            return 0;
        }

        int left = LineGeometry.ContainerLeft(draft, paragraph, out int right, out int textWidth);
        int available = Math.Max(600, right - left - paragraph.Format.IndentLeft.Or(0) - paragraph.Format.IndentRight.Or(0));
        int width = TextMetrics.WidthTwips(draft, paragraph, line.Start, line.End) + (first ? Math.Max(0, paragraph.Format.FirstLine.Or(0)) : 0);
        int rows = Math.Max(1, (int)Math.Ceiling(width * 1.02 / available));
        int halfPoints = paragraph.RunCount > 0 ? draft.Runs[paragraph.FirstRun].Format.HalfPoints.Or(28) : 28;
        double natural = halfPoints * 10 * 1.15;
        LineSpacing spacing = paragraph.Format.LineSpacing.Or(new LineSpacing(LineSpacingRule.Multiple, 240));
        double pitch = spacing.Rule switch
        {
            LineSpacingRule.Exact => spacing.Value,
            LineSpacingRule.AtLeast => Math.Max(spacing.Value, natural),
            _ => natural * spacing.Value / 240.0,
        };
        return (rows * pitch) + (first ? paragraph.Format.SpaceBefore.Or(0) + paragraph.Format.SpaceAfter.Or(0) : 0);
    }
}
