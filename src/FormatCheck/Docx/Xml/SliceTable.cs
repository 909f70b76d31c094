using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>Finds slices of one part by their bytes: a chained hash table whose keys stay where they are.</summary>
internal sealed class SliceTable : IDisposable
{
    private const int FirstBuckets = 64;

    private readonly PooledList<Entry> _entries = new(32);
    private readonly PooledList<int> _buckets = new(FirstBuckets);

    public SliceTable() => Reset(FirstBuckets);

    public int Count => _entries.Count;

    /// <summary>The number of an equal slice, or -1.</summary>
    public int Find(ReadOnlySpan<byte> part, ReadOnlySpan<byte> key)
    {
        int hash = Hash(key);
        for (int i = _buckets[hash & (_buckets.Count - 1)]; i >= 0; i = _entries[i].Next)
        {
            Entry entry = _entries[i];
            if (entry.Hash == hash && part.Slice(entry.Start, entry.Length).SequenceEqual(key))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Adds a slice and returns its number: slices are numbered from 0 in the order they are added.</summary>
    public int Add(ReadOnlySpan<byte> part, int start, int length)
    {
        if (_entries.Count >= _buckets.Count)
        {
            Grow();
        }

        int hash = Hash(part.Slice(start, length));
        ref int bucket = ref _buckets[hash & (_buckets.Count - 1)];
        _entries.Add(new Entry(hash, start, length, bucket));
        bucket = _entries.Count - 1;
        return bucket;
    }

    public void Dispose()
    {
        _entries.Dispose();
        _buckets.Dispose();
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
