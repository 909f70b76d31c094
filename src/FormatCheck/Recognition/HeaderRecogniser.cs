using FormatCheck.Drafts;

namespace FormatCheck.Recognition;

/// <summary>Finds the components at the head of the first page: title, agency, star, number, place and date, and the marks beside them.</summary>
internal sealed class HeaderRecogniser(RecognisedDraft draft, Vocabulary words)
{
    private const int MostLines = 80;

    private readonly HeadMarks _marks = new(draft, words);
    private readonly List<int> _agency = [];
    private readonly List<int> _letterSummary = [];
    private int _title = -1;
    private int _star = -1;
    private int _number = -1;
    private int _date = -1;

    /// <returns>The first line after the head.</returns>
    public int Recognise()
    {
        RecognisePageTop();
        int end = Math.Min(draft.BodyLineCount, MostLines);
        int i = 0;
        for (; i < end; i++)
        {
            if (draft.Lines[i].IsEmpty || Take(i))
            {
                continue;
            }

            if (EndsHead(i))
            {
                break;
            }
        }

        if (_agency.Count > 0)
        {
            new AgencyName(draft, words).Add(_agency);
        }

        if (_letterSummary.Count > 0)
        {
            draft.Add(Role.LetterSummary, _letterSummary, RecognisedBy.Place, 90);
        }

        return i;
    }

    /// <summary>The first page's own header may hold a circulation mark, or the head of a letterhead.</summary>
    private void RecognisePageTop()
    {
        if (draft.Draft.Sections.Count == 0)
        {
            return;
        }

        Section first = draft.Draft.Sections[0];
        int story = first.HasTitlePage ? first.HeaderFirst : first.HeaderDefault;
        if (story < 0)
        {
            return;
        }

        (int start, int end) = draft.LinesOfStory(story);
        for (int i = start; i < end; i++)
        {
            TextLine line = draft.Lines[i];
            if (!line.IsEmpty && !IsPageNumber(line))
            {
                _ = TakeTitle(i, line) || _marks.Take(i);
            }
        }
    }

    private bool IsPageNumber(in TextLine line)
    {
        foreach (ref readonly Run run in draft.Draft.RunsOf(draft.ParagraphOf(line)))
        {
            if ((run.Kind & RunKinds.PageNumber) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes a line that is a component of the head.</summary>
    private bool Take(int i)
    {
        TextLine line = draft.Lines[i];
        ReadOnlySpan<char> plain = draft.Plain(line);
        bool inSummary = IsBelowNumber(i, line) && !StandsAlone(line, plain);
        if (TakeTitle(i, line) || (!inSummary && _marks.Take(i)))
        {
            return true;
        }

        if (_number < 0 && NumberSymbol.LooksLike(plain, draft.Text(line)))
        {
            _number = i;
            draft.Add(Role.Number, i, RecognisedBy.Pattern);
            return true;
        }

        if (_date < 0 && !(inSummary && !IssueDate.Parse(draft.Text(line)).IsWellFormed) && IssueDate.LooksLike(plain) && !LineFacts.IsRunningText(draft.Draft, line))
        {
            _date = i;
            draft.Add(Role.PlaceDate, i, RecognisedBy.Pattern);
            return true;
        }

        if (LineFacts.IsMarks(draft.Text(line)))
        {
            return TakeMarks(i, line);
        }

        return TakeAgency(i, line) || TakeLetterSummary(i, line);
    }

    /// <summary>Whether a line stands where the summary of a công văn does.</summary>
    private bool IsBelowNumber(int i, in TextLine line) => _number >= 0 && i > _number && line.Side != Side.Right && LineColumns.Same(draft, line, draft.Lines[_number]);

    /// <summary>A mark stands out: in capitals, bold, or before any summary. Within a summary the same words are text ("dự thảo Nghị quyết", "khẩn cấp").</summary>
    private bool StandsAlone(in TextLine line, ReadOnlySpan<char> plain)
    {
        if (LineFacts.IsUpper(draft.Draft, line) || LineFacts.IsBold(draft.Draft, line))
        {
            return true;
        }

        bool isDraftMark = plain.StartsWith("du thao") && (plain.Length == 7 || plain.StartsWith("du thao lan"));
        return isDraftMark || (_letterSummary.Count == 0 && (words.Has("secrecy", plain) || words.Has("urgency", plain) || words.Has("urgency-soft", plain)));
    }

    private bool TakeTitle(int i, in TextLine line)
    {
        ReadOnlySpan<char> plain = draft.Plain(line);
        if (line.Length > TitleText.Longest)
        {
            return false;
        }

        int letters = VietnameseText.LetterCount(plain);
        if (_title < 0 && TitleText.Is(plain, letters))
        {
            _title = i;
            int next = i + 1;
            if (!TitleText.IsWhole(plain) && next < draft.BodyLineCount && IsTitleEnd(draft.Plain(next)))
            {
                draft.Add(Role.Title, (ReadOnlySpan<int>)[i, next], RecognisedBy.Text, 90);
            }
            else
            {
                draft.Add(Role.Title, i, RecognisedBy.Text);
            }

            return true;
        }

        if (_title >= 0 && IsTitleEnd(plain))
        {
            return true;
        }

        if (TitleText.IsNational(plain, letters))
        {
            AddNationalTitle(i, plain);
            return true;
        }

        if (TitleText.IsMotto(plain, letters))
        {
            draft.Add(Role.NationalMotto, i, RecognisedBy.Text);
            return true;
        }

        return false;
    }

    /// <summary>The national title, which may go on in the next line of its column.</summary>
    private void AddNationalTitle(int i, ReadOnlySpan<char> plain)
    {
        int next = i + 1;
        if (!TitleText.IsWhole(plain) && next < draft.BodyLineCount && IsTitleEnd(draft.Plain(next)))
        {
            draft.Add(Role.NationalTitle, (ReadOnlySpan<int>)[i, next], RecognisedBy.Text, 90);
        }
        else
        {
            draft.Add(Role.NationalTitle, i, RecognisedBy.Text);
        }

        _title = _title < 0 && words.Issuer == HeadTitle.State ? i : _title;
    }

    private static bool IsTitleEnd(ReadOnlySpan<char> plain) => Vocabulary.SameWords(plain, "viet nam") || Vocabulary.SameWords(plain, "nam");

    /// <summary>Marks below the agency are meant as its star; elsewhere (below the title) they are a typed line.</summary>
    private bool TakeMarks(int i, in TextLine line)
    {
        if (_star < 0 && _agency.Count > 0 && (_number < 0 || draft.Text(line).Contains('*')) && LineColumns.Same(draft, line, draft.Lines[_agency[^1]]))
        {
            _star = i;
            draft.Add(Role.AgencyStar, i, RecognisedBy.Text);
            return true;
        }

        if (_star < 0 && _agency.Count == 0 && line.Side != Side.Right && draft.Text(line).Contains('*'))
        {
            _star = i;
            draft.Add(Role.AgencyStar, i, RecognisedBy.Text, 80);
            return true;
        }

        return draft.ParagraphOf(line).Place != Place.Body || _number < 0 || _date < 0;
    }

    private bool TakeAgency(int i, in TextLine line)
    {
        if (line.Length > 90 || draft.Plain(line).StartsWith("kinh gui") || words.HasHead("letter-summary-words", draft.Plain(line), out _))
        {
            return false;
        }

        ReadOnlySpan<char> plain = draft.Plain(line);
        bool head = words.HasHead("agency-heads", plain, out _);
        bool upper = LineFacts.IsUpper(draft.Draft, line);
        if (words.TypeNamed(plain) is not null && (_number >= 0 || (_agency.Count > 0 && _date >= 0)))
        {
            return false;
        }

        if (_star >= 0 || _number >= 0)
        {
            // Below its star or number an agency stands in the wrong place, but it is still the agency if none was found.
            bool belowStar = _number < 0 && _agency.Count > 0 && LineColumns.Same(draft, line, draft.Lines[_agency[^1]]);
            bool misplaced = (words.Issuer == HeadTitle.State || words.HasHead("party-heads", plain, out _)) && (_agency.Count == 0 || (_number >= 0 && LineColumns.Same(draft, line, draft.Lines[_number]) && draft.ParagraphOf(line).Place != Place.Body));
            if (!head || !upper || !(belowStar || misplaced))
            {
                return false;
            }

            _agency.Add(i);
            return true;
        }

        if (_letterSummary.Count > 0 && LineColumns.Same(draft, line, draft.Lines[_letterSummary[^1]]))
        {
            return false; // the summary goes on
        }

        bool continues = _agency.Count > 0 && LineColumns.Same(draft, line, draft.Lines[_agency[^1]]);
        bool beside = line.Side == Side.Left || (_title >= 0 && !LineColumns.Same(draft, line, draft.Lines[_title]) && line.Side != Side.Right);
        if ((head && (upper || beside)) || (continues && (upper || beside) && words.TypeNamed(plain) is null) || (beside && upper && _agency.Count == 0 && words.TypeNamed(plain) is null))
        {
            _agency.Add(i);
            return true;
        }

        return false;
    }

    /// <summary>What stands in the number's column below the number is the summary of a công văn.</summary>
    private bool TakeLetterSummary(int i, in TextLine line)
    {
        int above = _number >= 0 ? _number : _star;
        if (above < 0 && _agency.Count > 0 && (_letterSummary.Count > 0 || words.HasHead("letter-summary-words", draft.Plain(line), out _)))
        {
            above = _agency[^1]; // the number forgotten above it
        }

        if (above < 0 || line.Length > 200 || draft.Plain(line).StartsWith("kinh gui"))
        {
            return false;
        }

        TextLine anchor = draft.Lines[_letterSummary.Count > 0 ? _letterSummary[^1] : above];
        ref readonly Paragraph paragraph = ref draft.ParagraphOf(line);
        bool sameColumn = LineColumns.Same(draft, line, anchor);
        if (!sameColumn || IsTypeInTheMiddle(line) || (paragraph.Place == Place.Body && (line.Side != Side.Left || LineFacts.IsRunningText(draft.Draft, line) || words.TypeNamed(draft.Plain(line)) is not null)))
        {
            return false;
        }

        _letterSummary.Add(i);
        return true;
    }

    /// <summary>A row of the head's table from margin to margin may hold the type name.</summary>
    private bool IsTypeInTheMiddle(in TextLine line) =>
        line.Side == Side.Center && LineFacts.IsUpper(draft.Draft, line) && (words.TypeNamed(draft.Plain(line)) is not null || words.TypeAtHead(draft.Plain(line)) is not null);

    /// <summary>Whether a line that is no component of the head lies behind it.</summary>
    private bool EndsHead(int i)
    {
        TextLine line = draft.Lines[i];
        ref readonly Paragraph paragraph = ref draft.ParagraphOf(line);
        ReadOnlySpan<char> plain = draft.Plain(line);
        if (plain.StartsWith("kinh gui") || plain.StartsWith("kinh trinh") || LineFacts.IsRunningText(draft.Draft, line))
        {
            return true;
        }

        int seen = (_title >= 0 ? 1 : 0) + (_number >= 0 ? 1 : 0) + (_date >= 0 ? 1 : 0) + (_agency.Count > 0 ? 1 : 0);
        if (words.TypeNamed(plain) is not null || (words.TypeAtHead(plain) is not null && line.Side == Side.Center))
        {
            return seen > 0;
        }

        return seen >= 2 && paragraph.Place == Place.Body && (_number >= 0 || _date >= 0 || i > 12) && !ComesLater(i);
    }

    /// <summary>Whether the number or the date still comes within the next lines, so that the head is not over.</summary>
    private bool ComesLater(int i)
    {
        for (int next = i + 1; next < Math.Min(i + 5, draft.BodyLineCount); next++)
        {
            TextLine line = draft.Lines[next];
            if (LineFacts.IsRunningText(draft.Draft, line) || words.TypeNamed(draft.Plain(line)) is not null)
            {
                return false;
            }

            if ((_number < 0 && NumberSymbol.LooksLike(draft.Plain(line), draft.Text(line))) || (_date < 0 && IssueDate.LooksLike(draft.Plain(line))))
            {
                return true;
            }
        }

        return false;
    }
}
