namespace FormatCheck.Docx;

/// <summary>An entry of the central directory (APPNOTE 4.3.12). The name is a range of the file.</summary>
internal readonly record struct ZipEntry(int NameStart, int NameLength, ushort Flags, ushort Method, uint Crc, long PackedBytes, long Bytes, long HeaderOffset)
{
    public const ushort Stored = 0;
    public const ushort Deflated = 8;

    public bool IsEncrypted => (Flags & 0x41) != 0; // traditional and strong encryption
}
