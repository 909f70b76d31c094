using System.Collections.Immutable;

namespace FormatCheck;

/// <summary>A file that gave no report.</summary>
/// <param name="File">The file's name or path as the caller gave it.</param>
/// <param name="Problem">What is wrong with the file, or <see langword="null"/> where FormatCheck itself failed.</param>
/// <param name="Message">The problem in one sentence.</param>
public sealed record UnreadFile(string File, DocumentProblem? Problem, LocalizedText Message)
{
    /// <summary>Tells why a file could not be read.</summary>
    /// <param name="file">The file's name or path as the caller gave it.</param>
    /// <param name="exception">The exception that <see cref="FormatChecker"/> threw.</param>
    public static UnreadFile From(string file, DocumentFormatException exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return new(file, exception.Problem, new(exception.Describe(Language.Vietnamese), exception.Describe(Language.English)));
    }
}

/// <summary>What came of checking any number of files: the input of <see cref="ReportWriter"/>.</summary>
public sealed record CheckRun
{
    /// <summary>Gets the reports, in the order in which the files were given.</summary>
    public required ImmutableArray<CheckReport> Reports { get; init; }

    /// <summary>Gets the files that gave no report, in the order in which they were given.</summary>
    public ImmutableArray<UnreadFile> Unread { get; init; } = [];

    /// <summary>Gets what is to be said of the run's configuration, e.g. of a suppression that nothing needs any more; usually empty.</summary>
    public ImmutableArray<LocalizedText> Notices { get; init; } = [];

    /// <summary>Gets the rules that the files were checked against: <see cref="FormatChecker.Rules"/>.</summary>
    public ImmutableArray<RuleInfo> Rules { get; init; } = [];
}
