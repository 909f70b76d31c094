using System.IO.Compression;

namespace FormatCheck.Pdf.Objects;

/// <summary>FlateDecode (ISO 32000-1, 7.4.4): what can be inflated of the data, however it is damaged.</summary>
internal sealed class FlateFilter(CancellationToken cancellationToken) : IDisposable
{
    private const int Chunk = 1 << 16;

    private readonly FlateInput _input = new();

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>Inflates into the sink; gives back whether the data came to its proper end.</summary>
    public bool Decode(ArraySegment<byte> data, ref ByteSink sink)
    {
        // A line break too many after the keyword "stream" is the usual reason for a header that is none.
        while (data.Count > 2 && !HasHeader(data) && data[0] is (byte)'\r' or (byte)'\n')
        {
            data = data[1..];
        }

        // The checksum at the end is not looked at: bytes that could be inflated are kept in any case.
        bool isComplete = Inflate(HasHeader(data) ? data[2..] : data, ref sink);
        return isComplete || sink.Length > 0 || data.Count <= 2 ? isComplete || data.Count == 0 : Inflate(HasHeader(data) ? data : data[2..], ref sink);
    }

    public void Dispose() => _input.Dispose();

    private static bool HasHeader(ArraySegment<byte> data) =>
        data.Count > 2 && (data[0] & 15) == 8 && ((data[0] << 8) | data[1]) % 31 == 0;

    private bool Inflate(ArraySegment<byte> data, ref ByteSink sink)
    {
        int start = sink.Length;
        if (TryInflate(data, ref sink, int.MaxValue))
        {
            return !_input.IsExhausted;
        }

        // What was written by the call that failed is not told: once more, the last chunk byte by byte.
        int good = sink.Length - start;
        sink.Truncate(start);
        TryInflate(data, ref sink, good);
        return false;
    }

    private bool TryInflate(ArraySegment<byte> data, ref ByteSink sink, int sure)
    {
        _input.Reset(data);
        using var inflater = new DeflateStream(_input, CompressionMode.Decompress, leaveOpen: true);
        int done = 0;
        try
        {
            while (true)
            {
                CancellationToken.ThrowIfCancellationRequested();
                Span<byte> room = sink.Room();
                int wanted = done >= sure ? 1 : Math.Min(Math.Min(room.Length, Chunk), sure - done);
                int read = inflater.Read(room[..wanted]);
                if (read == 0)
                {
                    return true;
                }

                done += read;
                sink.Advance(read);
            }
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
