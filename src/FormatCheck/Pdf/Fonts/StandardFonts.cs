using System.Text;

namespace FormatCheck.Pdf.Fonts;

internal enum StandardFont : byte
{
    None,
    Courier,
    Times,
    TimesBold,
    TimesItalic,
    TimesBoldItalic,
    Helvetica,
    HelveticaBold,
    Symbol,
    ZapfDingbats,
}

/// <summary>The standard 14 fonts (ISO 32000-1, 9.6.2.2), which a file need not describe, and the fonts that have their advances.</summary>
internal static class StandardFonts
{
    /// <summary>The standard font whose advances a family has; none where it is not one of the few.</summary>
    public static StandardFont Find(string family, bool isBold, bool isItalic) => family switch
    {
        "Courier" or "Courier New" or "Liberation Mono" => StandardFont.Courier,
        "Times" or "Times New Roman" or "Liberation Serif" or "Tinos" or "Nimbus Roman" => Times(isBold, isItalic),
        "Helvetica" or "Arial" or "Liberation Sans" or "Arimo" or "Nimbus Sans" => isBold ? StandardFont.HelveticaBold : StandardFont.Helvetica,
        "Symbol" => StandardFont.Symbol,
        "ZapfDingbats" => StandardFont.ZapfDingbats,
        _ => StandardFont.None,
    };

    /// <summary>What stands in for a font that is neither embedded nor known.</summary>
    /// <param name="flags">The flags of its descriptor (9.8.2).</param>
    public static StandardFont Substitute(int flags, bool isBold, bool isItalic)
    {
        const int FixedPitch = 1;
        const int Serif = 2;
        return (flags & FixedPitch) != 0 ? StandardFont.Courier
            : (flags & Serif) != 0 ? Times(isBold, isItalic)
            : isBold ? StandardFont.HelveticaBold
            : StandardFont.Helvetica;
    }

    /// <summary>The height above and the depth below the baseline in thousandths of an em.</summary>
    public static (int Ascent, int Descent) Extent(StandardFont font) => font switch
    {
        StandardFont.Courier => (629, -157),
        StandardFont.Helvetica or StandardFont.HelveticaBold => (718, -207),
        StandardFont.None => (800, -200),
        _ => (683, -217),
    };

    /// <summary>The encoding that a font has of its own.</summary>
    public static string Encoding(StandardFont font) => font switch
    {
        StandardFont.Symbol => Encodings.Symbol,
        StandardFont.ZapfDingbats => Encodings.ZapfDingbats,
        _ => Encodings.Standard,
    };

    /// <summary>The advance of a code's text in thousandths of an em; 0 where the font has it not.</summary>
    public static int Width(StandardFont font, ReadOnlySpan<char> text) => text switch
    {
        [char character] => Width(font, character),
        "fi" => Width(font, '\uFB01'),
        "fl" => Width(font, '\uFB02'),
        _ => 0,
    };

    private static int Width(StandardFont font, char text)
    {
        switch (font)
        {
            case StandardFont.None:
                return 0;
            case StandardFont.Courier:
                return 600;
            case StandardFont.Symbol:
                return Special(Encodings.Symbol, StandardFontWidths.Symbol, text);
            case StandardFont.ZapfDingbats:
                return Special(Encodings.ZapfDingbats, StandardFontWidths.ZapfDingbats, text);
            default:
                return Latin(Widths(font), text);
        }
    }

    private static StandardFont Times(bool isBold, bool isItalic) => (isBold, isItalic) switch
    {
        (true, true) => StandardFont.TimesBoldItalic,
        (true, false) => StandardFont.TimesBold,
        (false, true) => StandardFont.TimesItalic,
        _ => StandardFont.Times,
    };

    private static ReadOnlySpan<ushort> Widths(StandardFont font) => font switch
    {
        StandardFont.Times => StandardFontWidths.Times,
        StandardFont.TimesBold => StandardFontWidths.TimesBold,
        StandardFont.TimesItalic => StandardFontWidths.TimesItalic,
        StandardFont.TimesBoldItalic => StandardFontWidths.TimesBoldItalic,
        StandardFont.HelveticaBold => StandardFontWidths.HelveticaBold,
        _ => StandardFontWidths.Helvetica,
    };

    private static int Special(string encoding, ReadOnlySpan<ushort> widths, char text)
    {
        int code = encoding.AsSpan().IndexOf(text == '\u00A0' ? ' ' : text);
        return code < ' ' ? 0 : widths[code - ' '];
    }

    private static int Latin(ReadOnlySpan<ushort> widths, char text)
    {
        text = text switch
        {
            '\u00A0' => ' ',
            '\u00AD' or '\u2010' or '\u2011' => '-',
            _ => text,
        };
        int index = StandardFontWidths.Characters.AsSpan().BinarySearch(text);
        if (index < 0 && char.IsLetter(text))
        {
            // An accent changes no advance in these fonts.
            string parts = text.ToString().Normalize(NormalizationForm.FormD);
            index = StandardFontWidths.Characters.AsSpan().BinarySearch(parts[0]);
        }

        return index < 0 ? 0 : widths[index];
    }
}
