using FormatCheck.Drafts;

namespace FormatCheck.Recognition;

/// <summary>Whose documents bear a title.</summary>
internal enum HeadTitle
{
    /// <summary>ĐẢNG CỘNG SẢN VIỆT NAM.</summary>
    Party,

    /// <summary>CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM.</summary>
    State,
}

/// <summary>What the head of a draft tells before anything is recognised: its title, and the days that its date leaves open.</summary>
/// <param name="Title">The title, or <see langword="null"/> where there is none.</param>
/// <param name="Earliest">The first day that the date may be, or <see langword="null"/> where no year is written.</param>
/// <param name="Latest">The last of them; the same for a whole date.</param>
internal readonly record struct DraftHead(HeadTitle? Title, DateOnly? Earliest, DateOnly? Latest)
{
    private const int MostLines = 80;

    public static DraftHead Of(RecognisedDraft draft)
    {
        HeadTitle? title = null;
        if (draft.Draft.Sections.Count > 0 && draft.Draft.Sections[0] is { } first && (first.HasTitlePage ? first.HeaderFirst : first.HeaderDefault) is var story and >= 0)
        {
            (int start, int end) = draft.LinesOfStory(story);
            title = TitleIn(draft, start, end);
        }

        int lines = Math.Min(draft.BodyLineCount, MostLines);
        title = TitleIn(draft, 0, lines) ?? title;
        for (int i = 0; i < lines; i++)
        {
            TextLine line = draft.Lines[i];
            if (IssueDate.LooksLike(draft.Plain(line)) && !LineFacts.IsRunningText(draft.Draft, line))
            {
                (DateOnly? earliest, DateOnly? latest) = DaysOf(draft.Text(line));
                return new DraftHead(title, earliest, latest);
            }
        }

        return new DraftHead(title, null, null);
    }

    /// <summary>The Party's title wins: the national one beside it is a fault that a rule tells.</summary>
    private static HeadTitle? TitleIn(RecognisedDraft draft, int start, int end)
    {
        HeadTitle? title = null;
        for (int i = start; i < end; i++)
        {
            ReadOnlySpan<char> plain = draft.Plain(draft.Lines[i]);
            if (plain.Length > TitleText.Longest)
            {
                continue;
            }

            int letters = VietnameseText.LetterCount(plain);
            if (TitleText.Is(plain, letters))
            {
                return HeadTitle.Party;
            }

            title = TitleText.IsNational(plain, letters) ? HeadTitle.State : title;
        }

        return title;
    }

    private static (DateOnly? Earliest, DateOnly? Latest) DaysOf(ReadOnlySpan<char> text)
    {
        IssueDate date = IssueDate.Parse(text);
        int day = IssueDate.Value(text[date.Day]), month = IssueDate.Value(text[date.Month]), year = IssueDate.Value(text[date.Year]);
        if (year is < 1900 or > 9998)
        {
            return (null, null);
        }

        if (month is < 1 or > 12)
        {
            return (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        }

        int days = DateTime.DaysInMonth(year, month);
        return day < 1 || day > days ? (new DateOnly(year, month, 1), new DateOnly(year, month, days)) : (new DateOnly(year, month, day), new DateOnly(year, month, day));
    }
}
