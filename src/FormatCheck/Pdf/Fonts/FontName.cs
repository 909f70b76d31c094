using System.Text;
using System.Text.Unicode;

namespace FormatCheck.Pdf.Fonts;

/// <summary>What a font's PostScript name tells: the name itself, its family and its style.</summary>
internal static class FontName
{
    private const int SubsetPrefixLength = 7;
    private const int MaximumLength = 127;

    // Words of style that may stand at the end of a family; the longer before those they end with.
    private static readonly string[] StyleWords =
    [
        "BoldItalicMT", "BoldItalic", "BoldOblique", "ItalicMT", "BoldMT", "Semibold", "SemiBold", "DemiBold", "Demibold",
        "Bold", "Italic", "Oblique", "Regular", "PSMT", "PS", "MT",
    ];

    /// <summary>The name as text, without subset prefix: in UTF-16 or UTF-8 where it is that, else in Latin 1.</summary>
    public static string Decode(ReadOnlySpan<byte> name)
    {
        name = HasSubsetPrefix(name) ? name[SubsetPrefixLength..] : name;
        name = name[..Math.Min(name.Length, MaximumLength)];
        string text = name.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode.GetString(name[2..])
            : Utf8.IsValid(name) ? Encoding.UTF8.GetString(name)
            : Encoding.Latin1.GetString(name);
        return text.Contains('#', StringComparison.Ordinal) ? Unescape(text) : text;
    }

    /// <summary>The family as an office program names it; empty where there is no name.</summary>
    /// <param name="declared">The family that the font's descriptor tells, or nothing.</param>
    public static string Family(string name, string declared)
    {
        int comma = name.IndexOf(',', StringComparison.Ordinal);
        string known = FontFamilies.Find(comma < 0 ? name : name.AsSpan(0, comma)) ?? FontFamilies.Find(Plain(name)) ?? FontFamilies.Find(declared) ?? "";
        return known.Length > 0 ? known : declared.Length > 0 ? declared : Split(Plain(name));
    }

    public static bool IsBold(string name) =>
        Contains(name, "bold") || StyleOf(name) is "B" or "BI" or "Bd" or "BdIt" or "Medi" or "MediItal" or "Demi" or "DemiOblique" or "DemiItalic";

    public static bool IsItalic(string name) =>
        Contains(name, "italic") || Contains(name, "oblique")
        || StyleOf(name) is "I" or "BI" or "It" or "BdIt" or "BoldIt" or "ReguItal" or "MediItal" or "Ital" or "Obl";

    /// <summary>ABCDEF+.</summary>
    private static bool HasSubsetPrefix(ReadOnlySpan<byte> name) =>
        name.Length > SubsetPrefixLength && name[SubsetPrefixLength - 1] == (byte)'+'
        && !name[..(SubsetPrefixLength - 1)].ContainsAnyExceptInRange((byte)'A', (byte)'Z');

    private static bool Contains(string name, string word) => name.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> StyleOf(string name)
    {
        int cut = name.AsSpan().LastIndexOfAny('-', ',');
        return cut < 0 ? default : name.AsSpan(cut + 1).Trim();
    }

    /// <summary>Some programs escape a name twice: Times#20New#20Roman.</summary>
    private static string Unescape(string name)
    {
        var text = new StringBuilder(name.Length);
        for (int i = 0; i < name.Length; i++)
        {
            bool isEscape = name[i] == '#' && i + 2 < name.Length && char.IsAsciiHexDigit(name[i + 1]) && char.IsAsciiHexDigit(name[i + 2]);
            text.Append(isEscape ? (char)Convert.ToInt32(name.Substring(i + 1, 2), 16) : name[i]);
            i += isEscape ? 2 : 0;
        }

        return text.ToString();
    }

    /// <summary>The name without what tells the style.</summary>
    private static ReadOnlySpan<char> Plain(string name)
    {
        ReadOnlySpan<char> plain = name.AsSpan().Trim();
        int comma = plain.IndexOf(',');
        plain = comma > 0 ? plain[..comma] : plain;

        // VNI-Times: here the hyphen parts maker and family.
        int skip = plain.StartsWith("VNI-", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
        int hyphen = plain[skip..].IndexOf('-');
        plain = hyphen > 0 ? plain[..(skip + hyphen)] : plain;
        while (WithoutStyle(plain) is var shorter && shorter.Length < plain.Length)
        {
            plain = shorter;
        }

        return plain;
    }

    private static ReadOnlySpan<char> WithoutStyle(ReadOnlySpan<char> name)
    {
        foreach (string word in StyleWords)
        {
            if (name.Length > word.Length + 1 && name.EndsWith(word, StringComparison.Ordinal))
            {
                // "PS" and "MT" end words only behind a small letter or a word of style: not in "ABCMT".
                char before = name[^(word.Length + 1)];
                if (char.IsLower(before) || char.IsDigit(before) || before is ' ' || word.Length > 4)
                {
                    return name[..^word.Length].TrimEnd();
                }
            }
        }

        return name;
    }

    /// <summary>OpenSansCondensed to Open Sans Condensed.</summary>
    private static string Split(ReadOnlySpan<char> name)
    {
        if (name.StartsWith("CIDFont+", StringComparison.Ordinal))
        {
            // A name that some programs make up where they know none.
            return "";
        }

        if (name.Contains(' ') || name is ['.', ..] || !Ascii.IsValid(name) || name.StartsWith("VNI-", StringComparison.OrdinalIgnoreCase))
        {
            return name.ToString();
        }

        var text = new StringBuilder(name.Length + 8);
        for (int i = 0; i < name.Length; i++)
        {
            bool isBeforeLower = i + 1 < name.Length && char.IsLower(name[i + 1]);
            bool isStart = i > 0 && char.IsUpper(name[i]) && (char.IsLower(name[i - 1]) || (isBeforeLower && char.IsUpper(name[i - 1])));
            text.Append(isStart ? " " : "").Append(name[i]);
        }

        return text.ToString().TrimEnd('_');
    }
}
