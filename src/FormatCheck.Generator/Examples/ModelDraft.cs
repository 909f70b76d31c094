using FormatCheck.Generator.Kinds;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.States;
using FormatCheck.Generator.States.Kinds;
using FormatCheck.Generator.Variants;

namespace FormatCheck.Generator.Examples;

/// <summary>A right draft that examples are set into.</summary>
/// <param name="Standard">The pack of the standard that it follows.</param>
/// <param name="Name">Its kind.</param>
/// <param name="Plan">Makes a fresh plan of it.</param>
public sealed record ModelDraft(string Standard, string Name, Func<DraftPlan> Plan)
{
    /// <summary>Gets the model drafts of all standards, in a fixed order.</summary>
    public static IReadOnlyList<ModelDraft> All { get; } =
    [
        .. AllKinds.List.Select(kind => new ModelDraft("hd36", kind.Name, () => PlainPlan(kind))),
        .. Hd05Drafts.Kinds.Take(AllKinds.List.Count).Select(kind => new ModelDraft("hd05", kind.Name, () => Hd05Drafts.PlanOf(kind))),
        .. StateKinds.List.Select(kind => new ModelDraft("nd30", kind.Name, () => StateDrafts.PlanOf(kind, StateVariants.List[0], StateStyle.All[0]))),
    ];

    private static DraftPlan PlainPlan(DraftKind kind) => CleanDrafts.PlanOf(kind, AllVariants.List[0]);
}
