using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace FormatCheck.Docx;

/// <summary>The faults of a part's XML, out of line, so that the hot methods stay small.</summary>
[StackTraceHidden]
internal static class XmlThrow
{
    [DoesNotReturn]
    public static void Malformed(string detail, string part, long offset) => throw new DocumentFormatException(DocumentProblem.MalformedXml, detail, part, offset);

    [DoesNotReturn]
    public static void DocumentType(string part, long offset) =>
        throw new DocumentFormatException(DocumentProblem.DocumentTypeDeclared, "It begins with <!DOCTYPE.", part, offset);

    [DoesNotReturn]
    public static void TooDeep(int limit, string part, long offset) =>
        throw new DocumentFormatException(DocumentProblem.TooLarge, $"Elements are nested deeper than {limit}.", part, offset);

    [DoesNotReturn]
    public static void TooManyNamespaces(string part, long offset) => throw new DocumentFormatException(DocumentProblem.TooLarge, "Too many namespaces are declared.", part, offset);

    [DoesNotReturn]
    public static void TooManyAttributes(string part, long offset) => throw new DocumentFormatException(DocumentProblem.TooLarge, "An element has too many attributes.", part, offset);
}
