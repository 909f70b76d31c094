namespace FormatCheck.Pdf.Objects;

internal enum XrefEntryKind : byte
{
    /// <summary>No section tells of the object.</summary>
    None,
    Free,

    /// <summary>At an offset of the file, where its header should stand.</summary>
    Offset,

    /// <summary>At an offset of the file, which has been looked at: the body of the object.</summary>
    Body,

    /// <summary>In an object stream.</summary>
    Compressed,
}

/// <summary>Where an object lies (ISO 32000-1, 7.5.4, 7.5.8).</summary>
/// <param name="Kind">How to read the rest.</param>
/// <param name="Place">The offset in the file, or the number of the object stream.</param>
/// <param name="Detail">The generation, or the index in the object stream.</param>
internal readonly record struct XrefEntry(XrefEntryKind Kind, int Place, int Detail);
