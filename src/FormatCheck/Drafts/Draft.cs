using System.Diagnostics;

namespace FormatCheck.Drafts;

/// <summary>A document as the rules see it, whatever file it came from: read-only, in reading order, with effective formats.</summary>
/// <remarks>Its text and lists stand in pooled buffers that go back when the draft is disposed; no span of it may be kept longer.</remarks>
[DebuggerDisplay("{Paragraphs.Length} paragraphs, {Sections.Length} sections")]
internal sealed class Draft : IDisposable
{
    private readonly PooledList<char> _text;
    private readonly PooledList<Run> _runs;
    private readonly PooledList<Paragraph> _paragraphs;
    private readonly PooledList<PrintedRow>? _rows;
    private readonly IDisposable? _source;

    internal Draft(DraftBuilder builder, DraftFacts facts, IFormatTrace trace, IDisposable? source)
    {
        _text = builder.Text;
        _runs = builder.Runs;
        _paragraphs = builder.Paragraphs;
        _rows = builder.Rows;
        Sections = builder.Sections;
        Stories = builder.Stories;
        Tables = builder.Tables;
        Cells = builder.Cells;
        Boxes = builder.Boxes;
        Lines = builder.Lines;
        Facts = facts;
        Formats = trace;
        _source = source;
    }

    public DraftFacts Facts { get; }

    /// <summary>Gets what can tell where an effective value comes from.</summary>
    public IFormatTrace Formats { get; }

    public IReadOnlyList<Section> Sections { get; }

    public IReadOnlyList<Story> Stories { get; }

    public IReadOnlyList<Table> Tables { get; }

    public IReadOnlyList<Cell> Cells { get; }

    public IReadOnlyList<Box> Boxes { get; }

    public IReadOnlyList<DrawnLine> Lines { get; }

    /// <summary>Gets the paragraphs of all stories, the body's first; text boxes follow the paragraph they are anchored at.</summary>
    public ReadOnlySpan<Paragraph> Paragraphs => _paragraphs.Span;

    public ReadOnlySpan<Run> Runs => _runs.Span;

    /// <summary>Gets the printed rows in the order of their text; none where the file has no pages of its own.</summary>
    public ReadOnlySpan<PrintedRow> Rows => _rows is null ? default : _rows.Span;

    /// <summary>Gets whether this was read from a PDF: values are measured, not declared.</summary>
    public bool IsPrinted => Facts.Print is not null;

    /// <summary>Gets the whole text, NFC, in which runs and paragraphs are ranges.</summary>
    public ReadOnlySpan<char> Text => _text.Span;

    /// <summary>The index of the paragraph that holds a character of the text.</summary>
    public int ParagraphAt(int position)
    {
        int low = 0, high = Paragraphs.Length - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Paragraphs[middle].End > position ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    public ReadOnlySpan<char> TextOf(in Paragraph paragraph) => Text.Slice(paragraph.Start, paragraph.Length);

    public ReadOnlySpan<char> TextOf(in Run run) => Text.Slice(run.Start, run.Length);

    public ReadOnlySpan<Run> RunsOf(in Paragraph paragraph) => Runs.Slice(paragraph.FirstRun, paragraph.RunCount);

    /// <summary>The printed rows that hold a stretch of text.</summary>
    public ReadOnlySpan<PrintedRow> RowsOf(int start, int length)
    {
        ReadOnlySpan<PrintedRow> rows = Rows;
        int first = FirstRowEndingBehind(rows, start), last = first;
        while (last < rows.Length && rows[last].Start < start + Math.Max(1, length))
        {
            last++;
        }

        return rows[first..last];
    }

    /// <summary>How far below the edge of its page the line that holds a place begins, in twips; unresolved where the file has no pages of its own.</summary>
    public Fact<int> PrintedTop(int place) =>
        RowsOf(place, 1) is [var row, ..] ? (int)MathF.Round((row.Baseline - (PrintedRow.Ascent * row.Size)) * 20) : default(Fact<int>);

    /// <summary>Whether a place is printed on the first line of its page.</summary>
    public bool IsFirstOnPage(int place)
    {
        int row = FirstRowEndingBehind(Rows, place);
        return row < Rows.Length && (row == 0 || Rows[row - 1].Page < Rows[row].Page);
    }

    private static int FirstRowEndingBehind(ReadOnlySpan<PrintedRow> rows, int place)
    {
        int low = 0, high = rows.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (rows[middle].End <= place)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    public void Dispose()
    {
        _text.Dispose();
        _runs.Dispose();
        _paragraphs.Dispose();
        _rows?.Dispose();
        _source?.Dispose();
    }
}
