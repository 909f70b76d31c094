using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace FormatCheck.Docx;

/// <summary>The faults of a package, out of line.</summary>
[StackTraceHidden]
internal static class PackageThrow
{
    [DoesNotReturn]
    public static void Damaged(string detail, string? part = null) => throw new DocumentFormatException(DocumentProblem.DamagedPackage, detail, part);

    [DoesNotReturn]
    public static void TooLarge(string detail, string? part = null) => throw new DocumentFormatException(DocumentProblem.TooLarge, detail, part);

    [DoesNotReturn]
    public static void NoMainPart(string detail, string? part = null) => throw new DocumentFormatException(DocumentProblem.NoMainPart, detail, part);

    [DoesNotReturn]
    public static void EncryptedEntry(string part) => throw new DocumentFormatException(DocumentProblem.Encrypted, "The entry is encrypted.", part);
}
