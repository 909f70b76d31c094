using System.Collections.Immutable;

namespace FormatCheck.Recognition;

/// <summary>A type of document: its symbol (<c>NQ</c>) and name (<c>nghị quyết</c>).</summary>
/// <param name="IsPaper">Whether it is an administrative paper (giấy mời, phiếu gửi ...), for which A5 and other symbols are allowed.</param>
/// <param name="IsUnwritten">Whether the symbol only names the type and is written in no number (the State's công văn).</param>
internal sealed record DocumentType(string Symbol, string Name, bool IsPaper, bool IsUnwritten = false)
{
    /// <summary>Gets the name without accents in lower case.</summary>
    public string Plain { get; } = VietnameseText.PlainWords(Name);

    public int LetterCount { get; } = VietnameseText.LetterCount(Name);
}

/// <summary>A name with the symbol that a pack fixes for it, written <c>SYMBOL=name</c>; <c>SYMBOL&lt;name</c> for one that stands below a superior.</summary>
internal sealed record NamedSymbol(string Symbol, string Plain, bool OnlyBelow);

/// <summary>The word lists of a pack, prepared for comparison.</summary>
internal sealed class Vocabulary
{
    // No Vietnamese syllable has more than seven letters; a name's first word is one.
    private const int LongestWord = 16;

    private readonly Dictionary<string, string[]> _words;
    private readonly Dictionary<string, string[]> _plain = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NamedSymbol[]> _symbols = new(StringComparer.Ordinal);

    public Vocabulary(IEnumerable<DocumentType> types, Dictionary<string, string[]> words)
    {
        Types = [.. types];
        _words = words;
        foreach ((string list, string[] entries) in words)
        {
            _plain[list] = Array.ConvertAll(entries, entry => VietnameseText.PlainWords(entry));
            if (list.EndsWith("-names", StringComparison.Ordinal) && list != "family-names")
            {
                _symbols[list] = Array.ConvertAll(entries, Symbol);
            }
        }
    }

    public ImmutableArray<DocumentType> Types { get; }

    /// <summary>Gets whose documents the pack is for; <see langword="null"/> where it does not say.</summary>
    public HeadTitle? Issuer { get; init; }

    public NumberGrammar Number { get; init; } = NumberGrammar.Party;

    /// <summary>Gets a list's words as the pack writes them; an unknown list is empty.</summary>
    public string[] Words(string list) => _words.GetValueOrDefault(list, []);

    /// <summary>Gets a list of names with their symbols.</summary>
    public NamedSymbol[] Symbols(string list) => _symbols.GetValueOrDefault(list, []);

    /// <summary>Gets a list's words in their plain form.</summary>
    public string[] Plain(string list) => _plain.GetValueOrDefault(list, []);

    /// <summary>The type whose name a plain text is, give or take a misspelling.</summary>
    public DocumentType? TypeNamed(ReadOnlySpan<char> plain)
    {
        foreach (DocumentType type in Types)
        {
            if (SameWords(plain, type.Plain))
            {
                return type;
            }
        }

        int letters = VietnameseText.LetterCount(plain);
        foreach (DocumentType type in Types)
        {
            if (type.Plain.Length >= 7 && Math.Abs(type.LetterCount - letters) <= 1 && VietnameseText.Distance(plain, type.Plain, 1) <= 1)
            {
                return type;
            }
        }

        return null;
    }

    /// <summary>The type whose name a plain text begins with.</summary>
    public DocumentType? TypeAtHead(ReadOnlySpan<char> plain)
    {
        DocumentType? longest = null;
        foreach (DocumentType type in Types)
        {
            if (plain.Length > type.Plain.Length && plain.StartsWith(type.Plain) && plain[type.Plain.Length] is ' ' or ':' or ','
                && (longest is null || type.Plain.Length > longest.Plain.Length))
            {
                longest = type;
            }
        }

        return longest;
    }

    public DocumentType? TypeOfSymbol(ReadOnlySpan<char> symbol, bool ignoreCase = false)
    {
        foreach (DocumentType type in Types)
        {
            if (VietnameseText.Same(symbol, type.Symbol, ignoreCase))
            {
                return type;
            }
        }

        return null;
    }

    /// <summary>Whether a plain text is one of a list's words.</summary>
    public bool Has(string list, ReadOnlySpan<char> plain)
    {
        foreach (string word in Plain(list))
        {
            if (SameWords(plain, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a plain text begins with one of a list's words, at a word's end.</summary>
    public bool HasHead(string list, ReadOnlySpan<char> plain, out string head)
    {
        head = "";
        foreach (string word in Plain(list))
        {
            if (!plain.IsEmpty && plain[0] == word[0] && word.Length > head.Length && StartsWithWord(plain, word))
            {
                head = word;
            }
        }

        return head.Length > 0;
    }

    /// <summary>Whether a text is two to six words, the first a family name.</summary>
    public bool IsPersonName(ReadOnlySpan<char> text)
    {
        int count = text.Trim().Count(' ') + 1;
        int space = text.IndexOf(' ');
        if (count is < 2 or > 6 || space is <= 0 or > LongestWord)
        {
            return false;
        }

        Span<char> plain = stackalloc char[LongestWord];
        VietnameseText.Plain(text[..space], plain);
        return Has("family-names", plain[..space]);
    }

    private static NamedSymbol Symbol(string entry)
    {
        int mark = entry.IndexOfAny(['=', '<']);
        return new NamedSymbol(entry[..mark], VietnameseText.PlainWords(entry.AsSpan(mark + 1)), entry[mark] == '<');
    }

    public static bool StartsWithWord(ReadOnlySpan<char> plain, ReadOnlySpan<char> word) =>
        plain.StartsWith(word) && (plain.Length == word.Length || !char.IsLetterOrDigit(plain[word.Length]) || !char.IsLetterOrDigit(word[^1]));

    /// <summary>Compares two plain texts word by word: spaces may be doubled, and marks may stand at the end of the first.</summary>
    public static bool SameWords(ReadOnlySpan<char> plain, ReadOnlySpan<char> word)
    {
        int i = 0;
        foreach (char c in word)
        {
            if (i >= plain.Length || plain[i] != c)
            {
                return false;
            }

            i++;
            while (c == ' ' && i < plain.Length && plain[i] == ' ')
            {
                i++;
            }
        }

        return plain[i..].Trim(" .,:;*").IsEmpty;
    }
}
