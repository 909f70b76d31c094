namespace FormatCheck.Pdf.Objects;

internal enum FilterKind : byte
{
    /// <summary>A filter of images (DCT, JPX, CCITT, JBIG2), or one that is not known: its data is left alone.</summary>
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
        : name.SequenceEqual("LZWDecode"u8) || name.SequenceEqual("LZW"u8) ? FilterKind.Lzw
        : name.SequenceEqual("ASCII85Decode"u8) || name.SequenceEqual("A85"u8) ? FilterKind.Ascii85
        : name.SequenceEqual("ASCIIHexDecode"u8) || name.SequenceEqual("AHx"u8) ? FilterKind.AsciiHex
        : name.SequenceEqual("RunLengthDecode"u8) || name.SequenceEqual("RL"u8) ? FilterKind.RunLength
        : name.SequenceEqual("Crypt"u8) ? FilterKind.Identity
        : FilterKind.Unknown;

    /// <summary>Decodes into the sink; gives back whether the data came to its proper end.</summary>
    public static bool Decode(FilterKind kind, FlateFilter flate, in PdfObject parameters, ArraySegment<byte> data, ref ByteSink sink) => kind switch
    {
        FilterKind.Flate => flate.Decode(data, ref sink),
        FilterKind.Lzw => LzwFilter.Decode(data, Math.Clamp(parameters["EarlyChange"u8].Integer(1), 0, 1), ref sink, flate.CancellationToken),
        FilterKind.AsciiHex => AsciiFilters.DecodeHexadecimal(data, ref sink),
        FilterKind.Ascii85 => AsciiFilters.Decode85(data, ref sink),
        FilterKind.RunLength => RunLengthFilter.Decode(data, ref sink),
        _ => false,
    };
}
