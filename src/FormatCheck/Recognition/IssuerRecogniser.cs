namespace FormatCheck.Recognition;

/// <summary>Tells the Party's documents from the State's.</summary>
internal sealed class IssuerRecogniser(RecognisedDraft draft, Vocabulary words)
{
    /// <summary>The pack's own side is asked first: a Party document that bears the national title by mistake is still one of the Party's.</summary>
    public HeadTitle? Recognise() => words.Issuer == HeadTitle.State
        ? IsState() ? HeadTitle.State : IsParty() ? HeadTitle.Party : null
        : IsParty() ? HeadTitle.Party : IsState() ? HeadTitle.State : null;

    /// <summary>A Party document shows its title, or, where that is missing, an agency, star, symbol or signature that only the Party's have.</summary>
    private bool IsParty()
    {
        if (draft.Has(Role.Title))
        {
            return true;
        }

        int signs = 0;
        foreach (ref readonly Component component in draft.Components)
        {
            ReadOnlySpan<int> lines = draft.LinesOf(component);
            signs += component.Role switch
            {
                Role.Agency or Role.Superior => words.HasHead("party-heads", draft.Plain(lines[0]), out _) ? 2 : 0,
                Role.AgencyStar => 1,
                Role.Number => NumberSymbol.Parse(draft.Text(lines[0])) is { IsWellFormed: true, HasColon: false } ? 2 : 0,
                Role.Authority => draft.Text(lines[0]) is ['T' or 'K', '/', ..] ? 1 : 0,
                _ => 0,
            };
        }

        return signs >= (draft.Has(Role.NationalTitle) ? 3 : 2);
    }

    /// <summary>A State document shows the national title or the motto, or, where both are missing, an agency, number or authority of the State's form.</summary>
    private bool IsState()
    {
        if (draft.Has(Role.NationalTitle) || draft.Has(Role.NationalMotto))
        {
            return true;
        }

        int signs = draft.Has(Role.Title) ? -3 : 0;
        foreach (ref readonly Component component in draft.Components)
        {
            ReadOnlySpan<int> lines = draft.LinesOf(component);
            signs += component.Role switch
            {
                Role.Agency or Role.Superior => words.HasHead("state-heads", draft.Plain(lines[0]), out _) ? 2 : 0,
                Role.Number => NumberSymbol.Parse(draft.Text(lines[0]), NumberGrammar.State) is { IsWellFormed: true } ? 2 : 0,
                Role.Authority => draft.Text(lines[0]) is ['T' or 'K', 'M' or 'T' or 'L', '.', ..] ? 1 : 0,
                _ => 0,
            };
        }

        return signs >= 2;
    }
}
