namespace FormatCheck.Pdf.Content;

/// <summary>Where the strings shown last begin among a page's glyphs: text that is drawn twice starts again at one of them.</summary>
internal sealed class RecentStrings
{
    private const int Capacity = 8;

    private readonly int[] _starts = new int[Capacity];
    private int _next;
    private int _count;

    public ReadOnlySpan<int> Span => _starts.AsSpan(0, _count);

    public void Clear() => _next = _count = 0;

    public void Add(int glyph)
    {
        _starts[_next] = glyph;
        _next = (_next + 1) % Capacity;
        _count = Math.Min(_count + 1, Capacity);
    }
}
