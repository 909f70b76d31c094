using System.Buffers;

namespace FormatCheck.Recognition;

/// <summary>Place and date (<c>Hà Nội, ngày 03 tháng 4 năm 2018</c>) taken apart, whatever is wrong with them.</summary>
/// <remarks>Grammar: PLACE <c>, ngày</c> DD <c>tháng</c> M <c>năm</c> YYYY (36-HD/VPTW, II.1.4.2). Ranges count in the line's text; empty ones are blank or missing.</remarks>
internal readonly record struct IssueDate
{
    private static readonly SearchValues<char> s_blank = SearchValues.Create("0123456789 ._/-()[]");

    public Range Place { get; private init; }

    public Range Day { get; private init; }

    public Range Month { get; private init; }

    public Range Year { get; private init; }

    /// <summary>Gets whether the place, the comma and the three words are there in their order and nothing else is; blanks aside.</summary>
    public bool IsWellFormed { get; private init; }

    /// <summary>Gets whether the day or the month is left blank to be filled in by hand.</summary>
    public bool HasBlanks { get; private init; }

    public static bool LooksLike(ReadOnlySpan<char> plain)
    {
        if (plain.Length is < 8 or > 90)
        {
            return false;
        }

        // "Hà Nam, 15 tháng 4 năm 2019": a place may be named like the word for year.
        if (plain.StartsWith("can cu") || plain.IndexOf(" so ") is >= 0 and < 40)
        {
            return false; // another document is quoted with its date
        }

        int day = IndexOfWord(plain, "ngay"), month = IndexOfWord(plain, "thang", Math.Max(day, 0)), year = IndexOfWord(plain, "nam", Math.Max(Math.Max(month, day), 0));
        int words = (day >= 0 ? 1 : 0) + (month >= 0 ? 1 : 0) + (year >= 0 ? 1 : 0);
        bool joined = IsNumberBetween(plain, day, 4, month) || IsNumberBetween(plain, month, 5, year) || IsNumberBetween(plain, day, 4, year);
        if (day > 1 && month < 0 && plain[day..].IndexOf('/') > 0 && plain[(day + 4)..].IndexOfAnyExcept(s_blank) < 0)
        {
            return true; // "Hà Nội, ngày    /4/2019"
        }

        bool digits = plain.IndexOfAnyInRange('0', '9') >= 0 || plain.Contains("..", StringComparison.Ordinal) || plain.Contains("  ", StringComparison.Ordinal) || plain.Contains('_');
        if (words >= 2 && digits && joined)
        {
            return day <= 40 && month <= 60;
        }

        return NumericDate(plain, out int start, out _) && start <= 40 && (words == 1 || plain[..start].Contains(',') || start <= 1);
    }

    /// <summary>Whether only a number, or a blank for one, stands between two of the words.</summary>
    private static bool IsNumberBetween(ReadOnlySpan<char> plain, int first, int length, int second) =>
        first >= 0 && second > first && plain[(first + length)..second].IndexOfAnyExcept(s_blank) < 0;

    public static IssueDate Parse(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[96];
        Span<char> plain = buffer[..Math.Min(text.Length, buffer.Length)];
        VietnameseText.Plain(text[..plain.Length], plain);
        int day = IndexOfWord(plain, "ngay");
        int month = day < 0 ? -1 : IndexOfWord(plain, "thang", day);
        int year = month < 0 ? -1 : IndexOfWord(plain, "nam", month);
        if (year < 0)
        {
            return Partial(plain);
        }

        Range dayDigits = Field(plain, day + 4, month, out bool dayClean, out bool dayBlank);
        Range monthDigits = Field(plain, month + 5, year, out bool monthClean, out bool monthBlank);
        Range yearDigits = Field(plain, year + 3, plain.Length, out bool yearClean, out bool yearBlank);
        int yearLength = yearDigits.End.Value - yearDigits.Start.Value;
        ReadOnlySpan<char> before = plain[..day].TrimEnd(' ');
        bool comma = before.Length > 1 && before[^1] == ',';
        ReadOnlySpan<char> place = before.TrimEnd(" ,");
        bool words = text[day..].StartsWith("ngày", StringComparison.Ordinal) && VietnameseText.Same(text.Slice(month, 5), "tháng") && VietnameseText.Same(text.Slice(year, 3), "năm");
        return new IssueDate
        {
            Place = new Range(0, place.Length),
            Day = dayDigits,
            Month = monthDigits,
            Year = yearDigits,
            HasBlanks = dayBlank || monthBlank,
            IsWellFormed = comma && place.Length > 0 && words && dayClean && monthClean && yearClean && (yearLength == 4 || yearBlank || (yearLength == 2 && plain[yearDigits.End..].Trim(" ._[]").IsEmpty && plain.Length > yearDigits.End.Value)),
        };
    }

    /// <summary>The number in a field of digits, or 0.</summary>
    public static int Value(ReadOnlySpan<char> digits) => int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int value) ? value : 0;

    /// <summary>A date that lacks words: what of it is written in digits.</summary>
    private static IssueDate Partial(ReadOnlySpan<char> plain)
    {
        if (!NumericDate(plain, out int start, out int monthStart))
        {
            return default;
        }

        int dayEnd = start;
        while (char.IsAsciiDigit(plain[dayEnd]))
        {
            dayEnd++;
        }

        int monthEnd = monthStart;
        while (char.IsAsciiDigit(plain[monthEnd]))
        {
            monthEnd++;
        }

        int yearEnd = monthEnd + 1;
        while (yearEnd < plain.Length && char.IsAsciiDigit(plain[yearEnd]))
        {
            yearEnd++;
        }

        return new IssueDate { Day = new Range(start, dayEnd), Month = new Range(monthStart, monthEnd), Year = new Range(monthEnd + 1, yearEnd) };
    }

    private static Range Field(ReadOnlySpan<char> plain, int from, int to, out bool clean, out bool blank)
    {
        int start = from;
        while (start < to && !char.IsAsciiDigit(plain[start]))
        {
            start++;
        }

        int end = start;
        while (end < to && char.IsAsciiDigit(plain[end]))
        {
            end++;
        }

        blank = start == end;
        clean = plain[from..start].Trim(" ._[]").IsEmpty && plain[end..to].Trim(" ._[]").IsEmpty && from < plain.Length;
        if (!blank)
        {
            clean &= plain[from..start].IndexOfAnyExcept(' ') < 0 && from < start && (to == plain.Length ? plain[end..to].Trim(" ._[]").IsEmpty : plain[end..to].IndexOfAnyExcept(' ') < 0 && end < to);
            clean &= to < plain.Length || plain[end..to].TrimEnd(' ').IsEmpty || end - start == 2;
        }

        return new Range(start, end);
    }

    /// <summary>Finds d/m/yyyy, also with dots and hyphens.</summary>
    private static bool NumericDate(ReadOnlySpan<char> plain, out int start, out int monthStart)
    {
        for (start = 0; start < plain.Length; start++)
        {
            monthStart = start;
            if (!char.IsAsciiDigit(plain[start]) || (start > 0 && char.IsAsciiDigit(plain[start - 1])))
            {
                continue;
            }

            int at = start;
            if (Digits(plain, ref at, 2) && Mark(plain, ref at) && (monthStart = at) > 0 && Digits(plain, ref at, 2) && Mark(plain, ref at) && Digits(plain, ref at, 4))
            {
                return true;
            }
        }

        monthStart = 0;
        return false;
    }

    private static bool Digits(ReadOnlySpan<char> plain, ref int at, int most)
    {
        int from = at;
        while (at < plain.Length && at - from < most && char.IsAsciiDigit(plain[at]))
        {
            at++;
        }

        return at > from;
    }

    private static bool Mark(ReadOnlySpan<char> plain, ref int at)
    {
        if (at < plain.Length && plain[at] is '/' or '-' or '.')
        {
            at++;
            return true;
        }

        return false;
    }

    private static int IndexOfWord(ReadOnlySpan<char> plain, string word, int from = 0)
    {
        for (int i = from; i < plain.Length;)
        {
            int found = plain[i..].IndexOf(word);
            if (found < 0)
            {
                return -1;
            }

            found += i;
            int end = found + word.Length;
            if ((found == 0 || !char.IsLetter(plain[found - 1])) && (end == plain.Length || !char.IsLetter(plain[end])))
            {
                return found;
            }

            i = end;
        }

        return -1;
    }
}
