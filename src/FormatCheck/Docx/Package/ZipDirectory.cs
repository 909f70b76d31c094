using System.Buffers.Binary;
using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>Reads the central directory: the only list of entries a ZIP file vouches for.</summary>
internal static class ZipDirectory
{
    private const uint End64Signature = 0x06064B50;
    private const uint Locator64Signature = 0x07064B50;
    private const uint EntrySignature = 0x02014B50;
    private const int EndBytes = 22;
    private const int Locator64Bytes = 20;
    private const int End64Bytes = 56;
    private const int EntryBytes = 46;

    public static PooledList<ZipEntry> Read(ReadOnlySpan<byte> file)
    {
        int end = FindEnd(file);
        ReadOnlySpan<byte> record = file[end..];
        long count = U16(record, 10);
        long bytes = U32(record, 12);
        long start = U32(record, 16);
        if (end >= Locator64Bytes && U32(file, end - Locator64Bytes) == Locator64Signature)
        {
            ReadEnd64(file, U64(file, end - Locator64Bytes + 8), ref count, ref bytes, ref start);
        }

        if (start < 0 || bytes < 0 || start > end || bytes > end - start)
        {
            PackageThrow.Damaged("The central directory lies outside the file.");
        }

        return ReadEntries(file, (int)start, (int)(start + bytes), count);
    }

    /// <summary>The record stands at the end, before a comment of at most 65 535 bytes.</summary>
    private static int FindEnd(ReadOnlySpan<byte> file)
    {
        ReadOnlySpan<byte> tail = file[Math.Max(0, file.Length - EndBytes - ushort.MaxValue)..];
        int tailStart = file.Length - tail.Length;
        while (true)
        {
            int at = tail.LastIndexOf("PK\u0005\u0006"u8);
            if (at < 0)
            {
                PackageThrow.Damaged("The end of the central directory is missing.");
            }

            int end = tailStart + at;
            if (end <= file.Length - EndBytes && end + EndBytes + U16(file, end + 20) <= file.Length)
            {
                return end;
            }

            tail = tail[..at]; // these bytes stand in the comment
        }
    }

    private static void ReadEnd64(ReadOnlySpan<byte> file, long at, ref long count, ref long bytes, ref long start)
    {
        if (at < 0 || at > file.Length - End64Bytes || U32(file, (int)at) != End64Signature)
        {
            PackageThrow.Damaged("The ZIP64 end of the central directory is missing.");
        }

        count = U64(file, (int)at + 32);
        bytes = U64(file, (int)at + 40);
        start = U64(file, (int)at + 48);
    }

    private static PooledList<ZipEntry> ReadEntries(ReadOnlySpan<byte> file, int start, int end, long count)
    {
        var entries = new PooledList<ZipEntry>(32);
        try
        {
            for (int at = start; at < end;)
            {
                at += ReadEntry(file[..end], at, entries);
            }

            if (entries.Count != count)
            {
                PackageThrow.Damaged("The central directory does not hold the entries it counts.");
            }

            return entries;
        }
        catch
        {
            entries.Dispose();
            throw;
        }
    }

    private static int ReadEntry(ReadOnlySpan<byte> directory, int at, PooledList<ZipEntry> entries)
    {
        if (at > directory.Length - EntryBytes || U32(directory, at) != EntrySignature)
        {
            PackageThrow.Damaged("The central directory is broken.");
        }

        int nameLength = U16(directory, at + 28);
        int extraLength = U16(directory, at + 30);
        int total = EntryBytes + nameLength + extraLength + U16(directory, at + 32);
        if (at > directory.Length - total)
        {
            PackageThrow.Damaged("The central directory is broken.");
        }

        long packed = U32(directory, at + 20);
        long bytes = U32(directory, at + 24);
        long header = U32(directory, at + 42);
        ReadExtra64(directory.Slice(at + EntryBytes + nameLength, extraLength), ref packed, ref bytes, ref header);
        entries.Add(new ZipEntry(at + EntryBytes, nameLength, (ushort)U16(directory, at + 8), (ushort)U16(directory, at + 10), U32(directory, at + 16), packed, bytes, header));
        return total;
    }

    /// <summary>Sizes and offsets of all ones stand, in this order, in the extra field 0x0001 (APPNOTE 4.5.3).</summary>
    private static void ReadExtra64(ReadOnlySpan<byte> extra, ref long packed, ref long bytes, ref long header)
    {
        while (extra.Length >= 4)
        {
            int size = U16(extra, 2);
            if (size > extra.Length - 4)
            {
                return;
            }

            if (U16(extra, 0) == 1)
            {
                ReadOnlySpan<byte> values = extra.Slice(4, size);
                Take(ref values, ref bytes);
                Take(ref values, ref packed);
                Take(ref values, ref header);
            }

            extra = extra[(4 + size)..];
        }
    }

    private static void Take(ref ReadOnlySpan<byte> values, ref long field)
    {
        if (field == uint.MaxValue && values.Length >= 8)
        {
            field = U64(values, 0);
            values = values[8..];
        }
    }

    private static int U16(ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadUInt16LittleEndian(data[at..]);

    private static uint U32(ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadUInt32LittleEndian(data[at..]);

    private static long U64(ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadInt64LittleEndian(data[at..]);
}
