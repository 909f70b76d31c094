using FormatCheck.Drafts;
using FormatCheck.Recognition;

namespace FormatCheck.Rules.Checks;

/// <summary>The component must be there.</summary>
/// <param name="OwnLine">Whether it must not share its line with what follows it.</param>
/// <param name="Complete">Whether its blanks must be filled from stage signing on (number, date).</param>
internal sealed record PresentCheck(bool OwnLine, bool Complete) : Check
{
    internal override void Evaluate(RuleRun run)
    {
        RecognisedDraft draft = run.Context.Recognised;
        int found = -1;
        foreach (Role role in run.Rule.Component.Roles)
        {
            found = Math.Max(found, draft.Find(role));
        }

        if (found < 0 && !(run.Rule.Component.Roles is [Role.Summary] && draft.HasTheme))
        {
            run.Fail(FindingPlace.Document);
            return;
        }

        if (found >= 0)
        {
            Component component = draft.Components[found];
            TextLine line = draft.Lines[draft.LinesOf(component)[0]];
            if (OwnLine && SharesLine(draft, component, line))
            {
                run.Fail(FindingPlace.At(line));
                return;
            }

            if (Complete && run.Context.Stage != Stage.Draft && HasBlanks(component.Role, draft.Text(line)))
            {
                run.Fail(FindingPlace.At(line));
                return;
            }
        }

        run.Pass();
    }

    private static bool SharesLine(RecognisedDraft draft, in Component component, in TextLine line)
    {
        if (component.Role == Role.TypeName)
        {
            return draft.TypeSharesLine;
        }

        // The list of recipients begins on the label's line, or the label is missing altogether.
        if (component.Role == Role.Recipients)
        {
            int label = draft.Find(Role.RecipientsLabel);
            return label < 0 || (draft.Lines[draft.LinesOf(draft.Components[label])[0]].Paragraph == line.Paragraph && !draft.Draft.Text[..line.Start].EndsWith("\n"));
        }

        return false;
    }

    private static bool HasBlanks(Role role, ReadOnlySpan<char> text) =>
        role == Role.Number ? NumberSymbol.Parse(text).IsBlank : role == Role.PlaceDate && IssueDate.Parse(text).HasBlanks;
}

/// <summary>Where two other components stand, the component must stand between them.</summary>
/// <param name="Above">The component above.</param>
/// <param name="Below">The component below.</param>
/// <param name="Words">A list of words: a line between the two that ends with one of them is meant as the component, and left to other checks.</param>
internal sealed record BetweenCheck(string Above, string Below, string Words) : Check
{
    internal override FindingValue? Expected => Values.Text("một dòng riêng", "a line of its own");

    internal override void Evaluate(RuleRun run)
    {
        RecognisedDraft draft = run.Context.Recognised;
        Role[] above = ComponentKind.Named(Above)?.Roles ?? [], below = ComponentKind.Named(Below)?.Roles ?? [];
        int last = -1;
        foreach (ref readonly Component component in draft.Components)
        {
            if (Array.IndexOf(above, component.Role) >= 0)
            {
                last = draft.Lines[draft.LinesOf(component)[^1]].Paragraph;
            }
            else if (last >= 0 && Array.IndexOf(below, component.Role) >= 0)
            {
                if (!IsBetween(run, last, draft.Lines[draft.LinesOf(component)[0]].Paragraph))
                {
                    run.Fail(FindingPlace.Document, Values.Text("thiếu", "missing"), Expected);
                }

                return;
            }
        }
    }

    private bool IsBetween(RuleRun run, int above, int below)
    {
        RecognisedDraft draft = run.Context.Recognised;
        for (int p = above + 1; p < below; p++)
        {
            ReadOnlySpan<char> plain = draft.Plain(draft.Draft.Paragraphs[p]).TrimEnd(" .:;");
            foreach (string word in run.Context.Words.Plain(Words))
            {
                if (plain.EndsWith(word))
                {
                    return true;
                }
            }
        }

        return false;
    }
}

/// <summary>None of the roles may be there.</summary>
/// <param name="Role">The role: national-title, party-title, type-name, addressee, copy-number.</param>
internal sealed record AbsentCheck(string Role) : Check
{
    internal override void Evaluate(RuleRun run)
    {
        RecognisedDraft draft = run.Context.Recognised;
        foreach (ref readonly Component component in draft.Components)
        {
            if (IsMeant(component.Role))
            {
                TextLine line = draft.Lines[draft.LinesOf(component)[0]];
                run.Fail(FindingPlace.At(line), Values.Text(draft.Text(line)));
                return;
            }
        }

        run.Pass();
    }

    private bool IsMeant(Role role) => Role switch
    {
        "national-title" => role is Recognition.Role.NationalTitle or Recognition.Role.NationalMotto,
        "party-title" => role == Recognition.Role.Title,
        "type-name" => role == Recognition.Role.TypeName,
        "copy-number" => role == Recognition.Role.CopyNumber,
        _ => role == Recognition.Role.AddresseeLabel,
    };
}

/// <summary>An authority or office stands at the end, and from stage signing on the name of every signer.</summary>
internal sealed record SignaturePresentCheck : Check
{
    internal override void Evaluate(RuleRun run)
    {
        RecognisedDraft draft = run.Context.Recognised;
        bool office = draft.Has(Role.Authority) || draft.Has(Role.Office);
        if (!office || (run.Context.Stage != Stage.Draft && !draft.Has(Role.Signer)))
        {
            run.Fail(FindingPlace.Document);
            return;
        }

        if (run.Context.Stage != Stage.Draft && Nameless(draft) is var nameless and >= 0)
        {
            run.Fail(FindingPlace.At(draft.Lines[nameless]));
            return;
        }

        run.Pass();
    }

    /// <summary>The first line of a block that lacks its name beside one that has it; -1 for none.</summary>
    private static int Nameless(RecognisedDraft draft)
    {
        foreach (ref readonly Component component in draft.Components)
        {
            if (component.Role is Role.Authority or Role.Office && !Has(draft, Role.Signer, component.Group) && !(component.Role == Role.Authority && GoesOnElsewhere(draft)))
            {
                return draft.LinesOf(component)[0];
            }
        }

        return -1;
    }

    /// <summary>Whether some name stands without an authority of its own: that of an authority in another table or box.</summary>
    private static bool GoesOnElsewhere(RecognisedDraft draft)
    {
        foreach (ref readonly Component component in draft.Components)
        {
            if (component.Role == Role.Signer && !Has(draft, Role.Authority, component.Group))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(RecognisedDraft draft, Role role, int group)
    {
        foreach (ref readonly Component component in draft.Components)
        {
            if (component.Role == role && component.Group == group)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Pictures of signature and seal: a person looks at their colours and places.</summary>
internal sealed record SignatureImageCheck : Check
{
    private static readonly LocalizedText s_none = new("phần chữ ký không có hình ảnh", "the signature block holds no picture");

    internal override void Evaluate(RuleRun run)
    {
        RecognisedDraft draft = run.Context.Recognised;
        int office = draft.Find(Role.Office), signer = draft.Find(Role.Signer);
        int from = office < 0 ? -1 : draft.Lines[draft.LinesOf(draft.Components[office])[0]].Paragraph;
        int to = signer < 0 ? -1 : draft.Lines[draft.LinesOf(draft.Components[signer])[0]].Paragraph;
        for (int i = from; i >= 0 && i <= to; i++)
        {
            if ((draft.Draft.Paragraphs[i].Marks & ParagraphMarks.HasPicture) != 0)
            {
                run.Review(FindingPlace.At(draft.Lines[draft.LinesOf(draft.Components[signer])[0]]));
                return;
            }
        }

        run.NotApplicable(s_none);
    }
}
