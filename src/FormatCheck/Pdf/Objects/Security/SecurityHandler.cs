namespace FormatCheck.Pdf.Objects;

/// <summary>Decrypts the strings and streams of a file (ISO 32000-1, 7.6).</summary>
internal sealed class SecurityHandler
{
    public static SecurityHandler? Create(PdfFile file, in PdfObject trailer)
    {
        if (trailer["Encrypt"u8].Kind == PdfKind.Dictionary && file is not null)
        {
            PdfThrow.Encrypted("Encryption is not read.");
        }

        return null;
    }

    public byte[] DecryptString(byte[] value, int number, int generation) => value;
}
