using System.Collections.Immutable;
using FormatCheck.Reports;

namespace FormatCheck;

/// <summary>The pack that a report was made with.</summary>
/// <param name="Id">The pack's id, e.g. <c>hd36</c>.</param>
/// <param name="Version">The pack's version.</param>
/// <param name="Title">The standard's title.</param>
public sealed record PackInfo(string Id, string Version, LocalizedText Title)
{
    /// <summary>Gets why this pack was chosen for the draft; <see langword="null"/> where the caller named it.</summary>
    public LocalizedText? Reason { get; init; }
}

/// <summary>What kind of document the draft is, as far as it was recognised.</summary>
/// <param name="IsPartyDocument">Whether it is a Party document; when not, under a pack for those only one finding says so.</param>
/// <param name="Type">The symbol of its type, e.g. <c>CV</c>, or <see langword="null"/>.</param>
/// <param name="TypeName">The type's name, e.g. <c>công văn</c>, or <see langword="null"/>.</param>
/// <param name="Number">The number and symbol as printed, or <see langword="null"/>.</param>
/// <param name="Agency">The issuing agency as printed, or <see langword="null"/>.</param>
public sealed record DocumentInfo(bool IsPartyDocument, string? Type, string? TypeName, string? Number, string? Agency)
{
    /// <summary>Gets whether it is an administrative document of the State.</summary>
    public bool IsStateDocument { get; init; }

    /// <summary>Gets what a PDF tells of itself; <see langword="null"/> for a file of another kind.</summary>
    public PdfInfo? Pdf { get; init; }
}

/// <summary>The result of checking one draft: immutable, without reference to the file.</summary>
public sealed record CheckReport
{
    /// <summary>Gets the file's name or path as the caller gave it; empty for bytes without a name.</summary>
    public required string File { get; init; }

    /// <summary>Gets the pack.</summary>
    public required PackInfo Pack { get; init; }

    /// <summary>Gets the stage that the draft was checked for.</summary>
    public required Stage Stage { get; init; }

    /// <summary>Gets what the draft was recognised as.</summary>
    public required DocumentInfo Document { get; init; }

    /// <summary>Gets what must be said first, e.g. that this is no Party document; usually empty.</summary>
    public ImmutableArray<LocalizedText> Notices { get; init; } = [];

    /// <summary>Gets the findings in the order of their places in the draft. Empty when the draft conforms.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>Gets the findings that are known and do not count, because a baseline holds them or somebody suppressed them with a reason; the counts below leave them out.</summary>
    /// <value>Empty as <see cref="FormatChecker"/> makes it; who reads baselines and suppressions moves findings here.</value>
    public ImmutableArray<KnownFinding> Known { get; init; } = [];

    /// <summary>Gets the outcome of every rule of the pack, in the pack's order.</summary>
    public required ImmutableArray<RuleOutcome> Outcomes { get; init; }

    /// <summary>Gets the number of failed findings that are errors.</summary>
    public int ErrorCount => Count(Outcome.Fail, Severity.Error);

    /// <summary>Gets the number of failed findings that are warnings.</summary>
    public int WarningCount => Count(Outcome.Fail, Severity.Warning);

    /// <summary>Gets the number of failed findings that are remarks.</summary>
    public int InfoCount => Count(Outcome.Fail, Severity.Info);

    /// <summary>Gets the number of findings that a person must look at.</summary>
    public int ReviewCount => Count(Outcome.NeedsReview, severity: null);

    /// <summary>Gets the number of rules that could not be checked.</summary>
    public int NotCheckedCount
    {
        get
        {
            int count = 0;
            foreach (RuleOutcome outcome in Outcomes.AsSpan())
            {
                count += outcome.Outcome == Outcome.NotChecked ? 1 : 0;
            }

            return count;
        }
    }

    /// <summary>Gets whether the draft has neither an error nor a warning.</summary>
    public bool IsClean => ErrorCount == 0 && WarningCount == 0;

    /// <summary>Gets whether a finding fails at or above a severity.</summary>
    public bool HasFailureAtOrAbove(Severity severity) =>
        Findings.Any(finding => finding.Outcome == Outcome.Fail && finding.Severity >= severity);

    /// <summary>Writes the report as indented JSON (UTF-8 text, camel case, schema version 1).</summary>
    public string ToJson() => JsonReport.Write(this);

    private int Count(Outcome outcome, Severity? severity)
    {
        int count = 0;
        foreach (Finding finding in Findings.AsSpan())
        {
            count += finding.Outcome == outcome && (severity is null || finding.Severity == severity) ? 1 : 0;
        }

        return count;
    }
}
