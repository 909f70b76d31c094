using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>Finds slices of XML by their bytes: a chained hash table with copies of its keys.</summary>
internal sealed class SliceTable : IDisposable
{
    private const int FirstBuckets = 64;
    private const int MostKept = 1024;
    private const int MostKeptBytes = 256 * 1024;

    /// <summary>Longer elements are not looked for: they are rare, and one that does not end must not be searched to the end of the part each time.</summary>
    public const int LongestSlice = 4096;

    private PooledList<Entry> _entries = new(32);
    private PooledList<int> _buckets = new(FirstBuckets);
    private PooledList<byte> _keys = new(1024);

    private int _recent = -1;
    private int _recentBefore = -1;

    public SliceTable() => Reset(FirstBuckets);

    public int Count => _entries.Count;

    /// <summary>Gets whether it holds more than is worth keeping for the next document.</summary>
    public bool IsLarge => _entries.Count > MostKept || _keys.Count > MostKeptBytes;

    /// <summary>The number of the slice that the text begins with, which ends with the end tag given and holds none before, or -1.</summary>
    public int FindHead(ReadOnlySpan<byte> text, ReadOnlySpan<byte> endTag, out int length)
    {
        // Formats come and go by turns: the last two are tried before the end is looked for.
        if (IsHead(text, _recent, out length))
        {
            return _recent;
        }

        if (IsHead(text, _recentBefore, out length))
        {
            (_recent, _recentBefore) = (_recentBefore, _recent);
            return _recent;
        }

        int end = text[..Math.Min(text.Length, LongestSlice)].IndexOf(endTag);
        length = end < 0 ? 0 : end + endTag.Length;
        int found = end < 0 ? -1 : Find(text[..length]);
        if (found >= 0)
        {
            (_recent, _recentBefore) = (found, _recent);
        }

        return found;
    }

    private bool IsHead(ReadOnlySpan<byte> text, int number, out int length)
    {
        length = number < 0 ? 0 : _entries[number].Length;
        return number >= 0 && text.StartsWith(_keys.Span.Slice(_entries[number].Start, length));
    }

    /// <summary>The number of an equal slice, or -1.</summary>
    public int Find(ReadOnlySpan<byte> key)
    {
        int hash = Hash(key);
        for (int i = _buckets[hash & (_buckets.Count - 1)]; i >= 0; i = _entries[i].Next)
        {
            Entry entry = _entries[i];
            if (entry.Hash == hash && _keys.Span.Slice(entry.Start, entry.Length).SequenceEqual(key))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Adds a slice and returns its number: slices are numbered from 0 in the order they are added.</summary>
    public int Add(ReadOnlySpan<byte> key)
    {
        if (_entries.Count >= _buckets.Count)
        {
            Grow();
        }

        int hash = Hash(key);
        ref int bucket = ref _buckets[hash & (_buckets.Count - 1)];
        _entries.Add(new Entry(hash, _keys.Count, key.Length, bucket));
        _keys.AddRange(key);
        bucket = _entries.Count - 1;
        return bucket;
    }

    /// <summary>Empties the table.</summary>
    public void Clear()
    {
        if (IsLarge)
        {
            Dispose();
            _entries = new PooledList<Entry>(32);
            _buckets = new PooledList<int>(FirstBuckets);
            _keys = new PooledList<byte>(1024);
        }

        _entries.RemoveFrom(0);
        _keys.RemoveFrom(0);
        Reset(FirstBuckets);
        _recent = _recentBefore = -1;
    }

    public void Dispose()
    {
        _entries.Dispose();
        _buckets.Dispose();
        _keys.Dispose();
    }

    private static int Hash(ReadOnlySpan<byte> key)
    {
        var hash = default(HashCode); // seeded per process: no file can aim at one bucket
        hash.AddBytes(key);
        return hash.ToHashCode();
    }

    private void Grow()
    {
        Reset(_buckets.Count * 2);
        for (int i = 0; i < _entries.Count; i++)
        {
            ref Entry entry = ref _entries[i];
            ref int bucket = ref _buckets[entry.Hash & (_buckets.Count - 1)];
            entry = entry with { Next = bucket };
            bucket = i;
        }
    }

    private void Reset(int count)
    {
        _buckets.RemoveFrom(0);
        for (int i = 0; i < count; i++)
        {
            _buckets.Add(-1);
        }
    }

    private readonly record struct Entry(int Hash, int Start, int Length, int Next);
}
