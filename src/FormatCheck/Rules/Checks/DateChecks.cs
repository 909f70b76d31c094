using System.Globalization;
using FormatCheck.Recognition;

namespace FormatCheck.Rules.Checks;

internal enum DateAspect
{
    Format,
    LeadingZero,
    ExtraZero,
    Valid,
    PlaceUnit,
}

/// <summary>One aspect of place and date, parsed by the grammar of <see cref="IssueDate"/>.</summary>
internal sealed record DateCheck(DateAspect Aspect) : ComponentCheck
{
    private protected override void Evaluate(RuleRun run, in Component component)
    {
        RecognisedDraft draft = run.Context.Recognised;
        TextLine line = draft.Lines[draft.LinesOf(component)[0]];
        ReadOnlySpan<char> text = draft.Text(line);
        IssueDate date = run.Context.DateOf(line);
        ReadOnlySpan<char> day = text[date.Day], month = text[date.Month];
        switch (Aspect)
        {
            case DateAspect.Format when !date.IsWellFormed:
                run.Fail(FindingPlace.At(line), Values.Text(text), suggestion: Suggest(text, date));
                break;
            case DateAspect.LeadingZero when date.IsWellFormed && (day.Length == 1 || month is "1" or "2"):
                run.Fail(FindingPlace.At(line), Values.Text(text), suggestion: Suggest(text, date));
                break;
            case DateAspect.ExtraZero when date.IsWellFormed && (month is ['0', >= '3' and <= '9'] || month.Length > 2):
                run.Fail(FindingPlace.At(line), Values.Text(text), suggestion: Suggest(text, date));
                break;
            case DateAspect.Valid when !day.IsEmpty && !month.IsEmpty && text[date.Year].Length == 4 && !Exists(text, date, out _):
                run.Fail(FindingPlace.At(line), Values.Text(text));
                break;
            case DateAspect.PlaceUnit when NeedsUnit(run.Context.Words, text[date.Place]):
                run.Confidence = 0; // only a person knows what a place is named after
                run.Fail(FindingPlace.At(line), Values.Text(text[date.Place]));
                break;
        }
    }

    /// <summary>A place of one syllable, or one of the pack's list, without its unit before it.</summary>
    private static bool NeedsUnit(Vocabulary words, ReadOnlySpan<char> place)
    {
        ReadOnlySpan<char> plain = VietnameseText.PlainWords(place);
        return !plain.IsEmpty && !words.HasHead("place-units", plain, out _) && (plain.IndexOf(' ') < 0 || words.Has("places-with-unit", plain));
    }

    public static bool Exists(ReadOnlySpan<char> text, in IssueDate date, out DateOnly value)
    {
        int day = IssueDate.Value(text[date.Day]), month = IssueDate.Value(text[date.Month]), year = IssueDate.Value(text[date.Year]);
        bool exists = year is > 0 and < 10_000 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        value = exists ? new DateOnly(year, month, day) : default;
        return exists;
    }

    private static string? Suggest(ReadOnlySpan<char> text, in IssueDate date)
    {
        int day = IssueDate.Value(text[date.Day]), month = IssueDate.Value(text[date.Month]), year = IssueDate.Value(text[date.Year]);
        if (day == 0 || month == 0 || year < 1000)
        {
            return null;
        }

        ReadOnlySpan<char> place = text[date.Place].IsEmpty ? text[..date.Day.Start.Value].Trim(" ,") : text[date.Place];
        string monthText = month < 3 ? $"0{month}" : month.ToString(CultureInfo.InvariantCulture);
        return place.IsEmpty ? null : string.Create(CultureInfo.InvariantCulture, $"{place}, ngày {day:00} tháng {monthText} năm {year}");
    }
}

/// <summary>The draft is dated within the standard's period.</summary>
internal sealed record PeriodCheck : Check
{
    private static readonly LocalizedText s_undated = new("văn bản chưa ghi đủ ngày, tháng, năm", "the draft is not fully dated");

    internal override void Evaluate(RuleRun run)
    {
        RecognisedDraft draft = run.Context.Recognised;
        int found = draft.Find(Role.PlaceDate);
        if (found < 0 || run.Context.Standard is not { } standard)
        {
            run.NotApplicable(s_undated);
            return;
        }

        TextLine line = draft.Lines[draft.LinesOf(draft.Components[found])[0]];
        ReadOnlySpan<char> text = draft.Text(line);
        if (!DateCheck.Exists(text, run.Context.DateOf(line), out DateOnly date))
        {
            run.NotApplicable(s_undated);
            return;
        }

        if (date < standard.From || date > (standard.To ?? DateOnly.MaxValue))
        {
            run.Fail(FindingPlace.At(line), Values.Text(Values.Day(date)), Period(standard));
            return;
        }

        run.Pass();
    }

    private static FindingValue Period(Standard standard)
    {
        string from = Values.Day(standard.From);
        string to = standard.To is { } end ? Values.Day(end) : "nay";
        return Values.Text($"{from} đến {to}", $"{from} to {(standard.To is null ? "now" : to)}");
    }
}
