using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Faults;

/// <summary>One thing a clerk gets wrong.</summary>
/// <param name="RuleId">The rule that is to fire.</param>
/// <param name="Name">A short name, unique among the faults.</param>
/// <param name="Fits">Whether the plan has what the fault spoils.</param>
/// <param name="Apply">Spoils the plan.</param>
public sealed record Fault(string RuleId, string Name, Func<DraftPlan, bool> Fits, Action<DraftPlan> Apply)
{
    /// <summary>Rules that cannot help firing too.</summary>
    public IReadOnlyList<string> AlsoAllowed { get; init; } = [];

    public DraftStage Stage { get; init; } = DraftStage.Draft;

    /// <summary>The kinds the fault is at home in, if not in all that fit.</summary>
    public string? OnlyKind { get; init; }

    public override string ToString() => $"{RuleId}: {Name}";
}
