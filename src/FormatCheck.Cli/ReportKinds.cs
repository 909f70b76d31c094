namespace FormatCheck.Cli;

/// <summary>The formats of reports.</summary>
internal enum ReportKind
{
    Text,
    Json,
    Sarif,
    JUnit,
    GitHub,
    Markdown,
    Html,
}

/// <summary>Knows how each format of a run is called and written.</summary>
internal static class ReportKinds
{
    public static (string Word, ReportKind Kind)[] OfRuns { get; } =
    [
        ("text", ReportKind.Text), ("json", ReportKind.Json), ("sarif", ReportKind.Sarif), ("junit", ReportKind.JUnit),
        ("github", ReportKind.GitHub), ("markdown", ReportKind.Markdown), ("html", ReportKind.Html),
    ];

    /// <summary>Begins a report in any format but text.</summary>
    public static IRunWriter Begin(ReportKind kind, Stream utf8, CheckSettings settings)
    {
        ReportSettings report = new()
        {
            Language = settings.Language,
            AllOutcomes = settings.All,
            FailOn = settings.FailOn,
            Root = Environment.GetEnvironmentVariable("GITHUB_WORKSPACE") is { Length: > 0 } checkout ? checkout : Environment.CurrentDirectory,
            Inspect = settings.Inspect,
        };
        return kind switch
        {
            ReportKind.Json => new JsonRun(utf8),
            ReportKind.Sarif => new SarifReport(utf8, report, settings.Rules),
            ReportKind.JUnit => new JUnitReport(utf8, report),
            ReportKind.GitHub => new GitHubReport(utf8, report),
            ReportKind.Markdown => new MarkdownReport(utf8, report),
            ReportKind.Html => new HtmlReport(utf8, report),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Text has a page of its own."),
        };
    }
}
