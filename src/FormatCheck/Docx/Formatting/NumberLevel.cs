namespace FormatCheck.Docx;

/// <summary>How a number is written (ISO/IEC 29500-1, 17.18.59), as far as it can be written out here.</summary>
internal enum NumberFormat : byte
{
    Decimal,
    DecimalZero,
    UpperRoman,
    LowerRoman,
    UpperLetter,
    LowerLetter,
    Bullet,
    None,

    /// <summary>Words, ordinals and the numbers of other scripts.</summary>
    Unsupported,
}

internal enum NumberSuffix : byte
{
    Tab,
    Space,
    Nothing,
}

/// <summary>One level of a list (17.9.6).</summary>
internal sealed class NumberLevel
{
    /// <summary>Gets or sets the first number; 0 where the level does not say (17.9.25).</summary>
    public int Start { get; set; }

    public NumberFormat Format { get; set; } = NumberFormat.Decimal;

    public NumberSuffix Suffix { get; set; }

    /// <summary>Gets or sets the text, in which %1 to %9 stand for the numbers of the levels.</summary>
    public string Text { get; set; } = "";

    /// <summary>Gets or sets whether all numbers of this level's text are shown in Arabic digits.</summary>
    public bool IsLegal { get; set; }

    /// <summary>Gets or sets the 1-based level after which this one restarts, 0 for never, or <see langword="null"/> for any higher one.</summary>
    public int? Restart { get; set; }

    /// <summary>Gets or sets the paragraph style that is linked to the level, or -1.</summary>
    public int Style { get; set; } = -1;

    public ParagraphProperties Paragraph { get; set; } = ParagraphProperties.Empty;

    public RunProperties Run { get; set; } = RunProperties.Empty;
}
