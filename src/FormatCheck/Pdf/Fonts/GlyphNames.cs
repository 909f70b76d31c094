using System.Globalization;
using System.Text;

namespace FormatCheck.Pdf.Fonts;

/// <summary>The text that a glyph's name stands for.</summary>
internal static class GlyphNames
{
    /// <summary>As many characters as a name can stand for.</summary>
    public const int MaximumLength = 16;

    /// <summary>Writes the text of a name.</summary>
    /// <param name="text">At least <see cref="MaximumLength"/> characters.</param>
    /// <returns>The length of the text; 0 where the name tells none, as <c>g12</c> and <c>.notdef</c>.</returns>
    public static int Text(ReadOnlySpan<byte> name, Span<char> text)
    {
        int dot = name.IndexOf((byte)'.');
        name = dot < 0 ? name : name[..dot];
        int length = 0;
        while (!name.IsEmpty && length < MaximumLength / 2)
        {
            // f_f_i is a ligature of three glyphs.
            int end = name.IndexOf((byte)'_');
            int written = Component(end < 0 ? name : name[..end], text[length..]);
            if (written == 0)
            {
                return 0;
            }

            length += written;
            name = end < 0 ? default : name[(end + 1)..];
        }

        return length;
    }

    /// <summary>The character of a name in the Adobe Glyph List, or NUL.</summary>
    public static char Find(ReadOnlySpan<byte> name)
    {
        ReadOnlySpan<byte> entries = GlyphList.Entries;
        int low = 0;
        int high = entries.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            int start = entries[..middle].LastIndexOfAny((byte)' ', (byte)'\n') + 1;
            ReadOnlySpan<byte> entry = entries[start..];
            int equals = entry.IndexOf((byte)'=');
            int order = equals < 0 ? -1 : name.SequenceCompareTo(entry[..equals]);
            if (order == 0)
            {
                return (char)Hexadecimal(entry.Slice(equals + 1, 4));
            }

            if (order < 0)
            {
                high = start;
            }
            else
            {
                low = start + equals + 6;
            }
        }

        return '\0';
    }

    private static int Component(ReadOnlySpan<byte> name, Span<char> text)
    {
        char listed = name.Length == 1 && char.IsAsciiLetter((char)name[0]) ? (char)name[0] : Find(name);
        if (listed != '\0')
        {
            text[0] = listed;
            return 1;
        }

        int length = CodePoints(name, text);
        length = length > 0 ? length : Variant(name, text);
        return length > 0 ? length : Accented(name, text);
    }

    /// <summary>uni0110, uni00660069, u1EA4, u1D400.</summary>
    private static int CodePoints(ReadOnlySpan<byte> name, Span<char> text)
    {
        if (name.StartsWith("uni"u8) && name.Length >= 7 && name.Length % 4 == 3)
        {
            int length = 0;
            for (int i = 3; i < name.Length && length < MaximumLength / 2; i += 4)
            {
                int unit = Hexadecimal(name.Slice(i, 4));
                if (unit <= 0)
                {
                    return 0;
                }

                text[length++] = (char)unit;
            }

            return length;
        }

        if (name.Length is < 5 or > 7 || name[0] != (byte)'u' || name.ContainsAnyInRange((byte)'a', (byte)'f'))
        {
            return 0;
        }

        int value = Hexadecimal(name[1..]);
        return value > 0 && Rune.TryCreate(value, out Rune rune) ? rune.EncodeToUtf16(text) : 0;
    }

    /// <summary>Small capitals, old-style and raised figures are their plain characters.</summary>
    private static int Variant(ReadOnlySpan<byte> name, Span<char> text)
    {
        int cut = name.EndsWith("small"u8) ? 5 : name.EndsWith("oldstyle"u8) || name.EndsWith("superior"u8) || name.EndsWith("inferior"u8) ? 8 : 0;
        char plain = cut > 0 && cut < name.Length ? Find(name[..^cut]) : '\0';
        text[0] = cut == 5 ? char.ToLowerInvariant(plain) : plain;
        return plain == '\0' ? 0 : 1;
    }

    /// <summary>A letter followed by the names of accents in any order: adotbelowcircumflex.</summary>
    private static int Accented(ReadOnlySpan<byte> name, Span<char> text)
    {
        if (name.Length < 5 || !char.IsAsciiLetter((char)name[0]))
        {
            return 0;
        }

        Span<char> marks = stackalloc char[4];
        int count = 0;
        marks[count++] = (char)name[0];
        name = name[1..];
        while (!name.IsEmpty)
        {
            char mark = Accent(ref name);
            if (mark == '\0' || count == marks.Length)
            {
                return 0;
            }

            marks[count++] = mark;
        }

        string composed = new string(marks[..count]).Normalize(NormalizationForm.FormC);
        composed.CopyTo(text);
        return composed.Length;
    }

    private static char Accent(ref ReadOnlySpan<byte> name)
    {
        char mark = '\0';
        int length = 0;
        if (name.StartsWith("circumflex"u8))
        {
            (mark, length) = ('\u0302', 10);
        }
        else if (name.StartsWith("hookabove"u8))
        {
            (mark, length) = ('\u0309', 9);
        }
        else if (name.StartsWith("dotbelow"u8))
        {
            (mark, length) = ('\u0323', 8);
        }
        else if (name.StartsWith("underdot"u8))
        {
            (mark, length) = ('\u0323', 8);
        }
        else if (name.Length >= 4)
        {
            (mark, length) = ShortAccent(name);
        }

        name = name[length..];
        return mark;
    }

    private static (char Mark, int Length) ShortAccent(ReadOnlySpan<byte> name) => name switch
    {
        _ when name.StartsWith("acute"u8) => ('\u0301', 5),
        _ when name.StartsWith("grave"u8) => ('\u0300', 5),
        _ when name.StartsWith("tilde"u8) => ('\u0303', 5),
        _ when name.StartsWith("breve"u8) => ('\u0306', 5),
        _ when name.StartsWith("horn"u8) => ('\u031B', 4),
        _ when name.StartsWith("hook"u8) => ('\u0309', 4),
        _ when name.StartsWith("dieresis"u8) => ('\u0308', 8),
        _ when name.StartsWith("caron"u8) => ('\u030C', 5),
        _ when name.StartsWith("macron"u8) => ('\u0304', 6),
        _ when name.StartsWith("ring"u8) => ('\u030A', 4),
        _ => ('\0', 0),
    };

    private static int Hexadecimal(ReadOnlySpan<byte> digits) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int value) ? value : -1;
}
