using System.Buffers;

namespace FormatCheck;

/// <summary>A file's bytes in a pooled buffer.</summary>
internal sealed class FileContent : IDisposable
{
    private const int FirstGuess = 64 * 1024;

    private byte[] _buffer;

    private FileContent(byte[] buffer, int length)
    {
        _buffer = buffer;
        Bytes = buffer.AsMemory(0, length);
    }

    public ReadOnlyMemory<byte> Bytes { get; private set; }

    /// <exception cref="DocumentFormatException">The file cannot be opened or is too large.</exception>
    public static FileContent Open(string path, ReadLimits limits)
    {
        try
        {
            // Word holds a lock on an open document; reading beside it is allowed.
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return Read(stream, limits);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new DocumentFormatException(DocumentProblem.NotAccessible, e.Message);
        }
    }

    public static FileContent Read(Stream stream, ReadLimits limits)
    {
        bool isLengthKnown = stream.CanSeek;
        long known = isLengthKnown ? stream.Length - stream.Position : FirstGuess;
        if (known > limits.MaxFileBytes)
        {
            throw TooLarge(limits);
        }

        byte[] buffer = ArrayPool<byte>.Shared.Rent((int)Math.Max(1, known + 1));
        int length = 0;
        while (true)
        {
            if (length == buffer.Length)
            {
                byte[] grown = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
                buffer.AsSpan(0, length).CopyTo(grown);
                ArrayPool<byte>.Shared.Return(buffer);
                buffer = grown;
            }

            int read = stream.Read(buffer, length, buffer.Length - length);
            if (read == 0)
            {
                return new FileContent(buffer, length);
            }

            length += read;
            if (length > limits.MaxFileBytes)
            {
                ArrayPool<byte>.Shared.Return(buffer);
                throw TooLarge(limits);
            }

            if (isLengthKnown && length == known)
            {
                return new FileContent(buffer, length); // as long as it was when it was opened
            }
        }
    }

    public void Dispose()
    {
        byte[] buffer = _buffer;
        _buffer = [];
        Bytes = default;
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static DocumentFormatException TooLarge(ReadLimits limits) =>
        new(DocumentProblem.TooLarge, $"The file is larger than {limits.MaxFileBytes} bytes.");
}
