using System.Buffers;
using System.Runtime.CompilerServices;

namespace FormatCheck.Drafts;

/// <summary>A list in a pooled array.</summary>
internal sealed class PooledList<T>(int capacity) : IDisposable
{
    private T[] _items = ArrayPool<T>.Shared.Rent(capacity);

    public int Count { get; private set; }

    public int Capacity => _items.Length;

    public ReadOnlySpan<T> Span => _items.AsSpan(0, Count);

    public Span<T> WritableSpan => _items.AsSpan(0, Count);

    public ref T this[int index] => ref _items.AsSpan(0, Count)[index];

    public void Add(T item)
    {
        T[] items = _items;
        int count = Count;
        if ((uint)count >= (uint)items.Length)
        {
            Grow(1);
            items = _items;
        }

        items[count] = item;
        Count = count + 1;
    }

    public void AddRange(ReadOnlySpan<T> items)
    {
        if (items.Length > _items.Length - Count)
        {
            Grow(items.Length);
        }

        items.CopyTo(_items.AsSpan(Count));
        Count += items.Length;
    }

    /// <summary>Room after the last item, to be written and then taken in with <see cref="Commit"/>.</summary>
    public Span<T> Reserve(int count)
    {
        if (count > _items.Length - Count)
        {
            Grow(count);
        }

        return _items.AsSpan(Count, count);
    }

    public void Commit(int count) => Count += count;

    public void RemoveFrom(int index) => Count = index;

    public void Dispose()
    {
        T[] items = _items;
        _items = [];
        Count = 0;
        if (items.Length > 0)
        {
            ArrayPool<T>.Shared.Return(items, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int extra)
    {
        T[] grown = ArrayPool<T>.Shared.Rent(Math.Max(_items.Length * 2, Count + extra));
        _items.AsSpan(0, Count).CopyTo(grown);
        ArrayPool<T>.Shared.Return(_items, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        _items = grown;
    }
}
