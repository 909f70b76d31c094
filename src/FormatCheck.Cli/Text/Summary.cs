namespace FormatCheck.Cli.Text;

/// <summary>The counts in one line; errors and warnings apart, what was not checked never left out.</summary>
internal static class Summary
{
    public static IEnumerable<Piece> Of(RunTotals totals, Language language)
    {
        (int errors, int warnings, int infos, int reviews, int notChecked, int known) = (totals.Errors, totals.Warnings, totals.Infos, totals.Reviews, totals.NotChecked, totals.Known);
        yield return new(language.Say($"{errors} lỗi", Count(errors, "error")), errors > 0 ? Tone.Error : Tone.Good);
        yield return ", ";
        yield return new(language.Say($"{warnings} cảnh báo", Count(warnings, "warning")), warnings > 0 ? Tone.Warning : Tone.Good);
        yield return ", ";
        yield return new(language.Say($"{infos} nhắc nhở", Count(infos, "remark")), infos > 0 ? Tone.Info : Tone.Good);
        if (reviews > 0)
        {
            yield return "; ";
            yield return new(language.Say($"{reviews} mục cần xem lại", $"{reviews} to review"), Tone.Review);
        }

        if (known > 0)
        {
            int suppressed = totals.Suppressed;
            yield return language.Say($"; {known} lỗi đã biết", $"; {known} known") + (suppressed > 0 ? language.Say($" ({suppressed} được bỏ qua)", $" ({suppressed} suppressed)") : "");
        }

        if (notChecked > 0)
        {
            yield return language.Say($"; {notChecked} quy tắc không kiểm được", $"; {Count(notChecked, "rule")} not checked");
        }
    }

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
