using System.Globalization;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Variants;
using FormatCheck.Generator.Word;

namespace FormatCheck.Generator.Print;

/// <summary>Sets paragraphs as rows of print.</summary>
internal sealed class ParagraphSetter(Variant variant)
{
    public const double Ascent = 0.891;
    private const double Descent = 0.216;
    private const double LineHeight = 1.149;
    private int _notes;

    public List<PrintRow> All(IEnumerable<Paragraph> paragraphs, double width) => [.. paragraphs.SelectMany(paragraph => One(paragraph, width))];

    /// <summary>The lines of a paragraph between the edges of a column of the given width in points.</summary>
    public List<PrintRow> One(Paragraph paragraph, double width)
    {
        List<PrintRow> rows = [];
        List<(int Line, string Text)> notes = [];
        IReadOnlyList<LineSetter.SetLine> lines = new LineSetter(paragraph, width).Set(Atoms(paragraph, notes));
        for (int i = 0; i < lines.Count; i++)
        {
            rows.Add(new PrintRow(Line(paragraph, lines[i], width)) { IsContextual = paragraph.Spacing.Contextual });
            // A paragraph leaves no line alone on a page.
            rows[i].KeepWithNext = i == lines.Count - 1 ? paragraph.KeepWithNext : i == 0 || i == lines.Count - 2;
        }

        rows[0].Before = paragraph.Spacing.Before;
        rows[0].BreakBefore = paragraph.PageBreakBefore;
        rows[^1].After = paragraph.Spacing.After;
        AddEdge(paragraph, rows, width);
        AddRule(paragraph, rows[^1].Box, width);
        foreach ((_, string note) in notes)
        {
            rows[^1].Notes.AddRange(One(new Paragraph(Role.Other, note, Look.Plain(10)) { Alignment = Alignment.Both }, width));
        }

        return rows;
    }

    /// <summary>The width of a rule, and how far below the paragraph's top it stands.</summary>
    private void AddRule(Paragraph paragraph, PrintBox box, double width)
    {
        RuleMeans? means = paragraph.Rule is null ? null : MeansOf(paragraph.Rule);
        if (means is null or RuleMeans.Underline || box.Texts.Count == 0)
        {
            return;
        }

        double length = TimesMetrics.Points(paragraph.Text, paragraph.Look) * paragraph.Rule!.LengthFactor;
        length *= means == RuleMeans.Border ? 1.05 : 1;
        double y = means == RuleMeans.Border ? box.Height + 1.4 : paragraph.Look.Size * 1.3;
        double left = PrintPage.Points(paragraph.Indent.Left), right = width - PrintPage.Points(paragraph.Indent.Right);
        double middle = paragraph.Alignment == Alignment.Left ? left + (length / 2) : (left + right) / 2;
        box.Lines.Add(new PrintedLine(middle - (length / 2), y, middle + (length / 2), y, paragraph.Rule.Dashed));
    }

    private static void AddEdge(Paragraph paragraph, List<PrintRow> rows, double width)
    {
        if (paragraph.Edge == Edge.None)
        {
            return;
        }

        (double left, double right) = (PrintPage.Points(paragraph.Indent.Left), width - PrintPage.Points(paragraph.Indent.Right));
        PrintBox last = rows[^1].Box;
        double foot = last.Height + 1.4;
        if (paragraph.Edge != Edge.Bottom)
        {
            rows[0].Box.Lines.Add(new PrintedLine(left, -1.4, right, -1.4));
        }

        if (paragraph.Edge != Edge.Top)
        {
            last.Lines.Add(new PrintedLine(left, foot, right, foot));
        }

        if (paragraph.Edge == Edge.Box)
        {
            last.Lines.Add(new PrintedLine(left - 1.4, -1.4, left - 1.4, foot));
            last.Lines.Add(new PrintedLine(right + 1.4, -1.4, right + 1.4, foot));
        }
    }

    private RuleMeans MeansOf(Rule rule) => rule.MeansIn(variant);

    private static PrintBox Line(Paragraph paragraph, LineSetter.SetLine line, double width)
    {
        double size = line.Atoms.Count > 0 ? line.Atoms.Max(atom => atom.Look.Size) : paragraph.Look.Size;
        (double height, double down) = Pitch(paragraph.Spacing, size);
        PrintBox box = new() { Height = height };
        if (line.Atoms.Count == 0)
        {
            return box;
        }

        double end = line.Atoms[^1].X + line.Atoms[^1].Width;
        double natural = paragraph.Alignment is Alignment.Center or Alignment.Right ? line.Right - end : 0;
        int blanks = line.Atoms.Where(atom => atom.IsBlank).Sum(atom => atom.Text.Length);
        double stretch = paragraph.Alignment == Alignment.Both && line.IsFull && blanks > 0 ? (line.Right - end) / blanks : 0;
        double x = paragraph.Alignment == Alignment.Center ? natural / 2 : natural;
        foreach (LineSetter.Atom atom in line.Atoms)
        {
            Join(box.Texts, new PrintedText(atom.X + x, down - atom.Rise, atom.Text, atom.Look, stretch));
            x += atom.IsBlank ? stretch * atom.Text.Length : 0;
        }

        return box;
    }

    /// <summary>The height of a line, and its baseline below its top.</summary>
    private static (double Height, double Down) Pitch(Spacing spacing, double size)
    {
        double own = size * LineHeight;
        double height = spacing.Rule switch
        {
            LineRule.Exact => spacing.Line,
            LineRule.AtLeast => Math.Max(own, spacing.Line),
            _ => own * spacing.Line,
        };
        return (height, spacing.Rule == LineRule.Auto ? (size * Ascent) + (height - own) : height - (size * Descent));
    }

    /// <summary>Adds to the text before where that stands right beside and looks alike.</summary>
    private static void Join(List<PrintedText> texts, PrintedText text)
    {
        if (texts.Count > 0 && texts[^1] is var last && last.Look == text.Look && last.Y == text.Y && Math.Abs(last.X + last.Width - text.X) < 0.01)
        {
            texts[^1] = last with { Text = last.Text + text.Text };
        }
        else
        {
            texts.Add(text);
        }
    }

    private IEnumerable<LineSetter.Atom> Atoms(Paragraph paragraph, List<(int Line, string Text)> notes)
    {
        bool underlined = paragraph.Rule is { } rule && MeansOf(rule) == RuleMeans.Underline;
        IEnumerable<Span> spans = paragraph.Label is { } label ? [label with { Text = label.Text + " " }, .. paragraph.Spans] : paragraph.Spans;
        foreach (Span span in spans.Where(span => !span.Look.Hidden && span.Revision != Revision.Deleted))
        {
            string text = variant.Extras.HasFlag(Extras.NewTonePlacement) ? TextHabits.NewTonePlacement(span.Text) : span.Text;
            foreach (LineSetter.Atom atom in Atoms(text, underlined ? span.Look with { Underline = true } : span.Look))
            {
                yield return atom;
            }

            if (span.Footnote is not null)
            {
                string mark = (++_notes).ToString(CultureInfo.InvariantCulture);
                notes.Add((0, $"{mark} {span.Footnote}"));
                yield return new LineSetter.Atom(mark, span.Look with { Size = span.Look.Size * 0.65 }, span.Look.Size / 3, 0);
            }
        }
    }

    private static IEnumerable<LineSetter.Atom> Atoms(string text, Look look)
    {
        int start = 0;
        for (int i = 1; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] is '\n' or '\t' || text[start] is '\n' or '\t' || (text[i] == ' ') != (text[start] == ' ') || FontOf(text[i], look) != FontOf(text[start], look))
            {
                // Blanks take the font of what stands before them.
                yield return new LineSetter.Atom(text[start..i], look with { Font = FontOf(text[start], look), HighAnsiFont = null, ThemeFontToo = false }, 0, 0);
                start = i;
            }
        }
    }

    private static string FontOf(char letter, Look look) =>
        look.ThemeFontToo ? "Calibri" : letter > '~' && look.HighAnsiFont is { } other ? other : look.Font;
}
