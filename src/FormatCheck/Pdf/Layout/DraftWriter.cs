using FormatCheck.Drafts;

namespace FormatCheck.Pdf.Layout;

/// <summary>Where a paragraph goes, and the edges it is set between (points).</summary>
internal readonly record struct Holder(int Story, int Section, int Cell, Place Place, float Left, float Right);

/// <summary>Writes rows as paragraphs of the draft.</summary>
internal sealed class DraftWriter(LayoutText layout, DraftBuilder builder, TextFormat[] formats)
{
    private readonly int[] _paragraphOf = new int[layout.Segments.Count];
    private int _ordinal;

    /// <summary>The paragraph that a segment became, or -1.</summary>
    public int ParagraphOf(int segment) => _paragraphOf[segment] - 1;

    public int Write(ReadOnlySpan<Row> rows, in Holder holder, ParagraphFormat format, bool tabs, PrintedNumberPlace number = default)
    {
        builder.BeginParagraph(new Paragraph
        {
            Format = format,
            Story = holder.Story,
            Section = holder.Section,
            Cell = holder.Cell,
            Box = -1,
            Ordinal = ++_ordinal,
            Place = holder.Place,
        });
        int paragraph = builder.CurrentParagraph;
        TextFormat? last = null;
        foreach (ref readonly Row row in rows)
        {
            for (int i = 0; i < row.Count; i++)
            {
                if (last is not null)
                {
                    builder.Append(i > 0 && tabs ? "\t" : " ", last);
                }

                last = WriteSegment(row.First + i, number);
                _paragraphOf[row.First + i] = paragraph + 1;
            }
        }

        builder.EndParagraph();
        return paragraph;
    }

    private TextFormat? WriteSegment(int index, PrintedNumberPlace number)
    {
        ref readonly Segment segment = ref layout.Segments.WritableSpan[index];
        int start = builder.Text.Count;
        TextFormat? last = null;
        foreach (ref readonly SegmentRun run in layout.RunsOf(segment))
        {
            last = formats[run.Format];
            WriteRun(layout.Text.Span.Slice(run.Start, run.Length), run.Start - segment.TextStart, last, number);
        }

        builder.Rows!.Add(new PrintedRow(start, builder.Text.Count - start, segment.Page, segment.X0 - layout.Pages[segment.Page].Shift, segment.X1 - layout.Pages[segment.Page].Shift, segment.Y, segment.Size));
        return last;
    }

    /// <summary>Writes a run; the digits of a page number become a run of their own.</summary>
    private void WriteRun(ReadOnlySpan<char> text, int offset, TextFormat format, PrintedNumberPlace number)
    {
        int from = Math.Clamp(number.Start - offset, 0, text.Length), to = Math.Clamp(number.Start + number.Length - offset, 0, text.Length);
        if (number.Length == 0 || from >= to)
        {
            builder.Append(text, format, format.IsSuperOrSubscript && text.TrimEnd("0123456789*() ").IsEmpty ? RunKinds.NoteReference : RunKinds.None);
            return;
        }

        RunKinds kind = RunKinds.PageNumber | RunKinds.FieldResult | (number.IsArabic ? 0 : RunKinds.PageNumberNotArabic);
        builder.Append(text[..from], format);
        builder.Append(text[from..to], format, kind);
        builder.Append(text[to..], format);
    }
}

/// <summary>Where in a paragraph's text the page number stands; no length for none.</summary>
internal readonly record struct PrintedNumberPlace(int Start, int Length, bool IsArabic);
