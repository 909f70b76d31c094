namespace FormatCheck.Generator.Plans;

/// <summary>What a reviewer did to a span and nobody has accepted yet.</summary>
public enum Revision
{
    None,
    Inserted,
    Deleted,
    Reformatted,
}

/// <summary>A stretch of text in one look.</summary>
public sealed record Span(string Text, Look Look)
{
    /// <summary>The text of a footnote whose mark follows the span.</summary>
    public string? Footnote { get; init; }

    /// <summary>The text of a comment on the span.</summary>
    public string? Comment { get; init; }

    public Revision Revision { get; init; }
}
