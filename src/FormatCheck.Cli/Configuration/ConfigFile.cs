namespace FormatCheck.Cli.Configuration;

/// <summary>A <c>formatcheck.json</c> as it was read.</summary>
/// <param name="Path">The file's path.</param>
internal sealed record ConfigFile(string Path)
{
    public const string Name = "formatcheck.json";

    /// <summary>The id of docs/formatcheck.schema.json.</summary>
    public const string Schema = "https://formatcheck.dev/schema/formatcheck.schema.json";

    /// <summary>Gets the folder that patterns and paths in the file are relative to.</summary>
    public string Folder { get; } = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!;

    public DraftSettings Settings { get; init; } = new();

    public IReadOnlyList<Override> Overrides { get; init; } = [];

    public IReadOnlyList<Setting<string>> Exclude { get; init; } = [];

    public Setting<Threshold>? FailOn { get; init; }

    public Setting<int>? MaxWarnings { get; init; }

    public Setting<string>? Baseline { get; init; }

    public Setting<string>? Cache { get; init; }

    public IReadOnlyList<Suppression> Suppressions { get; init; } = [];
}

/// <summary>What is different for some of the files.</summary>
/// <param name="Files">Which files; one pattern must match.</param>
/// <param name="Settings">What is set for them.</param>
/// <param name="Origin">Where it stands.</param>
internal sealed record Override(PathPatterns Files, DraftSettings Settings, string Origin);

/// <summary>Findings that somebody answers for; they do not count.</summary>
/// <param name="Origin">Where it stands.</param>
/// <param name="Rule">The full rule id.</param>
/// <param name="Reason">Why the findings may stay.</param>
internal sealed record Suppression(string Origin, string Rule, string Reason)
{
    /// <summary>Gets which files are meant, or <see langword="null"/> for all.</summary>
    public PathPatterns? Files { get; init; }

    /// <summary>Gets the component that is meant, e.g. <c>title</c>, or <see langword="null"/> for all.</summary>
    public string? Component { get; init; }

    /// <summary>Gets the finding that is meant, or <see langword="null"/> for all of the rule.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>Gets the last day on which it holds, or <see langword="null"/> for no end.</summary>
    public DateOnly? Until { get; init; }
}
