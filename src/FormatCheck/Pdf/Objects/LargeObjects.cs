using FormatCheck.Drafts;

namespace FormatCheck.Pdf.Objects;

/// <summary>What is known of objects that are too large to be scanned again and again: where they end, and the places of a dictionary's keys.</summary>
/// <param name="fileLength">The size of the file, which bounds the work.</param>
internal sealed class LargeObjects(int fileLength) : IDisposable
{
    /// <summary>So many entries are scanned faster than they are indexed.</summary>
    public const int MostEntries = 256;

    /// <summary>So many bytes are scanned faster than they are indexed.</summary>
    public const int MostBytes = 16 * 1024;

    /// <summary>Objects that were never closed run on through all that follows; a sound file is passed over a few times at most.</summary>
    private const int MostOverlap = 16;

    private Dictionary<(PdfBuffer Buffer, int Offset), PooledList<(int Hash, int Key)>>? _dictionaries;
    private Dictionary<(PdfBuffer Buffer, int Offset), int>? _ends;
    private long _work = (1 << 24) + ((long)MostOverlap * fileLength);

    /// <summary>The end of an object; a large one is scanned once.</summary>
    public int EndOf(PdfBuffer buffer, ReadOnlySpan<byte> bytes, int offset)
    {
        if (_ends is not null && _ends.TryGetValue((buffer, offset), out int end))
        {
            return end;
        }

        end = PdfSyntax.SkipObject(bytes, offset);
        if (end - offset > MostBytes)
        {
            Keep(buffer, offset, end);
        }

        return end;
    }

    /// <summary>Looks a key up in a dictionary that has been indexed; <see langword="false"/> where it has not.</summary>
    public bool TryFind(in PdfObject dictionary, ReadOnlySpan<byte> key, out PdfObject value)
    {
        value = default;
        if (_dictionaries is null || !_dictionaries.TryGetValue((dictionary.Buffer!, dictionary.Offset), out PooledList<(int Hash, int Key)>? keys))
        {
            return false;
        }

        value = Find(dictionary, keys.Span, key);
        return true;
    }

    /// <summary>Indexes a dictionary and looks a key up in it.</summary>
    public PdfObject Find(in PdfObject dictionary, ReadOnlySpan<byte> key)
    {
        var keys = new PooledList<(int Hash, int Key)>(MostEntries);
        _dictionaries ??= [];
        _dictionaries.Add((dictionary.Buffer!, dictionary.Offset), keys);
        int end = dictionary.Offset;
        foreach (PdfEntryEnumerator entry in dictionary.Entries)
        {
            keys.Add((HashOf(entry.Key), entry.KeyOffset));
            end = entry.End;
        }

        Spend(end - dictionary.Offset);
        keys.WritableSpan.Sort();
        return Find(dictionary, keys.Span, key);
    }

    public void Dispose()
    {
        if (_dictionaries is null)
        {
            return;
        }

        foreach (PooledList<(int Hash, int Key)> keys in _dictionaries.Values)
        {
            keys.Dispose();
        }

        _dictionaries = null;
    }

    private static PdfObject Find(in PdfObject dictionary, ReadOnlySpan<(int Hash, int Key)> keys, ReadOnlySpan<byte> key)
    {
        // The first of equal keys, as a scan would find.
        int hash = HashOf(key);
        int place = keys.BinarySearch((hash, 0));
        ReadOnlySpan<byte> bytes = dictionary.Buffer!.Span;
        for (int i = place < 0 ? ~place : place; i < keys.Length && keys[i].Hash == hash; i++)
        {
            if (PdfString.Name(bytes, keys[i].Key).SequenceEqual(key))
            {
                int value = PdfSyntax.SkipSpace(bytes, PdfSyntax.SkipRegular(bytes, keys[i].Key + 1));
                return PdfObject.Direct(dictionary.Buffer, value, dictionary);
            }
        }

        return default;
    }

    /// <summary>The platform's hash has a seed of the process, so that no file can be made of keys that collide.</summary>
    private static int HashOf(ReadOnlySpan<byte> key)
    {
        var hash = new HashCode();
        hash.AddBytes(key);
        return hash.ToHashCode();
    }

    private void Keep(PdfBuffer buffer, int offset, int end)
    {
        Spend(end - offset);
        _ends ??= [];
        _ends.Add((buffer, offset), end);
    }

    private void Spend(int bytes)
    {
        _work -= bytes;
        if (_work < 0)
        {
            PdfThrow.TooLarge("Its objects run into each other.");
        }
    }
}
