namespace FormatCheck.Drafts;

/// <summary>What a page of a PDF is made of.</summary>
internal enum PageClass : byte
{
    /// <summary>Text drawn with fonts.</summary>
    BornDigital,

    /// <summary>A picture, without text but for a stamp.</summary>
    Scanned,

    /// <summary>A picture with the unseen text of a recognition behind or before it.</summary>
    ScannedWithText,

    /// <summary>No text and no picture.</summary>
    Blank,
}

/// <summary>A font that text of the draft is printed in.</summary>
/// <param name="Name">Its PostScript name without subset prefix.</param>
/// <param name="Characters">How many characters are printed in it.</param>
internal sealed record PrintFont(string Name, string Family, bool IsEmbedded, int Characters);

/// <summary>The size of a page as it is seen, in points.</summary>
internal readonly record struct PrintedSize(float Width, float Height);

/// <summary>A field for a digital signature, as the file tells of it; nothing is verified.</summary>
/// <param name="Field">The field's full name.</param>
/// <param name="Signer">The signer; empty where the file does not say.</param>
/// <param name="Time">The time of signing in ISO 8601, or as the file writes it; empty where it does not say.</param>
/// <param name="CoversFile">Whether the signed bytes are all of the file up to where they end.</param>
/// <param name="IsFollowedByBytes">Whether bytes were appended after what is signed.</param>
/// <param name="Page">The page of its widget, from 0; -1 where it has none.</param>
internal sealed record PrintSignature(string Field, bool IsSigned, string Signer, string Time, string Reason, bool CoversFile, bool IsFollowedByBytes, int Page);

/// <summary>What only a printed form (a PDF) tells of a document as a whole.</summary>
internal sealed record PrintFacts
{
    public required IReadOnlyList<PageClass> Pages { get; init; }

    public required IReadOnlyList<PrintFont> Fonts { get; init; }

    /// <summary>Gets the sizes of the pages.</summary>
    public IReadOnlyList<PrintedSize> Sizes { get; init; } = [];

    public IReadOnlyList<PrintSignature> Signatures { get; init; } = [];

    /// <summary>Gets the factor by which all pages were scaled when they were printed; 1 where they were not.</summary>
    public double Scale { get; init; } = 1;

    public bool IsScaled => Math.Abs(Scale - 1) > 0.002;

    /// <summary>Gets whether much of the text is printed in fonts that do not tell which letters their glyphs are.</summary>
    public bool HasUnknownText { get; init; }

    /// <summary>Gets the number of pages that are pictures, so that fonts and sizes cannot be read.</summary>
    public int ScannedPages { get; init; }
}

/// <summary>A stretch of text that stands on one printed line. Lengths in points from the top left corner of the page as it is seen.</summary>
/// <param name="Start">Where it starts in the draft's text.</param>
/// <param name="Page">The page, from 0.</param>
internal readonly record struct PrintedRow(int Start, int Length, int Page, float Left, float Right, float Baseline, float Size)
{
    /// <summary>The height of Times New Roman above its baseline, and its depth below, in ems.</summary>
    public const float Ascent = 0.891f;
    public const float Descent = 0.216f;

    public int End => Start + Length;
}
