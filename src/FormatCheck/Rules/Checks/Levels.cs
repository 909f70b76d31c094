using FormatCheck.Drafts;
using FormatCheck.Recognition;

namespace FormatCheck.Rules.Checks;

/// <summary>How lines stand to each other from top to bottom.</summary>
internal static class Levels
{
    private const int Near = 300; // twips; less than a line of print

    /// <summary>Compares the heights of two lines of different columns: above zero when the first stands lower; <see langword="null"/> where the file does not tell.</summary>
    public static int? Compare(RecognisedDraft draft, in TextLine a, in TextLine b)
    {
        if (draft.Draft.IsPrinted)
        {
            return ComparePrinted(draft.Draft, a, b);
        }

        if (a.Paragraph == b.Paragraph)
        {
            return LineIndex(draft, a).CompareTo(LineIndex(draft, b));
        }

        ref readonly Paragraph p = ref draft.ParagraphOf(a);
        ref readonly Paragraph q = ref draft.ParagraphOf(b);
        if (CommonCells(draft.Draft, p.Cell, q.Cell, out Cell c, out Cell d))
        {
            return c.Row != d.Row ? c.Row.CompareTo(d.Row) : LineIndex(draft, a).CompareTo(LineIndex(draft, b));
        }

        if (a.TextColumn != b.TextColumn)
        {
            return ColumnIndex(draft, a).CompareTo(ColumnIndex(draft, b));
        }

        if (p.Box >= 0 && q.Box >= 0 && p.Box != q.Box)
        {
            Box x = draft.Draft.Boxes[p.Box], y = draft.Draft.Boxes[q.Box];
            bool comparable = x.Top.IsResolved && y.Top.IsResolved && x.VerticalAnchor == y.VerticalAnchor
                && (x.VerticalAnchor != VerticalAnchor.Paragraph || x.AnchorParagraph == y.AnchorParagraph);
            return comparable ? Math.Abs(x.Top.Value - y.Top.Value) < Near ? LineIndex(draft, a).CompareTo(LineIndex(draft, b)) : x.Top.Value.CompareTo(y.Top.Value) : null;
        }

        return p.Box == q.Box ? null : p.Box >= 0 ? CompareBox(draft.Draft, draft.Draft.Boxes[p.Box], b) : -CompareBox(draft.Draft, draft.Draft.Boxes[q.Box], a);
    }

    /// <summary>Compares a box, by the paragraph that it hangs on, with a line outside of it.</summary>
    private static int? CompareBox(Draft draft, in Box box, in TextLine line)
    {
        if (box.VerticalAnchor != VerticalAnchor.Paragraph || !box.Top.IsResolved)
        {
            return null;
        }

        if (box.AnchorParagraph == line.Paragraph)
        {
            return Math.Abs(box.Top.Value) < Near / 2 ? 0 : Math.Sign(box.Top.Value);
        }

        ref readonly Paragraph anchor = ref draft.Paragraphs[box.AnchorParagraph];
        int order = box.AnchorParagraph.CompareTo(line.Paragraph);
        if (CommonCells(draft, anchor.Cell, draft.Paragraphs[line.Paragraph].Cell, out Cell c, out Cell d) && (c.Row != d.Row || c.Column != d.Column))
        {
            order = c.Row.CompareTo(d.Row); // of a row's cells nobody knows which paragraph ends higher
        }

        return order != 0 && Math.Sign(box.Top.Value) * order >= 0 ? order : null;
    }

    /// <summary>Whether one line stands above another in the same column or, across columns of a table, in a higher row.</summary>
    public static bool IsAbove(RecognisedDraft draft, in TextLine upper, in TextLine lower)
    {
        ref readonly Paragraph p = ref draft.ParagraphOf(upper);
        ref readonly Paragraph q = ref draft.ParagraphOf(lower);
        if (p.Story != q.Story)
        {
            return q.Story == 0 && draft.Draft.Stories[p.Story].Kind == StoryKind.Header;
        }

        if (draft.Draft.IsPrinted)
        {
            return ComparePrinted(draft.Draft, upper, lower) < 0;
        }

        if (CommonCells(draft.Draft, p.Cell, q.Cell, out Cell c, out Cell d))
        {
            return c.Row != d.Row ? c.Row < d.Row : c.Column == d.Column && upper.Start < lower.Start;
        }

        if (upper.TextColumn != lower.TextColumn)
        {
            return ColumnIndex(draft, upper) < ColumnIndex(draft, lower);
        }

        if (p.Box >= 0 || q.Box >= 0)
        {
            return p.Box == q.Box ? upper.Start < lower.Start : Compare(draft, upper, lower) < 0;
        }

        // Of two lines in one paragraph the second column is level with the first.
        return upper.Start < lower.Start && (upper.Paragraph != lower.Paragraph || lower.Column == 0 || LineIndex(draft, upper) < LineIndex(draft, lower));
    }

    /// <summary>Compares where two lines are printed: the page, then the baseline.</summary>
    private static int ComparePrinted(Draft draft, in TextLine a, in TextLine b)
    {
        ReadOnlySpan<PrintedRow> p = draft.RowsOf(a.Start, a.Length), q = draft.RowsOf(b.Start, b.Length);
        if (p.IsEmpty || q.IsEmpty || p[0].Page != q[0].Page)
        {
            return p.IsEmpty || q.IsEmpty ? a.Start.CompareTo(b.Start) : p[0].Page.CompareTo(q[0].Page);
        }

        float lower = p[0].Baseline - q[0].Baseline;
        return Math.Abs(lower) < 0.5f * Math.Min(p[0].Size, q[0].Size) ? 0 : Math.Sign(lower);
    }

    /// <summary>The cells of one table that hold two cells, which may be nested deeper.</summary>
    private static bool CommonCells(Draft draft, int first, int second, out Cell a, out Cell b)
    {
        for (int outer = first; outer >= 0; outer = draft.Tables[draft.Cells[outer].Table].ParentCell)
        {
            for (int other = second; other >= 0; other = draft.Tables[draft.Cells[other].Table].ParentCell)
            {
                if (draft.Cells[outer].Table == draft.Cells[other].Table)
                {
                    a = draft.Cells[outer];
                    b = draft.Cells[other];
                    return true;
                }
            }
        }

        a = b = default;
        return false;
    }

    /// <summary>Counts the lines above a line in its column of a section of several columns.</summary>
    private static int ColumnIndex(RecognisedDraft draft, in TextLine line)
    {
        int count = 0;
        foreach (ref readonly TextLine other in draft.Lines[..draft.BodyLineCount])
        {
            count += other.TextColumn == line.TextColumn && other.Start < line.Start && draft.ParagraphOf(other).Section == draft.ParagraphOf(line).Section && draft.ParagraphOf(other).Cell < 0 ? 1 : 0;
        }

        return count;
    }

    /// <summary>Counts the printed lines, empty ones too, above a line in its cell, box or paragraph.</summary>
    private static int LineIndex(RecognisedDraft draft, in TextLine line)
    {
        ref readonly Paragraph own = ref draft.ParagraphOf(line);
        int first = line.Paragraph;
        if (own.Cell >= 0 || own.Box >= 0)
        {
            while (first > 0 && draft.Draft.Paragraphs[first - 1].Cell == own.Cell && draft.Draft.Paragraphs[first - 1].Box == own.Box)
            {
                first--;
            }
        }

        int count = 0;
        for (int p = first; p < line.Paragraph; p++)
        {
            count += 1 + Breaks(draft.Draft.TextOf(draft.Draft.Paragraphs[p]));
        }

        return count + Breaks(draft.Draft.Text[own.Start..line.Start]);
    }

    private static int Breaks(ReadOnlySpan<char> text) => text.Count(DraftText.LineBreak);
}
