using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>What word/settings.xml says that changes how the document is read.</summary>
internal sealed record DocumentSettings
{
    /// <summary>What holds where the file has no settings part.</summary>
    public static readonly DocumentSettings Default = new();

    public bool MirrorMargins { get; private set; }

    public bool EvenAndOddHeaders { get; private set; }

    public bool GutterAtTop { get; private set; }

    public int DefaultTab { get; private set; } = 720;

    public ThemeLanguages ThemeLanguages { get; private set; }

    /// <summary>Gets the version of Word whose layout is kept: 12 where the file does not say (MS-DOCX 2.3.1).</summary>
    public int CompatibilityMode { get; private set; } = 12;

    /// <summary>Gets whether the default paragraph style's size and justification beat a table style's, as in all files since Word 2010.</summary>
    public bool ParagraphStyleBeatsTableStyle { get; private set; }

    /// <summary>Gets the automatic (HTML) paragraph space in twips.</summary>
    public int AutomaticSpace { get; private set; } = 280;

    public static DocumentSettings Read(XmlSource source, XmlWorkspace work, CancellationToken cancellationToken)
    {
        var settings = new DocumentSettings();
        var xml = new PartReader(source, work, cancellationToken);
        while (xml.Read())
        {
            if (xml.IsStart && xml.Depth > 1)
            {
                settings.ReadSetting(ref xml);
            }
        }

        return settings;
    }

    private void ReadSetting(ref PartReader xml)
    {
        ReadOnlySpan<byte> value = xml.WordAttribute("val"u8);
        switch (xml.Word)
        {
            case Name.Compat:
                return; // its children follow
            case Name.MirrorMargins:
                MirrorMargins = Measure.IsOn(value);
                break;
            case Name.EvenAndOddHeaders:
                EvenAndOddHeaders = Measure.IsOn(value);
                break;
            case Name.GutterAtTop:
                GutterAtTop = Measure.IsOn(value);
                break;
            case Name.DefaultTabStop when Measure.TryTwips(value, out int twips) && twips > 0:
                DefaultTab = twips;
                break;
            case Name.ThemeFontLang:
                ThemeLanguages = ThemeLanguages.Read(ref xml);
                break;
            case Name.DoNotUseHTMLParagraphAutoSpacing when Measure.IsOn(value):
                AutomaticSpace = 100; // 5 pt (ISO/IEC 29500-4, 14.7.3.13)
                break;
            case Name.OverrideTableStyleFontSizeAndJustification:
                ParagraphStyleBeatsTableStyle = Measure.IsOn(value);
                break;
            case Name.CompatSetting:
                ReadCompatibility(ref xml, value);
                break;
        }

        xml.Skip();
    }

    private void ReadCompatibility(ref PartReader xml, ReadOnlySpan<byte> value)
    {
        ReadOnlySpan<byte> name = xml.WordAttribute("name"u8);
        if (name.SequenceEqual("compatibilityMode"u8) && Measure.TryInteger(value, out int mode))
        {
            CompatibilityMode = mode;
        }
        else if (name.SequenceEqual("overrideTableStyleFontSizeAndJustification"u8))
        {
            ParagraphStyleBeatsTableStyle = Measure.IsOn(value);
        }
    }
}
