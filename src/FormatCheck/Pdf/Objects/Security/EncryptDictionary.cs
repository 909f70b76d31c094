namespace FormatCheck.Pdf.Objects;

/// <summary>The encryption dictionary of the standard security handler (ISO 32000-2, tables 20 and 21). Its own strings are never encrypted.</summary>
internal sealed class EncryptDictionary
{
    public EncryptDictionary(in PdfObject dictionary, in PdfObject trailer)
    {
        Version = dictionary["V"u8].Integer();
        Revision = dictionary["R"u8].Integer();
        Owner = dictionary["O"u8].RawStringBytes();
        User = dictionary["U"u8].RawStringBytes();
        OwnerKey = dictionary["OE"u8].RawStringBytes();
        UserKey = dictionary["UE"u8].RawStringBytes();

        // Written as a signed number of 32 bits, or as an unsigned one.
        Permissions = unchecked((int)(long)dictionary["P"u8].Number());
        EncryptsMetadata = dictionary["EncryptMetadata"u8].Boolean(true);
        KeyLength = Version switch { 1 => 5, 4 => 16, 5 => 32, _ => LengthInBytes(dictionary["Length"u8].Integer(40)) };
        PdfArrayEnumerator identifiers = trailer["ID"u8].Items;
        FileIdentifier = identifiers.MoveNext() ? identifiers.Current.RawStringBytes() : [];
    }

    public int Version { get; }

    public int Revision { get; }

    public byte[] Owner { get; }

    public byte[] User { get; }

    public byte[] OwnerKey { get; }

    public byte[] UserKey { get; }

    public int Permissions { get; }

    public bool EncryptsMetadata { get; }

    public int KeyLength { get; }

    public byte[] FileIdentifier { get; }

    /// <summary>The length is told in bits; some writers tell it in bytes.</summary>
    private static int LengthInBytes(int length) => Math.Clamp(length < 40 ? length : length / 8, 5, 16);
}
