using System.Buffers.Text;
using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>Reads a w:rPr (ISO/IEC 29500-1, 17.3.2.28).</summary>
internal static class RunPropertiesParser
{
    /// <summary>Reads the element that has just started, to its end. Tracked changes within it are counted, their old properties are not read.</summary>
    public static RunProperties Parse(ref PartReader xml, PropertyContext context, out MarkRevision mark)
    {
        RunProperties properties = context.Store.NewRun();
        mark = MarkRevision.None;
        int depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            switch (xml.Word)
            {
                case Name.Ins or Name.MoveTo:
                    mark |= MarkRevision.Inserted;
                    break;
                case Name.Del or Name.MoveFrom:
                    mark |= MarkRevision.Deleted;
                    break;
                case Name.RPrChange:
                    mark |= MarkRevision.Changed;
                    break;
                default:
                    ReadProperty(ref xml, properties, context);
                    break;
            }

            xml.Skip();
        }

        return properties;
    }

    private static void ReadProperty(ref PartReader xml, RunProperties properties, PropertyContext context)
    {
        switch (xml.Word)
        {
            case Name.RStyle:
                properties.Style = context.Styles?.Find(StyleKind.Character, xml.WordAttribute("val"u8)) ?? -1;
                break;
            case Name.RFonts:
                ReadFonts(ref xml, properties, context.Names);
                break;
            case Name.Sz:
                ReadSize(ref xml, properties);
                break;
            case Name.Color:
                ReadColor(ref xml, properties);
                break;
            case Name.U:
                ReadUnderline(ref xml, properties);
                break;
            case Name.VertAlign:
                Say(properties, RunSays.VerticalPosition, !xml.WordAttribute("val"u8).SequenceEqual("baseline"u8));
                break;
            default:
                RunSays property = OnOff(xml.Word);
                if (property != RunSays.None)
                {
                    Say(properties, property, Measure.IsOn(xml.WordAttribute("val"u8)));
                }

                break;
        }
    }

    private static RunSays OnOff(Name name) => name switch
    {
        Name.B => RunSays.Bold,
        Name.I => RunSays.Italic,
        Name.Caps => RunSays.Caps,
        Name.Strike => RunSays.Strike,
        Name.Dstrike => RunSays.DoubleStrike,
        Name.Vanish or Name.SpecVanish => RunSays.Vanish,
        Name.Cs => RunSays.ComplexScript,
        Name.Rtl => RunSays.RightToLeft,
        _ => RunSays.None,
    };

    private static void Say(RunProperties properties, RunSays property, bool on)
    {
        properties.Says |= property;
        properties.On = on ? properties.On | property : properties.On & ~property;
    }

    private static void ReadFonts(ref PartReader xml, RunProperties properties, SharedText names)
    {
        properties.Ascii = Cell(xml.WordAttribute("ascii"u8), xml.WordAttribute("asciiTheme"u8), names);
        properties.HighAnsi = Cell(xml.WordAttribute("hAnsi"u8), xml.WordAttribute("hAnsiTheme"u8), names);
        properties.EastAsia = Cell(xml.WordAttribute("eastAsia"u8), xml.WordAttribute("eastAsiaTheme"u8), names);
        properties.ComplexScriptFont = Cell(xml.WordAttribute("cs"u8), xml.WordAttribute("cstheme"u8), names);
        properties.Says |= (properties.Ascii.IsSaid ? RunSays.Ascii : 0) | (properties.HighAnsi.IsSaid ? RunSays.HighAnsi : 0)
            | (properties.EastAsia.IsSaid ? RunSays.EastAsia : 0) | (properties.ComplexScriptFont.IsSaid ? RunSays.ComplexScriptFont : 0);
        ReadOnlySpan<byte> hint = xml.WordAttribute("hint"u8);
        if (!hint.IsEmpty)
        {
            Say(properties, RunSays.EastAsiaHint, hint.SequenceEqual("eastAsia"u8));
        }
    }

    private static FontCell Cell(ReadOnlySpan<byte> name, ReadOnlySpan<byte> theme, SharedText names) =>
        !theme.IsEmpty ? new FontCell(null, ThemeFonts.Classify(theme)) : !name.IsEmpty ? new FontCell(names.Intern(name), ThemeFont.None) : default;

    private static void ReadSize(ref PartReader xml, RunProperties properties)
    {
        properties.Says |= RunSays.Size;
        properties.HalfPoints = Measure.TryHalfPoints(xml.WordAttribute("val"u8), out int halfPoints) && halfPoints > 0 ? halfPoints : default(Fact<int>);
    }

    private static void ReadUnderline(ref PartReader xml, RunProperties properties)
    {
        ReadOnlySpan<byte> value = xml.WordAttribute("val"u8);
        if (!value.IsEmpty) // w:u with a colour alone says nothing of a line
        {
            Say(properties, RunSays.Underline, !value.SequenceEqual("none"u8));
        }
    }

    /// <summary>A theme colour alone would need the theme's palette, tints and the colour mapping: left unresolved.</summary>
    private static void ReadColor(ref PartReader xml, RunProperties properties)
    {
        ReadOnlySpan<byte> value = xml.WordAttribute("val"u8);
        properties.Says |= RunSays.Color;
        properties.Color = value.SequenceEqual("auto"u8) ? TextFormat.AutomaticColor
            : value.Length == 6 && Utf8Parser.TryParse(value, out int rgb, out int read, 'X') && read == 6 ? rgb
            : default(Fact<int>);
    }
}
