using FormatCheck.Drafts;

namespace FormatCheck.Recognition;

/// <summary>Tells which lines stand above each other.</summary>
internal static class LineColumns
{
    /// <summary>Whether two lines stand in one column: a cell, a box, or the same side of the page.</summary>
    public static bool Same(RecognisedDraft draft, in TextLine a, in TextLine b)
    {
        ref readonly Paragraph p = ref draft.ParagraphOf(a);
        ref readonly Paragraph q = ref draft.ParagraphOf(b);
        if (p.Cell >= 0 && q.Cell >= 0)
        {
            Cell c = draft.Draft.Cells[p.Cell], d = draft.Draft.Cells[q.Cell];
            if (c.Table == d.Table)
            {
                return c.Column == d.Column || Overlap(c, d);
            }
        }

        if (p.Box >= 0 && q.Box >= 0)
        {
            return p.Box == q.Box || a.Side == b.Side;
        }

        return a.Side == b.Side || Math.Abs(a.Center - b.Center) < 150;
    }

    private static bool Overlap(in Cell a, in Cell b)
    {
        if (!a.Left.IsResolved || !b.Left.IsResolved || !a.Right.IsResolved || !b.Right.IsResolved)
        {
            return false;
        }

        int shared = Math.Min(a.Right.Value, b.Right.Value) - Math.Max(a.Left.Value, b.Left.Value);
        int narrower = Math.Min(a.Right.Value - a.Left.Value, b.Right.Value - b.Left.Value);
        return shared * 2 > narrower;
    }
}
