using FormatCheck.Drafts;

namespace FormatCheck.Recognition;

/// <summary>Finds what closes a document: recipients, signature blocks, the typist's mark and the contact line.</summary>
internal sealed class ClosingRecogniser(RecognisedDraft draft, Vocabulary words)
{
    private readonly List<int> _recipients = [];
    private int _label = -1;
    private int _lastRecipient = -1;

    public void Recognise(int bodyStart)
    {
        int end = Math.Min(draft.AppendixStart, draft.CopyStart);
        int start = FindStart(bodyStart, end);
        draft.Body = (bodyStart, start);
        draft.Closing = (start, end);
        TakeRecipients(start, end);
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

    public static bool IsRecipientsLabel(ReadOnlySpan<char> plain)
    {
        ReadOnlySpan<char> trimmed = plain.Trim(" .,;:_-*");
        return trimmed.SequenceEqual("noi nhan") || trimmed.SequenceEqual("noi gui") || trimmed.SequenceEqual("noi  nhan") || trimmed.SequenceEqual("noi nhan van ban")
            || (plain.StartsWith("noi nhan") && plain.Length < 90 && plain["noi nhan".Length..].TrimStart(" :").StartsWith("-"));
    }

    /// <summary>Whether a line is one that only a signature block has: an authority, an office in capitals.</summary>
    public static bool IsSignatureLine(RecognisedDraft draft, Vocabulary words, in TextLine line)
    {
        ReadOnlySpan<char> plain = draft.Plain(line);
        if (plain.Length is 0 or > 90)
        {
            return false;
        }

        bool upper = LineFacts.IsUpper(draft.Draft, line);
        if (AuthorityForm.Read(draft.Text(line), out _) > 0 && (upper || line.Side == Side.Right))
        {
            return true;
        }

        return (upper && words.HasHead("offices", plain, out _) && line.Length <= 60)
            || ((upper || line.Side == Side.Right) && words.Has("offices", plain));
    }

    private bool IsAnchor(int i)
    {
        TextLine line = draft.Lines[i];
        return IsRecipientsLabel(draft.Plain(line)) || IsSignatureLine(draft, words, line) || draft.Plain(line).StartsWith("xac nhan chu ky");
    }

    /// <summary>Walks up from the end: the closing begins at the topmost recipients' label or signature line that no running text follows.</summary>
    private int FindStart(int bodyStart, int end)
    {
        int start = -1;
        bool listed = false;
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
                listed |= IsRecipientsLabel(draft.Plain(line));
                continue;
            }

            if (IsBodyText(line, beforeLabel: listed || start >= 0))
            {
                break;
            }
        }

        return start < 0 ? UnlabelledStart(bodyStart, end) : WithBeside(start, bodyStart);
    }

    private bool IsBodyText(in TextLine line, bool beforeLabel)
    {
        ref readonly Paragraph paragraph = ref draft.ParagraphOf(line);
        ReadOnlySpan<char> plain = draft.Plain(line);
        if (paragraph.Place is Place.TextBox or Place.Frame || IsContact(plain) || plain.StartsWith("xac nhan"))
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

    private void TakeRecipients(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (IsRecipientsLabel(draft.Plain(i)))
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
                if (!Belongs(line, label))
                {
                    break;
                }

                _recipients.Add(i);
                _lastRecipient = i;
            }
        }

        TakeTypist();
        if (_recipients.Count > 0)
        {
            draft.Add(Role.Recipients, _recipients.ToArray(), RecognisedBy.Place, 95);
        }
    }

    /// <summary>The list may stand above the body by mistake.</summary>
    private void FindMisplacedLabel(int end)
    {
        for (int i = draft.HeaderEnd; i < end && _label < 0; i++)
        {
            if (IsRecipientsLabel(draft.Plain(i)) && draft.Lines[i].Length < 20)
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

        return p.Cell < 0 && (line.Column > label.Column || Math.Abs(line.Center - label.Center) > 330 || IsSignatureLine(draft, words, line));
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
            return draft.Draft.Cells[p.Cell].Column == draft.Draft.Cells[q.Cell].Column && !IsContact(plain);
        }

        if (_recipients.Count == 0 && line.Side == Side.Left && line.Length < 100 && !IsContact(plain))
        {
            return true; // the first item, its dash forgotten
        }

        bool listItem = plain[0] is '-' or '+' or '*' || plain.StartsWith("nhu tren") || plain.StartsWith("luu");
        return listItem || (p.Box >= 0 && p.Box == q.Box) || (_recipients.Count > 0 && (Continues(line) || IsTypist(draft.Text(line))) && !IsContact(plain));
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
                _lastRecipient = i;
            }
        }

        TakeTypist();
        if (_recipients.Count > 0)
        {
            draft.Add(Role.Recipients, _recipients.ToArray(), RecognisedBy.Place, 70);
        }
    }

    /// <summary>The typist's mark and number of copies stand behind the last recipient: ABC-268.</summary>
    private void TakeTypist()
    {
        if (_recipients.Count == 0)
        {
            return;
        }

        int last = _recipients[^1];
        if (IsTypist(draft.Text(last)))
        {
            _recipients.RemoveAt(_recipients.Count - 1);
            draft.Add(Role.Typist, last, RecognisedBy.Pattern);
        }
    }

    public static bool IsTypist(ReadOnlySpan<char> text)
    {
        int letters = 0;
        while (letters < text.Length && char.IsLetter(text[letters]))
        {
            letters++;
        }

        if (letters is 0 or > 6)
        {
            return false;
        }

        ReadOnlySpan<char> rest = text[letters..].Trim(" -.()/\u2013\u2011bản");
        return rest.Length is > 0 and <= 5 && rest.IndexOfAnyExceptInRange('0', '9') < 0;
    }

    public static bool IsContact(ReadOnlySpan<char> plain)
    {
        int hits = 0;
        foreach (string word in (ReadOnlySpan<string>)["dia chi", "dien thoai", "email", "e-mail", "fax", "website", "so dien thoai", "thu dien tu", "trang thong tin"])
        {
            hits += plain.IndexOf(word) >= 0 ? 1 : 0;
        }

        return hits >= 2 || (hits == 1 && (plain.StartsWith("dia chi") || plain.StartsWith("dien thoai") || plain.StartsWith("email") || plain.StartsWith("website") || plain.IndexOf('@') > 0));
    }

    private void TakeMarks(int start, int end)
    {
        var contact = new List<int>();
        for (int i = start; i < end; i++)
        {
            TextLine line = draft.Lines[i];
            if (line.IsEmpty || _recipients.Contains(i))
            {
                continue;
            }

            if (IsContact(draft.Plain(line)) && draft.ParagraphOf(line).Place != Place.Cell)
            {
                contact.Add(i);
            }
            else if (words.HasHead("circulation", draft.Plain(line).Trim(" ()"), out _) && (LineFacts.IsUpper(draft.Draft, line) || LineFacts.IsBold(draft.Draft, line)))
            {
                draft.Add(Role.Circulation, i, RecognisedBy.Vocabulary);
            }
            else if (!draft.Has(Role.Typist) && line.Side == Side.Left && IsTypist(draft.Text(line)) && (_lastRecipient < 0 || _lastRecipient > i || i > _lastRecipient))
            {
                draft.Add(Role.Typist, i, RecognisedBy.Pattern);
            }
        }

        TakeFooterContact(contact);
        if (contact.Count > 0)
        {
            draft.Add(Role.Contact, contact.ToArray(), RecognisedBy.Text, 90);
        }
    }

    private void TakeFooterContact(List<int> contact)
    {
        for (int s = 1; s < draft.Draft.Stories.Count && contact.Count == 0; s++)
        {
            if (draft.Draft.Stories[s].Kind != StoryKind.Footer)
            {
                continue;
            }

            (int first, int last) = draft.LinesOfStory(s);
            for (int i = first; i < last; i++)
            {
                if (!draft.Lines[i].IsEmpty && IsContact(draft.Plain(i)))
                {
                    contact.Add(i);
                }
            }
        }
    }

    private bool IsRecipientOrMark(int line)
    {
        if (line == _label || _recipients.Contains(line))
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
