using System.Buffers;

namespace FormatCheck.Docx;

/// <summary>An inflated part in a pooled buffer.</summary>
internal sealed class PackagePart(string name, byte[] buffer, int length) : IDisposable
{
    private byte[] _buffer = buffer;
    private int _length = length;

    /// <summary>Gets the part's name without the leading slash, e.g. <c>word/document.xml</c>.</summary>
    public string Name { get; } = name;

    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, _length);

    /// <summary>Takes other bytes for the same part, as after transcoding.</summary>
    public void Replace(byte[] buffer, int length)
    {
        Dispose();
        _buffer = buffer;
        _length = length;
    }

    public void Dispose()
    {
        byte[] buffer = _buffer;
        _buffer = [];
        _length = 0;
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
