using System.Text;
using FormatCheck.Recognition;

namespace FormatCheck.Rules.Checks;

/// <summary>Derives an agency's symbol from its name: the initials of its words, and the fixed forms of the pack.</summary>
internal static class AgencySymbols
{
    /// <summary>The symbol of the issuer in the draft's head, or <see langword="null"/>.</summary>
    /// <param name="certain">Whether the name has a fixed symbol; initials alone are a guess.</param>
    public static string? Derive(CheckContext context, out bool certain)
    {
        RecognisedDraft draft = context.Recognised;
        certain = false;
        int agency = draft.Find(Role.Agency);
        if (agency < 0)
        {
            return null;
        }

        int superior = draft.Find(Role.Superior);
        string name = VietnameseText.PlainWords(draft.JoinedText(draft.Components[agency]));
        string above = superior < 0 ? "" : VietnameseText.PlainWords(draft.JoinedText(draft.Components[superior]));
        if (name.StartsWith("dai hoi", StringComparison.Ordinal) || above.StartsWith("dai hoi", StringComparison.Ordinal))
        {
            certain = true;
            return "ĐH";
        }

        if (draft.IsJoint)
        {
            return null;
        }

        if (Fixed(context, name, superior >= 0) is { } own)
        {
            certain = true;
            return own;
        }

        string? suffix = OfCommittee(context, above);
        string initials = UnitInitials(context, name);
        return suffix is null || initials.Length == 0 ? null : initials + suffix;
    }

    public static bool Fits(CheckContext context, string symbol, string? derived, bool certain)
    {
        if (derived is not null && (VietnameseText.Same(symbol, derived) || symbol.StartsWith(derived, StringComparison.Ordinal)))
        {
            return true;
        }

        if (!certain && derived is not null && IsOfBody(symbol, derived))
        {
            return true;
        }

        string[] parts = symbol.Split('-');
        bool known = Array.TrueForAll(parts, part => IsKnown(context, part)) || (parts.Length > 1 && IsKnown(context, parts[0]) && FitNames(context, parts));
        if (certain || derived is not null)
        {
            return false;
        }

        return known || (Initials(context) is { Length: > 1 } own && (symbol.StartsWith(own, StringComparison.Ordinal) || (symbol.Length > 2 && own.StartsWith(symbol, StringComparison.Ordinal))));
    }

    /// <summary>Whether a symbol is the one derived for a staff body: a city's committee may be under the centre (TU) or under a province (ThU).</summary>
    public static bool IsOfBody(string symbol, string derived) =>
        VietnameseText.Same(symbol, derived) || (derived.EndsWith("TU", StringComparison.Ordinal) && symbol == $"{derived[..^2]}ThU");

    /// <summary>What the symbol of a committee's staff body ends with.</summary>
    public static string? OfCommittee(CheckContext context, string name) =>
        name.EndsWith("trung uong", StringComparison.Ordinal) && !name.StartsWith("dang uy", StringComparison.Ordinal) ? "TW" : Fixed(context, name, false);

    /// <summary>The partners of a joint document may be anybody: their symbols at least begin as their names do.</summary>
    private static bool FitNames(CheckContext context, string[] symbols)
    {
        RecognisedDraft draft = context.Recognised;
        string[] names = draft.Find(Role.Agency) is var agency and >= 0 ? draft.JoinedText(draft.Components[agency]).Split(" - ", StringSplitOptions.TrimEntries) : [];
        for (int i = 0; i < symbols.Length && names.Length == symbols.Length; i++)
        {
            if (!IsKnown(context, symbols[i]) && symbols[i].Length > 0 && names[i].Length > 0 && VietnameseText.Plain(symbols[i][0]) != VietnameseText.Plain(names[i][0]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsKnown(CheckContext context, string symbol)
    {
        foreach (string known in context.Words.Words("agency-symbols"))
        {
            if (VietnameseText.Same(symbol, known))
            {
                return true;
            }
        }

        return context.OwnAgencySymbols.Contains(symbol);
    }

    /// <summary>The symbol that the pack fixes for a name; the longest name that it begins with counts.</summary>
    private static string? Fixed(CheckContext context, string name, bool hasSuperior)
    {
        string? best = null;
        int length = 0;
        foreach (NamedSymbol named in context.Words.Symbols("agency-names"))
        {
            int rank = named.Plain.Length + (named.OnlyBelow ? 1 : 0);
            if (rank > length && (!named.OnlyBelow || hasSuperior) && Vocabulary.StartsWithWord(name, named.Plain))
            {
                best = named.Symbol;
                length = rank;
            }
        }

        return best;
    }

    /// <summary>The initials of a unit's own name without the place: BAN TỔ CHỨC gives BTC.</summary>
    private static string UnitInitials(CheckContext context, string plainName)
    {
        foreach (NamedSymbol named in context.Words.Symbols("unit-names"))
        {
            if (Vocabulary.SameWords(plainName, named.Plain))
            {
                return named.Symbol;
            }
        }

        return "";
    }

    private static string Initials(CheckContext context)
    {
        RecognisedDraft draft = context.Recognised;
        int agency = draft.Find(Role.Agency);
        if (agency < 0)
        {
            return "";
        }

        var initials = new StringBuilder();
        foreach (string word in draft.JoinedText(draft.Components[agency]).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (char.IsLetter(word[0]) && word.ToUpperInvariant() is not ("VÀ" or "CÁC" or "CỦA"))
            {
                initials.Append(char.ToUpperInvariant(VietnameseText.Toneless(word[0])));
            }
        }

        return initials.ToString();
    }
}
