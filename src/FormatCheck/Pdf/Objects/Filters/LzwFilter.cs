namespace FormatCheck.Pdf.Objects;

/// <summary>LZWDecode (ISO 32000-1, 7.4.4.2). Each sequence of the table is a stretch of what was written before, so that the table holds places only.</summary>
internal static class LzwFilter
{
    private const int ClearTable = 256;
    private const int EndOfData = 257;
    private const int FirstFree = 258;
    private const int TableSize = 4096;

    /// <param name="data">The codes.</param>
    /// <param name="earlyChange">1 where code lengths grow one code early, as is the default, else 0.</param>
    /// <param name="sink">Takes the bytes.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static bool Decode(ReadOnlySpan<byte> data, int earlyChange, ref ByteSink sink, CancellationToken cancellationToken)
    {
        Span<int> starts = stackalloc int[TableSize];
        Span<int> lengths = stackalloc int[TableSize];
        int next = FirstFree;
        int width = 9;
        int previous = -1;
        int bits = 0;
        int bitCount = 0;
        for (int i = 0; i < data.Length;)
        {
            while (bitCount < width && i < data.Length)
            {
                bits = (bits << 8) | data[i++];
                bitCount += 8;
            }

            if (bitCount < width)
            {
                return false;
            }

            int code = (bits >> (bitCount - width)) & ((1 << width) - 1);
            bitCount -= width;
            bits &= (1 << bitCount) - 1;
            if (code == EndOfData)
            {
                return true;
            }

            if (code == ClearTable)
            {
                cancellationToken.ThrowIfCancellationRequested();
                next = FirstFree;
                width = 9;
                previous = -1;
                continue;
            }

            int start = sink.Length;
            if (code > next || (code == next && previous < 0))
            {
                return false;
            }

            Write(code, code == next ? previous : code, starts, lengths, ref sink);
            if (previous >= 0 && next < TableSize)
            {
                // The sequence before and the first byte of this one lie side by side.
                int length = previous < ClearTable ? 1 : lengths[previous];
                starts[next] = start - length;
                lengths[next++] = length + 1;
            }

            previous = code;
            width = next + earlyChange >= 2048 ? 12 : next + earlyChange >= 1024 ? 11 : next + earlyChange >= 512 ? 10 : 9;
        }

        return false;
    }

    /// <summary>Writes the sequence of a code; for the code that is about to be defined, the sequence before with its first byte once more.</summary>
    private static void Write(int code, int known, ReadOnlySpan<int> starts, ReadOnlySpan<int> lengths, ref ByteSink sink)
    {
        int before = sink.Length;
        if (known < ClearTable)
        {
            sink.Add((byte)known);
        }
        else
        {
            int length = lengths[known];
            Span<byte> room = sink.Room(length);
            sink.Buffer.AsSpan(starts[known], length).CopyTo(room);
            sink.Advance(length);
        }

        if (code != known)
        {
            sink.Add(sink.Buffer[before]);
        }
    }
}
