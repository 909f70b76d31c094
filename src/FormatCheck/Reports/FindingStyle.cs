namespace FormatCheck.Reports;

/// <summary>How a page shows findings of a kind: the name of its style, and what a person calls it.</summary>
internal readonly record struct FindingStyle(string Style, LocalizedText Name)
{
    public static FindingStyle[] All { get; } =
    [
        new("error", Severity.Error.Name()),
        new("warning", Severity.Warning.Name()),
        new("info", Severity.Info.Name()),
        new("review", new("cần xem lại", "to review")),
    ];

    public static FindingStyle Of(Finding finding) => finding switch
    {
        { Outcome: not Outcome.Fail } => All[3],
        { Severity: Severity.Error } => All[0],
        { Severity: Severity.Warning } => All[1],
        _ => All[2],
    };
}
