namespace FormatCheck.Generator.Plans;

/// <summary>How a piece of text looks. The default is the body text of a Party document.</summary>
/// <param name="Size">The type size in points.</param>
public sealed record Look(double Size = 14)
{
    public const string PartyFont = "Times New Roman";

    public string Font { get; init; } = PartyFont;

    /// <summary>The font of the hAnsi slot where it differs: the slot that holds Đ, ả and most Vietnamese letters.</summary>
    public string? HighAnsiFont { get; init; }

    /// <summary>Whether a theme font is named beside the literal one; the theme's then wins.</summary>
    public bool ThemeFontToo { get; init; }

    public bool Bold { get; init; }

    public bool Italic { get; init; }

    public bool Underline { get; init; }

    /// <summary>A colour as six hexadecimal digits; null is automatic.</summary>
    public string? Color { get; init; }

    public bool Hidden { get; init; }

    public static Look Plain(double size = 14) => new(size);

    public static Look InBold(double size = 14) => new(size) { Bold = true };

    public static Look InItalic(double size = 14) => new(size) { Italic = true };
}
