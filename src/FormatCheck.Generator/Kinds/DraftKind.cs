using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Kinds;

/// <summary>A kind of document; every call makes a new plan, right in all its parts.</summary>
public sealed record DraftKind(string Name, Func<DraftPlan> Plan)
{
    /// <summary>The last stage the document passes: a blank number is right in a draft only.</summary>
    public DraftStage Stage { get; init; } = DraftStage.Signing;
}
