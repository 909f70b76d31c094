namespace FormatCheck.Docx;

/// <summary>Refuses, by its first bytes, what is no ZIP package.</summary>
internal static class FileKind
{
    private static ReadOnlySpan<byte> OleHeader => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The stream that holds an encrypted package (MS-OFFCRYPTO 2.3.4.4), as OLE directories spell it: UTF-16.</summary>
    private static ReadOnlySpan<byte> EncryptedPackage => "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8;

    public static void Demand(ReadOnlySpan<byte> file, ReadLimits limits)
    {
        if (file.IsEmpty)
        {
            throw new DocumentFormatException(DocumentProblem.Empty, "It has 0 bytes.");
        }

        if (file.Length > limits.MaxFileBytes)
        {
            PackageThrow.TooLarge($"It has {file.Length} bytes; the limit is {limits.MaxFileBytes}.");
        }

        if (file.StartsWith(OleHeader))
        {
            throw file.IndexOf(EncryptedPackage) >= 0
                ? new DocumentFormatException(DocumentProblem.Encrypted, "It is an encrypted package.")
                : new DocumentFormatException(DocumentProblem.LegacyDoc, "It is an OLE compound file.");
        }

        if (!file.StartsWith("PK"u8))
        {
            throw new DocumentFormatException(DocumentProblem.UnknownFormat, "It does not begin as a ZIP package does.");
        }
    }
}
