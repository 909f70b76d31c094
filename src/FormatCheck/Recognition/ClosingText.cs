namespace FormatCheck.Recognition;

/// <summary>Tells texts that stand at a document's end by their pattern.</summary>
internal static class ClosingText
{
    public static bool IsTypist(ReadOnlySpan<char> text)
    {
        int letters = 0;
        while (letters < text.Length && char.IsLetter(text[letters]))
        {
            letters++;
        }

        if (letters is 0 or > 6)
        {
            return false;
        }

        ReadOnlySpan<char> rest = text[letters..].Trim(" -.()/\u2013\u2011bản");
        return rest.Length is > 0 and <= 5 && rest.IndexOfAnyExceptInRange('0', '9') < 0;
    }

    public static bool IsContact(ReadOnlySpan<char> plain)
    {
        // Addresses have a digit, a colon or an @, which stand together in ASCII.
        if (plain.IndexOfAnyInRange('0', '@') < 0)
        {
            return false;
        }

        int hits = 0;
        foreach (string word in (ReadOnlySpan<string>)["dia chi", "dien thoai", "dt:", "email", "e-mail", "fax", "website", "so dien thoai", "thu dien tu", "trang thong tin"])
        {
            hits += plain.IndexOf(word) >= 0 ? 1 : 0;
        }

        return hits >= 2 || (hits == 1 && (plain.StartsWith("dia chi") || plain.StartsWith("dien thoai") || plain.StartsWith("email") || plain.StartsWith("website") || plain.IndexOf('@') > 0));
    }
}
