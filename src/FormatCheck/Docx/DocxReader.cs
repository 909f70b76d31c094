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
        string main = MainPart(package, limits, cancellationToken);
        using var document = new DocumentReader(package, main, limits, memory ?? new ReaderMemory(), cancellationToken);
        return document.Read();
    }

    private static string MainPart(ZipPackage package, ReadLimits limits, CancellationToken cancellationToken)
    {
        foreach (Relationship relationship in Relationships.Read(package, "", limits, cancellationToken))
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
