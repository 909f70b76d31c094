using FormatCheck.Drafts;

namespace FormatCheck.Recognition;

/// <summary>Tells the kinds of paragraphs in the body: grounds, phần, chương, mục, điều, khoản, điểm, headings, lists and plain text.</summary>
internal sealed class BodyRecogniser(RecognisedDraft draft, Vocabulary words)
{
    // A numbered paragraph in bold that is longer and closed by a full stop is text: headings that long go without one.
    private const int LongestHeading = 110;

    private readonly List<int> _taken = []; // few, where there are any
    private bool _inArticle;
    private bool _afterPart;
    private bool _afterSection;

    public void Recognise()
    {
        (int start, int end) = draft.Body;
        FindTaken();
        bool grounds = true;
        int lastParagraph = -1;
        for (int i = start; i < end; i++)
        {
            TextLine line = draft.Lines[i];
            if (line.Paragraph == lastParagraph)
            {
                continue;
            }

            lastParagraph = line.Paragraph;
            if (_taken.Contains(i))
            {
                continue;
            }

            TextLine whole = Whole(line);
            if (whole.IsEmpty)
            {
                continue;
            }

            if (grounds && IsGround(whole))
            {
                Add(Role.Ground, whole);
                continue;
            }

            grounds &= draft.ParagraphOf(whole).Place != Place.Body || IsDeclaration(whole);
            if (IsDivisionAlone(line))
            {
                // "Chương I", Shift+Enter, "QUY ĐỊNH CHUNG": two lines as they should be.
                AddPiece(line, line.Start, line.End);
                AddPiece(line, line.End + 1, draft.ParagraphOf(line).End);
                continue;
            }

            Add(RoleOf(whole), whole);
        }

        DropLoneGrounds();
    }

    /// <summary>Components that stand in the body by mistake are no text of it.</summary>
    private void FindTaken()
    {
        foreach (ref readonly Component component in draft.Components)
        {
            if (component.Role is Role.Authority or Role.Office or Role.Signer or Role.RecipientsLabel or Role.Recipients or Role.PlaceDate or Role.Contact or Role.Secrecy or Role.Urgency or Role.Circulation or Role.DraftMark)
            {
                foreach (int line in draft.LinesOf(component))
                {
                    if (line >= draft.Body.Start && line < draft.Body.End)
                    {
                        _taken.Add(line);
                    }
                }
            }
        }
    }

    /// <summary>A paragraph as one line, its hand-made line breaks included.</summary>
    private TextLine Whole(in TextLine line)
    {
        ref readonly Paragraph paragraph = ref draft.ParagraphOf(line);
        int piece = draft.AddPiece(line, paragraph.Start, paragraph.End);
        return draft.Lines[piece];
    }

    /// <summary>Whether the line names a division and its paragraph goes on in a line below it.</summary>
    private bool IsDivisionAlone(in TextLine line)
    {
        ReadOnlySpan<char> plain = draft.Plain(line);
        ReadOnlySpan<char> word = BodyHeading.WordOf(plain);
        if (line.End >= draft.ParagraphOf(line).End - 1 || word is not ("phan" or "chuong" or "muc" or BodyHeading.Subsection))
        {
            return false;
        }

        int end = BodyHeading.NumeralEnd(plain, word.ToString(), out _, out _);
        return end > 0 && plain[end..].Trim(" .:-").IsEmpty;
    }

    private void AddPiece(in TextLine line, int start, int end)
    {
        int added = draft.AddPiece(line, start, end);
        TextLine piece = draft.Lines[added];
        Add(RoleOf(piece), piece);
    }

    private void Add(Role role, in TextLine whole) => draft.Add(role, draft.Lines.Length - 1, RecognisedBy.Pattern);

    private bool IsGround(in TextLine line)
    {
        ReadOnlySpan<char> plain = draft.Plain(line).TrimStart("-+ ");
        return draft.ParagraphOf(line).Place == Place.Body && LineFacts.AlignmentOf(draft.Draft, line) is Alignment.Justified or Alignment.Left
            && words.HasHead("ground-words", plain, out _) && !plain.TrimEnd(' ').EndsWith(":");
    }

    /// <summary>"BAN THƯỜNG VỤ TỈNH UỶ QUYẾT ĐỊNH": set in the middle between grounds and articles.</summary>
    private bool IsDeclaration(in TextLine line) => LineFacts.AlignmentOf(draft.Draft, line) == Alignment.Center;

    /// <summary>Only decisions and the like have a part of grounds; elsewhere a paragraph that begins with "Căn cứ" is text.</summary>
    private void DropLoneGrounds()
    {
        int count = 0;
        bool semicolon = false, cites = false;
        foreach (ref readonly Component component in draft.Components)
        {
            if (component.Role == Role.Ground)
            {
                count++;
                ReadOnlySpan<char> plain = draft.Plain(draft.LinesOf(component)[0]).TrimStart("-+ ");
                cites |= plain.StartsWith("can cu") || plain.StartsWith("xet ");
                semicolon |= draft.Text(draft.LinesOf(component)[0])[^1] is ';' or ',';
            }
        }

        bool isDecision = draft.Type is { } type && Array.IndexOf(words.Words("ground-types"), type.Symbol) >= 0;
        if (count == 0 || (cites && (isDecision || (count >= 2 && semicolon))))
        {
            return;
        }

        draft.Reassign(Role.Ground, Role.BodyText);
    }

    private Role RoleOf(in TextLine line)
    {
        ref readonly Paragraph paragraph = ref draft.ParagraphOf(line);
        if (paragraph.Place != Place.Body)
        {
            return Role.BodyOther;
        }

        ReadOnlySpan<char> plain = draft.Plain(line);
        bool afterPart = _afterPart, afterSection = _afterSection;
        _afterPart = _afterSection = false;
        Alignment alignment = LineFacts.AlignmentOf(draft.Draft, line);
        if (BodyHeading.IsDivision(plain, "phan", line, draft) || BodyHeading.IsDivision(plain, "chuong", line, draft))
        {
            _inArticle = false;
            _afterPart = true;
            return Role.Part;
        }

        if (BodyHeading.IsDivision(plain, "muc", line, draft) || BodyHeading.IsDivision(plain, BodyHeading.Subsection, line, draft))
        {
            _inArticle = false;
            _afterSection = true;
            return Role.Section;
        }

        if (BodyHeading.IsArticle(plain, draft, line))
        {
            _inArticle = true;
            return Role.Article;
        }

        if (words.Has("resolution-words", plain))
        {
            return Role.Resolution;
        }

        int enumerator = Enumerator.Read(plain, out EnumeratorKind kind);
        bool upper = LineFacts.IsUpper(draft.Draft, line);
        if ((afterPart || afterSection) && enumerator == 0 && line.Length < 160 && (alignment == Alignment.Center || upper || LineFacts.IsBold(draft.Draft, line)))
        {
            return afterPart ? Role.PartTitle : Role.SectionTitle;
        }

        if (alignment is Alignment.Center or Alignment.Right)
        {
            // A long centred paragraph is body text that is set wrongly.
            bool isText = line.Length > 120 || (line.Length > 80 && draft.Text(line)[^1] is '.' or ';');
            return isText && !upper && draft.Text(line)[0] != '(' && !LineFacts.IsBold(draft.Draft, line) ? Role.BodyText : Role.BodyOther;
        }

        if (kind == EnumeratorKind.Bullet)
        {
            return Role.BodyList;
        }

        bool emphasised = LineFacts.IsBold(draft.Draft, line) || LineFacts.IsItalic(draft.Draft, line);
        bool isTitle = emphasised && line.Length < 100 && draft.Text(line)[^1] is not ('.' or ';' or ',');
        if (kind == EnumeratorKind.Letter && !isTitle && IsPoint(draft.Text(line), enumerator))
        {
            return Role.Point;
        }

        if (kind == EnumeratorKind.Arabic && _inArticle)
        {
            return Role.Clause;
        }

        if (upper && line.Length < 160)
        {
            return Role.BodyHeading;
        }

        if (kind != EnumeratorKind.None)
        {
            bool closed = draft.Text(line)[^1] is '.' or ';' or ',';
            return (emphasised && !(closed && line.Length >= LongestHeading)) || (line.Length < 100 && !closed) ? Role.BodyHeading : Role.BodyList;
        }

        return isTitle ? Role.BodyHeading : Role.BodyText;
    }

    /// <summary>"a)" and what is meant by it: "a.", "(a)", "a-"; "A)" within articles. "A." heads an outline.</summary>
    private bool IsPoint(ReadOnlySpan<char> text, int enumerator)
    {
        char letter = enumerator == 3 ? text[1] : text[0];
        return char.IsLower(letter) || (text[enumerator - 1] == ')' && (_inArticle || text[^1] is ';' or '.'));
    }
}
