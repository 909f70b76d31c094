using FormatCheck.Pdf.Fonts;
using FormatCheck.Pdf.Objects;

namespace FormatCheck.Pdf.Content;

/// <summary>Runs the content streams of pages and takes down glyphs, lines and images (ISO 32000-1, 7.8, 8 and 9). Nothing is rendered.</summary>
internal sealed class ContentInterpreter(PdfFile file, CancellationToken cancellationToken)
{
    /// <summary>Gets the fonts met so far; <see cref="Glyph.Font"/> is an index into them.</summary>
    public IReadOnlyList<PdfFont> Fonts => throw new NotImplementedException(file.ToString());

    /// <summary>Takes down what a page shows; what <paramref name="content"/> held before is dropped.</summary>
    public void Read(PdfPage page, PageContent content) => cancellationToken.ThrowIfCancellationRequested();
}
