using System.Collections.Immutable;
using FormatCheck.Drafts;
using FormatCheck.Recognition;

namespace FormatCheck.Rules;

/// <summary>Writes out the pages of a PDF as they were measured: rows of text, margins and drawn lines.</summary>
internal static class PrintedPages
{
    public static ImmutableArray<InspectedPage> Of(Draft draft)
    {
        if (draft.Facts.Print is not { } print)
        {
            return [];
        }

        ILookup<int, PageBox> lines = LinesOf(draft).Concat(UnderlinesOf(draft)).Distinct().ToLookup(line => line.Page, line => line.Box);
        ImmutableArray<InspectedPage>.Builder pages = ImmutableArray.CreateBuilder<InspectedPage>(print.Sizes.Count);
        for (int p = 0; p < print.Sizes.Count; p++)
        {
            PrintedSize size = print.Sizes[p];
            pages.Add(new InspectedPage(p + 1, PrintedForm.Millimetres(size.Width), PrintedForm.Millimetres(size.Height), PrintedForm.KindOf(print.Pages[p]))
            {
                TextArea = TextArea(draft, p),
                Rows = RowsOf(draft, p),
                Lines = [.. lines[p]],
            });
        }

        return pages.MoveToImmutable();
    }

    /// <summary>The boxes of a component, one for each page that it stands on.</summary>
    public static ImmutableArray<PlacedBox> BoxesOf(RecognisedDraft recognised, in Component component)
    {
        var rows = new List<PrintedRow>();
        foreach (int index in recognised.LinesOf(component))
        {
            TextLine line = recognised.Lines[index];
            foreach (ref readonly PrintedRow row in recognised.Draft.RowsOf(line.Start, line.Length))
            {
                rows.Add(row);
            }
        }

        return [.. rows.GroupBy(row => row.Page).Select(page => new PlacedBox(page.Key + 1, PrintedForm.Around([.. page], page.Key)!))];
    }

    private static ImmutableArray<InspectedRow> RowsOf(Draft draft, int page)
    {
        ImmutableArray<InspectedRow>.Builder rows = ImmutableArray.CreateBuilder<InspectedRow>();
        foreach (ref readonly PrintedRow row in draft.Rows)
        {
            if (row.Page == page && PrintedForm.Around([row], page) is { } box)
            {
                rows.Add(new InspectedRow(draft.Text.Slice(row.Start, row.Length).ToString(), box));
            }
        }

        return rows.ToImmutable();
    }

    private static PageBox? TextArea(Draft draft, int page)
    {
        if (SectionOf(draft, page) is not { MarginTop.IsResolved: true, MarginBottom.IsResolved: true } section)
        {
            return null;
        }

        PrintedSize size = draft.Facts.Print!.Sizes[page];
        double left = LeftMargin(draft, section, page), right = section.MarginLeft.Or(0) + section.MarginRight.Or(0) - left;
        double top = section.MarginTop.Value, bottom = section.MarginBottom.Value;
        return new PageBox(
            PrintedForm.Millimetres(left / 20),
            PrintedForm.Millimetres(top / 20),
            PrintedForm.Millimetres(size.Width - ((left + right) / 20)),
            PrintedForm.Millimetres(size.Height - ((top + bottom) / 20)));
    }

    private static Section? SectionOf(Draft draft, int page) => draft.Sections.FirstOrDefault(section => section.FirstPage <= page + 1 && section.LastPage >= page + 1);

    /// <summary>On the back of a sheet mirrored margins change sides.</summary>
    private static double LeftMargin(Draft draft, Section section, int page) =>
        draft.Facts.MirrorMargins && page % 2 == 1 ? section.MarginRight.Or(0) : section.MarginLeft.Or(0);

    /// <summary>A line is known by the paragraph it stands below; here it goes back to its place on the page.</summary>
    private static List<(int Page, PageBox Box)> LinesOf(Draft draft)
    {
        var lines = new List<(int Page, PageBox Box)>();
        foreach (DrawnLine line in draft.Lines)
        {
            Paragraph paragraph = draft.Paragraphs[line.Paragraph];
            ReadOnlySpan<PrintedRow> rows = draft.RowsOf(paragraph.Start, paragraph.Length);
            if (rows.IsEmpty || SectionOf(draft, rows[^1].Page) is not { } section)
            {
                continue;
            }

            PrintedRow above = rows[^1];
            double left = (LeftMargin(draft, section, above.Page) + line.Left.Or(0)) / 20;
            lines.Add((above.Page, new PageBox(
                PrintedForm.Millimetres(left), PrintedForm.Millimetres(above.Baseline + (line.Top.Or(0) / 20.0)), PrintedForm.Millimetres(line.Length.Or(0) / 20.0), 0)));
        }

        return lines;
    }

    /// <summary>Underlined text has its line as a format; where in its row it stands is estimated from the number of characters.</summary>
    private static List<(int Page, PageBox Box)> UnderlinesOf(Draft draft)
    {
        const float depth = 0.13f;
        var lines = new List<(int Page, PageBox Box)>();
        int first = 0;
        foreach (ref readonly PrintedRow row in draft.Rows)
        {
            while (first < draft.Runs.Length && draft.Runs[first].End <= row.Start)
            {
                first++;
            }

            for (int i = first; i < draft.Runs.Length && draft.Runs[i].Start < row.End; i++)
            {
                Run run = draft.Runs[i];
                if (run.Format.Underline.Is(true))
                {
                    float perCharacter = (row.Right - row.Left) / Math.Max(1, row.Length);
                    float from = Math.Max(run.Start, row.Start) - row.Start, to = Math.Min(run.End, row.End) - row.Start;
                    lines.Add((row.Page, new PageBox(
                        PrintedForm.Millimetres(row.Left + (from * perCharacter)),
                        PrintedForm.Millimetres(row.Baseline + (depth * row.Size)),
                        PrintedForm.Millimetres((to - from) * perCharacter),
                        0)));
                }
            }
        }

        return lines;
    }
}
