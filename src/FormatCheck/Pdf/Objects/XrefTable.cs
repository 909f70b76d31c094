using System.Buffers;

namespace FormatCheck.Pdf.Objects;

/// <summary>The entries by object number, in a pooled array as far as numbers are dense.</summary>
/// <param name="fileLength">Numbers far beyond what the file has room for must not make the array grow.</param>
internal sealed class XrefTable(int fileLength) : IDisposable
{
    /// <summary>Annex C: the largest number of indirect objects.</summary>
    public const int LargestNumber = 8_388_607;

    private const int MostScattered = 1_000_000;

    private readonly int _densest = Math.Min(LargestNumber, 4096 + (fileLength / 16));
    private XrefEntry[] _entries = [];
    private Dictionary<int, XrefEntry>? _scattered;

    /// <summary>Gets one more than the largest number there is.</summary>
    public int End { get; private set; }

    /// <summary>Gets the numbers beyond the dense ones, in no particular order.</summary>
    public IEnumerable<int> ScatteredNumbers => _scattered is null ? [] : _scattered.Keys;

    public int DenseEnd => Math.Min(End, _entries.Length);

    public XrefEntry this[int number]
    {
        get => (uint)number < (uint)_entries.Length ? _entries[number]
            : _scattered is not null && _scattered.TryGetValue(number, out XrefEntry entry) ? entry
            : default;
        set => Set(number, value);
    }

    /// <summary>Takes an entry unless a newer section has told of the object.</summary>
    public void AddOlder(int number, in XrefEntry entry)
    {
        if (this[number].Kind == XrefEntryKind.None)
        {
            Set(number, entry);
        }
    }

    public void Clear()
    {
        Array.Clear(_entries);
        _scattered = null;
        End = 0;
    }

    public void Dispose()
    {
        XrefEntry[] entries = _entries;
        _entries = [];
        _scattered = null;
        if (entries.Length > 0)
        {
            ArrayPool<XrefEntry>.Shared.Return(entries);
        }
    }

    private void Set(int number, in XrefEntry entry)
    {
        if ((uint)number > LargestNumber)
        {
            return;
        }

        if (number >= _entries.Length && number <= _densest)
        {
            Grow(number);
        }

        if (number < _entries.Length)
        {
            _entries[number] = entry;
        }
        else if (_scattered is null || _scattered.Count < MostScattered)
        {
            _scattered ??= [];
            _scattered[number] = entry;
        }

        End = Math.Max(End, number + 1);
    }

    private void Grow(int number)
    {
        int wanted = Math.Max(number + 1, Math.Max(64, _entries.Length * 2));
        XrefEntry[] grown = ArrayPool<XrefEntry>.Shared.Rent(wanted);
        _entries.CopyTo(grown, 0);
        Array.Clear(grown, _entries.Length, grown.Length - _entries.Length);
        XrefEntry[] old = _entries;
        _entries = grown;
        if (old.Length > 0)
        {
            ArrayPool<XrefEntry>.Shared.Return(old);
        }
    }
}
