using System.Runtime.InteropServices;
using FormatCheck.Drafts;

namespace FormatCheck.Pdf.Layout;

/// <summary>What is kept of the pages: segments with their text, lines and tables.</summary>
internal sealed class LayoutText : IDisposable
{
    private readonly List<PageInfo> _pages = [];

    public PooledList<char> Text { get; } = new(4096);

    public PooledList<Segment> Segments { get; } = new(256);

    public PooledList<SegmentRun> Runs { get; } = new(512);

    public PooledList<Rule> Rules { get; } = new(16);

    public List<Grid> Grids { get; } = [];

    public FormatTable Formats { get; } = new();

    public IReadOnlyList<PageInfo> Pages => _pages;

    public ReadOnlySpan<Segment> SegmentsOf(int page) => Segments.Span.Slice(_pages[page].FirstSegment, _pages[page].SegmentCount);

    public Span<Segment> WritableSegmentsOf(int page) => Segments.WritableSpan.Slice(_pages[page].FirstSegment, _pages[page].SegmentCount);

    public ReadOnlySpan<Rule> RulesOf(int page) => Rules.Span.Slice(_pages[page].FirstRule, _pages[page].RuleCount);

    public ReadOnlySpan<char> TextOf(in Segment segment) => Text.Span.Slice(segment.TextStart, segment.TextLength);

    public ReadOnlySpan<SegmentRun> RunsOf(in Segment segment) => Runs.Span.Slice(segment.FirstRun, segment.RunCount);

    public void AddPage(in PageInfo page) => _pages.Add(page);

    public void ReplacePage(int index, in PageInfo page) => _pages[index] = page;

    public bool HasSize(int page, in PageInfo size)
    {
        ref readonly PageInfo own = ref CollectionsMarshal.AsSpan(_pages)[page];
        return Math.Abs(own.Width - size.Width) < 2 && Math.Abs(own.Height - size.Height) < 2;
    }

    /// <summary>Adds the rows of a page's body: segments on one line, from top to bottom.</summary>
    /// <param name="offset">What is added to the page's own heights, so that its rows follow those of the page before.</param>
    public void AddRows(int page, float offset, PooledList<Row> rows)
    {
        ReadOnlySpan<Segment> segments = SegmentsOf(page);
        int first = _pages[page].FirstSegment, before = rows.Count;
        for (int i = 0; i < segments.Length; i++)
        {
            ref readonly Segment segment = ref segments[i];
            if (segment.Part != SegmentPart.Body)
            {
                continue;
            }

            if (rows.Count > before && IsBeside(rows[rows.Count - 1], segments, i, first, offset))
            {
                ref Row last = ref rows[rows.Count - 1];
                last = last with { Count = last.Count + 1, Size = Math.Max(last.Size, segment.Size) };
                continue;
            }

            rows.Add(new Row(first + i, 1, segment.Y + offset, segment.Size));
        }
    }

    private static bool IsBeside(in Row last, ReadOnlySpan<Segment> segments, int index, int first, float offset)
    {
        ref readonly Segment segment = ref segments[index];
        ref readonly Segment before = ref segments[last.First + last.Count - 1 - first];
        return last.First + last.Count == first + index && segment.X0 >= before.X1 - 1
            && Math.Abs(segment.Y + offset - last.Y) < 0.35f * Math.Max(segment.Size, last.Size) && segment.Grid == before.Grid;
    }

    public void Dispose()
    {
        Text.Dispose();
        Segments.Dispose();
        Runs.Dispose();
        Rules.Dispose();
    }
}
