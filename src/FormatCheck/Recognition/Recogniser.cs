using FormatCheck.Drafts;

namespace FormatCheck.Recognition;

/// <summary>Finds the components of a draft: from the head of the first page to the appendices.</summary>
internal static class Recogniser
{
    public static RecognisedDraft Recognise(Draft draft, Vocabulary words, CancellationToken cancellationToken = default)
    {
        var recognised = new RecognisedDraft(draft);
        Recognise(recognised, words, cancellationToken);
        return recognised;
    }

    /// <summary>Finds the components of a draft whose lines are known.</summary>
    public static void Recognise(RecognisedDraft recognised, Vocabulary words, CancellationToken cancellationToken)
    {
        recognised.HeaderEnd = new HeaderRecogniser(recognised, words).Recognise();
        cancellationToken.ThrowIfCancellationRequested();
        int body = new TypeRecogniser(recognised, words).Recognise(recognised.HeaderEnd);
        new EndMatter(recognised, words).Recognise(body);
        new ClosingRecogniser(recognised, words).Recognise(body);
        cancellationToken.ThrowIfCancellationRequested();
        new Misplaced(recognised, words).Recognise();
        new BodyRecogniser(recognised, words).Recognise();
        PageNumberRecogniser.Recognise(recognised);
        recognised.IsPartyDocument = IsParty(recognised, words);
    }

    /// <summary>A Party document shows its title, or, where that is missing, an agency, star, symbol or signature that only the Party's have.</summary>
    private static bool IsParty(RecognisedDraft draft, Vocabulary words)
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
}
