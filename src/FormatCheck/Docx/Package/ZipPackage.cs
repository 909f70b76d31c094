using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using FormatCheck.Compression;
using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>A ZIP file in memory whose entries are inflated one by one, on demand, into pooled buffers.</summary>
internal sealed class ZipPackage : IDisposable
{
    private const uint LocalSignature = 0x04034B50;
    private const int LocalBytes = 30;

    /// <summary>Beyond it zlib is faster, below it costs more to set up than it gains.</summary>
    private const int SmallPart = 64 * 1024;

    private readonly ReadOnlyMemory<byte> _file;
    private readonly ReadLimits _limits;
    private readonly PooledList<ZipEntry> _entries;
    private long _totalBytes;

    public ZipPackage(ReadOnlyMemory<byte> file, ReadLimits limits)
    {
        FileKind.Demand(file.Span, limits);
        _file = file;
        _limits = limits;
        _entries = ZipDirectory.Read(file.Span);
    }

    /// <summary>Inflates a part, or returns <see langword="null"/> where the package has none of that name.</summary>
    public PackagePart? Open(string name)
    {
        int index = Find(name);
        return index < 0 ? null : Inflate(name, _entries[index]);
    }

    /// <summary>Finds a part as it is packed; a directory that leads nowhere is told when the part is inflated.</summary>
    public bool TryFind(string name, out ZipEntry entry, out ReadOnlyMemory<byte> packed)
    {
        int index = Find(name);
        entry = index < 0 ? default : _entries[index];
        packed = index < 0 ? default : PackedBytes(name, entry);
        return index >= 0;
    }

    /// <summary>Counts bytes that were inflated before towards the limit of all parts together.</summary>
    public void CountInflated(long bytes) => _totalBytes += bytes;

    public bool Contains(string name) => Find(name) >= 0;

    public void Dispose() => _entries.Dispose();

    /// <summary>Part names are compared without regard to ASCII case (ISO/IEC 29500-2, 6.2.2.3); two entries of one name leave open which is meant.</summary>
    private int Find(string name)
    {
        ReadOnlySpan<byte> file = _file.Span;
        int found = -1;
        for (int i = 0; i < _entries.Count; i++)
        {
            ZipEntry entry = _entries[i];
            ReadOnlySpan<byte> entryName = file.Slice(entry.NameStart, entry.NameLength);
            if (!IsNamed(entryName, name))
            {
                continue;
            }

            if (found >= 0)
            {
                PackageThrow.Damaged("Two entries have the same name.", name);
            }

            found = i;
        }

        return found;
    }

    private static bool IsNamed(ReadOnlySpan<byte> entryName, string name) =>
        Ascii.EqualsIgnoreCase(entryName, name) || (!Ascii.IsValid(name) && Encoding.UTF8.GetString(entryName).Equals(name, StringComparison.OrdinalIgnoreCase));

    private PackagePart Inflate(string name, in ZipEntry entry)
    {
        if (entry.IsEncrypted)
        {
            PackageThrow.EncryptedEntry(name);
        }

        if (entry.Bytes < 0 || entry.Bytes > _limits.MaxPartBytes)
        {
            PackageThrow.TooLarge($"It has {entry.Bytes} bytes; the limit is {_limits.MaxPartBytes}.", name);
        }

        _totalBytes += entry.Bytes;
        if (_totalBytes > _limits.MaxTotalBytes)
        {
            PackageThrow.TooLarge($"The parts have more than {_limits.MaxTotalBytes} bytes together.", name);
        }

        ReadOnlyMemory<byte> packed = PackedBytes(name, entry);
        int length = (int)entry.Bytes;
        byte[] buffer = ArrayPool<byte>.Shared.Rent(Math.Max(1, length));
        try
        {
            Unpack(name, entry, packed, buffer.AsSpan(0, length));
            if (Crc32.Of(buffer.AsSpan(0, length)) != entry.Crc)
            {
                PackageThrow.Damaged("The checksum does not match.", name);
            }

            return new PackagePart(name, buffer, length);
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(buffer);
            throw;
        }
    }

    private ReadOnlyMemory<byte> PackedBytes(string name, in ZipEntry entry)
    {
        ReadOnlySpan<byte> file = _file.Span;
        if (entry.HeaderOffset < 0 || entry.HeaderOffset > file.Length - LocalBytes)
        {
            PackageThrow.Damaged("The entry lies outside the file.", name);
        }

        ReadOnlySpan<byte> header = file[(int)entry.HeaderOffset..];
        if (BinaryPrimitives.ReadUInt32LittleEndian(header) != LocalSignature)
        {
            PackageThrow.Damaged("The entry has no header.", name);
        }

        long start = entry.HeaderOffset + LocalBytes + BinaryPrimitives.ReadUInt16LittleEndian(header[26..]) + BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
        if (entry.PackedBytes < 0 || start > file.Length || entry.PackedBytes > file.Length - start)
        {
            PackageThrow.Damaged("The entry ends behind the file.", name);
        }

        return _file.Slice((int)start, (int)entry.PackedBytes);
    }

    private static void Unpack(string name, in ZipEntry entry, ReadOnlyMemory<byte> packed, Span<byte> target)
    {
        switch (entry.Method)
        {
            case ZipEntry.Stored when packed.Length == target.Length:
                packed.Span.CopyTo(target);
                break;
            case ZipEntry.Deflated:
                InflateInto(name, packed, target);
                break;
            default:
                PackageThrow.Damaged("The entry is packed in a way that office packages do not use.", name);
                break;
        }
    }

    private static void InflateInto(string name, ReadOnlyMemory<byte> packed, Span<byte> target)
    {
        if (packed.Length > SmallPart)
        {
            InflateLarge(name, packed, target);
            return;
        }

        if (packed.IsEmpty && target.IsEmpty)
        {
            return; // some programs write no block where there is nothing to pack
        }

        InflateResult result = Inflater.Inflate(packed.Span, target, out int written);
        if (result == InflateResult.Broken)
        {
            PackageThrow.Damaged("The compressed data is broken.", name);
        }

        if (result == InflateResult.TooLong || written != target.Length)
        {
            PackageThrow.Damaged("The entry does not have the size it declares.", name);
        }
    }

    private static void InflateLarge(string name, ReadOnlyMemory<byte> packed, Span<byte> target)
    {
        using var input = new MemoryInput(packed);
        using var inflater = new DeflateStream(input, CompressionMode.Decompress);
        try
        {
            // One byte too many is asked for: an entry that goes on behind its declared size is no smaller than it says, it is a trap.
            int count = inflater.ReadAtLeast(target, target.Length, throwOnEndOfStream: false);
            if (count != target.Length || inflater.ReadByte() >= 0)
            {
                PackageThrow.Damaged("The entry does not have the size it declares.", name);
            }
        }
        catch (InvalidDataException)
        {
            PackageThrow.Damaged("The compressed data is broken.", name);
        }
    }
}
