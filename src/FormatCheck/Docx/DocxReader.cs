using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>Reads a DOCX package as a draft.</summary>
internal static class DocxReader
{
    /// <exception cref="DocumentFormatException">The file is no document that can be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Draft Read(ReadOnlyMemory<byte> file, ReadLimits limits, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var package = new ZipPackage(file, limits);
        string main = MainPart(package, limits, cancellationToken);
        using var document = new DocumentReader(package, main, limits, cancellationToken);
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
