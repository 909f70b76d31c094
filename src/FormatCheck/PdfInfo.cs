using System.Collections.Immutable;

namespace FormatCheck;

/// <summary>What pages of a PDF are made of.</summary>
public enum PageKind
{
    /// <summary>Text set in fonts.</summary>
    BornDigital,

    /// <summary>A picture without text.</summary>
    Scanned,

    /// <summary>A picture with the unseen text of a recognition.</summary>
    ScannedWithText,

    /// <summary>Some pages of one kind, some of another.</summary>
    Mixed,

    /// <summary>Neither text nor picture.</summary>
    Blank,
}

/// <summary>What a PDF tells of itself as a whole.</summary>
/// <param name="PageCount">The number of its pages.</param>
/// <param name="Kind">What they are made of; blank pages do not count beside others.</param>
/// <param name="Scale">The factor by which all pages were scaled when they were printed; 1 where they were not.</param>
/// <param name="Signatures">Its fields for digital signatures.</param>
public sealed record PdfInfo(int PageCount, PageKind Kind, double Scale, ImmutableArray<PdfSignature> Signatures);

/// <summary>A field for a digital signature, as the file tells of it. Whether a signature is valid is never checked.</summary>
public sealed record PdfSignature
{
    /// <summary>Gets the name of the field.</summary>
    public required string Field { get; init; }

    /// <summary>Gets whether there is a signature, and not only a place for one.</summary>
    public bool IsSigned { get; init; }

    /// <summary>Gets the signer as the file names them; empty where it does not.</summary>
    public string Signer { get; init; } = "";

    /// <summary>Gets the time of signing that the file states, in ISO 8601 where it can be understood; empty where there is none.</summary>
    public string Time { get; init; } = "";

    /// <summary>Gets the reason for signing; empty where there is none.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Gets whether the signed bytes are the whole file as it was when it was signed.</summary>
    public bool CoversFile { get; init; }

    /// <summary>Gets whether something was appended to the file after this signature; a further signature does that, too.</summary>
    public bool IsFollowedByBytes { get; init; }

    /// <summary>Gets the 1-based page of the field; 0 where it stands on none.</summary>
    public int Page { get; init; }
}
