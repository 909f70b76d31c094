using System.Globalization;

namespace FormatCheck.Recognition;

/// <summary>Comparing Vietnamese text: without accents to recognise, and exactly but for the place of the tone mark to judge.</summary>
/// <remarks>Works on precomposed (NFC) text. "hoà" and "hòa" are equal, "hoa" is not.</remarks>
internal static class VietnameseText
{
    /// <summary>The vowels with their tones in the order level, falling, rising, asking, tumbling, heavy.</summary>
    private static readonly string[] s_vowels =
    [
        "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị",
        "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
    ];

    private const string PlainVowels = "aaaeeiooouuy";
    private const int TableSize = 0x1F00;
    private const int LongestCompared = 64;

    private static readonly char[] s_plain = new char[TableSize];
    private static readonly char[] s_toneless = new char[TableSize];
    private static readonly byte[] s_tone = new byte[TableSize];

    static VietnameseText()
    {
        for (int c = 0; c < TableSize; c++)
        {
            s_plain[c] = char.IsWhiteSpace((char)c) ? ' ' : char.ToLowerInvariant((char)c);
            s_toneless[c] = (char)c;
        }

        for (int v = 0; v < s_vowels.Length; v++)
        {
            for (int tone = 0; tone < 6; tone++)
            {
                char lower = s_vowels[v][tone];
                char upper = char.ToUpperInvariant(lower);
                s_plain[lower] = s_plain[upper] = PlainVowels[v];
                s_toneless[lower] = s_vowels[v][0];
                s_toneless[upper] = char.ToUpperInvariant(s_vowels[v][0]);
                s_tone[lower] = s_tone[upper] = (byte)tone;
            }
        }

        s_plain['đ'] = s_plain['Đ'] = 'd';
        s_plain['\u00D0'] = 'd'; // Ð, eth: looks like Đ and is typed in its place
        s_plain['\u00A0'] = ' ';
    }

    /// <summary>The letter without accents in lower case; white space becomes a space, the hyphens and dashes become '-'.</summary>
    public static char Plain(char c)
    {
        if (c < TableSize)
        {
            return s_plain[c];
        }

        return c switch
        {
            '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
            '\u2026' => '.',
            '\u2018' or '\u2019' => '\'',
            '\u201C' or '\u201D' => '"',
            '\u200B' or '\u200C' or '\u200D' or '\uFEFF' => ' ',
            _ => char.IsWhiteSpace(c) ? ' ' : char.ToLowerInvariant(c),
        };
    }

    public static void Plain(ReadOnlySpan<char> text, Span<char> plain)
    {
        char[] table = s_plain;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            plain[i] = c < table.Length ? table[c] : Plain(c);
        }
    }

    /// <summary>The plain form with white space collapsed; for vocabularies, which are made once.</summary>
    public static string PlainWords(ReadOnlySpan<char> text)
    {
        Span<char> plain = text.Length <= 256 ? stackalloc char[256] : new char[text.Length];
        return plain[..PlainWords(text, plain)].ToString();
    }

    /// <summary>Writes the plain form with white space collapsed.</summary>
    /// <returns>Its length.</returns>
    public static int PlainWords(ReadOnlySpan<char> text, Span<char> plain)
    {
        int n = 0;
        foreach (char c in text)
        {
            char p = Plain(c);
            if (p != ' ' || (n > 0 && plain[n - 1] != ' '))
            {
                plain[n++] = p;
            }
        }

        return n > 0 && plain[n - 1] == ' ' ? n - 1 : n;
    }

    /// <summary>Compares two texts: accents count, the place of a tone mark in its syllable does not, nor how many spaces stand between words.</summary>
    public static bool Same(ReadOnlySpan<char> a, ReadOnlySpan<char> b, bool ignoreCase = false)
    {
        int i = 0, j = 0, toneA = 0, toneB = 0;
        while (true)
        {
            bool endA = i >= a.Length, endB = j >= b.Length;
            char ca = endA ? ' ' : Space(a[i]), cb = endB ? ' ' : Space(b[j]);
            if (!char.IsLetter(ca) || !char.IsLetter(cb))
            {
                if (toneA != toneB)
                {
                    return false;
                }

                toneA = toneB = 0;
            }

            if (endA || endB)
            {
                return IsBlank(a[i..]) && IsBlank(b[j..]);
            }

            if (ca == ' ' && cb == ' ')
            {
                i = SkipSpaces(a, i);
                j = SkipSpaces(b, j);
                continue;
            }

            char ta = Toneless(ca), tb = Toneless(cb);
            if (ta != tb && !(ignoreCase && char.ToLowerInvariant(ta) == char.ToLowerInvariant(tb)))
            {
                return false;
            }

            toneA = Math.Max(toneA, Tone(ca));
            toneB = Math.Max(toneB, Tone(cb));
            i++;
            j++;
        }
    }

    /// <summary>The number of letters and digits that <see cref="Distance"/> compares; counting stops at the first too many.</summary>
    public static int LetterCount(ReadOnlySpan<char> text)
    {
        int n = 0;
        for (int i = 0; i < text.Length && n <= LongestCompared; i++)
        {
            n += char.IsLetterOrDigit(text[i]) ? 1 : 0;
        }

        return n;
    }

    /// <summary>The number of single-letter changes between two plain texts, letters and digits only; at most <paramref name="limit"/> + 1.</summary>
    public static int Distance(ReadOnlySpan<char> text, ReadOnlySpan<char> word, int limit)
    {
        // Most lines are longer or shorter than the word: counting tells that.
        int n = LetterCount(text), m = LetterCount(word);
        if (n > LongestCompared || m > LongestCompared || Math.Abs(n - m) > limit)
        {
            return limit + 1;
        }

        Span<char> a = stackalloc char[LongestCompared];
        Span<char> b = stackalloc char[LongestCompared];
        Letters(text, a);
        Letters(word, b);
        if (MissingLetters(a[..n], b[..m]) > limit)
        {
            return limit + 1;
        }

        Span<int> row = stackalloc int[LongestCompared + 1];
        for (int j = 0; j <= m; j++)
        {
            row[j] = j;
        }

        for (int i = 1; i <= n; i++)
        {
            int diagonal = row[0];
            int least = row[0] = i;
            for (int j = 1; j <= m; j++)
            {
                int substitute = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitute, Math.Min(row[j], row[j - 1]) + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > limit)
            {
                return limit + 1; // from row to row it never falls
            }
        }

        return Math.Min(row[m], limit + 1);
    }

    /// <summary>Whether every letter is a capital, and there is one.</summary>
    public static bool IsUpper(ReadOnlySpan<char> text)
    {
        bool any = false;
        foreach (char c in text)
        {
            if (char.IsLetter(c))
            {
                if (!char.IsUpper(c))
                {
                    return false;
                }

                any = true;
            }
        }

        return any;
    }

    /// <summary>Whether a letter is no capital.</summary>
    public static bool HasLower(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLetter(c) && !char.IsUpper(c))
            {
                return true;
            }
        }

        return false;
    }

    public static string Upper(ReadOnlySpan<char> text) => text.ToString().ToUpper(CultureInfo.InvariantCulture);

    public static char Toneless(char c) => c < TableSize ? s_toneless[c] : c;

    /// <summary>The tone of a letter: 0 level or no vowel, 1 to 5 as in the vowel table.</summary>
    public static int Tone(char c) => c < TableSize ? s_tone[c] : 0;

    /// <summary>How many letters one text has that the other has not, wherever they stand: as many changes at least lie between the two.</summary>
    private static int MissingLetters(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<sbyte> left = stackalloc sbyte[128];
        foreach (char c in a)
        {
            left[c & 0x7F]++;
        }

        int missing = 0;
        foreach (char c in b)
        {
            missing += --left[c & 0x7F] < 0 ? 1 : 0;
        }

        return Math.Max(missing, a.Length - b.Length + missing);
    }

    private static char Space(char c) => char.IsWhiteSpace(c) ? ' ' : c;

    private static int SkipSpaces(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return from;
    }

    private static bool IsBlank(ReadOnlySpan<char> text) => SkipSpaces(text, 0) == text.Length;

    private static void Letters(ReadOnlySpan<char> text, Span<char> letters)
    {
        int n = 0;
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                letters[n++] = Plain(c);
            }
        }
    }
}
