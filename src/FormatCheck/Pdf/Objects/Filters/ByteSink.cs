using System.Buffers;

namespace FormatCheck.Pdf.Objects;

/// <summary>A pooled buffer that a filter writes into, up to a limit.</summary>
/// <param name="capacity">The first guess.</param>
/// <param name="limit">More bytes are refused.</param>
internal struct ByteSink(int capacity, int limit)
{
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(Math.Clamp(capacity, 256, Math.Max(256, limit)));

    public int Length { get; private set; }

    public readonly byte[] Buffer => _buffer;

    public readonly Span<byte> Written => _buffer.AsSpan(0, Length);

    /// <summary>Room for more bytes, at least as many as asked for.</summary>
    public Span<byte> Room(int atLeast = 1)
    {
        if (_buffer.Length - Length < atLeast)
        {
            Grow(atLeast);
        }

        return _buffer.AsSpan(Length);
    }

    public void Advance(int count)
    {
        Length += count;
        if (Length > limit)
        {
            PdfThrow.TooLarge($"A stream decodes to more than {limit} bytes.");
        }
    }

    public void Add(byte value)
    {
        Room()[0] = value;
        Advance(1);
    }

    public void Add(ReadOnlySpan<byte> values)
    {
        values.CopyTo(Room(values.Length));
        Advance(values.Length);
    }

    public void Truncate(int length) => Length = length;

    public void Return()
    {
        byte[] buffer = _buffer;
        _buffer = [];
        Length = 0;
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private void Grow(int atLeast)
    {
        if (Length >= limit)
        {
            PdfThrow.TooLarge($"A stream decodes to more than {limit} bytes.");
        }

        // Not beyond the limit: the last doubling would be the one that hurts.
        long doubled = Math.Min(_buffer.Length * 2L, limit);
        byte[] grown = ArrayPool<byte>.Shared.Rent((int)Math.Max(doubled, Length + (long)atLeast));
        _buffer.AsSpan(0, Length).CopyTo(grown);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = grown;
    }
}
