using System.Collections.Immutable;
using FormatCheck.Cli.Configuration;

namespace FormatCheck.Cli;

/// <summary>The value of <c>--fail-on</c>: System.CommandLine takes no <see langword="null"/> for a value.</summary>
internal sealed record Threshold(Severity? Lowest);

/// <summary>How the report of a run is written, and what makes the run fail.</summary>
internal sealed record CheckSettings
{
    public required Language Language { get; init; }
    public ReportKind Format { get; init; }
    public string? OutputFile { get; init; }

    /// <summary>The lowest severity that makes the exit code 1, or <see langword="null"/> for none.</summary>
    public Severity? FailOn { get; init; }

    /// <summary>How many warnings the exit code 0 allows, or <see langword="null"/> for any number.</summary>
    public int? MaxWarnings { get; init; }
    public bool All { get; init; }

    /// <summary>Further reports of the same run.</summary>
    public FurtherReport[] Further { get; init; } = [];

    /// <summary>The rules that the files are checked against, where a report names more of them than those of findings.</summary>
    public ImmutableArray<RuleInfo> Rules { get; init; } = [];

    /// <summary>Whether a report names rules without a finding.</summary>
    public bool NamesRules => Further.Select(report => report.Kind).Prepend(Format).Any(kind => kind == ReportKind.Sarif || (kind == ReportKind.Text && All));

    /// <summary>Tells what was recognised in a checked file, for the pictures of an HTML page.</summary>
    public Func<CheckReport, Inspection?>? Inspect { get; init; }
}

/// <summary>How <c>formatcheck check</c> was called.</summary>
internal sealed record CheckRequest
{
    public required string[] Paths { get; init; }

    /// <summary>What the command line says of how drafts are checked; only what was typed.</summary>
    public required DraftSettings Drafts { get; init; }

    public required CheckSettings Report { get; init; }

    /// <summary>The value of <c>--fail-on</c> where it was typed.</summary>
    public Setting<Threshold>? FailOn { get; init; }
    public Setting<int>? MaxWarnings { get; init; }
    public string? ConfigFile { get; init; }
    public bool NoConfig { get; init; }
    public bool PrintConfig { get; init; }
    public string? Baseline { get; init; }
    public bool UpdateBaseline { get; init; }
    public string? Cache { get; init; }
    public bool AllowEmpty { get; init; }
    public bool Watch { get; init; }
    public int Jobs { get; init; }
}
