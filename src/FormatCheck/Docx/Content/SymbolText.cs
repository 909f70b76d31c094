using System.Buffers.Text;
using System.Text;

namespace FormatCheck.Docx;

/// <summary>The character that a w:sym looks like: symbol fonts keep theirs in the private area, at U+F000 and their byte.</summary>
internal static class SymbolText
{
    public static char Of(ReadOnlySpan<byte> code, ReadOnlySpan<byte> font)
    {
        if (!Utf8Parser.TryParse(code, out int value, out int read, 'X') || read != code.Length || value is < 0x20 or > 0xFFFF || char.IsSurrogate((char)value))
        {
            return '\uFFFD';
        }

        bool isSymbolFont = Ascii.EqualsIgnoreCase(font, "Symbol"u8) || font.StartsWith("Wingdings"u8) || font.StartsWith("Webdings"u8);
        int low = value is >= 0xF000 and <= 0xF0FF ? value - 0xF000 : isSymbolFont && value <= 0xFF ? value : -1;
        return low < 0 ? (char)value : Ascii.EqualsIgnoreCase(font, "Symbol"u8) ? OfSymbol(low) : isSymbolFont ? OfWingdings(low) : (char)low;
    }

    /// <summary>The Symbol font has ASCII's digits and punctuation in ASCII's places.</summary>
    private static char OfSymbol(int low) => low switch
    {
        0x2D => '-',
        0x2A => '*',
        0xB0 => '°',
        0xB1 => '±',
        0xB4 => '×',
        0xB7 => '•',
        0xBE => '—',
        0xBC => '…',
        >= 0x20 and <= 0x3F or 0x5B or 0x5D or 0x5F or >= 0x7B and <= 0x7D => (char)low,
        _ => '•',
    };

    /// <summary>Wingdings are pictures: envelopes, ticks, arrows, of which the asterisks and stars are told apart.</summary>
    private static char OfWingdings(int low) => low is 0x20 ? ' ' : low is >= 0xAA and <= 0xB6 ? '*' : '•';
}
