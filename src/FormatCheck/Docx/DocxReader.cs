using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>Reads a DOCX package as a draft.</summary>
internal static class DocxReader
{
    /// <exception cref="DocumentFormatException">The file is no document that can be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <param name="memory">What an earlier reading left, for this draft alone until it is disposed; <see langword="null"/> for none.</param>
    public static Draft Read(ReadOnlyMemory<byte> file, ReadLimits limits, CancellationToken cancellationToken, ReaderMemory? memory = null)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var package = new ZipPackage(file, limits);
        ReaderMemory? own = memory is null ? new ReaderMemory() : null;
        using var document = new DocumentReader(package, limits, memory ?? own!, own, cancellationToken);
        return document.Read();
    }
}
