namespace FormatCheck.Pdf.Objects;

/// <summary>Bytes that objects are views of: the file, or a decoded object stream.</summary>
/// <param name="file">The file that references lead into.</param>
/// <param name="bytes">The bytes, maybe inside a larger array.</param>
/// <param name="isFile">Whether these are the file's own bytes: only there are streams, and only there are strings encrypted one by one.</param>
internal sealed class PdfBuffer(PdfFile file, ArraySegment<byte> bytes, bool isFile)
{
    private readonly byte[] _array = bytes.Array ?? [];
    private readonly int _start = bytes.Offset;
    private readonly int _length = bytes.Count;

    public PdfFile File { get; } = file;

    public bool IsFile { get; } = isFile;

    public ReadOnlySpan<byte> Span => new(_array, _start, _length);

    public ArraySegment<byte> Slice(int start, int length) => new(_array, _start + start, length);
}
