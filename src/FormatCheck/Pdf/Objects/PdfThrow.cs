using System.Diagnostics.CodeAnalysis;

namespace FormatCheck.Pdf.Objects;

/// <summary>Throws out of line.</summary>
internal static class PdfThrow
{
    [DoesNotReturn]
    public static void TooLarge(string detail) => throw new DocumentFormatException(DocumentProblem.TooLarge, detail);

    [DoesNotReturn]
    public static void Empty() => throw new DocumentFormatException(DocumentProblem.Empty, "It has no bytes.");

    [DoesNotReturn]
    public static void NoPdf() => throw new DocumentFormatException(DocumentProblem.UnknownFormat, "It does not start as a PDF does.");

    [DoesNotReturn]
    public static void Damaged(string detail) => throw new DocumentFormatException(DocumentProblem.DamagedPackage, detail);

    [DoesNotReturn]
    public static void NoPages() => throw new DocumentFormatException(DocumentProblem.NoPages, "It has no pages.");

    [DoesNotReturn]
    public static void Encrypted(string detail) => throw new DocumentFormatException(DocumentProblem.Encrypted, detail);
}
