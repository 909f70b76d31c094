namespace FormatCheck.Pdf.Objects;

/// <summary>A signature field (ISO 32000-1, 12.7.4.5, 12.8) as the file tells of it; nothing is verified.</summary>
internal sealed record SignatureField
{
    /// <summary>Gets the field's full name.</summary>
    public required string Name { get; init; }

    /// <summary>Gets whether there is a signature, and not only a place for one.</summary>
    public bool IsSigned { get; init; }

    /// <summary>Gets the signer, as the signature dictionary or else the certificate names them; empty where neither does.</summary>
    public string Signer { get; init; } = "";

    /// <summary>Gets the time of signing as it is written: <c>D:20240131093000+07'00'</c>.</summary>
    public string Time { get; init; } = "";

    public string Reason { get; init; } = "";

    public string Location { get; init; } = "";

    /// <summary>Gets the encoding of the signature, such as adbe.pkcs7.detached.</summary>
    public string SubFilter { get; init; } = "";

    /// <summary>Gets the byte range: pairs of offset and length.</summary>
    public IReadOnlyList<int> ByteRange { get; init; } = [];

    /// <summary>Gets whether the byte range leaves out the signature's value and nothing else, up to where it ends.</summary>
    public bool IsRangeWhole { get; init; }

    /// <summary>Gets whether bytes were appended after what is signed.</summary>
    public bool IsFollowedByBytes { get; init; }

    /// <summary>Gets the 0-based page of its widget, or -1.</summary>
    public int PageIndex { get; init; } = -1;

    /// <summary>Gets the widget's rectangle on that page; without width and height where the signature is not to be seen.</summary>
    public PdfRectangle Rectangle { get; init; }

    /// <summary>Gets the widget's annotation, whose appearance is no text of the body.</summary>
    public PdfObject Widget { get; init; }
}
