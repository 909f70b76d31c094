using System.Collections.Immutable;

namespace FormatCheck;

/// <summary>A rule as its pack states it, for listing and explaining.</summary>
public sealed record RuleInfo
{
    /// <summary>Gets the full id, e.g. <c>hd36/title-size</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the component's role and name.</summary>
    public required LocalizedText Component { get; init; }

    /// <summary>Gets the title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets the severity of its findings.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Gets how well its source is known.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Gets the clause.</summary>
    public required Clause Clause { get; init; }

    /// <summary>Gets what the rule asks, for people, e.g. <c>14 đến 15 pt</c>; <see langword="null"/> where the title says it all.</summary>
    public LocalizedText? Requirement { get; init; }

    /// <summary>Gets how to mend a fault in Word.</summary>
    public required LocalizedText Remedy { get; init; }

    /// <summary>Gets how safely a program may mend a fault.</summary>
    public required FixSafety Fix { get; init; }

    /// <summary>Gets examples that keep the rule.</summary>
    public required ImmutableArray<LocalizedText> Right { get; init; }

    /// <summary>Gets examples that break it.</summary>
    public required ImmutableArray<LocalizedText> Wrong { get; init; }
}
