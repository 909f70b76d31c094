namespace FormatCheck.Drafts;

/// <summary>Something that is emptied and filled anew.</summary>
internal interface IRecyclable
{
    void Clear();
}

/// <summary>Objects of one kind that one reading after another fills anew.</summary>
internal sealed class Recycled<T>
    where T : class, IRecyclable, new()
{
    /// <summary>What a document of unusual size needed is not kept.</summary>
    private const int MostKept = 1024;

    private readonly List<T> _items = [];
    private int _used;

    /// <summary>Gets whether more are in use than are worth keeping.</summary>
    public bool IsLarge => _used > MostKept;

    /// <summary>An empty object, in use until <see cref="Reset"/>.</summary>
    public T Next()
    {
        if (_used == _items.Count)
        {
            _items.Add(new T());
        }

        return _items[_used++];
    }

    /// <summary>Takes all objects back.</summary>
    public void Reset()
    {
        foreach (T item in _items)
        {
            item.Clear();
        }

        _used = 0;
    }
}
