using FormatCheck.Drafts;

namespace FormatCheck.Recognition;

/// <summary>Tells headings that are named by a word and a number: Phần I, Chương thứ hai, Mục 1, Điều 5.</summary>
internal static class BodyHeading
{
    /// <summary>Tiểu mục, the part of a mục.</summary>
    public const string Subsection = "tieu muc";

    private static readonly string[] s_ordinals =
        ["nhat", "hai", "ba", "tu", "bon", "nam", "sau", "bay", "tam", "chin", "muoi", "muoi mot", "muoi hai", "muoi ba", "muoi bon", "muoi lam"];

    /// <summary>Whether a paragraph is the heading of a division, its title perhaps on the same line.</summary>
    public static bool IsDivision(ReadOnlySpan<char> plain, string word, in TextLine line, RecognisedDraft draft)
    {
        int length = NumeralEnd(plain, word, out _, out _);
        if (length == 0)
        {
            return false;
        }

        ReadOnlySpan<char> rest = plain[length..].Trim(" .:-");
        if (rest.IsEmpty)
        {
            return true;
        }

        bool mark = plain[length] is '.' or ':' or '-' || (plain.Length > length + 1 && plain[length + 1] is '-' or ':');
        bool set = LineFacts.AlignmentOf(draft.Draft, line) == Alignment.Center || LineFacts.IsBold(draft.Draft, line) || VietnameseText.IsUpper(draft.Text(line)[length..]);
        return line.Length < 160 && set && (mark || VietnameseText.IsUpper(draft.Text(line)[length..]));
    }

    /// <summary>The word that a division is named by: phan, chuong, muc, tieu muc.</summary>
    public static ReadOnlySpan<char> WordOf(ReadOnlySpan<char> plain) =>
        Vocabulary.StartsWithWord(plain, Subsection) ? Subsection.AsSpan() : plain[..Math.Max(0, plain.IndexOf(' '))];

    /// <summary>The end of "Phần I" or "Chương thứ hai" at the head of a plain text, or 0.</summary>
    /// <param name="isRoman">Whether the number is Roman.</param>
    /// <param name="value">The number.</param>
    public static int NumeralEnd(ReadOnlySpan<char> plain, string word, out bool isRoman, out int value)
    {
        isRoman = false;
        value = 0;
        if (!Vocabulary.StartsWithWord(plain, word))
        {
            return 0;
        }

        int i = word.Length;
        while (i < plain.Length && plain[i] == ' ')
        {
            i++;
        }

        if (i == word.Length)
        {
            return 0;
        }

        ReadOnlySpan<char> rest = plain[i..];
        if (rest.StartsWith("thu "))
        {
            return Ordinal(rest[4..], out value) is var end and > 0 ? i + 4 + end : 0;
        }

        int length = rest.IndexOfAny(" .:-,") is var at and >= 0 ? at : rest.Length;
        ReadOnlySpan<char> number = rest[..length];
        if (number.IsEmpty)
        {
            return 0;
        }

        if (int.TryParse(number, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out value))
        {
            return i + length;
        }

        value = Enumerator.RomanValue(number);
        if (value > 0)
        {
            isRoman = true;
            return i + length;
        }

        if (Ordinal(rest, out value) is var words and > 0)
        {
            return i + words;
        }

        // "Chương A" is meant as a number too; its value is not known.
        return number.Length == 1 && char.IsAsciiLetter(number[0]) && length == rest.Length ? i + 1 : 0;
    }

    public static bool IsArticle(ReadOnlySpan<char> plain, RecognisedDraft draft, in TextLine line)
    {
        int length = NumeralEnd(plain, "dieu", out _, out _);
        if (length == 0 || draft.Text(line)[0] is not ('Đ' or 'đ' or 'D' or '\u00D0'))
        {
            return false;
        }

        if (length == plain.Length || plain[length] is '.' or ':' or '-' or ')')
        {
            return true;
        }

        // "Điều 5 Điều lệ Đảng quy định ..." cites; an article without its full stop is still bold.
        TextLine head = line with { Length = length };
        return LineFacts.IsBold(draft.Draft, head);
    }

    private static int Ordinal(ReadOnlySpan<char> plain, out int value)
    {
        value = 0;
        int longest = 0;
        for (int n = 0; n < s_ordinals.Length; n++)
        {
            if (s_ordinals[n].Length > longest && Vocabulary.StartsWithWord(plain, s_ordinals[n]))
            {
                longest = s_ordinals[n].Length;
                value = n < 4 ? n + 1 : n; // "tư" and "bốn" are both four
            }
        }

        return longest;
    }
}
