using FormatCheck.Recognition;

namespace FormatCheck.Rules.Checks;

internal enum RegisterAspect
{
    Repeat,
    Gap,
    Date,
}

internal enum NumberingPeriod
{
    Term,
    Year,
}

/// <summary>The draft's number against a register of those already issued: not given twice, next to the one before it, not dated before it.</summary>
/// <param name="Per">Whether numbers begin anew with the committee's term or with the year.</param>
/// <param name="AcrossTypes">Symbols of agencies whose numbers run over all types (<c>ĐH</c>).</param>
internal sealed record RegisterCheck(RegisterAspect Aspect, NumberingPeriod Per, string[]? AcrossTypes) : Check
{
    private static readonly LocalizedText s_none = new("không có sổ đăng ký số", "no register of numbers is given");
    private static readonly LocalizedText s_missing = new("không tìm thấy số và ký hiệu", "number and symbol were not found");
    private static readonly LocalizedText s_blank = new("số còn để trống", "the number is blank");
    private static readonly LocalizedText s_undated = new("văn bản chưa đề đủ ngày, hoặc sổ không ghi ngày của số nào liên quan", "the draft is not fully dated, or the register dates none of the numbers that matter");
    private static readonly LocalizedText s_empty = new("sổ đăng ký chưa có số nào của tên loại này trong kỳ", "the register holds no number of this type in the period");

    internal override void Evaluate(RuleRun run)
    {
        if (run.Context.Register is not { } register)
        {
            run.NotApplicable(s_none);
            return;
        }

        RecognisedDraft draft = run.Context.Recognised;
        int found = draft.Find(Role.Number);
        if (found < 0)
        {
            run.NotChecked(s_missing);
            return;
        }

        Evaluate(run, register, draft.Lines[draft.LinesOf(draft.Components[found])[0]]);
        if (run.Remarks.Count == 0 && run.Reason is null)
        {
            run.Pass();
        }
    }

    private void Evaluate(RuleRun run, NumberRegister register, in TextLine line)
    {
        RegisterNumbers numbers = run.Context.NumbersOf(register, line, Per, AcrossTypes);
        if (numbers.Number is not { } number)
        {
            run.NotChecked(s_blank);
            return;
        }

        if (numbers.Others.Count == 0)
        {
            run.NotChecked(s_empty);
            return;
        }

        switch (Aspect)
        {
            case RegisterAspect.Repeat:
                Repeat(run, line, numbers.Others, number, numbers.Date);
                break;
            case RegisterAspect.Gap when !numbers.HasItself:
                Gap(run, line, numbers.Others, number);
                break;
            case RegisterAspect.Date when !Begins(numbers.Others, number, numbers.Date):
                Dates(run, line, numbers.Others, number, numbers.Date);
                break;
        }
    }

    private void Repeat(RuleRun run, in TextLine line, List<IssuedNumber> entries, int number, DateOnly? date)
    {
        if (entries.Find(entry => entry.Number == number) is not { } same)
        {
            return;
        }

        if (Begins(entries, number, date))
        {
            run.Review(FindingPlace.At(line));
            return;
        }

        int next = entries.Max(entry => entry.Number) + 1;
        run.Fail(FindingPlace.At(line), Described(run, same), Values.Text($"số tiếp theo là {next:00}", $"the next number is {next:00}"));
    }

    /// <summary>Whether this may be the first number of a new term, of which the register knows nothing yet.</summary>
    private bool Begins(List<IssuedNumber> entries, int number, DateOnly? date) =>
        Per == NumberingPeriod.Term && number == 1 && (date is null || entries.TrueForAll(entry => entry.Date < date));

    private static void Gap(RuleRun run, in TextLine line, List<IssuedNumber> entries, int number)
    {
        if (entries.Exists(entry => entry.Number == number))
        {
            return;
        }

        int before = entries.Where(entry => entry.Number < number).Select(entry => entry.Number).DefaultIfEmpty(0).Max();
        if (number - before > 1)
        {
            string missing = number - before == 2 ? $"{before + 1:00}" : $"{before + 1:00}-{number - 1:00}";
            run.Fail(FindingPlace.At(line), Values.Text($"{number:00}", $"{number:00}"), Values.Text($"số {missing} chưa có trong sổ", $"number {missing} is not in the register"));
        }
    }

    private static void Dates(RuleRun run, in TextLine line, List<IssuedNumber> entries, int number, DateOnly? date)
    {
        if (date is not { } own || !entries.Exists(entry => entry.Date is not null))
        {
            run.NotChecked(s_undated);
            return;
        }

        IssuedNumber? earlier = entries.Where(entry => entry.Number < number && entry.Date > own).MinBy(entry => entry.Number);
        IssuedNumber? later = entries.Where(entry => entry.Number > number && entry.Date < own).MaxBy(entry => entry.Number);
        if ((earlier ?? later) is { } other)
        {
            run.Fail(FindingPlace.At(line), Values.Text($"{number:00}, {Values.Day(own)}", $"{number:00}, {Values.Day(own)}"), Described(run, other));
        }
    }

    private static FindingValue Described(RuleRun run, IssuedNumber entry)
    {
        NumberGrammar grammar = run.Context.Words.Number;
        string symbol = $"{entry.Number:00}{grammar.AfterNumber}{entry.Type}{(entry.Agency.Length > 0 ? $"{grammar.AfterType}{entry.Agency}" : "")}";
        return entry.Date is { } date
            ? Values.Text($"{symbol} ngày {Values.Day(date)}", $"{symbol} of {Values.Day(date)}")
            : Values.Text(symbol, symbol);
    }
}
