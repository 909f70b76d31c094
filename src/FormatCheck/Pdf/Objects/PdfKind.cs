namespace FormatCheck.Pdf.Objects;

/// <summary>The kinds of object (ISO 32000-1, 7.3).</summary>
internal enum PdfKind : byte
{
    Null,
    Boolean,
    Integer,
    Real,
    String,
    Name,
    Array,
    Dictionary,
    Stream,

    /// <summary>A reference that has not been followed; nothing that follows references gives one out.</summary>
    Reference,
}
