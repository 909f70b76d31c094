namespace FormatCheck;

/// <summary>How reports are written.</summary>
public sealed record ReportSettings
{
    /// <summary>Gets the language of the messages. An HTML page holds both and opens with this one.</summary>
    /// <value>The default is Vietnamese.</value>
    public Language Language { get; init; } = Language.Vietnamese;

    /// <summary>Gets whether SARIF and JUnit hold the rules that they leave out otherwise: SARIF all that gave no finding, JUnit those that do not concern a draft.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool AllOutcomes { get; init; }

    /// <summary>Gets the folder that paths are made relative to, or <see langword="null"/> to leave them as they are.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? Root { get; init; }

    /// <summary>Gets the lowest severity that is a failure in JUnit, or <see langword="null"/> for none.</summary>
    /// <value>The default is <see cref="Severity.Error"/>.</value>
    public Severity? FailOn { get; init; } = Severity.Error;

    /// <summary>Gets what tells an HTML page how a checked file looks, e.g. <c>report => checker.Inspect(report.File)</c>; without it the page has no pictures.</summary>
    /// <value>The default is <see langword="null"/>. A result of <see langword="null"/> leaves out the picture of one file.</value>
    public Func<CheckReport, Inspection?>? Inspect { get; init; }
}
