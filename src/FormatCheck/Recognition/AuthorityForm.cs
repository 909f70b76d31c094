namespace FormatCheck.Recognition;

/// <summary>The sign of authority before a collective or an office: <c>T/M</c>, <c>K/T</c>, <c>T/L</c>, <c>Q.</c>, or the State's <c>TM.</c>, <c>KT.</c>, <c>TL.</c>, <c>TUQ.</c></summary>
internal static class AuthorityForm
{
    /// <summary>Reads the sign at the head of a line.</summary>
    /// <param name="text">The line.</param>
    /// <param name="letters">The sign's letters in lower case without marks: tm, kt, tl, tuq, q; empty for none.</param>
    /// <returns>Its length with its marks, or 0.</returns>
    public static int Read(ReadOnlySpan<char> text, out string letters) => Read(text, out letters, out bool isSure) is var length && isSure ? length : 0;

    /// <summary>Reads the sign at the head of a line, whose capitals may come from its format.</summary>
    public static int Read(RecognisedDraft draft, in TextLine line, out string letters) =>
        Read(draft.Text(line), out letters, out bool isSure) is var length && length > 0 && (isSure || LineFacts.IsUpper(draft.Draft, line)) ? length : 0;

    /// <summary>Without a mark only capitals make sure that letters are a sign.</summary>
    private static int Read(ReadOnlySpan<char> text, out string letters, out bool isSure)
    {
        letters = "";
        isSure = false;
        Span<char> head = stackalloc char[4];
        int n = 0, i = 0;
        bool mark = false;
        for (; i < text.Length && i < 8; i++)
        {
            char c = text[i];
            if (c is '/' or '.' or '\\' or '|' or ':')
            {
                mark = true;
                continue;
            }

            if (!char.IsLetter(c))
            {
                break;
            }

            // "T/M" and "T/UQ" go on behind their slash, "Q.CHÁNH" ends at its full stop.
            bool proxy = n == 2 && head[..2] is "tu" && VietnameseText.Plain(c) == 'q';
            if (n == 4 || (mark && !proxy && (n >= 2 || (n == 1 && VietnameseText.Plain(head[0]) == 'q'))))
            {
                break;
            }

            head[n++] = VietnameseText.Plain(c);
        }

        string found = head[..n] switch
        {
            "tm" => "tm",
            "kt" => "kt",
            "tl" => "tl",
            "tuq" => "tuq",
            "q" when mark || (i < text.Length && text[i] == ' ') => "q",
            _ => "",
        };
        bool ends = i == text.Length || text[i] is ' ' or '\u00A0' || mark;
        if (found.Length == 0 || !ends)
        {
            return 0;
        }

        isSure = mark || VietnameseText.IsUpper(text[..i]);
        letters = found;
        return i;
    }
}
