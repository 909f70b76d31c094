using System.Buffers;

namespace FormatCheck.Pdf.Objects;

/// <summary>A stream's decoded bytes in a pooled buffer, or the file's own bytes where nothing was to decode.</summary>
internal struct DecodedStream : IDisposable
{
    private readonly DecodeBudget? _budget;
    private byte[]? _pooled;
    private ArraySegment<byte> _bytes;

    private DecodedStream(ArraySegment<byte> bytes, byte[]? pooled, DecodeBudget? budget, bool isComplete)
    {
        _bytes = bytes;
        _pooled = pooled;
        _budget = budget;
        IsComplete = isComplete;
    }

    public readonly ReadOnlySpan<byte> Span => _bytes;

    public readonly ArraySegment<byte> Segment => _bytes;

    /// <summary>Gets whether all of the stream could be decoded.</summary>
    public bool IsComplete { get; }

    /// <summary>Bytes that belong to someone else.</summary>
    public static DecodedStream Of(ArraySegment<byte> bytes, bool isComplete) => new(bytes, null, null, isComplete);

    /// <summary>Bytes in a pooled buffer that is given back when this is disposed.</summary>
    public static DecodedStream Pooled(byte[] buffer, int length, DecodeBudget budget, bool isComplete)
    {
        budget.Keep(buffer.Length);
        return new(new ArraySegment<byte>(buffer, 0, length), buffer, budget, isComplete);
    }

    public void Dispose()
    {
        byte[]? pooled = _pooled;
        _pooled = null;
        _bytes = default;
        if (pooled is { Length: > 0 })
        {
            _budget?.GiveBack(pooled.Length);
            ArrayPool<byte>.Shared.Return(pooled);
        }
    }
}
