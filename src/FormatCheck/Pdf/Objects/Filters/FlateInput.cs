namespace FormatCheck.Pdf.Objects;

/// <summary>A stream's bytes for the platform's inflater, which also tells whether they came to an end too early.</summary>
internal sealed class FlateInput : Stream
{
    private ArraySegment<byte> _bytes;
    private int _position;

    /// <summary>Gets whether more was asked for than there is.</summary>
    public bool IsExhausted { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public void Reset(ArraySegment<byte> bytes)
    {
        _bytes = bytes;
        _position = 0;
        IsExhausted = false;
    }

    public override int Read(Span<byte> buffer)
    {
        int count = Math.Min(buffer.Length, _bytes.Count - _position);
        _bytes.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        IsExhausted |= count == 0;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
