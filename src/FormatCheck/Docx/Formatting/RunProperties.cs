using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>What a w:rPr may say. The bits of on/off properties serve twice: said, and on.</summary>
[Flags]
internal enum RunSays
{
    None = 0,
    Ascii = 1 << 0,
    HighAnsi = 1 << 1,
    EastAsia = 1 << 2,
    ComplexScriptFont = 1 << 3,
    Size = 1 << 4,
    Underline = 1 << 5,
    Color = 1 << 6,
    VerticalPosition = 1 << 7,
    ComplexScript = 1 << 8,
    RightToLeft = 1 << 9,
    EastAsiaHint = 1 << 10,
    DoubleStrike = 1 << 11,
    Bold = 1 << 12,
    Italic = 1 << 13,
    Caps = 1 << 14,
    Strike = 1 << 15,
    Vanish = 1 << 16,

    /// <summary>The toggle properties that are read (ISO/IEC 29500-1, 17.7.3).</summary>
    Toggles = Bold | Italic | Caps | Strike | Vanish,
}

/// <summary>A font slot as one level says it: a name, or a place in the theme, which beats the name within one element.</summary>
internal readonly record struct FontCell(string? Name, ThemeFont Theme)
{
    public bool IsSaid => Name is not null || Theme != ThemeFont.None;
}

/// <summary>The run properties of one level, only those that are said. Equal levels are one instance.</summary>
/// <remarks>Filled by its parser and by <see cref="Over"/>, not changed afterwards.</remarks>
internal sealed record RunProperties : IRecyclable
{
    public static readonly RunProperties Empty = new();

    public RunSays Says { get; set; }

    public RunSays On { get; set; }

    public FontCell Ascii { get; set; }

    public FontCell HighAnsi { get; set; }

    public FontCell EastAsia { get; set; }

    public FontCell ComplexScriptFont { get; set; }

    public Fact<int> HalfPoints { get; set; }

    public Fact<int> Color { get; set; }

    /// <summary>Gets or sets the character style as an index into the style sheet, or -1.</summary>
    public int Style { get; set; } = -1;

    /// <summary>This level above a lower one, property by property.</summary>
    public RunProperties Over(RunProperties lower, FormatStore store)
    {
        if (lower.Says == RunSays.None || ReferenceEquals(this, lower))
        {
            return this;
        }

        if (Says == RunSays.None && Style < 0)
        {
            return lower;
        }

        RunSays inherited = lower.Says & ~Says;
        RunProperties merged = store.NewRun();
        merged.Says = Says | lower.Says;
        merged.On = On | (lower.On & inherited);
        merged.Ascii = Pick(RunSays.Ascii, Ascii, lower.Ascii);
        merged.HighAnsi = Pick(RunSays.HighAnsi, HighAnsi, lower.HighAnsi);
        merged.EastAsia = Pick(RunSays.EastAsia, EastAsia, lower.EastAsia);
        merged.ComplexScriptFont = Pick(RunSays.ComplexScriptFont, ComplexScriptFont, lower.ComplexScriptFont);
        merged.HalfPoints = Pick(RunSays.Size, HalfPoints, lower.HalfPoints);
        merged.Color = Pick(RunSays.Color, Color, lower.Color);
        merged.Style = Style;
        return merged;
    }

    public void Clear()
    {
        (Says, On, Style) = (RunSays.None, RunSays.None, -1);
        (Ascii, HighAnsi, EastAsia, ComplexScriptFont) = (default, default, default, default);
        (HalfPoints, Color) = (default, default);
    }

    public bool Has(RunSays property) => (Says & property) != 0;

    public bool IsOn(RunSays property) => (On & property) != 0;

    private T Pick<T>(RunSays property, T own, T lower) => Has(property) ? own : lower;
}
