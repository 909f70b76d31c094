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
    public static void DocumentType(ReadOnlySpan<byte> declaration, string part, long offset)
    {
        // Nothing is expanded or fetched; what the declaration was for is only told to the user.
        ReadOnlySpan<byte> start = declaration[..Math.Min(declaration.Length, 4096)];
        int entity = start.IndexOf("<!ENTITY"u8);
        ReadOnlySpan<byte> value = entity < 0 ? default : start[entity..];
        int end = value.IndexOf((byte)'>');
        bool isExternal = end > 0 && (value[..end].IndexOf("SYSTEM"u8) > 0 || value[..end].IndexOf("PUBLIC"u8) > 0);
        DocumentProblem problem = isExternal ? DocumentProblem.ExternalEntity : entity >= 0 ? DocumentProblem.EntityDeclared : DocumentProblem.DocumentTypeDeclared;
        throw new DocumentFormatException(problem, "It begins with <!DOCTYPE.", part, offset);
    }

    [DoesNotReturn]
    public static void TooDeep(int limit, string part, long offset) =>
        throw new DocumentFormatException(DocumentProblem.TooLarge, $"Elements are nested deeper than {limit}.", part, offset);

    [DoesNotReturn]
    public static void TooManyNamespaces(string part, long offset) => throw new DocumentFormatException(DocumentProblem.TooLarge, "Too many namespaces are declared.", part, offset);

    [DoesNotReturn]
    public static void TooManyAttributes(string part, long offset) => throw new DocumentFormatException(DocumentProblem.TooLarge, "An element has too many attributes.", part, offset);
}
