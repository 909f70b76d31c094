namespace FormatCheck.Drafts;

/// <summary>The level of formatting that an effective value comes from.</summary>
internal enum FormatLevel
{
    Unresolved,
    Direct,
    CharacterStyle,
    ParagraphStyle,
    TableStyle,
    Numbering,
    Theme,
    DocumentDefaults,

    /// <summary>A font's name, descriptor or width in a PDF.</summary>
    FontDescriptor,

    /// <summary>Font size, text matrix and page matrix of a PDF, multiplied.</summary>
    TextMatrix,

    /// <summary>Measured on the page.</summary>
    Page,

    /// <summary>Said nowhere in the file; the standard's own default.</summary>
    StandardDefault,
}

/// <summary>The formatting properties whose origin can be asked for.</summary>
internal enum FormatProperty
{
    Font,
    Size,
    Bold,
    Italic,
    Underline,
    Caps,
    Color,
    Alignment,
    Indent,
    ParagraphSpacing,
    LineSpacing,
}

/// <summary>Where an effective value comes from: a level, and at a style its name.</summary>
internal readonly record struct Provenance(FormatLevel Level, string? Name);

/// <summary>Answers where values come from, after reading and only when asked.</summary>
internal interface IFormatTrace
{
    Provenance Trace(TextFormat format, FormatProperty property);

    Provenance Trace(ParagraphFormat format, FormatProperty property);
}
