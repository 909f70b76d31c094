using FormatCheck.Drafts;

namespace FormatCheck.Recognition;

/// <summary>Finds the type's name, the summary with the hyphens below it, and the addressee.</summary>
internal sealed class TypeRecogniser(RecognisedDraft draft, Vocabulary words)
{
    private const int FarthestLine = 8;

    private readonly List<int> _aboveType = [];
    private int _type = -1;
    private int _summaryLine = -1;

    /// <param name="from">The first line after the head.</param>
    /// <returns>The first line of the body.</returns>
    public int Recognise(int from)
    {
        int next = FindType(from);
        DocumentType? symbolType = TypeOfNumber();
        bool isLetter = _type < 0 && (symbolType?.Symbol == "CV" || (symbolType is null && FindAddressee(next) >= 0) || ((symbolType is null || IsAgencysSymbol()) && HasLetterSummary()));
        if (_type < 0 && !isLetter)
        {
            next = FindUnknownType(next);
        }

        draft.Type ??= isLetter ? words.TypeOfSymbol("CV") : symbolType;
        if (!isLetter)
        {
            next = FindSummary(next);
        }

        return new AddresseeRecogniser(draft).Recognise(next, _summaryLine >= 0 ? 3 : 6);
    }

    /// <summary>Where a công văn's number holds no type, what reads as one may be the agency's symbol: "Số: 123/CT-CS" of CỤC THUẾ.</summary>
    private bool IsAgencysSymbol() => words.TypeOfSymbol("CV") is { IsUnwritten: true };

    /// <summary>"V/v ..." below the number: only a công văn has that.</summary>
    private bool HasLetterSummary() =>
        draft.Find(Role.LetterSummary) is var found and >= 0 && words.HasHead("letter-summary-words", draft.Plain(draft.LinesOf(draft.Components[found])[0]), out _);

    private DocumentType? TypeOfNumber()
    {
        int number = draft.Find(Role.Number);
        if (number < 0)
        {
            return null;
        }

        ReadOnlySpan<char> text = draft.Text(draft.LinesOf(draft.Components[number])[0]);
        draft.IsJoint |= text[NumberSymbol.Parse(text).Agency].IndexOfAny('-', '\u2011') > 0;
        return words.TypeOfSymbol(text[NumberSymbol.Parse(text).Type], ignoreCase: true);
    }

    private int FindType(int from)
    {
        int seen = 0;
        for (int i = from; i < draft.BodyLineCount && seen < FarthestLine; i++)
        {
            TextLine line = draft.Lines[i];
            if (line.IsEmpty)
            {
                continue;
            }

            seen++;
            ReadOnlySpan<char> plain = draft.Plain(line);
            if (plain.StartsWith("kinh gui") || IsDivision(plain, "chuong") || IsDivision(plain, "phan"))
            {
                break;
            }

            if (words.TypeNamed(plain) is { } type)
            {
                _type = i;
                draft.Type = type;
                draft.Add(Role.TypeName, i, RecognisedBy.Vocabulary);
                return i + 1;
            }

            if (IsTypeWithMore(line, plain))
            {
                return _type + 1;
            }

            if (LineFacts.IsRunningText(draft.Draft, line) || LineFacts.IsMarks(draft.Text(line)))
            {
                break;
            }

            if (line.Side == Side.Center)
            {
                _aboveType.Add(i);
            }
        }

        return from;
    }

    /// <summary>"CHƯƠNG TRÌNH HÀNH ĐỘNG" is a type's name with more; "BÁO CÁO kết quả ..." shares its line with the summary.</summary>
    private bool IsTypeWithMore(in TextLine line, ReadOnlySpan<char> plain)
    {
        if (words.TypeAtHead(plain) is not { } type || line.Length > 200)
        {
            return false;
        }

        ReadOnlySpan<char> text = draft.Text(line);
        bool upper = LineFacts.IsUpper(draft.Draft, line);
        bool headUpper = VietnameseText.IsUpper(text[..type.Plain.Length]);
        if (!upper && !headUpper && (IsBelowCapitals() || !(line.Side == Side.Center && LineFacts.IsBold(draft.Draft, line))))
        {
            return false;
        }

        _type = IndexOf(line);
        draft.Type = type;
        bool more = upper && line.Length <= type.Plain.Length + 30 && plain[type.Plain.Length] == ' ';
        draft.TypeSharesLine = !more;
        draft.Add(Role.TypeName, _type, RecognisedBy.Vocabulary, 90);
        return true;
    }

    /// <summary>"BẢN TIN" / "kết luận hội nghị ...": the capitals above are meant as the type's name, these words are its summary.</summary>
    private bool IsBelowCapitals() => _aboveType.Count > 0 && draft.Lines[_aboveType[^1]].Length <= 40 && LineFacts.IsUpper(draft.Draft, draft.Lines[_aboveType[^1]]);

    private int IndexOf(in TextLine line) => draft.Lines.IndexOf(line);

    /// <summary>A line in capitals in the middle of the page where the type's name belongs is meant as one.</summary>
    private int FindUnknownType(int from)
    {
        int i = SkipEmpty(from);
        if (i >= draft.BodyLineCount)
        {
            return from;
        }

        TextLine line = draft.Lines[i];
        if (line.Side != Side.Center || !LineFacts.IsUpper(draft.Draft, line) || line.Length > 160 || LineFacts.IsRunningText(draft.Draft, line))
        {
            return from;
        }

        int below = SkipEmpty(i + 1);
        while (below < draft.BodyLineCount && LineFacts.IsUpper(draft.Draft, draft.Lines[below]) && below < i + 4)
        {
            below = SkipEmpty(below + 1);
        }

        if (below < draft.BodyLineCount && draft.Plain(below).StartsWith("(bao cao cua"))
        {
            draft.HasTheme = true;
            draft.Type ??= words.TypeOfSymbol("BC");
            _type = i;
            var theme = new List<int>();
            for (int t = i; t < below; t++)
            {
                if (!draft.Lines[t].IsEmpty)
                {
                    theme.Add(t);
                }
            }

            draft.Add(Role.TypeName, theme, RecognisedBy.Vocabulary, 90);
            return below;
        }

        if (line.Length > 40 || draft.Plain(line).StartsWith("cua "))
        {
            return from; // "CỦA BAN THƯỜNG VỤ ..." names the author
        }

        _type = i;
        draft.Add(Role.TypeName, i, RecognisedBy.Place, 75);
        return i + 1;
    }

    private int FindSummary(int from)
    {
        var lines = new List<int>();
        bool inReference = false;
        int i = draft.TypeSharesLine ? from : SkipEmpty(from);
        for (; i < draft.BodyLineCount; i++)
        {
            TextLine line = draft.Lines[i];
            if (line.IsEmpty)
            {
                int below = SkipEmpty(i);
                if (lines.Count > 0 && (below >= draft.BodyLineCount || !LineFacts.IsMarks(draft.Text(below))))
                {
                    break;
                }

                continue;
            }

            if (LineFacts.IsMarks(draft.Text(line)))
            {
                _summaryLine = i;
                draft.Add(Role.SummaryLine, i, RecognisedBy.Text);
                i++;
                break;
            }

            if (lines.Count >= 8 || IsBody(line, lines.Count))
            {
                break;
            }

            // The reference of a political report: "(báo cáo của ... trình đại hội ...)".
            inReference |= draft.Text(line)[0] == '(';
            if (!inReference && !IsNoSummary(line))
            {
                lines.Add(i);
            }

            inReference &= draft.Text(line)[^1] != ')';
        }

        if (lines.Count == 0 && _type >= 0 && !draft.HasTheme && _aboveType.Count > 0 && LineFacts.IsBold(draft.Draft, draft.Lines[_aboveType[0]]))
        {
            draft.Add(Role.Summary, _aboveType, RecognisedBy.Place, 80);
            return i;
        }

        if (lines.Count > 0 && (_type >= 0 || _summaryLine >= 0 || draft.HasTheme || LineFacts.IsBold(draft.Draft, draft.Lines[lines[0]])))
        {
            draft.Add(Role.Summary, lines, RecognisedBy.Place, 90);
            return i;
        }

        return lines.Count > 0 ? lines[0] : i;
    }

    /// <summary>Whether a line is a date that strayed here.</summary>
    private bool IsNoSummary(in TextLine line) =>
        !draft.Has(Role.PlaceDate) && IssueDate.LooksLike(draft.Plain(line)) && line.Length < 60;

    /// <summary>Whether a line below the type's name is no summary any more.</summary>
    private bool IsBody(in TextLine line, int linesBefore)
    {
        ReadOnlySpan<char> plain = draft.Plain(line);
        if (words.Issuer == HeadTitle.State && IsIssuerLine(line, plain, linesBefore > 0 || draft.TypeSharesLine))
        {
            return true;
        }

        if (plain.StartsWith("kinh gui") || plain.StartsWith("kinh trinh") || plain.StartsWith("can cu ") || plain.StartsWith("- can cu "))
        {
            return true;
        }

        Alignment alignment = LineFacts.AlignmentOf(draft.Draft, line);
        bool centered = alignment == Alignment.Center || draft.ParagraphOf(line).Place != Place.Body;
        bool bold = LineFacts.IsBold(draft.Draft, line);
        if (Enumerator.Read(plain, out EnumeratorKind kind) > 0 && !(centered && kind == EnumeratorKind.Bullet))
        {
            return !centered || linesBefore > 0;
        }

        if (IsDivision(plain, "phan") || IsDivision(plain, "chuong") || Vocabulary.StartsWithWord(plain, "dieu 1") || Vocabulary.StartsWithWord(plain, "chuong i") || Vocabulary.StartsWithWord(plain, "phan thu nhat") || Vocabulary.StartsWithWord(plain, "phan i"))
        {
            return true;
        }

        if (draft.Type is { IsPaper: true } && linesBefore == 0 && !bold && (!centered || draft.Text(line)[^1] == ':'))
        {
            return true; // "... trân trọng giới thiệu:": a paper may go without a summary
        }

        if (centered)
        {
            return linesBefore > 0 && LineFacts.IsRunningText(draft.Draft, line);
        }

        if (bold)
        {
            // A bold line at the left is a summary in the wrong place, unless the lines above were centred ones.
            return linesBefore > 0 && line.Length > 0 && !SamePlace(line);
        }

        return linesBefore > 0 ? !SamePlace(line) || LineFacts.IsRunningText(draft.Draft, line) : LineFacts.IsRunningText(draft.Draft, line);
    }

    /// <summary>"Chương 1" alone: no summary, however its number is written.</summary>
    private static bool IsDivision(ReadOnlySpan<char> plain, string word) =>
        BodyHeading.NumeralEnd(plain, word, out _, out _) is var end and > 0 && plain[end..].Trim(" .:").IsEmpty;

    /// <summary>"BỘ TRƯỞNG BỘ NỘI VỤ", "HỘI ĐỒNG NHÂN DÂN TỈNH ...": who decides, in capitals between summary and grounds.</summary>
    /// <param name="afterSummary">Whether a summary stands above; without one only a long head tells it from a summary in capitals ("BAN HÀNH ...").</param>
    private bool IsIssuerLine(in TextLine line, ReadOnlySpan<char> plain, bool afterSummary) =>
        LineFacts.IsUpper(draft.Draft, line) && (words.HasHead("offices", plain, out _) || (words.HasHead("agency-heads", plain, out string head) && (afterSummary || head.Length >= 8)));

    /// <summary>Whether a line is set as the line right above it.</summary>
    private bool SamePlace(in TextLine line)
    {
        int above = IndexOf(line) - 1;
        return above >= 0 && !draft.Lines[above].IsEmpty && LineFacts.AlignmentOf(draft.Draft, draft.Lines[above]) == LineFacts.AlignmentOf(draft.Draft, line)
            && LineFacts.IsBold(draft.Draft, draft.Lines[above]) == LineFacts.IsBold(draft.Draft, line) && !LineFacts.IsUpper(draft.Draft, draft.Lines[above]);
    }

    private int FindAddressee(int from)
    {
        int seen = 0;
        for (int i = from; i < draft.BodyLineCount && seen < FarthestLine; i++)
        {
            if (draft.Lines[i].IsEmpty)
            {
                continue;
            }

            seen++;
            if (draft.Plain(i).StartsWith("kinh gui"))
            {
                return i;
            }
        }

        return -1;
    }

    private int SkipEmpty(int i)
    {
        while (i < draft.BodyLineCount && draft.Lines[i].IsEmpty)
        {
            i++;
        }

        return i;
    }
}
