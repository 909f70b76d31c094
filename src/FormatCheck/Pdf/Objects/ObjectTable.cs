namespace FormatCheck.Pdf.Objects;

/// <summary>Finds objects by number: through the cross-reference, through object streams, and by scanning where an entry does not lead to its object.</summary>
internal sealed class ObjectTable(PdfFile file, PdfBuffer buffer, int headerOffset) : IDisposable
{
    /// <summary>Streams whose length lies in a stream whose length lies in a stream ...</summary>
    private const int DeepestStream = 16;

    private const int LongestChain = 32;

    private readonly Dictionary<int, ObjectStream?> _streams = [];
    private XrefTable _table = new(buffer.Span.Length);
    private ObjectScan? _scan;
    private int _depth;

    public bool IsRebuilt { get; private set; }

    /// <summary>Reads the cross-reference sections; <see langword="null"/> where they are of no use.</summary>
    public PdfObject? ReadSections()
    {
        var reader = new XrefReader(file, buffer, _table, headerOffset);
        return reader.Read() ? reader.Trailer : null;
    }

    /// <summary>Puts what a scan finds in the place of the cross-reference.</summary>
    public PdfObject Rebuild()
    {
        IsRebuilt = true;
        ObjectScan scan = Scan();
        _table.Dispose();
        _table = scan.Table;
        return scan.Trailer;
    }

    /// <summary>After a scan, once strings can be decrypted: the objects in object streams, the last of each number.</summary>
    public void AddCompressed()
    {
        foreach ((int number, int place) in Scan().ObjectStreams)
        {
            if (_table[number] is not { Kind: XrefEntryKind.Body } entry || entry.Place != place || Stream(number) is not { } stream)
            {
                continue;
            }

            ReadOnlySpan<(int Number, int Offset)> objects = stream.Objects;
            for (int i = 0; i < objects.Length; i++)
            {
                if (objects[i].Number >= 0 && IsOlder(_table[objects[i].Number], place))
                {
                    _table[objects[i].Number] = new XrefEntry(XrefEntryKind.Compressed, number, i);
                }
            }
        }
    }

    public PdfObject Resolve(int number)
    {
        for (int hops = 0; hops < LongestChain; hops++)
        {
            PdfObject found = Find(number);
            int next = found.ReferenceNumber();
            if (next == 0)
            {
                return found;
            }

            number = next;
        }

        return default;
    }

    /// <summary>All objects by number; for files whose trailer or page tree is lost.</summary>
    public IEnumerable<PdfObject> All()
    {
        for (int number = 1; number < _table.DenseEnd; number++)
        {
            file.CancellationToken.ThrowIfCancellationRequested();
            if (_table[number].Kind > XrefEntryKind.Free)
            {
                yield return Resolve(number);
            }
        }

        List<int> scattered = [.. _table.ScatteredNumbers];
        scattered.Sort();
        foreach (int number in scattered)
        {
            yield return Resolve(number);
        }
    }

    public void Dispose()
    {
        foreach (ObjectStream? stream in _streams.Values)
        {
            stream?.Dispose();
        }

        _streams.Clear();
        _table.Dispose();
        _scan?.Dispose();
    }

    private static bool IsOlder(in XrefEntry entry, int place) => entry.Kind != XrefEntryKind.Body || entry.Place < place;

    private PdfObject Find(int number)
    {
        XrefEntry entry = _table[number];
        return entry.Kind switch
        {
            XrefEntryKind.Body => PdfObject.Indirect(buffer, entry.Place, number, entry.Detail),
            XrefEntryKind.Offset => FindAt(entry, number),
            XrefEntryKind.Compressed => FindCompressed(entry, number),
            _ => default,
        };
    }

    private PdfObject FindAt(in XrefEntry entry, int number)
    {
        ReadOnlySpan<byte> bytes = buffer.Span;
        if (!TryBody(bytes, entry.Place + (long)headerOffset, number, out int body, out int generation)
            && !(headerOffset > 0 && TryBody(bytes, entry.Place, number, out body, out generation)))
        {
            if (IsRebuilt)
            {
                return default;
            }

            _table[number] = Scan().Table[number];
            return _table[number].Kind == XrefEntryKind.Body ? Find(number) : default;
        }

        _table[number] = new XrefEntry(XrefEntryKind.Body, body, generation);
        return PdfObject.Indirect(buffer, body, number, generation);
    }

    private static bool TryBody(ReadOnlySpan<byte> bytes, long offset, int number, out int body, out int generation)
    {
        body = 0;
        generation = 0;
        return offset > 0 && offset < bytes.Length
            && PdfSyntax.TryHeader(bytes, (int)offset, out int found, out generation, out body) && found == number;
    }

    private PdfObject FindCompressed(in XrefEntry entry, int number)
    {
        int place = entry.Place;
        for (int hops = 0; hops < LongestChain && Stream(place) is { } stream; hops++)
        {
            if (stream.TryFind(number, entry.Detail, out PdfObject found))
            {
                return found;
            }

            place = stream.Extends;
        }

        return default;
    }

    private ObjectStream? Stream(int number)
    {
        if (_streams.TryGetValue(number, out ObjectStream? stream) || number <= 0)
        {
            return stream;
        }

        // Until it is read there is none: its own length may lie inside it.
        _streams[number] = null;
        if (_table[number].Kind == XrefEntryKind.Compressed || _depth == DeepestStream)
        {
            return null;
        }

        _depth++;
        try
        {
            stream = ObjectStream.Read(file, Resolve(number));
        }
        finally
        {
            _depth--;
        }

        _streams[number] = stream;
        return stream;
    }

    private ObjectScan Scan() => _scan ??= ObjectScan.Of(buffer, file.CancellationToken);
}
