using System.Text;

namespace FormatCheck.Reports;

/// <summary>Holds the lower part of a report until the upper one is written, or a page until the screen is free: in memory while it is small, then in a temporary file that goes with it.</summary>
internal sealed class Spool : Stream
{
    private const int LargestInMemory = 1 << 20;

    private readonly int _largestInMemory;
    private Stream _held = new MemoryStream();

    public Spool(int largestInMemory = LargestInMemory) => _largestInMemory = largestInMemory;

    public bool IsFile => _held is FileStream;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => true;

    public override long Length => _held.Length;

    public override long Position
    {
        get => _held.Position;
        set => _held.Position = value;
    }

    /// <summary>Hands on all that is held, UTF-8, as text.</summary>
    public void WriteTo(TextWriter text)
    {
        Position = 0;
        using var reader = new StreamReader(this, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, bufferSize: -1, leaveOpen: true);
        Span<char> some = stackalloc char[4096];
        while (reader.Read(some) is > 0 and var count)
        {
            text.Write(some[..count]);
        }
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_held is MemoryStream memory && memory.Length < _largestInMemory && memory.Length + buffer.Length >= _largestInMemory)
        {
            MoveToFile(memory);
        }

        _held.Write(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override int Read(byte[] buffer, int offset, int count) => _held.Read(buffer, offset, count);

    public override int Read(Span<byte> buffer) => _held.Read(buffer);

    public override long Seek(long offset, SeekOrigin origin) => _held.Seek(offset, origin);

    public override void SetLength(long value) => _held.SetLength(value);

    public override void Flush() => _held.Flush();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _held.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>Closes a file that has no room for all that was written to it.</summary>
    private static void Forget(FileStream? file)
    {
        try
        {
            file?.Dispose();
        }
        catch (IOException)
        {
        }
    }

    /// <summary>Where no file can be made, all of it stays in memory.</summary>
    private void MoveToFile(MemoryStream memory)
    {
        FileStream? file = null;
        try
        {
            // GetTempFileName makes a file that nobody else may read.
            file = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 1 << 16, FileOptions.DeleteOnClose);
            memory.WriteTo(file);
            file.Flush();
            memory.Dispose();
            _held = file;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Forget(file);
        }
    }
}
