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

    /// <summary>Writes a run in any format but text.</summary>
    public static void Write(CheckRun run, CheckSettings settings, Stream stream)
    {
        ReportSettings report = new()
        {
            Language = settings.Language,
            AllOutcomes = settings.All,
            FailOn = settings.FailOn,
            Root = Environment.GetEnvironmentVariable("GITHUB_WORKSPACE") is { Length: > 0 } checkout ? checkout : Environment.CurrentDirectory,
            Inspect = settings.Inspect,
        };
        switch (settings.Format)
        {
            case ReportKind.Json:
                ReportWriter.WriteJson(run, stream);
                break;
            case ReportKind.Sarif:
                ReportWriter.WriteSarif(run, stream, report);
                break;
            case ReportKind.JUnit:
                ReportWriter.WriteJUnit(run, stream, report);
                break;
            case ReportKind.GitHub:
                ReportWriter.WriteGitHub(run, stream, report);
                break;
            case ReportKind.Markdown:
                ReportWriter.WriteMarkdown(run, stream, report);
                break;
            case ReportKind.Html:
                ReportWriter.WriteHtml(run, stream, report);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(settings), settings.Format, "Text has a page of its own.");
        }
    }
}
