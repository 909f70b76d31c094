using FormatCheck.Drafts;
using FormatCheck.Pdf.Content;
using FormatCheck.Pdf.Fonts;

namespace FormatCheck.Pdf.Layout;

/// <summary>Joins the glyphs of one page into segments and forgets them.</summary>
/// <remarks>Glyphs that are drawn one after the other on a line are a chunk; chunks are sorted into rows, and those that touch become a segment.</remarks>
internal sealed class SegmentReader(FormatTable formats, PooledList<char> text, PooledList<Segment> segments, PooledList<SegmentRun> runs) : IDisposable
{
    // In ems. Between words stands a quarter, and justified lines stretch the spaces that are drawn there; columns are further apart.
    private const float ColumnGap = 0.95f;
    private const float ColumnGapBehindSpace = 2;

    // Two names in capitals that fill their columns stand this near, and twice as far apart as the words of the first.
    private const float NameGap = 0.6f;

    /// <summary>From here on a gap between letters stands for a space that was not drawn.</summary>
    public const float WordGap = 0.17f;

    private const GlyphMarks Unread = GlyphMarks.Invisible | GlyphMarks.Turned;

    private readonly PooledList<Chunk> _chunks = new(256);
    private readonly PooledList<int> _order = new(256);

    private readonly record struct Chunk(int First, int Count, float X0, float X1, float Y, float Size) : IComparable<Chunk>
    {
        public int CompareTo(Chunk other)
        {
            int byLine = Y.CompareTo(other.Y);
            return byLine != 0 ? byLine : X0.CompareTo(other.X0);
        }
    }

    /// <summary>Adds the segments of a page, from top to bottom and from left to right.</summary>
    public void Read(PageContent content, IReadOnlyList<PdfFont> fonts, Underlines underlines, int page)
    {
        _chunks.RemoveFrom(0);
        FindChunks(content);
        Span<Chunk> chunks = _chunks.WritableSpan;
        chunks.Sort();
        for (int first = 0; first < chunks.Length;)
        {
            int last = first + 1;
            while (last < chunks.Length && chunks[last].Y - chunks[first].Y < 0.35f * Math.Max(chunks[first].Size, chunks[last].Size))
            {
                last++;
            }

            chunks[first..last].Sort(static (a, b) => a.X0.CompareTo(b.X0));
            ReadRow(content, fonts, underlines, page, chunks[first..last]);
            first = last;
        }
    }

    public void Dispose()
    {
        _chunks.Dispose();
        _order.Dispose();
    }

    private void FindChunks(PageContent content)
    {
        ReadOnlySpan<Glyph> glyphs = content.Glyphs.Span;
        for (int first = 0; first < glyphs.Length;)
        {
            ref readonly Glyph head = ref glyphs[first];
            if ((head.Marks & Unread) != 0)
            {
                first++;
                continue;
            }

            GlyphStyle style = content.StyleOf(head);
            (float back, float gap) = (0.3f * style.Size, NameGap * style.Size);
            int known = head.Style;
            float end = head.X + head.Width;
            int next = first + 1;
            for (; next < glyphs.Length; next++)
            {
                ref readonly Glyph glyph = ref glyphs[next];
                if (!(glyph.X > end - back && glyph.X < end + gap) || (glyph.Marks & Unread) != 0 || (glyph.Style != known && !IsLevel(content.StyleOf(glyph), style)))
                {
                    break;
                }

                known = glyph.Style;
                end = glyph.X + glyph.Width;
            }

            _chunks.Add(new Chunk(first, next - first, head.X, end, style.Y, style.Size));
            first = next;
        }
    }

    private static bool IsLevel(in GlyphStyle style, in GlyphStyle first) => style.Size == first.Size && Math.Abs(style.Y - first.Y) < 0.02f * first.Size;

    /// <summary>Reads one row of chunks, sorted from left to right.</summary>
    private void ReadRow(PageContent content, IReadOnlyList<PdfFont> fonts, Underlines underlines, int page, ReadOnlySpan<Chunk> chunks)
    {
        ReadOnlySpan<Glyph> glyphs = content.Glyphs.Span;
        bool overlap = false;
        float x1 = float.MinValue, top = float.MaxValue, bottom = float.MinValue;
        foreach (ref readonly Chunk chunk in chunks)
        {
            top = Math.Min(top, chunk.Y);
            bottom = Math.Max(bottom, chunk.Y + (0.2f * chunk.Size));
            overlap |= chunk.X0 < x1 - 0.5f;
            x1 = Math.Max(x1, chunk.X1);
        }

        underlines.Near(top, bottom);
        var writer = new SegmentWriter(content, fonts, underlines, formats, text, runs);
        if (overlap)
        {
            AddByPlace(ref writer, content, page, chunks);
        }
        else
        {
            foreach (ref readonly Chunk chunk in chunks)
            {
                // Within a chunk no glyph begins a segment.
                ReadOnlySpan<Glyph> own = glyphs.Slice(chunk.First, chunk.Count);
                Add(ref writer, content, own[0], page);
                writer.AddAll(own[1..]);
            }
        }

        Close(ref writer, page);
    }

    /// <summary>Adds glyphs that are drawn over each other: two fonts take turns within a word, or marks stand over their letters, and only the places tell the order.</summary>
    private void AddByPlace(ref SegmentWriter writer, PageContent content, int page, ReadOnlySpan<Chunk> chunks)
    {
        _order.RemoveFrom(0);
        foreach (ref readonly Chunk chunk in chunks)
        {
            for (int i = 0; i < chunk.Count; i++)
            {
                _order.Add(chunk.First + i);
            }
        }

        MemoryExtensions.Sort(_order.WritableSpan, new GlyphOrder(content.Glyphs));
        foreach (int i in _order.Span)
        {
            Add(ref writer, content, content.Glyphs.Span[i], page);
        }
    }

    private void Add(ref SegmentWriter writer, PageContent content, in Glyph glyph, int page)
    {
        if (writer.IsOpen && (StartsSegment(writer, glyph, content.StyleOf(glyph)) || StartsName(writer, content, glyph)))
        {
            Close(ref writer, page);
        }

        writer.Add(glyph);
    }

    private static bool StartsSegment(in SegmentWriter writer, in Glyph glyph, in GlyphStyle style)
    {
        float gap = glyph.X - writer.X1;
        float limit = (writer.EndsWithSpace ? ColumnGapBehindSpace : ColumnGap) * Math.Max(style.Size, writer.Size);
        bool changes = gap > 0.4f * style.Size && !writer.EndsWithSpace && style.Size != writer.LastSize;
        return gap > limit || changes || Math.Abs(style.Y - writer.Y) > 0.45f * Math.Max(style.Size, writer.Size);
    }

    /// <summary>Whether a name in capitals begins beside another: the agency's and the title's columns may touch.</summary>
    private static bool StartsName(in SegmentWriter writer, PageContent content, in Glyph glyph)
    {
        float gap = glyph.X - writer.X1;
        return gap > NameGap * Math.Max(content.StyleOf(glyph).Size, writer.Size) && writer.WidestSpace > 0 && gap > 2 * writer.WidestSpace
            && glyph.TextLength == 1 && char.IsUpper(content.Text.Span[glyph.TextStart]) && writer.EndsInCapitals;
    }

    private void Close(ref SegmentWriter writer, int page)
    {
        if (writer.Close(out Segment segment))
        {
            segment.Page = page;
            segments.Add(segment);
        }
    }

    /// <summary>Whether a gap between two glyphs stands for a space that was not drawn.</summary>
    public static bool IsWordGap(float gap, float size) => gap > WordGap * size;

    private readonly struct GlyphOrder(PooledList<Glyph> glyphs) : IComparer<int>
    {
        public int Compare(int x, int y)
        {
            // A mark that starts where its letter does was drawn behind it.
            int byPlace = glyphs[x].X.CompareTo(glyphs[y].X);
            return byPlace != 0 ? byPlace : x.CompareTo(y);
        }
    }
}
