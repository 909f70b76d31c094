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
        memory ??= new ReaderMemory();
        string main = MainPart(package, limits, memory, cancellationToken);
        using var document = new DocumentReader(package, main, limits, memory, cancellationToken);
        return document.Read();
    }

    private static string MainPart(ZipPackage package, ReadLimits limits, ReaderMemory memory, CancellationToken cancellationToken)
    {
        foreach (Relationship relationship in Relationships.Read(package, "", limits, memory, cancellationToken))
        {
            if (relationship.Kind == RelationshipKind.OfficeDocument && package.Contains(relationship.Target))
            {
                return relationship.Target;
            }
        }

        PackageThrow.NoMainPart("No relationship of the package leads to one.");
        return "";
    }
}
