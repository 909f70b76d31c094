using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>A place in the theme's font scheme that a run can name instead of a font (ISO/IEC 29500-1, 17.18.96).</summary>
internal enum ThemeFont : byte
{
    None,
    MajorLatin,
    MajorEastAsia,
    MajorComplexScript,
    MinorLatin,
    MinorEastAsia,
    MinorComplexScript,
    Unknown,
}

/// <summary>The typefaces of the theme, chosen for the document's languages; a place without a typeface is unresolved.</summary>
internal sealed class ThemeFonts
{
    private readonly string?[] _typefaces = new string?[(int)ThemeFont.Unknown + 1];

    public Fact<string> this[ThemeFont font] => _typefaces[(int)font] is { } typeface ? typeface : default(Fact<string>);

    public static ThemeFont Classify(ReadOnlySpan<byte> value)
    {
        bool isMajor = value.StartsWith("major"u8);
        if (!isMajor && !value.StartsWith("minor"u8))
        {
            return ThemeFont.Unknown;
        }

        ReadOnlySpan<byte> script = value[5..];
        ThemeFont minor = script.SequenceEqual("HAnsi"u8) || script.SequenceEqual("Ascii"u8) ? ThemeFont.MinorLatin
            : script.SequenceEqual("EastAsia"u8) ? ThemeFont.MinorEastAsia
            : script.SequenceEqual("Bidi"u8) ? ThemeFont.MinorComplexScript
            : ThemeFont.Unknown;
        return isMajor && minor != ThemeFont.Unknown ? minor - (ThemeFont.MinorLatin - ThemeFont.MajorLatin) : minor;
    }

    public static ThemeFonts Read(XmlSource source, ThemeLanguages languages, ReaderMemory memory, CancellationToken cancellationToken)
    {
        var fonts = new ThemeFonts();
        var xml = new PartReader(source, memory.PartWork, cancellationToken);
        while (xml.Read())
        {
            if (xml.IsStart && xml.Namespace == Ns.Drawing && xml.LocalName is Name.MajorFont or Name.MinorFont)
            {
                fonts.ReadCollection(ref xml, xml.LocalName == Name.MajorFont ? ThemeFont.MajorLatin : ThemeFont.MinorLatin, languages, memory.Names);
            }
        }

        return fonts;
    }

    /// <summary>A supplemental font for the language's script stands before the general one (17.3.2.26 with 17.15.1.88).</summary>
    private void ReadCollection(ref PartReader xml, ThemeFont latin, ThemeLanguages languages, SharedText names)
    {
        int depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            ReadOnlySpan<byte> typeface = xml.PlainAttribute("typeface"u8);
            if (!typeface.IsEmpty)
            {
                switch (xml.LocalName)
                {
                    case Name.Latin:
                        Offer(latin, typeface, names);
                        break;
                    case Name.Ea:
                        Offer(latin + 1, typeface, names);
                        break;
                    case Name.Cs:
                        Offer(latin + 2, typeface, names);
                        break;
                    case Name.Font:
                        OfferScript(latin, xml.PlainAttribute("script"u8), typeface, languages, names);
                        break;
                }
            }

            xml.Skip();
        }
    }

    private void Offer(ThemeFont font, ReadOnlySpan<byte> typeface, SharedText names) => _typefaces[(int)font] = names.Intern(typeface);

    private void OfferScript(ThemeFont latin, ReadOnlySpan<byte> script, ReadOnlySpan<byte> typeface, ThemeLanguages languages, SharedText names)
    {
        if (languages.Latin.Equals(script))
        {
            Offer(latin, typeface, names);
        }

        if (languages.EastAsia.Equals(script))
        {
            Offer(latin + 1, typeface, names);
        }

        if (languages.ComplexScript.Equals(script))
        {
            Offer(latin + 2, typeface, names);
        }
    }
}
