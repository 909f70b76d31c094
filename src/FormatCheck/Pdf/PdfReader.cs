using FormatCheck.Drafts;
using FormatCheck.Pdf.Content;
using FormatCheck.Pdf.Layout;
using FormatCheck.Pdf.Objects;

namespace FormatCheck.Pdf;

/// <summary>Reads a PDF as a draft.</summary>
internal static class PdfReader
{
    /// <exception cref="DocumentFormatException">The file is no PDF that can be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Draft Read(ReadOnlyMemory<byte> file, ReadLimits limits, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using PdfFile pdf = PdfFile.Open(file, limits, cancellationToken);
        using var content = new PageContent();
        using var layout = new DraftLayout();
        using var interpreter = new ContentInterpreter(pdf, cancellationToken);
        foreach (PdfPage page in pdf.Pages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            interpreter.Read(page, content);
            layout.AddPage(content, interpreter.Fonts);
        }

        return layout.Build(interpreter.Fonts, SignatureFacts.Of(pdf));
    }

    /// <summary>Whether a file is a PDF by its first bytes: the header may stand behind some that do not belong to it.</summary>
    public static bool IsPdf(ReadOnlySpan<byte> file) => file[..Math.Min(file.Length, 1024)].IndexOf("%PDF-"u8) >= 0;
}
