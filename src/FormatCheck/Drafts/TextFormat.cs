namespace FormatCheck.Drafts;

/// <summary>The font slots of a run (ISO/IEC 29500-1, 17.3.2.26): which font a character takes depends on its code point.</summary>
[Flags]
internal enum FontSlots
{
    None = 0,
    Ascii = 1,
    HighAnsi = 2,
    EastAsia = 4,
    ComplexScript = 8,
}

/// <summary>The effective format of a run of text; one shared instance for each distinct format of a draft.</summary>
/// <remarks>Filled by its reader, not changed afterwards.</remarks>
internal sealed class TextFormat
{
    /// <summary>Gets or sets the font of characters U+0000 to U+007F.</summary>
    public Fact<string> Ascii { get; set; }

    /// <summary>Gets or sets the font of the accented letters: all Vietnamese letters beyond ASCII take it.</summary>
    public Fact<string> HighAnsi { get; set; }

    public Fact<string> EastAsia { get; set; }

    public Fact<string> ComplexScript { get; set; }

    /// <summary>Gets or sets the type size in half points.</summary>
    public Fact<int> HalfPoints { get; set; }

    public Fact<bool> Bold { get; set; }

    public Fact<bool> Italic { get; set; }

    public Fact<bool> Underline { get; set; }

    public Fact<bool> Strike { get; set; }

    /// <summary>Gets or sets whether lower-case letters are shown as capitals (w:caps), or as small capitals, which are no capitals for a rule.</summary>
    public Fact<bool> Caps { get; set; }

    /// <summary>Gets or sets the colour as 0xRRGGBB, or <see cref="AutomaticColor"/>.</summary>
    public Fact<int> Color { get; set; }

    public const int AutomaticColor = -1;

    /// <summary>Gets or sets whether the run asks for East Asian fonts on ambiguous characters (w:hint="eastAsia").</summary>
    public bool EastAsiaHint { get; set; }

    /// <summary>Gets or sets whether the run is complex script (w:cs or w:rtl): then only that slot is used.</summary>
    public bool IsComplexScript { get; set; }

    /// <summary>Gets or sets whether the run is raised or lowered (a note reference, an exponent): its size is not that of the text.</summary>
    public bool IsSuperOrSubscript { get; set; }

    /// <summary>Gets or sets the reader's own key of this format, from which it can tell where a value came from.</summary>
    public int TraceKey { get; set; }

    public Fact<string> Font(FontSlots slot) => slot switch
    {
        FontSlots.Ascii => Ascii,
        FontSlots.HighAnsi => HighAnsi,
        FontSlots.EastAsia => EastAsia,
        _ => ComplexScript,
    };

    /// <summary>The slots that the visible characters of a text take (MS-OI29500, 2.1.88).</summary>
    public FontSlots SlotsOf(ReadOnlySpan<char> text)
    {
        var slots = FontSlots.None;
        foreach (char c in text)
        {
            slots |= SlotOf(c);
        }

        return slots;
    }

    private FontSlots SlotOf(char c)
    {
        if (char.IsWhiteSpace(c) || c == DraftText.Picture)
        {
            return FontSlots.None;
        }

        if (IsComplexScript)
        {
            return FontSlots.ComplexScript;
        }

        return c switch
        {
            <= '\u007F' => FontSlots.Ascii,
            >= '\u0590' and <= '\u07BF' => FontSlots.ComplexScript, // Hebrew, Arabic, Syriac
            >= '\u2000' and <= '\u2BFF' when EastAsiaHint => FontSlots.EastAsia, // quotes, dashes, symbols
            >= '\u2E80' and <= '\uDFFF' => FontSlots.EastAsia,
            >= '\uF900' and <= '\uFAFF' => FontSlots.EastAsia,
            >= '\uFE30' and <= '\uFE6F' => FontSlots.EastAsia,
            >= '\uFF00' and <= '\uFFEF' => FontSlots.EastAsia,
            _ => FontSlots.HighAnsi,
        };
    }
}
