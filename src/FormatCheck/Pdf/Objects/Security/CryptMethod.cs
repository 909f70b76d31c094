namespace FormatCheck.Pdf.Objects;

/// <summary>How bytes are encrypted (ISO 32000-2, table 25).</summary>
internal enum CryptMethod : byte
{
    None,

    /// <summary>RC4.</summary>
    V2,

    /// <summary>AES with a key of 128 bits for each object.</summary>
    AesV2,

    /// <summary>AES with the file's key of 256 bits.</summary>
    AesV3,
}
