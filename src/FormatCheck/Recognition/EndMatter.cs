using FormatCheck.Drafts;

namespace FormatCheck.Recognition;

/// <summary>Finds what follows the signed document: the components of a copy, and the appendices.</summary>
internal sealed class EndMatter(RecognisedDraft draft, Vocabulary words)
{
    public void Recognise(int bodyStart)
    {
        draft.CopyStart = draft.BodyLineCount;
        draft.AppendixStart = draft.BodyLineCount;
        RecogniseCopy(bodyStart);
        RecogniseAppendices(bodyStart);
    }

    private void RecogniseCopy(int bodyStart)
    {
        int kind = FindCopyKind(bodyStart);
        if (kind < 0)
        {
            return;
        }

        int start = BlockStart(kind);
        draft.CopyStart = start;
        var agency = new List<int>();
        var signature = new List<int>();
        bool number = false, date = false;
        for (int i = start; i < draft.BodyLineCount; i++)
        {
            TextLine line = draft.Lines[i];
            if (line.IsEmpty)
            {
                continue;
            }

            if (i == kind)
            {
                draft.Add(Role.CopyKind, i, RecognisedBy.Text);
            }
            else if (!number && NumberSymbol.LooksLike(draft.Plain(line), draft.Text(line)))
            {
                number = true;
                draft.Add(Role.CopyNumber, i, RecognisedBy.Pattern);
            }
            else if (!date && IssueDate.LooksLike(draft.Plain(line)))
            {
                date = true;
                draft.Add(Role.CopyPlaceDate, i, RecognisedBy.Pattern);
            }
            else if (!number && LineFacts.IsMarks(draft.Text(line)))
            {
                draft.Add(Role.CopyStar, i, RecognisedBy.Text);
            }
            else if (IsSignature(line, signature))
            {
                signature.Add(i);
            }
            else if (!date && line.Side == Side.Left && LineFacts.IsUpper(draft.Draft, line) && (!number || words.HasHead("party-heads", draft.Plain(line), out _)))
            {
                agency.Add(i);
            }
        }

        if (agency.Count > 0)
        {
            draft.Add(Role.CopyAgency, agency, RecognisedBy.Place, 80);
        }

        if (signature.Count > 0)
        {
            draft.Add(Role.CopySignature, signature, RecognisedBy.Place, 90);
        }
    }

    /// <summary>The copier's authority or office, and what stands below it in its column.</summary>
    private bool IsSignature(in TextLine line, List<int> signature) =>
        ClosingRecogniser.IsSignatureLine(draft, words, line) || (signature.Count > 0 && LineColumns.Same(draft, line, draft.Lines[signature[^1]]));

    /// <summary>The kind of copy stands near the end: with a number or a date near it, or, where the pack knows stamps, by itself below the recipients.</summary>
    private int FindCopyKind(int bodyStart)
    {
        for (int i = draft.BodyLineCount - 1; i > bodyStart; i--)
        {
            TextLine line = draft.Lines[i];
            if (line.Length is 0 or > 40 || !words.HasHead("copy-kind-heads", draft.Plain(line), out _))
            {
                continue;
            }

            bool standsOut = words.Has("copy-stamps", draft.Plain(line)) || LineFacts.IsUpper(draft.Draft, line);
            if (line.Side == Side.Left && !standsOut)
            {
                continue;
            }

            if (standsOut && words.Words("copy-stamps").Length > 0 && IsBelowRecipients(i, bodyStart))
            {
                return i;
            }

            for (int near = Math.Max(bodyStart, i - 6); near < Math.Min(draft.BodyLineCount, i + 10); near++)
            {
                ReadOnlySpan<char> plain = draft.Plain(near);
                if (near != i && (NumberSymbol.LooksLike(plain, draft.Text(near)) || (IssueDate.LooksLike(plain) && plain.Length < 60)))
                {
                    return i;
                }
            }
        }

        return -1;
    }

    /// <summary>Whether a line stands below or beside a document's recipients.</summary>
    private bool IsBelowRecipients(int line, int bodyStart)
    {
        for (int i = line - 1; i > bodyStart; i--)
        {
            if (RecipientsRecogniser.IsLabel(draft.Plain(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The head of the table that holds a line, or of the lines in capitals above it.</summary>
    private int BlockStart(int line)
    {
        ref readonly Paragraph paragraph = ref draft.ParagraphOf(draft.Lines[line]);
        int start = line;
        if (paragraph.Cell >= 0)
        {
            int table = draft.Draft.Cells[paragraph.Cell].Table;
            while (start > 0 && TableOf(start - 1) == table)
            {
                start--;
            }

            // The copied document's own closing may stand in the rows above.
            return HoldsLabel(start, line) ? FirstOfRow(line) : start;
        }

        while (start > 0 && (draft.Lines[start - 1].IsEmpty || LineFacts.IsMarks(draft.Text(start - 1))
            || (draft.Lines[start - 1].Side == Side.Left && LineFacts.IsUpper(draft.Draft, draft.Lines[start - 1]) && TableOf(start - 1) < 0)))
        {
            start--;
        }

        return start;
    }

    private bool HoldsLabel(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (RecipientsRecogniser.IsLabel(draft.Plain(i)) && RowOf(i) != RowOf(end))
            {
                return true;
            }
        }

        return false;
    }

    private int FirstOfRow(int line)
    {
        int start = line;
        while (start > 0 && TableOf(start - 1) == TableOf(line) && RowOf(start - 1) == RowOf(line))
        {
            start--;
        }

        return start;
    }

    private int RowOf(int line) => draft.Draft.Cells[draft.ParagraphOf(draft.Lines[line]).Cell].Row;

    private int TableOf(int line)
    {
        int cell = draft.ParagraphOf(draft.Lines[line]).Cell;
        return cell < 0 ? -1 : draft.Draft.Cells[cell].Table;
    }

    /// <summary>An appendix begins with a line "Phụ lục ..." behind a signature.</summary>
    private void RecogniseAppendices(int bodyStart)
    {
        if (AnyLine(bodyStart, static (_, line) => line.StartsPage))
        {
            FindAttachment(bodyStart);
        }

        // Most drafts have no such line: signatures need not be looked for.
        if (!AnyLine(bodyStart, static (draft, line) => Vocabulary.StartsWithWord(draft.Plain(line), "phu luc")))
        {
            return;
        }

        bool signed = false;
        for (int i = bodyStart; i < draft.CopyStart; i++)
        {
            TextLine line = draft.Lines[i];
            ReadOnlySpan<char> plain = draft.Plain(line);
            if (line.IsEmpty)
            {
                continue;
            }

            signed = signed || RecipientsRecogniser.IsLabel(plain) || ClosingRecogniser.IsSignatureLine(draft, words, line);
            if (!signed || !Vocabulary.StartsWithWord(plain, "phu luc") || line.Length > 120 || !IsHeading(line, plain))
            {
                continue;
            }

            AddAppendix(i);
        }
    }

    private void AddAppendix(int heading)
    {
        draft.AppendixStart = Math.Min(draft.AppendixStart, heading);
        draft.Add(Role.AppendixHeading, heading, RecognisedBy.Text);
        int next = heading + 1;
        while (next < draft.CopyStart && (draft.Lines[next].IsEmpty || draft.Text(next)[0] == '('))
        {
            TakeReference(next++);
        }

        if (next < draft.CopyStart && draft.Lines[next].Length < 250 && draft.ParagraphOf(draft.Lines[next]).Place == Place.Body && IsTitle(draft.Lines[next]))
        {
            draft.Add(Role.AppendixTitle, next++, RecognisedBy.Place, 80);
        }

        while (next < draft.CopyStart && draft.Lines[next].IsEmpty)
        {
            next++;
        }

        if (next < draft.CopyStart)
        {
            TakeReference(next);
        }
    }

    private bool IsTitle(in TextLine line) =>
        LineFacts.AlignmentOf(draft.Draft, line) == Alignment.Center || (words.Issuer == HeadTitle.State && LineFacts.IsUpper(draft.Draft, line));

    /// <summary>"(Kèm theo Quyết định số ... ngày ...)", above or below the title.</summary>
    private void TakeReference(int line)
    {
        if (draft.Plain(line).StartsWith("(") && draft.Plain(line).IndexOf("kem theo") > 0)
        {
            draft.Add(Role.AppendixReference, line, RecognisedBy.Text);
        }
    }

    private bool AnyLine(int bodyStart, Func<RecognisedDraft, TextLine, bool> predicate)
    {
        for (int i = bodyStart; i < draft.CopyStart; i++)
        {
            if (predicate(draft, draft.Lines[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A document attached on a new page behind recipients and signature (the quy chế of a quyết định) is none of this one's text.</summary>
    private void FindAttachment(int bodyStart)
    {
        bool label = false, signature = false;
        for (int i = bodyStart; i < draft.CopyStart; i++)
        {
            TextLine line = draft.Lines[i];
            if (line.IsEmpty)
            {
                continue;
            }

            if (line.StartsPage && signature && (label || words.TypeNamed(draft.Plain(line)) is not null) && !RecipientsRecogniser.IsLabel(draft.Plain(line)) && !IsLoneName(i))
            {
                draft.AppendixStart = i;
                return;
            }

            bool isText = LineFacts.IsRunningText(draft.Draft, line) && draft.Text(line)[0] != '-';
            label = !isText && (label || RecipientsRecogniser.IsLabel(draft.Plain(line)));
            signature = !isText && (signature || ClosingRecogniser.IsSignatureLine(draft, words, line));
        }
    }

    /// <summary>Whether the page holds one short line at the right and nothing else: the signer's name, which no longer found room by the office.</summary>
    private bool IsLoneName(int line)
    {
        if (draft.Lines[line].Side == Side.Left || draft.Lines[line].Length > 60)
        {
            return false;
        }

        for (int i = line + 1; i < draft.CopyStart; i++)
        {
            if (!draft.Lines[i].IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsHeading(in TextLine line, ReadOnlySpan<char> plain) =>
        LineFacts.AlignmentOf(draft.Draft, line) == Alignment.Center || line.StartsPage || LineFacts.IsBold(draft.Draft, line)
        || LineFacts.IsUpper(draft.Draft, line) || plain.Length <= 14;
}
