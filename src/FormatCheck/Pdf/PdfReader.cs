using FormatCheck.Drafts;

namespace FormatCheck.Pdf;

/// <summary>Reads a PDF as a draft.</summary>
internal static class PdfReader
{
    /// <exception cref="DocumentFormatException">The file is no PDF that can be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Draft Read(ReadOnlyMemory<byte> file, ReadLimits limits, CancellationToken cancellationToken) => throw new NotImplementedException();
}
