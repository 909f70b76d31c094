using FormatCheck.Drafts;

namespace FormatCheck.Recognition;

/// <summary>Looks for components of the head that were not found there: they may stand somewhere else, which is a fault of place and not of absence.</summary>
internal sealed class Misplaced(RecognisedDraft draft, Vocabulary words)
{
    public void Recognise()
    {
        if (!draft.Has(Role.Title))
        {
            FindTitle();
        }

        if (words.Issuer == HeadTitle.State)
        {
            FindNational();
        }

        if (!draft.Has(Role.TypeName) && draft.Type?.Symbol == "CV")
        {
            FindLetterName();
        }

        if (words.Issuer == HeadTitle.State && !draft.Has(Role.LetterSummary) && !draft.Has(Role.TypeName))
        {
            FindLetterSummary();
        }

        FindMarks();
        if (!draft.Has(Role.Contact))
        {
            FindContact();
        }

        if (!draft.Has(Role.PlaceDate) && !(words.Issuer == HeadTitle.State && draft.Type?.Symbol == "BB"))
        {
            // Minutes of the State need no place and date; a date in them is that of the meeting.
            Find(Role.PlaceDate, draft.Closing.Start, draft.Closing.End, static (recognised, line) => IssueDate.LooksLike(recognised.Plain(line)) && !LineFacts.IsRunningText(recognised.Draft, line));
            Find(Role.PlaceDate, Math.Max(draft.Body.Start, draft.Closing.Start - 6), draft.Closing.Start, static (recognised, line) => IssueDate.LooksLike(recognised.Plain(line)) && line.Side != Side.Left && line.Length < 70);
            Find(Role.PlaceDate, draft.HeaderEnd, draft.Body.Start, static (recognised, line) => IssueDate.LooksLike(recognised.Plain(line)) && line.Length < 70);
        }

        if (!draft.Has(Role.Number))
        {
            Find(Role.Number, draft.HeaderEnd, Math.Min(draft.BodyLineCount, draft.Body.Start + 2), static (recognised, line) => NumberSymbol.LooksLike(recognised.Plain(line), recognised.Text(line)));
            Find(Role.Number, draft.Closing.Start, draft.Closing.End, static (recognised, line) => NumberSymbol.LooksLike(recognised.Plain(line), recognised.Text(line)) && recognised.Plain(line).StartsWith("so"));
        }
    }

    /// <summary>Marks of secrecy, urgency, circulation and draft between the head and the body.</summary>
    private void FindMarks()
    {
        var marks = new HeadMarks(draft, words);
        for (int i = draft.HeaderEnd; i < Math.Min(draft.Body.Start + 2, draft.BodyLineCount); i++)
        {
            TextLine line = draft.Lines[i];
            if (!line.IsEmpty && LineFacts.AlignmentOf(draft.Draft, line) is Alignment.Center or Alignment.Right && !IsTaken(i))
            {
                _ = marks.Take(i);
            }
        }
    }

    private bool IsTaken(int line)
    {
        foreach (ref readonly Component component in draft.Components)
        {
            if (draft.LinesOf(component).Contains(line))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Contact information below the head in place of the foot of the last page.</summary>
    private void FindContact()
    {
        for (int i = draft.HeaderEnd; i < Math.Min(draft.Body.Start + 2, draft.BodyLineCount); i++)
        {
            bool set = i < draft.Body.Start || LineFacts.AlignmentOf(draft.Draft, draft.Lines[i]) == Alignment.Center;
            if (set && !draft.Lines[i].IsEmpty && ClosingText.IsContact(draft.Plain(i)) && draft.Plain(i).IndexOf(':') > 0)
            {
                draft.Add(Role.Contact, i, RecognisedBy.Text, 80);
                return;
            }
        }
    }

    /// <summary>"V/v ..." in the middle of the page, above the addressee.</summary>
    private void FindLetterSummary()
    {
        int addressee = draft.Find(Role.AddresseeLabel);
        int end = addressee < 0 ? 0 : draft.Lines[draft.LinesOf(draft.Components[addressee])[0]].Start;
        for (int i = draft.HeaderEnd; i < draft.BodyLineCount && draft.Lines[i].Start < end; i++)
        {
            if (words.HasHead("letter-summary-words", draft.Plain(i), out _) && !IsTaken(i))
            {
                draft.Add(Role.LetterSummary, i, RecognisedBy.Text, 80);
                return;
            }
        }
    }

    /// <summary>CÔNG VĂN printed below the addressee.</summary>
    private void FindLetterName()
    {
        for (int i = draft.HeaderEnd; i < Math.Min(draft.BodyLineCount, draft.Body.Start + 4); i++)
        {
            if (Vocabulary.SameWords(draft.Plain(i), "cong van"))
            {
                draft.Add(Role.TypeName, i, RecognisedBy.Vocabulary);
                return;
            }
        }
    }

    private void FindTitle()
    {
        for (int i = draft.HeaderEnd; i < draft.BodyLineCount; i++)
        {
            TextLine line = draft.Lines[i];
            if (line.Length is > 10 and < 40 && LineFacts.IsUpper(draft.Draft, line) && TitleText.Is(draft.Plain(line), VietnameseText.LetterCount(draft.Plain(line))) && draft.ParagraphOf(line).Place != Place.Cell)
            {
                draft.Add(Role.Title, i, RecognisedBy.Text, 80);
                return;
            }
        }
    }

    /// <summary>The national title or motto below the head, on a line of its own.</summary>
    private void FindNational()
    {
        for (int i = draft.HeaderEnd; i < Math.Min(draft.BodyLineCount, draft.Body.Start + 4); i++)
        {
            ReadOnlySpan<char> plain = draft.Plain(i);
            int letters = VietnameseText.LetterCount(plain);
            Role role = plain.Length >= 60 ? Role.Title : TitleText.IsNational(plain, letters) ? Role.NationalTitle : TitleText.IsMotto(plain, letters) ? Role.NationalMotto : Role.Title;
            if (role != Role.Title && !draft.Has(role))
            {
                draft.Add(role, i, RecognisedBy.Text, 80);
            }
        }
    }

    private void Find(Role role, int start, int end, Func<RecognisedDraft, TextLine, bool> isIt)
    {
        for (int i = start; i < end && !draft.Has(role); i++)
        {
            if (!draft.Lines[i].IsEmpty && isIt(draft, draft.Lines[i]))
            {
                draft.Add(role, i, RecognisedBy.Pattern, 80);
            }
        }
    }
}
