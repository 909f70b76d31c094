using FormatCheck.Recognition;

namespace FormatCheck.Rules.Checks;

/// <summary>The symbols of agencies that issue together: one each, the lead's first.</summary>
internal static class JointSymbols
{
    /// <summary>The partners' symbols in the order of their names; an empty one is not known. None of an agency that issues alone.</summary>
    public static string[] Derive(CheckContext context)
    {
        RecognisedDraft draft = context.Recognised;
        string[] names = draft.IsJoint ? PlainName(draft, Role.Agency).Split(" - ", StringSplitOptions.TrimEntries) : [];
        return names.Length < 2 ? [] : Array.ConvertAll(names, partner => DeriveOne(context, partner, PlainName(draft, Role.Superior)));
    }

    private static string PlainName(RecognisedDraft draft, Role role) =>
        draft.Find(role) is var found and >= 0 ? VietnameseText.PlainWords(draft.JoinedText(draft.Components[found])) : "";

    /// <summary>"BAN TỔ CHỨC TỈNH UỶ" gives BTC and TU.</summary>
    private static string DeriveOne(CheckContext context, string name, string above)
    {
        NamedSymbol? unit = null;
        foreach (NamedSymbol named in context.Words.Symbols("unit-names"))
        {
            unit = Vocabulary.StartsWithWord(name, named.Plain) && named.Plain.Length > (unit?.Plain.Length ?? 0) ? named : unit;
        }

        string committee = unit is null ? "" : name[unit.Plain.Length..].Trim();
        return AgencySymbols.OfCommittee(context, committee.Length > 0 ? committee : above) is { } suffix && unit is not null ? unit.Symbol + suffix : "";
    }

    /// <summary>Whether the symbols are those of the partners, as far as these are known.</summary>
    public static bool Fit(RecognisedDraft draft, string[] partners, string[] symbols)
    {
        // "BAN TUYÊN GIÁO - TRUNG TÂM CHÍNH TRỊ" may be one agency, which one person signs for.
        if (symbols.Length == 1 && !IsSignedTogether(draft))
        {
            return true;
        }

        if (symbols.Length != partners.Length)
        {
            return symbols.Length > 1 || partners[0].Length == 0;
        }

        for (int i = 0; i < partners.Length; i++)
        {
            if (partners[i].Length > 0 && !AgencySymbols.IsOfBody(symbols[i], partners[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSignedTogether(RecognisedDraft draft)
    {
        if (draft.Type?.Symbol == "BB")
        {
            return false; // two sign minutes, whosever they are
        }

        foreach (ref readonly Component component in draft.Components)
        {
            if (component.Role is Role.Office or Role.Authority && component.Group > 0)
            {
                return true;
            }
        }

        return false;
    }
}
