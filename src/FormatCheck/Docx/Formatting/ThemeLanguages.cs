namespace FormatCheck.Docx;

/// <summary>An ISO 15924 code as four bytes.</summary>
internal readonly record struct ScriptCode(uint Packed)
{
    public static ScriptCode Of(ReadOnlySpan<byte> code) => new(Pack(code));

    public bool Equals(ReadOnlySpan<byte> code) => Packed != 0 && Packed == Pack(code);

    private static uint Pack(ReadOnlySpan<byte> code) => code.Length == 4 ? ((uint)code[0] << 24) | ((uint)code[1] << 16) | ((uint)code[2] << 8) | code[3] : 0;
}

/// <summary>The scripts that w:themeFontLang chooses the theme's fonts for.</summary>
internal readonly record struct ThemeLanguages(ScriptCode Latin, ScriptCode EastAsia, ScriptCode ComplexScript)
{
    public static ThemeLanguages Read(ref PartReader xml) =>
        new(Script(xml.WordAttribute("val"u8)), Script(xml.WordAttribute("eastAsia"u8)), Script(xml.WordAttribute("bidi"u8)));

    /// <summary>The scripts that Office's themes carry fonts for; a language of Latin script has none of its own but Vietnamese.</summary>
    private static ScriptCode Script(ReadOnlySpan<byte> language)
    {
        if (language.Length < 2)
        {
            return default;
        }

        ReadOnlySpan<byte> code = (language[0] | 0x20, language[1] | 0x20) switch
        {
            ('v', 'i') => "Viet"u8,
            ('j', 'a') => "Jpan"u8,
            ('k', 'o') => "Hang"u8,
            ('z', 'h') => language.EndsWith("TW"u8) || language.EndsWith("HK"u8) || language.EndsWith("MO"u8) ? "Hant"u8 : "Hans"u8,
            ('a', 'r') or ('f', 'a') or ('u', 'r') => "Arab"u8,
            ('h', 'e') => "Hebr"u8,
            ('t', 'h') => "Thai"u8,
            ('k', 'm') => "Khmr"u8,
            ('l', 'o') => "Laoo"u8,
            ('h', 'i') or ('m', 'r') or ('n', 'e') => "Deva"u8,
            _ => default,
        };
        return ScriptCode.Of(code);
    }
}
