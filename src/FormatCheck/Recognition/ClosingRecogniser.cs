using FormatCheck.Drafts;

namespace FormatCheck.Recognition;

/// <summary>Finds what closes a document: recipients, signature blocks, the typist's mark and the contact line.</summary>
internal sealed class ClosingRecogniser(RecognisedDraft draft, Vocabulary words)
{
    // A note or a short form behind the signature; more text is the body, and what looked like a closing an example.
    private const int MostTextBehind = 15;

    private readonly RecipientsRecogniser _recipients = new(draft, words);

    public void Recognise(int bodyStart)
    {
        int end = Math.Min(draft.AppendixStart, draft.CopyStart);
        int start = FindStart(bodyStart, ref end);
        draft.Body = (bodyStart, start);
        draft.Closing = (start, end);
        _recipients.Recognise(start, end);
        TakeMarks(start, end);
        new SignatureRecogniser(draft, words).Recognise(start, end, IsRecipientOrMark);
        if (!draft.Has(Role.Authority) && !draft.Has(Role.Office))
        {
            TakeMisplacedSignature(start);
        }
    }

    /// <summary>A signature block that stands above the body by mistake.</summary>
    private void TakeMisplacedSignature(int end)
    {
        for (int i = draft.HeaderEnd; i < end; i++)
        {
            TextLine line = draft.Lines[i];
            if (!line.IsEmpty && line.Side == Side.Right && IsSignatureLine(draft, words, line))
            {
                int last = i;
                while (last + 1 < end && !LineFacts.IsRunningText(draft.Draft, draft.Lines[last + 1]) && last - i < 10)
                {
                    last++;
                }

                new SignatureRecogniser(draft, words).Recognise(i, last + 1, IsRecipientOrMark);
                return;
            }
        }
    }

    /// <summary>Whether a line is one that only a signature block has: an authority, an office in capitals.</summary>
    public static bool IsSignatureLine(RecognisedDraft draft, Vocabulary words, in TextLine line)
    {
        ReadOnlySpan<char> plain = draft.Plain(line);
        if (plain.Length is 0 or > 90 || IsInDataTable(draft, line))
        {
            return false;
        }

        bool upper = LineFacts.IsUpper(draft.Draft, line);
        if (!upper && line.Side != Side.Right)
        {
            return false;
        }

        if (AuthorityForm.Read(draft, line, out _) > 0)
        {
            return true;
        }

        ref readonly Paragraph paragraph = ref draft.ParagraphOf(line);
        bool mixedCase = !upper && line.Side == Side.Right && line.Column == 0 && paragraph.Place != Place.Cell && words.Has("offices", plain);
        return mixedCase || (upper && line.Length <= 60 && (words.HasHead("offices", plain, out _) || words.HasHead("authority-words", plain, out _)));
    }

    /// <summary>Whether a line stands in a table of figures or names: signatures stand in tables without lines.</summary>
    private static bool IsInDataTable(RecognisedDraft draft, in TextLine line)
    {
        int cell = draft.ParagraphOf(line).Cell;
        if (cell < 0)
        {
            return false;
        }

        Table table = draft.Draft.Tables[draft.Draft.Cells[cell].Table];
        return table.HasVisibleBorders && (table.ColumnCount >= 3 || table.RowCount >= 3);
    }

    private bool IsAnchor(int i)
    {
        TextLine line = draft.Lines[i];
        return RecipientsRecogniser.IsLabel(draft.Plain(line)) || IsSignatureLine(draft, words, line) || draft.Plain(line).StartsWith("xac nhan chu ky");
    }

    /// <summary>The closing lies at the end; where only text follows it (a note, a form attached), above that text.</summary>
    /// <param name="end">The end of the document; moved up to the end of the closing where something is attached.</param>
    private int FindStart(int bodyStart, ref int end)
    {
        int start = FindAbove(bodyStart, end, out int text);
        for (int tries = 0, above = text; start < 0 && above > bodyStart && tries < MostTextBehind; tries++)
        {
            int found = FindAbove(bodyStart, above, out int next);
            if (found >= 0 && IsWholeClosing(found, above))
            {
                end = above;
                return WithBeside(found, bodyStart);
            }

            above = found >= 0 ? bodyStart : next;
        }

        return start < 0 ? UnlabelledStart(bodyStart, end) : WithBeside(start, bodyStart);
    }

    /// <summary>Walks up: the closing begins at the topmost recipients' label or signature line that no running text follows.</summary>
    /// <param name="text">The running text that it stopped at.</param>
    private int FindAbove(int bodyStart, int end, out int text)
    {
        int start = -1;
        bool label = false;
        text = bodyStart;
        for (int i = end - 1; i >= bodyStart; i--)
        {
            TextLine line = draft.Lines[i];
            if (line.IsEmpty)
            {
                continue;
            }

            if (IsAnchor(i))
            {
                start = i;
                label |= RecipientsRecogniser.IsLabel(draft.Plain(line));
            }
            else if (!HasLineBeside(i, end) && IsBodyText(line, beforeLabel: label))
            {
                text = i;
                break;
            }
        }

        return start;
    }

    /// <summary>Whether a tab parts the line from another one: a recipient beside the signature, however it reads.</summary>
    private bool HasLineBeside(int line, int end) => line + 1 < end && draft.Lines[line + 1].Column > 0 && draft.Lines[line + 1].Paragraph == draft.Lines[line].Paragraph;

    /// <summary>Whether both recipients and a signature stand there, so that it is no quoted example.</summary>
    private bool IsWholeClosing(int start, int end)
    {
        bool label = false, signature = false;
        for (int i = start; i < end; i++)
        {
            label |= RecipientsRecogniser.IsLabel(draft.Plain(i));
            signature |= IsSignatureLine(draft, words, draft.Lines[i]);
        }

        return label && signature;
    }

    private bool IsBodyText(in TextLine line, bool beforeLabel)
    {
        ref readonly Paragraph paragraph = ref draft.ParagraphOf(line);
        ReadOnlySpan<char> plain = draft.Plain(line);
        if (paragraph.Place is Place.TextBox or Place.Frame || ClosingText.IsContact(plain) || plain.StartsWith("xac nhan"))
        {
            return false;
        }

        if (paragraph.Place == Place.Cell)
        {
            return false;
        }

        bool sentence = plain[^1] is '.' or ';' or ':' or '/' && line.Length >= 25;
        bool dash = plain[0] == '-';
        if (dash && !beforeLabel)
        {
            return false; // a list of recipients, its label still to come
        }

        if (line.Column > 0 || line.Side == Side.Right)
        {
            return false;
        }

        return LineFacts.IsRunningText(draft.Draft, line) || (sentence && LineFacts.AlignmentOf(draft.Draft, line) is Alignment.Justified or Alignment.Left && paragraph.Format.FirstLine.Or(0) > 0);
    }

    /// <summary>Without label and known office the closing is what stands right or in two columns at the very end.</summary>
    private int UnlabelledStart(int bodyStart, int end)
    {
        int start = end;
        for (int i = end - 1; i >= bodyStart; i--)
        {
            TextLine line = draft.Lines[i];
            if (line.IsEmpty || line.Side == Side.Right || (draft.ParagraphOf(line).Place == Place.Cell && LineFacts.IsUpper(draft.Draft, line)))
            {
                start = line.IsEmpty ? start : i;
                continue;
            }

            if (draft.ParagraphOf(line).Place != Place.Cell)
            {
                break;
            }
        }

        return start;
    }

    /// <summary>What stands in the same table, or on the same line, as the first closing line belongs to the closing.</summary>
    private int WithBeside(int start, int bodyStart)
    {
        ref readonly Paragraph paragraph = ref draft.ParagraphOf(draft.Lines[start]);
        int table = paragraph.Cell < 0 ? -1 : draft.Draft.Cells[paragraph.Cell].Table;
        while (start > bodyStart)
        {
            TextLine above = draft.Lines[start - 1];
            int cell = draft.ParagraphOf(above).Cell;
            bool sameTable = table >= 0 && cell >= 0 && draft.Draft.Cells[cell].Table == table;
            if (!sameTable && !(above.Paragraph == draft.Lines[start].Paragraph && draft.Lines[start].Column > 0))
            {
                break;
            }

            start--;
        }

        return start;
    }

    private void TakeMarks(int start, int end)
    {
        var contact = new List<int>();
        for (int i = start; i < end; i++)
        {
            TextLine line = draft.Lines[i];
            if (line.IsEmpty || _recipients.Holds(i))
            {
                continue;
            }

            if (ClosingText.IsContact(draft.Plain(line)) && draft.ParagraphOf(line).Place != Place.Cell)
            {
                contact.Add(i);
            }
            else if (words.HasHead("circulation", draft.Plain(line).Trim(" ()"), out _) && (LineFacts.IsUpper(draft.Draft, line) || LineFacts.IsBold(draft.Draft, line)))
            {
                draft.Add(Role.Circulation, i, RecognisedBy.Vocabulary);
            }
            else if (!draft.Has(Role.Typist) && line.Side == Side.Left && ClosingText.IsTypist(draft.Text(line)))
            {
                draft.Add(Role.Typist, i, RecognisedBy.Pattern);
            }
        }

        TakeFooter(contact);
        if (contact.Count > 0)
        {
            draft.Add(Role.Contact, contact, RecognisedBy.Text, 90);
        }
    }

    /// <summary>The contact line, and the circulation mark of the last page, may stand in a footer.</summary>
    private void TakeFooter(List<int> contact)
    {
        bool noContact = contact.Count == 0;
        for (int s = 1; s < draft.Draft.Stories.Count; s++)
        {
            if (draft.Draft.Stories[s].Kind != StoryKind.Footer)
            {
                continue;
            }

            (int first, int last) = draft.LinesOfStory(s);
            for (int i = first; i < last; i++)
            {
                if (draft.Lines[i].IsEmpty)
                {
                    continue;
                }

                if (noContact && ClosingText.IsContact(draft.Plain(i)))
                {
                    contact.Add(i);
                }
                else if (!draft.Has(Role.Circulation) && words.HasHead("circulation", draft.Plain(i).Trim(" ()"), out _))
                {
                    draft.Add(Role.Circulation, i, RecognisedBy.Vocabulary);
                }
            }
        }
    }

    private bool IsRecipientOrMark(int line)
    {
        if (_recipients.Holds(line))
        {
            return true;
        }

        foreach (ref readonly Component component in draft.Components)
        {
            if (component.Role is Role.Typist or Role.Contact or Role.Circulation && draft.LinesOf(component).Contains(line))
            {
                return true;
            }
        }

        return false;
    }
}
