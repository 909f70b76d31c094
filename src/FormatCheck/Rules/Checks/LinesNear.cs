using FormatCheck.Drafts;
using FormatCheck.Recognition;

namespace FormatCheck.Rules.Checks;

/// <summary>How a line of print is underlined: by what, and how long.</summary>
/// <param name="Length">In twips.</param>
internal readonly record struct LineFound(LineSource Source, Fact<int> Length, bool IsSolid);

internal enum LineSource
{
    None,
    Underline,
    Border,
    Drawn,
}

/// <summary>Finds the line below a line of text: drawn, a border, or an underline.</summary>
internal static class LinesNear
{
    public static bool IsLineBelow(CheckContext context, in TextLine line) => Below(context, line).Source != LineSource.None;

    public static LineFound Below(CheckContext context, in TextLine line)
    {
        LineFound drawn = Drawn(context, line);
        if (drawn.Source != LineSource.None)
        {
            return drawn;
        }

        if (Border(context, line, out int length, out bool isSolid))
        {
            return new LineFound(LineSource.Border, length, isSolid);
        }

        if (RuledCell(context.Draft, line) is { Source: not LineSource.None } ruled)
        {
            return ruled;
        }

        return LineFacts.All(context.Draft, line, static format => format.Underline.Is(true))
            ? new LineFound(LineSource.Underline, TextMetrics.WidthTwips(context.Draft, context.Recognised.ParagraphOf(line), line.Start, line.End), true)
            : default;
    }

    /// <summary>A shape in the line's column: anchored at its paragraph or at one near it. A solid one is preferred.</summary>
    private static LineFound Drawn(CheckContext context, in TextLine line)
    {
        LineFound found = default;
        for (int i = 0; i < context.Draft.Lines.Count; i++)
        {
            DrawnLine shape = context.Draft.Lines[i];
            if (Math.Abs(shape.Paragraph - line.Paragraph) > (context.Draft.IsPrinted ? 0 : 12) || !InColumn(context, shape, line) || IsOfAnother(context, shape, line))
            {
                continue;
            }

            bool solid = !shape.IsSolid.Is(false);
            if (found.Source == LineSource.None || (solid && !found.IsSolid))
            {
                found = new LineFound(LineSource.Drawn, shape.Length, solid);
            }
        }

        return found;
    }

    /// <summary>Whether another component that a line stands below is nearer to the shape's anchor.</summary>
    private static bool IsOfAnother(CheckContext context, in DrawnLine shape, in TextLine line)
    {
        if (shape.Paragraph == line.Paragraph)
        {
            return false;
        }

        RecognisedDraft draft = context.Recognised;
        foreach (Role role in (ReadOnlySpan<Role>)[Role.Title, Role.NationalMotto, Role.Agency, Role.Summary])
        {
            if (draft.Find(role) is var found and >= 0 && draft.Lines[draft.LinesOf(draft.Components[found])[^1]] is var other
                && Math.Abs(shape.Paragraph - other.Paragraph) < Math.Abs(shape.Paragraph - line.Paragraph) && InColumn(context, shape, other))
            {
                return true;
            }
        }

        return false;
    }

    private static bool InColumn(CheckContext context, in DrawnLine shape, in TextLine line)
    {
        Draft draft = context.Draft;
        ref readonly Paragraph anchor = ref draft.Paragraphs[shape.Paragraph];
        ref readonly Paragraph own = ref draft.Paragraphs[line.Paragraph];
        if (anchor.Story != own.Story)
        {
            return false;
        }

        if (anchor.Box >= 0 && anchor.Box == own.Box)
        {
            return true;
        }

        if (shape.Left.IsResolved && shape.Length.IsResolved && draft.Sections.Count > 0)
        {
            int width = LineGeometry.TextWidth(draft.Sections[Math.Clamp(own.Section, 0, draft.Sections.Count - 1)]);
            int middle = (int)(1000L * (shape.Left.Value + (shape.Length.Value / 2)) / width);
            return Math.Abs(middle - line.Center) < 200;
        }

        if (anchor.Cell >= 0 && own.Cell >= 0)
        {
            return draft.Cells[anchor.Cell].Table == draft.Cells[own.Cell].Table && draft.Cells[anchor.Cell].Column == draft.Cells[own.Cell].Column;
        }

        return anchor.Box == own.Box;
    }

    /// <summary>The border of the paragraph, of the next one in its column, or of its cell.</summary>
    private static bool Border(CheckContext context, in TextLine line, out int length, out bool isSolid)
    {
        Draft draft = context.Draft;
        ref readonly Paragraph own = ref draft.Paragraphs[line.Paragraph];
        int left = LineGeometry.ContainerLeft(draft, own, out int right, out _, line.TextColumn);
        length = right - left - own.Format.IndentLeft.Or(0) - own.Format.IndentRight.Or(0);
        isSolid = !own.Format.HasBrokenBorder;
        if (own.Format.BorderBottom.Is(true))
        {
            return true;
        }

        for (int p = line.Paragraph + 1; p < Math.Min(draft.Paragraphs.Length, line.Paragraph + 3); p++)
        {
            ref readonly Paragraph next = ref draft.Paragraphs[p];
            if (next.Story != own.Story || next.Cell != own.Cell || next.Box != own.Box)
            {
                break;
            }

            if (next.Format.BorderTop.Is(true) || (next.Format.BorderBottom.Is(true) && draft.TextOf(next).IsWhiteSpace()))
            {
                length = right - left - next.Format.IndentLeft.Or(0) - next.Format.IndentRight.Or(0);
                isSolid = !next.Format.HasBrokenBorder;
                return true;
            }

            if (!draft.TextOf(next).IsWhiteSpace())
            {
                break;
            }
        }

        isSolid = true;
        return CellBorder(draft, own);
    }

    /// <summary>The border of an empty cell of a small table right below: a way to draw a short line in the middle.</summary>
    private static LineFound RuledCell(Draft draft, in TextLine line)
    {
        ref readonly Paragraph own = ref draft.Paragraphs[line.Paragraph];
        for (int p = line.Paragraph + 1; p < Math.Min(draft.Paragraphs.Length, line.Paragraph + 5); p++)
        {
            ref readonly Paragraph next = ref draft.Paragraphs[p];
            if (next.Story != own.Story || !draft.TextOf(next).IsWhiteSpace())
            {
                break;
            }

            if (next.Cell >= 0 && next.Cell != own.Cell && draft.Cells[next.Cell] is var cell && (cell.BorderTop || cell.BorderBottom) && draft.Tables[cell.Table].ParentCell == own.Cell)
            {
                Fact<int> length = cell.Left.IsResolved && cell.Right.IsResolved ? cell.Right.Value - cell.Left.Value : default(Fact<int>);
                return new LineFound(LineSource.Border, length, true);
            }
        }

        return default;
    }

    private static bool CellBorder(Draft draft, in Paragraph own)
    {
        if (own.Cell < 0)
        {
            return false;
        }

        Cell cell = draft.Cells[own.Cell];
        if (cell.BorderBottom)
        {
            return true;
        }

        foreach (Cell other in draft.Cells)
        {
            if (other.Table == cell.Table && other.Row == cell.Row + 1 && other.Column == cell.Column && other.BorderTop)
            {
                return true;
            }
        }

        return false;
    }
}
