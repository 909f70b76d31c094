namespace FormatCheck.Recognition;

/// <summary>A number and symbol (<c>Số 1470-CV/TU</c>) taken apart, whatever is wrong with it. Ranges count in the line's text.</summary>
/// <remarks>
/// Grammar: <c>Số</c> space NUMBER <c>-</c> TYPE <c>/</c> AGENCY (<c>-</c> AGENCY)* [<c>/nb</c>] (36-HD/VPTW, II.1.3.2);
/// <c>Số:</c> NUMBER <c>/</c> GROUP <c>-</c> GROUP (<c>-</c> GROUP)* (30/2020/NĐ-CP, II.3). The marks are the pack's.
/// The reader goes once over the line, without backtracking.
/// </remarks>
internal readonly record struct NumberSymbol
{
    /// <summary>Gets whether the line begins with the word Số, in any spelling.</summary>
    public bool HasWord { get; private init; }

    /// <summary>Gets whether that word is spelt <c>Số</c> and a space follows it (or its colon).</summary>
    public bool WordIsRight { get; private init; }

    public bool HasColon { get; private init; }

    /// <summary>Gets the digits; empty where the number is blank.</summary>
    public Range Digits { get; private init; }

    /// <summary>Gets whether the number is blank: spaces, dots or underscores stand in its place.</summary>
    public bool IsBlank { get; private init; }

    public Range Type { get; private init; }

    public Range Agency { get; private init; }

    /// <summary>Gets the text after the symbol's second slash (<c>nb</c>).</summary>
    public Range Suffix { get; private init; }

    /// <summary>Gets whether the separators are <c>-</c>, <c>/</c> and all parts are there, spaces and the sort of dash aside.</summary>
    public bool IsWellFormed { get; private init; }

    public bool HasSpacesOrDashes { get; private init; }

    /// <summary>Gets whether a year stands behind the number (15/2024/QĐ-UBND), as in legal normative documents, whose form another decree lays down.</summary>
    public bool HasYear { get; private init; }

    public static NumberSymbol Parse(ReadOnlySpan<char> text) => Parse(text, NumberGrammar.Party);

    public static NumberSymbol Parse(ReadOnlySpan<char> text, NumberGrammar grammar)
    {
        var reader = new Reader(text, grammar);
        return reader.Read();
    }

    /// <summary>Whether a line of a header is meant as number and symbol.</summary>
    public static bool LooksLike(ReadOnlySpan<char> plain, ReadOnlySpan<char> text)
    {
        if (plain.Length is < 3 or > 60)
        {
            return false;
        }

        bool word = plain.StartsWith("so") && (plain.Length == 2 || !char.IsLetter(plain[2]));
        if (word && IsText(plain[2..].TrimStart(" :")))
        {
            return false;
        }

        NumberSymbol number = Parse(text);
        int inner = plain.IndexOf(" so ");
        if (inner is > 0 and <= 16 && plain.Length <= 40 && Parse(text[(inner + 1)..]) is { IsBlank: false } quoted && quoted.Type.End.Value > quoted.Type.Start.Value && quoted.Agency.End.Value > quoted.Agency.Start.Value)
        {
            return true; // "Công văn số 03-CV/VPTU"
        }

        bool hasType = number.Type.End.Value > number.Type.Start.Value;
        bool hasDigits = number.Digits.End.Value > number.Digits.Start.Value;
        if (word)
        {
            return (hasDigits || number.IsBlank) && plain.Length <= 40 && CountWords(plain) <= 8;
        }

        // Without the word, or with another: "1470-CV/TU", "No. 1470-CV/TU".
        if (!hasDigits && plain.IndexOfAnyInRange('0', '9') is > 0 and <= 6 and var first)
        {
            return LooksLike(plain[first..], text[first..]);
        }

        return hasDigits && hasType && number.Digits.Start.Value == 0 && text.IndexOf('/') > 0
            && char.IsUpper(text[number.Type][0]) && text.Length <= 30;
    }

    /// <summary>Behind the word stands text ("Số liệu ..."), or nothing that could be a symbol.</summary>
    private static bool IsText(ReadOnlySpan<char> rest) =>
        rest.IsEmpty || (char.IsLetter(rest[0]) && rest.IndexOf('/') is < 0 or > 8) || (rest.IndexOfAny('-', '/', '.') < 0 && rest.IndexOfAnyInRange('0', '9') < 0);

    private static int CountWords(ReadOnlySpan<char> plain)
    {
        int words = 0;
        for (int i = 0; i < plain.Length; i++)
        {
            words += plain[i] != ' ' && (i == 0 || plain[i - 1] == ' ') ? 1 : 0;
        }

        return words;
    }

    /// <summary>Whether dots stand in the place of a part of the symbol, as in a form.</summary>
    public static bool HasPlaceholder(ReadOnlySpan<char> text) =>
        text.IndexOfAny('/', '-') is var at and >= 0 && (text[at..].IndexOf("..") >= 0 || text[at..].IndexOfAny('\u2026', '_') >= 0);

    private ref struct Reader(ReadOnlySpan<char> text, NumberGrammar grammar)
    {
        private readonly NumberGrammar _grammar = grammar;
        private readonly ReadOnlySpan<char> _text = text;
        private int _at;
        private bool _spaces;

        public NumberSymbol Read()
        {
            bool hasWord = _text.Length >= 2 && VietnameseText.Plain(_text[0]) == 's' && VietnameseText.Plain(_text[1]) == 'o' && (_text.Length == 2 || !char.IsLetter(_text[2]));
            bool wordIsRight = hasWord && _text[0] == 'S' && _text[1] == 'ố';
            bool colon = false;
            if (hasWord)
            {
                _at = 2;
                int after = SkipSpaces();
                colon = Peek() == ':';
                if (colon)
                {
                    _at++;
                    after += SkipSpaces();
                }

                if (!colon && _grammar.Colon && Peek() == '.' && _at + 1 < _text.Length && (_text[_at + 1] == ' ' || char.IsAsciiDigit(_text[_at + 1])))
                {
                    _at++; // a full stop in the colon's place
                    after += SkipSpaces();
                }

                wordIsRight &= after > 0 || colon || Peek() is '.' or '_' or '\u2026';
            }

            int digits = _at;
            while (char.IsAsciiDigit(Peek()))
            {
                _at++;
            }

            var digitRange = new Range(digits, _at);
            bool blank = digits == _at && hasWord;
            if (blank)
            {
                SkipBlank();
            }

            char first = Separator(countSpaces: !blank);
            Range type = Word();
            bool year = first == '/' && _grammar.AfterNumber == '/' && Peek() == '/' && IsYear(_text[type]);
            if (year)
            {
                _at++;
                type = Word();
            }

            char second = Separator(countSpaces: true);
            Range agency = Words(out bool agencyComplete);
            Range suffix = default;
            bool rest = true;
            if (Peek() == '/')
            {
                _at++;
                suffix = Word();
            }

            SkipSpaces();
            rest = _at < _text.Length;
            return new NumberSymbol
            {
                HasWord = hasWord,
                WordIsRight = wordIsRight,
                HasColon = colon,
                Digits = digitRange,
                IsBlank = blank,
                Type = type,
                Agency = agency,
                Suffix = suffix,
                HasSpacesOrDashes = _spaces,
                HasYear = year,
                IsWellFormed = wordIsRight && first == _grammar.AfterNumber && !year && second == _grammar.AfterType && !IsEmpty(type) && !IsEmpty(agency) && agencyComplete && !rest && (IsEmpty(suffix) || Array.IndexOf(_grammar.Suffixes, _text[suffix].ToString()) >= 0)
                    && (blank || digitRange.End.Value > digitRange.Start.Value),
            };
        }

        private static bool IsYear(ReadOnlySpan<char> text) => text.Length == 4 && text[0] is '1' or '2' && text.IndexOfAnyExceptInRange('0', '9') < 0;

        private static bool IsEmpty(Range range) => range.Start.Value == range.End.Value;

        private readonly char Peek() => _at < _text.Length ? _text[_at] : '\0';

        private int SkipSpaces()
        {
            int from = _at;
            while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
            {
                _at++;
            }

            return _at - from;
        }

        /// <summary>Skips what stands in the place of digits that are still to come.</summary>
        private void SkipBlank()
        {
            while (_at < _text.Length && (char.IsWhiteSpace(_text[_at]) || _text[_at] is '.' or '_' or '\u2026' or '(' or ')' or '[' or ']'))
            {
                _at++;
            }
        }

        /// <summary>Reads a separator with the spaces around it; '-' stands for every sort of hyphen and dash, '\0' for none.</summary>
        private char Separator(bool countSpaces)
        {
            int start = _at;
            int before = SkipSpaces();
            char c = Peek();
            char plain = VietnameseText.Plain(c);
            if (plain is not ('-' or '/'))
            {
                _at = start;
                return '\0';
            }

            _at++;
            int after = SkipSpaces();
            _spaces |= after > 0 || (before > 0 && countSpaces) || (plain == '-' && c is not ('-' or '\u2011' or '\u2010'));
            return plain;
        }

        private Range Word()
        {
            int start = _at;
            while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || (_text[_at] == '&' && _at > start)))
            {
                _at++;
            }

            return new Range(start, _at);
        }

        /// <summary>Reads the agencies of a joint document, joined by hyphens.</summary>
        private Range Words(out bool complete)
        {
            Range first = Word();
            int start = first.Start.Value, end = first.End.Value;
            complete = true;
            while (complete && end > start)
            {
                int mark = _at;
                bool spaces = _spaces;
                char separator = Separator(countSpaces: true);
                if (separator != '-')
                {
                    _at = mark;
                    _spaces = spaces;
                    if (separator == '/' && mark < _text.Length && _text[mark] != '/')
                    {
                        _spaces = true; // "TU / nb"
                        SkipSpaces();
                    }

                    break;
                }

                Range next = Word();
                complete = next.End.Value > next.Start.Value;
                end = next.End.Value;
            }

            return new Range(start, end);
        }
    }
}
