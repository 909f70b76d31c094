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

    public ReadOnlySpan<char> TextOf(in Segment segment) => Text.Span.Slice(segment.TextStart, segment.TextLength);

    public ReadOnlySpan<SegmentRun> RunsOf(in Segment segment) => Runs.Span.Slice(segment.FirstRun, segment.RunCount);

    public void AddPage(in PageInfo page) => _pages.Add(page);

    public void ReplacePage(int index, in PageInfo page) => _pages[index] = page;

    public bool HasSize(int page, in PageInfo size)
    {
        ref readonly PageInfo own = ref CollectionsMarshal.AsSpan(_pages)[page];
        return Math.Abs(own.Width - size.Width) < 2 && Math.Abs(own.Height - size.Height) < 2;
    }

    /// <summary>The rows of a page's body: segments on one line, from top to bottom.</summary>
    public void RowsOf(int page, PooledList<Row> rows)
    {
        rows.RemoveFrom(0);
        ReadOnlySpan<Segment> segments = SegmentsOf(page);
        int offset = _pages[page].FirstSegment;
        for (int i = 0; i < segments.Length; i++)
        {
            ref readonly Segment segment = ref segments[i];
            if (segment.Part != SegmentPart.Body)
            {
                continue;
            }

            if (rows.Count > 0)
            {
                ref Row last = ref rows[rows.Count - 1];
                ref readonly Segment before = ref segments[last.First + last.Count - 1 - offset];
                if (last.First + last.Count == offset + i && segment.X0 >= before.X1 - 1 && Math.Abs(segment.Y - last.Y) < 0.35f * Math.Max(segment.Size, last.Size) && segment.Grid == before.Grid)
                {
                    last = last with { Count = last.Count + 1, Size = Math.Max(last.Size, segment.Size) };
                    continue;
                }
            }

            rows.Add(new Row(offset + i, 1, segment.Y, segment.Size));
        }
    }

    public void Dispose()
    {
        Text.Dispose();
        Segments.Dispose();
        Runs.Dispose();
        Rules.Dispose();
    }
}
