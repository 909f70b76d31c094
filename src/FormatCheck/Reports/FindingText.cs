namespace FormatCheck.Reports;

/// <summary>A finding in sentences, for reports that have no fields of their own for its parts.</summary>
internal static class FindingText
{
    public static string Say(this Language language, string vi, string en) => language == Language.English ? en : vi;

    /// <summary>What is wrong; what a person must look at says so.</summary>
    public static string Message(Finding finding, Language language) =>
        (finding.Outcome == Outcome.Fail ? "" : language.Say("Cần xem lại: ", "To review: ")) + finding.Message.In(language);

    /// <summary>Where it stands, which clause asks otherwise, and how to mend it: a line each.</summary>
    public static string[] Details(Finding finding, Language language) =>
    [
        language.Say("Chỗ: ", "Where: ") + finding.DescribePlaces().In(language),
        language.Say("Căn cứ: ", "Clause: ") + finding.Clause.Describe().In(language),
        language.Say("Cách sửa: ", "How to mend: ") + finding.Remedy.In(language),
    ];

    /// <summary>A known finding with the reason why it does not count.</summary>
    public static LocalizedText Known(KnownFinding known) => new(
        $"{known.Finding.Message.Vi} ({known.Reason ?? "có trong tệp lỗi đã biết"})", $"{known.Finding.Message.En} ({known.Reason ?? "in the baseline"})");

    /// <summary>Reasons for which rules were not checked, with the rules that each holds back.</summary>
    public static IEnumerable<(LocalizedText Reason, string[] Rules)> NotChecked(CheckReport report) => report.Outcomes
        .Where(outcome => outcome.Outcome == Outcome.NotChecked)
        .GroupBy(outcome => outcome.Reason ?? new("không rõ vì sao", "for no known reason"))
        .Select(reason => (reason.Key, reason.Select(outcome => outcome.RuleId).ToArray()));
}
