namespace FormatCheck.Pdf.Objects;

internal enum FilterKind : byte
{
    /// <summary>A filter of images, or one that is not known: its data is left alone.</summary>
    Unknown,

    /// <summary>Nothing is left to do: Crypt, which is done with before.</summary>
    Identity,
    Flate,
    Lzw,
    AsciiHex,
    Ascii85,
    RunLength,
}

/// <summary>The filters by name (ISO 32000-1, table 6), with the abbreviations of inline images (table 94).</summary>
internal static class FilterKinds
{
    public static FilterKind Of(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("FlateDecode"u8) || name.SequenceEqual("Fl"u8) ? FilterKind.Flate
        : name.SequenceEqual("Crypt"u8) ? FilterKind.Identity
        : FilterKind.Unknown;

    public static bool Decode(FilterKind kind, FlateFilter flate, in PdfObject parameters, ArraySegment<byte> data, ref ByteSink sink) => kind switch
    {
        FilterKind.Flate => flate.Decode(data, ref sink),
        _ => false,
    };
}
