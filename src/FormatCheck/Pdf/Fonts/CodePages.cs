using System.Buffers;

namespace FormatCheck.Pdf.Fonts;

/// <summary>A value for each code from 0 to 65,535, in pages of 256 that exist once a code of theirs is set. Grows in pooled arrays until it is sealed.</summary>
internal sealed class CodePages<T>
    where T : struct
{
    private const int PageSize = 256;
    private const int FirstCapacity = 4;

    // Page 0 holds the fallback for all codes whose page does not exist; with a single page it is the page of codes 0 to 255.
    private readonly ushort[]? _pages;
    private T[] _cells;
    private int _count = 1;
    private bool _isPooled;

    private CodePages(T fallback, bool isSingle)
    {
        _pages = isSingle ? null : new ushort[PageSize];
        _isPooled = !isSingle;
        _cells = isSingle ? new T[PageSize] : ArrayPool<T>.Shared.Rent(FirstCapacity * PageSize);
        _cells.AsSpan(0, PageSize).Fill(fallback);
    }

    /// <summary>Gets the values of codes 0 to 255 where there are no others.</summary>
    public Span<T> Cells => _cells.AsSpan(0, PageSize);

    /// <summary>Gets the value of a code; the fallback for one that was not set or is out of range.</summary>
    public T this[int code] => Cell(code)[0];

    /// <summary>For codes 0 to 255 only.</summary>
    public static CodePages<T> Single(T fallback) => new(fallback, isSingle: true);

    public static CodePages<T> Paged(T fallback) => new(fallback, isSingle: false);

    /// <summary>A code's value as a span of one.</summary>
    public ReadOnlySpan<T> Cell(int code)
    {
        ushort[]? pages = _pages;
        int page = pages is not null && (uint)(code >> 8) < (uint)pages.Length ? pages[code >> 8] : 0;
        return _cells.AsSpan((page << 8) | (code & 0xFF), 1);
    }

    /// <summary>Sets a code's value; a code that there is no room for is ignored.</summary>
    public void Set(int code, T value)
    {
        int page = 0;
        if (_pages is null ? (uint)code >= PageSize : (uint)code > ushort.MaxValue)
        {
            return;
        }

        if (_pages is not null)
        {
            page = _pages[code >> 8];
            if (page == 0)
            {
                page = AddPage();
                _pages[code >> 8] = (ushort)page;
            }
        }

        _cells[(page << 8) | (code & 0xFF)] = value;
    }

    /// <summary>To be called once all codes are set: gives the pooled array back and keeps as much as is needed.</summary>
    public void Seal()
    {
        if (_isPooled)
        {
            Keep(_cells.AsSpan(0, _count * PageSize).ToArray());
            _isPooled = false;
        }
    }

    private void Keep(T[] cells)
    {
        T[] old = _cells;
        _cells = cells;
        ArrayPool<T>.Shared.Return(old);
    }

    private int AddPage()
    {
        if ((_count + 1) * PageSize > _cells.Length)
        {
            T[] grown = ArrayPool<T>.Shared.Rent(_cells.Length * 2);
            _cells.AsSpan(0, _count * PageSize).CopyTo(grown);
            Keep(grown);
        }

        _cells.AsSpan(0, PageSize).CopyTo(_cells.AsSpan(_count * PageSize));
        return _count++;
    }
}
