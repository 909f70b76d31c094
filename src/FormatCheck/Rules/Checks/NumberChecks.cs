using FormatCheck.Recognition;

namespace FormatCheck.Rules.Checks;

internal enum NumberAspect
{
    Format,
    Colon,
    Spaces,
    LeadingZero,
    TypeSymbol,
}

/// <summary>One aspect of number and symbol, parsed by the grammar of <see cref="NumberSymbol"/>.</summary>
internal sealed record NumberCheck(NumberAspect Aspect) : ComponentCheck
{
    private protected override void Evaluate(RuleRun run, in Component component)
    {
        RecognisedDraft draft = run.Context.Recognised;
        TextLine line = draft.Lines[draft.LinesOf(component)[0]];
        ReadOnlySpan<char> text = draft.Text(line);
        NumberGrammar grammar = run.Context.Words.Number;
        NumberSymbol number = NumberSymbol.Parse(text, grammar);
        ReadOnlySpan<char> digits = text[number.Digits];
        switch (Aspect)
        {
            case NumberAspect.Format when number.HasYear:
                run.Review(FindingPlace.At(line), Expected);
                break;
            case NumberAspect.Format when !number.IsWellFormed && !(run.Context.Stage == Stage.Draft && NumberSymbol.HasPlaceholder(text)):
                run.Fail(FindingPlace.At(line), Values.Text(text), suggestion: Suggest(text, number, grammar));
                break;
            case NumberAspect.Colon when number.HasColon != grammar.Colon && number.HasWord:
                run.Fail(FindingPlace.At(line), Values.Text(text), suggestion: Suggest(text, number, grammar));
                break;
            case NumberAspect.Spaces when number.HasSpacesOrDashes:
                run.Fail(FindingPlace.At(line), Values.Text(text), suggestion: Suggest(text, number, grammar));
                break;
            case NumberAspect.LeadingZero when !digits.IsEmpty && (digits.Length == 1 || (digits[0] == '0' && digits.Length > 2) || digits.SequenceEqual("00")):
                run.Fail(FindingPlace.At(line), Values.Text(digits), suggestion: Suggest(text, number, grammar));
                break;
            case NumberAspect.TypeSymbol when number.IsWellFormed:
                CheckType(run, line, text[number.Type]);
                break;
        }
    }

    /// <summary>The symbol is known, and is that of the printed type; an administrative paper may have another.</summary>
    private static void CheckType(RuleRun run, in TextLine line, ReadOnlySpan<char> symbol)
    {
        CheckContext context = run.Context;
        DocumentType? known = context.Words.TypeOfSymbol(symbol);
        DocumentType? printed = context.Recognised.Has(Role.TypeName) && !IsUnknownType(context) ? context.Recognised.Type : null;
        if ((printed ?? context.Recognised.Type ?? known) is not { IsUnwritten: false })
        {
            CheckUnwritten(run, line, symbol, known);
        }
        else if (printed is null && known is null)
        {
            run.Fail(FindingPlace.At(line), Values.Text(symbol));
        }
        else if (printed is not null && !Fits(context, printed, symbol))
        {
            run.Fail(FindingPlace.At(line), Values.Text(symbol), Values.Text(printed.Symbol, printed.Symbol), atMost: printed.IsPaper ? Severity.Warning : Severity.Error);
        }
    }

    /// <summary>A công văn of the State has no symbol of its type; of a draft without any type only a symbol that nobody knows is wrong.</summary>
    private static void CheckUnwritten(RuleRun run, in TextLine line, ReadOnlySpan<char> symbol, DocumentType? known)
    {
        bool hasUnwritten = run.Context.Words.Types.Any(static type => type.IsUnwritten);
        if (known is { IsUnwritten: true } || (known is null && !hasUnwritten))
        {
            run.Fail(FindingPlace.At(line), Values.Text(symbol));
        }
    }

    private static bool IsUnknownType(CheckContext context) =>
        context.Recognised.Components[context.Recognised.Find(Role.TypeName)].Reason == RecognisedBy.Place;

    private static bool Fits(CheckContext context, DocumentType printed, ReadOnlySpan<char> symbol)
    {
        foreach (DocumentType type in context.Words.Types)
        {
            if (type.Plain == printed.Plain && type.Name == printed.Name && VietnameseText.Same(symbol, type.Symbol))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The number as it should be, where all parts are there.</summary>
    public static string? Suggest(ReadOnlySpan<char> text, in NumberSymbol number, NumberGrammar grammar)
    {
        ReadOnlySpan<char> type = text[number.Type], agency = text[number.Agency], digits = text[number.Digits], suffix = text[number.Suffix];
        if (type.IsEmpty || agency.IsEmpty)
        {
            return null;
        }

        ReadOnlySpan<char> value = digits.TrimStart('0');
        string written = digits.IsEmpty ? "..." : value.Length < 2 ? $"0{value}" : value.ToString();
        string agencies = agency.ToString().Replace(" ", "", StringComparison.Ordinal).Replace('\u2013', '-');
        return $"Số{(grammar.Colon ? ":" : "")} {written}{grammar.AfterNumber}{type}{grammar.AfterType}{agencies}{(suffix.IsEmpty ? "" : $"/{suffix}")}";
    }
}

/// <summary>The agency symbol is known, or declared by the user, and fits the issuer where the issuer's symbol can be derived.</summary>
internal sealed record AgencySymbolCheck : ComponentCheck
{
    private protected override void Evaluate(RuleRun run, in Component component)
    {
        CheckContext context = run.Context;
        TextLine line = context.Recognised.Lines[context.Recognised.LinesOf(component)[0]];
        ReadOnlySpan<char> text = context.Recognised.Text(line);
        NumberSymbol number = NumberSymbol.Parse(text, context.Words.Number);
        string symbol = text[number.Agency].ToString().Replace(" ", "", StringComparison.Ordinal).Replace('\u2013', '-').Replace('\u2011', '-');
        if (!number.IsWellFormed || symbol.Length == 0 || context.OwnAgencySymbols.Contains(symbol))
        {
            return;
        }

        string[] partners = JointSymbols.Derive(context);
        string? derived = AgencySymbols.Derive(context, out bool certain);
        if ((partners.Length == 0 || JointSymbols.Fit(context.Recognised, partners, symbol.Split('-'))) && AgencySymbols.Fits(context, symbol, derived, certain))
        {
            return;
        }

        derived ??= partners.Length == 0 || Array.IndexOf(partners, "") >= 0 ? null : string.Join('-', partners);
        run.Fail(FindingPlace.At(line), Values.Text(symbol, symbol), derived is null ? null : Values.Text(derived, derived));
    }
}
