namespace FormatCheck.Recognition;

internal enum EnumeratorKind : byte
{
    None,

    /// <summary>"I-", "II.", "IV)".</summary>
    Roman,

    /// <summary>"1.", "12)".</summary>
    Arabic,

    /// <summary>"1.1.", "2.3.1".</summary>
    Outline,

    /// <summary>"a)", "đ)", "b.".</summary>
    Letter,

    /// <summary>"-", "+", "•", "*".</summary>
    Bullet,
}

/// <summary>The number, letter or dash at the head of a paragraph.</summary>
internal static class Enumerator
{
    public static int Length(ReadOnlySpan<char> plain) => Read(plain, out _);

    /// <summary>Reads the enumerator at the head of a plain text.</summary>
    /// <returns>Its length with its closing mark, or 0.</returns>
    public static int Read(ReadOnlySpan<char> plain, out EnumeratorKind kind)
    {
        kind = EnumeratorKind.None;
        if (plain.IsEmpty)
        {
            return 0;
        }

        if (plain[0] is '-' or '+' or '*' or '\u2022' or '\u00B7' or '\u25CF' or '\uF0B7')
        {
            if (plain.Length > 1 && plain[1] == plain[0])
            {
                return 0;
            }

            kind = EnumeratorKind.Bullet;
            return 1;
        }

        if (char.IsAsciiDigit(plain[0]))
        {
            return Digits(plain, out kind);
        }

        if (plain.Length > 1 && plain[0] is 'i' or 'v' or 'x' && plain[1] == ')' && (plain.Length == 2 || plain[2] == ' '))
        {
            kind = EnumeratorKind.Letter; // the tenth point of a list, not a Roman one
            return 2;
        }

        int letters = Count(plain, static c => c is 'i' or 'v' or 'x' or 'l');
        if (letters > 0 && letters < plain.Length && IsClosing(plain, letters, allowDash: true) && (letters > 1 || plain[0] is 'i' or 'v' or 'x') && IsRoman(plain[..letters]))
        {
            kind = EnumeratorKind.Roman;
            return letters + 1;
        }

        if (char.IsLetter(plain[0]) && plain.Length > 1 && plain[1] is ')' or '.' or '-' or '/' && (plain.Length == 2 || plain[2] == ' '))
        {
            kind = EnumeratorKind.Letter;
            return 2;
        }

        if (plain[0] == '(' && plain.Length > 3 && char.IsLetter(plain[1]) && plain[2] == ')' && plain[3] == ' ')
        {
            kind = EnumeratorKind.Letter;
            return 3;
        }

        return 0;
    }

    private static int Digits(ReadOnlySpan<char> plain, out EnumeratorKind kind)
    {
        kind = EnumeratorKind.None;
        int i = 0, groups = 0;
        while (i < plain.Length && char.IsAsciiDigit(plain[i]))
        {
            i += Count(plain[i..], char.IsAsciiDigit);
            groups++;
            if (i < plain.Length && plain[i] == '.' && i + 1 < plain.Length && char.IsAsciiDigit(plain[i + 1]))
            {
                i++;
                continue;
            }

            break;
        }

        if (groups > 1)
        {
            kind = EnumeratorKind.Outline;
            return i < plain.Length && plain[i] is '.' or ')' ? i + 1 : i < plain.Length && plain[i] == ' ' ? i : 0;
        }

        if (i <= 3 && IsClosing(plain, i, allowDash: true))
        {
            kind = EnumeratorKind.Arabic;
            return i + 1;
        }

        return 0;
    }

    private static bool IsClosing(ReadOnlySpan<char> plain, int at, bool allowDash) =>
        at < plain.Length && (plain[at] is '.' or ')' or '/' or ':' || (allowDash && plain[at] == '-'))
        && (at + 1 == plain.Length || plain[at + 1] is ' ' or '\t' || (plain[at] is '-' && !char.IsAsciiDigit(plain[at + 1])) || char.IsLetter(plain[at + 1]));

    public static bool IsRoman(ReadOnlySpan<char> plain)
    {
        int total = RomanValue(plain);
        return total is > 0 and < 90;
    }

    /// <summary>The value of a Roman numeral in lower case, or 0.</summary>
    public static int RomanValue(ReadOnlySpan<char> plain)
    {
        int total = 0;
        for (int i = 0; i < plain.Length; i++)
        {
            int value = Digit(plain[i]);
            if (value == 0)
            {
                return 0;
            }

            total += i + 1 < plain.Length && Digit(plain[i + 1]) > value ? -value : value;
        }

        return total;
    }

    private static int Digit(char c) => c switch { 'i' => 1, 'v' => 5, 'x' => 10, 'l' => 50, 'c' => 100, _ => 0 };

    private static int Count(ReadOnlySpan<char> text, Func<char, bool> predicate)
    {
        int n = 0;
        while (n < text.Length && predicate(text[n]))
        {
            n++;
        }

        return n;
    }
}
