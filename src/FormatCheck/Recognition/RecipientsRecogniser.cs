using FormatCheck.Drafts;

namespace FormatCheck.Recognition;

/// <summary>Finds the recipients: the label Nơi nhận, its list, and the typist's mark behind the last of them.</summary>
internal sealed class RecipientsRecogniser(RecognisedDraft draft, Vocabulary words)
{
    private readonly List<int> _recipients = [];
    private int _label = -1;
    private int _split = -1;

    public static bool IsLabel(ReadOnlySpan<char> plain)
    {
        ReadOnlySpan<char> trimmed = plain.Trim(" .,;:_-*");
        return trimmed.SequenceEqual("noi nhan") || trimmed.SequenceEqual("noi gui") || trimmed.SequenceEqual("noi  nhan") || trimmed.SequenceEqual("noi nhan van ban")
            || (plain.StartsWith("noi nhan") && plain.Length < 90 && plain["noi nhan".Length..].TrimStart(" :").StartsWith("-"));
    }

    public void Recognise(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (IsLabel(draft.Plain(i)))
            {
                _label = i;
            }
        }

        if (_label < 0)
        {
            FindMisplacedLabel(start);
        }

        if (_label < 0)
        {
            TakeUnlabelledRecipients(start, end);
            return;
        }

        TextLine label = draft.Lines[_label];
        ReadOnlySpan<char> plain = draft.Plain(label);
        int dash = plain.IndexOf('-');
        if (dash > 0)
        {
            int piece = draft.AddPiece(label, label.Start, label.Start + dash);
            draft.Add(Role.RecipientsLabel, piece, RecognisedBy.Text);
            _recipients.Add(draft.AddPiece(label, label.Start + dash, label.End));
        }
        else
        {
            draft.Add(Role.RecipientsLabel, _label, RecognisedBy.Text);
        }

        for (int i = _label + 1; i < (_label < start ? start : end); i++)
        {
            TextLine line = draft.Lines[i];
            if (line.IsEmpty)
            {
                continue;
            }

            if (!IsBesideSignature(line, label))
            {
                if (!draft.Has(Role.Typist) && ClosingText.IsTypist(draft.Text(line)))
                {
                    draft.Add(Role.Typist, i, RecognisedBy.Pattern);
                    continue;
                }

                if (!Belongs(line, label))
                {
                    break;
                }

                _recipients.Add(i);
            }
        }

        TakeTypist();
        if (_recipients.Count > 0)
        {
            draft.Add(Role.Recipients, _recipients, RecognisedBy.Place, 95);
        }
    }

    /// <summary>The list may stand above the body by mistake.</summary>
    private void FindMisplacedLabel(int end)
    {
        for (int i = draft.HeaderEnd; i < end && _label < 0; i++)
        {
            if (IsLabel(draft.Plain(i)) && draft.Lines[i].Length < 20)
            {
                _label = i;
            }
        }
    }

    /// <summary>Whether a line stands in another column than the label: a signature beside the list.</summary>
    private bool IsBesideSignature(in TextLine line, in TextLine label)
    {
        ref readonly Paragraph p = ref draft.ParagraphOf(line);
        ref readonly Paragraph q = ref draft.ParagraphOf(label);
        if (p.Cell >= 0 && q.Cell >= 0 && p.Cell != q.Cell)
        {
            return draft.Draft.Cells[p.Cell].Column != draft.Draft.Cells[q.Cell].Column || draft.Draft.Cells[p.Cell].Table != draft.Draft.Cells[q.Cell].Table;
        }

        if (p.Box != q.Box)
        {
            return true;
        }

        return p.Cell < 0 && (line.Column > label.Column || Math.Abs(line.Center - label.Center) > 330 || ClosingRecogniser.IsSignatureLine(draft, words, line));
    }

    private bool Belongs(in TextLine line, in TextLine label)
    {
        ref readonly Paragraph p = ref draft.ParagraphOf(line);
        ref readonly Paragraph q = ref draft.ParagraphOf(label);
        ReadOnlySpan<char> plain = draft.Plain(line);
        if (p.Cell >= 0 && p.Cell == q.Cell)
        {
            return true;
        }

        if (p.Cell >= 0 && q.Cell >= 0)
        {
            return draft.Draft.Cells[p.Cell].Column == draft.Draft.Cells[q.Cell].Column && !ClosingText.IsContact(plain);
        }

        if (_recipients.Count == 0 && line.Side == Side.Left && line.Length < 100 && !ClosingText.IsContact(plain))
        {
            return true; // the first item, its dash forgotten
        }

        bool listItem = plain[0] is '-' or '+' or '*' || plain.StartsWith("nhu tren") || (plain.StartsWith("luu") && line.Side != Side.Right); // on the right Lưu is a family name
        return listItem || (p.Box >= 0 && p.Box == q.Box) || (_recipients.Count > 0 && (Continues(line) || ClosingText.IsTypist(draft.Text(line))) && !ClosingText.IsContact(plain));
    }

    /// <summary>A recipient's second line: broken by hand, or a paragraph of its own without a dash below one that is not closed.</summary>
    private bool Continues(in TextLine line)
    {
        TextLine last = draft.Lines[_recipients[^1]];
        return line.Paragraph == last.Paragraph || (draft.Text(last)[^1] is not '.' && line.Length < 60 && !LineFacts.IsUpper(draft.Draft, line));
    }

    /// <summary>Without the word Nơi nhận a list of dashes beside the signature is still the recipients' list.</summary>
    private void TakeUnlabelledRecipients(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            TextLine line = draft.Lines[i];
            if (!line.IsEmpty && line.Side == Side.Left && draft.Plain(line)[0] == '-' && draft.ParagraphOf(line).Place != Place.Body)
            {
                _recipients.Add(i);
            }
        }

        TakeTypist();
        if (_recipients.Count > 0)
        {
            draft.Add(Role.Recipients, _recipients, RecognisedBy.Place, 70);
        }
    }

    /// <summary>The typist's mark and number of copies stand behind the last recipient: ABC-268 on a line of its own, or "- Lưu: VT, TH. PL.(300)".</summary>
    private void TakeTypist()
    {
        if (_recipients.Count == 0)
        {
            return;
        }

        int last = _recipients[^1];
        TextLine line = draft.Lines[last];
        int stop = draft.Text(line).LastIndexOf(". ");
        if (ClosingText.IsTypist(draft.Text(line)))
        {
            _recipients.RemoveAt(_recipients.Count - 1);
            draft.Add(Role.Typist, last, RecognisedBy.Pattern);
        }
        else if (stop > 0 && !draft.Has(Role.Typist) && ClosingText.IsTypist(draft.Text(line)[(stop + 1)..].TrimStart()))
        {
            _split = last;
            _recipients[^1] = draft.AddPiece(line, line.Start, line.Start + stop + 1);
            draft.Add(Role.Typist, draft.AddPiece(line, line.Start + stop + 1, line.End), RecognisedBy.Pattern);
        }
    }

    public bool Holds(int line) => line == _label || line == _split || _recipients.Contains(line);
}
