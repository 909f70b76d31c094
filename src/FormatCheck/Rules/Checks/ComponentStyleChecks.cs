using FormatCheck.Recognition;

namespace FormatCheck.Rules.Checks;

/// <summary>The title is bold and upright, and not underlined letter by letter where a drawn line is there as well.</summary>
internal sealed record TitleStyleCheck : ComponentCheck
{
    internal override FindingValue? Expected => StyleNames.Of(true, false, null);

    private protected override void Evaluate(RuleRun run, in Component component)
    {
        TextLine line = run.Context.Recognised.Lines[run.Context.Recognised.LinesOf(component)[^1]];
        bool? underline = LinesNear.Below(run.Context, line).Source is LineSource.Drawn or LineSource.Border ? false : null;
        StyleCheck.Check(run, component, bold: true, italic: false, underline);
    }
}

/// <summary>The label is italic, the names after it are upright, neither is bold.</summary>
internal sealed record AddresseeStyleCheck : ComponentCheck
{
    private protected override void Evaluate(RuleRun run, in Component component) =>
        StyleCheck.Check(run, component, bold: false, italic: component.Role == Role.AddresseeLabel, underline: null);
}

/// <summary>The printed type is one that the pack knows, with nothing more to its name.</summary>
internal sealed record KnownTypeCheck : ComponentCheck
{
    private protected override void Evaluate(RuleRun run, in Component component)
    {
        RecognisedDraft draft = run.Context.Recognised;
        if (draft.HasTheme)
        {
            return; // a political report prints its theme in place of the type's name
        }

        TextLine line = draft.Lines[draft.LinesOf(component)[0]];
        foreach (DocumentType type in run.Context.Words.Types)
        {
            if (VietnameseText.Same(draft.Text(line), type.Name, ignoreCase: true))
            {
                return;
            }
        }

        run.Confidence = 1; // that it stands in the type's place is what is reported
        run.Fail(FindingPlace.At(line), Values.Text(draft.Text(line)));
    }
}

/// <summary>The kind of copy stands level with the copying agency, above the copy's place and date.</summary>
internal sealed record CopyLevelCheck : ComponentCheck
{
    private protected override void Evaluate(RuleRun run, in Component component)
    {
        RecognisedDraft draft = run.Context.Recognised;
        TextLine line = draft.Lines[draft.LinesOf(component)[0]];
        int date = draft.Find(Role.CopyPlaceDate);
        if (date >= 0 && Levels.IsAbove(draft, draft.Lines[draft.LinesOf(draft.Components[date])[0]], line))
        {
            run.Fail(FindingPlace.At(line), Values.Text("dưới địa danh và ngày tháng", "below place and date"), Values.Text("ngang tên cơ quan sao", "level with the copying agency"));
        }
    }
}

/// <summary>The number of a copy: the grammar of number and symbol with the copy's symbol, below the copying agency, its date below the kind of copy.</summary>
/// <param name="Symbol">The symbol of every copy (<c>BS</c>).</param>
/// <param name="Symbols">A list of the kinds of copy with their symbols, where each has its own.</param>
internal sealed record CopyNumberCheck(double Size, string? Symbol, string? Symbols) : Check
{
    internal override FindingValue? Expected => Symbol is null ? null : Values.Text($"Số 01-{Symbol}/...", $"Số 01-{Symbol}/...");

    internal override void Evaluate(RuleRun run)
    {
        RecognisedDraft draft = run.Context.Recognised;
        if (!draft.Has(Role.CopyKind))
        {
            run.NotApplicable(new LocalizedText("không phải bản sao", "not a copy"));
            return;
        }

        int found = draft.Find(Role.CopyNumber);
        if (found < 0)
        {
            run.Fail(FindingPlace.At(draft.Lines[draft.LinesOf(draft.Components[draft.Find(Role.CopyKind)])[0]]), Values.Nothing, Expected);
            return;
        }

        Component component = draft.Components[found];
        TextLine line = draft.Lines[draft.LinesOf(component)[0]];
        ReadOnlySpan<char> text = draft.Text(line);
        NumberGrammar grammar = run.Context.Words.Number;
        NumberSymbol number = NumberSymbol.Parse(text, grammar);
        ReadOnlySpan<char> digits = text[number.Digits];
        bool zeroFails = digits.Length == 1 || digits is ['0', _, _, ..];
        if (!number.IsWellFormed || number.HasColon != grammar.Colon || number.HasSpacesOrDashes || zeroFails || !IsSymbol(run, draft, text[number.Type]))
        {
            run.Fail(FindingPlace.At(line), Values.Text(text), Expected, NumberCheck.Suggest(text, number, grammar));
        }
        else if (IsMisplaced(draft, line))
        {
            run.Fail(FindingPlace.At(line), SideCheck.SideName(line.Side), Values.Text("dưới tên cơ quan sao", "below the copying agency"));
        }
        else if (draft.Find(Role.CopyPlaceDate) is var date && (date < 0 || draft.Lines[draft.LinesOf(draft.Components[date])[0]].Side == Side.Left))
        {
            run.Fail(FindingPlace.At(line), Values.Text("địa danh và ngày sao", "place and date of the copy"), Values.Text("dưới loại bản sao", "below the kind of copy"));
        }
        else
        {
            foreach (Piece piece in new Pieces(run.Context, component))
            {
                if (piece.Format.HalfPoints.IsNot((int)(Size * 2)))
                {
                    run.Fail(piece.Place, Values.HalfPoints(piece.Format.HalfPoints.Value), Values.Points(Size));
                    return;
                }
            }

            run.Pass();
        }
    }

    private bool IsSymbol(RuleRun run, RecognisedDraft draft, ReadOnlySpan<char> written)
    {
        if (Symbols is null)
        {
            return VietnameseText.Same(written, Symbol);
        }

        ReadOnlySpan<char> kind = draft.Plain(draft.LinesOf(draft.Components[draft.Find(Role.CopyKind)])[0]);
        foreach (NamedSymbol named in run.Context.Words.Symbols(Symbols))
        {
            if (Vocabulary.StartsWithWord(kind, named.Plain))
            {
                return VietnameseText.Same(written, named.Symbol);
            }
        }

        return true; // a kind that is wrong itself has a rule of its own
    }

    private static bool IsMisplaced(RecognisedDraft draft, in TextLine line)
    {
        int agency = draft.Find(Role.CopyAgency);
        return agency < 0 ? line.Side == Side.Right : Levels.IsAbove(draft, line, draft.Lines[draft.LinesOf(draft.Components[agency])[0]]) || Math.Abs(draft.Lines[draft.LinesOf(draft.Components[agency])[^1]].Center - line.Center) > 260;
    }
}

/// <summary>The copier's authority, office and name stand at the right of a copy's stamp.</summary>
internal sealed record CopySignatureCheck : ComponentCheck
{
    internal override FindingValue? Expected => Values.Text("quyền hạn, chức vụ, họ tên người sao ở bên phải", "the copier's authority, office and name at the right");

    private protected override void Evaluate(RuleRun run, in Component component)
    {
        RecognisedDraft draft = run.Context.Recognised;
        int signature = draft.Find(Role.CopySignature);
        if (signature < 0)
        {
            run.Fail(FindingPlace.At(draft.Lines[draft.LinesOf(component)[0]]), Values.Nothing, Expected);
            return;
        }

        TextLine line = draft.Lines[draft.LinesOf(draft.Components[signature])[0]];
        if (line.Side != Side.Right)
        {
            run.Fail(FindingPlace.At(line), SideCheck.SideName(line.Side), Expected);
        }
    }
}
