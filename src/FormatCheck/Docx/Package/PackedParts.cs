using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>The packed bytes of some parts of a package, to tell whether another package holds the very same.</summary>
internal sealed class PackedParts : IDisposable
{
    private readonly List<Kept> _parts = new(8);
    private readonly PooledList<byte> _bytes = new(16 * 1024);

    /// <summary>Gets the size of all packed parts in bytes.</summary>
    public int PackedBytes => _bytes.Count;

    /// <summary>Remembers a part, or that the package has none of that name.</summary>
    public void Add(ZipPackage package, string name)
    {
        bool isThere = package.TryFind(name, out ZipEntry entry, out ReadOnlyMemory<byte> packed);
        _parts.Add(new Kept(name, isThere, entry, _bytes.Count, packed.Length));
        _bytes.AddRange(packed.Span);
    }

    /// <summary>Whether a package holds all the parts remembered, if any, byte for byte; they then count towards its limits as if they had been inflated.</summary>
    public bool AreIn(ZipPackage package)
    {
        long inflated = 0;
        foreach (Kept kept in _parts)
        {
            bool isThere = package.TryFind(kept.Name, out ZipEntry entry, out ReadOnlyMemory<byte> packed);
            if (isThere != kept.IsThere || !IsSame(kept.Entry, entry) || !packed.Span.SequenceEqual(_bytes.Span.Slice(kept.Start, kept.Length)))
            {
                return false;
            }

            inflated += entry.Bytes;
        }

        package.CountInflated(inflated);
        return _parts.Count > 0;
    }

    public void Clear()
    {
        _parts.Clear();
        _bytes.RemoveFrom(0);
    }

    public void Dispose() => _bytes.Dispose();

    private static bool IsSame(in ZipEntry one, in ZipEntry other) => (one.Crc, one.Bytes, one.Method, one.Flags) == (other.Crc, other.Bytes, other.Method, other.Flags);

    private readonly record struct Kept(string Name, bool IsThere, ZipEntry Entry, int Start, int Length);
}
