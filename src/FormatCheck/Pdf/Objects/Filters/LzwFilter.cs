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
        var codes = new CodeReader(data);
        int next = FirstFree;
        int previous = -1;
        while (codes.TryRead(WidthOf(next + earlyChange), out int code))
        {
            if (code == EndOfData)
            {
                return true;
            }

            if (code == ClearTable)
            {
                cancellationToken.ThrowIfCancellationRequested();
                next = FirstFree;
                previous = -1;
                continue;
            }

            int start = sink.Length;
            if (IsUndefined(code, next, previous))
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
        }

        return false;
    }

    /// <summary>The code about to be defined needs one before it, and a place.</summary>
    private static bool IsUndefined(int code, int next, int previous) => code > next || code == TableSize || (code >= FirstFree && previous < 0);

    private static int WidthOf(int next) => next >= 2048 ? 12 : next >= 1024 ? 11 : next >= 512 ? 10 : 9;

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

    private ref struct CodeReader(ReadOnlySpan<byte> data)
    {
        private readonly ReadOnlySpan<byte> _data = data;
        private int _position;
        private int _bits;
        private int _count;

        public bool TryRead(int width, out int code)
        {
            while (_count < width && _position < _data.Length)
            {
                _bits = (_bits << 8) | _data[_position++];
                _count += 8;
            }

            if (_count < width)
            {
                code = 0;
                return false;
            }

            _count -= width;
            code = _bits >> _count;
            _bits &= (1 << _count) - 1;
            return true;
        }
    }
}
