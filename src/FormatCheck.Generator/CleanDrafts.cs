using FormatCheck.Generator.Kinds;
using FormatCheck.Generator.Layout;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Variants;

namespace FormatCheck.Generator;

/// <summary>Documents without a fault.</summary>
public static class CleanDrafts
{
    /// <summary>Every kind in some variants and every variant in some kinds, in a fixed order.</summary>
    public static IEnumerable<GeneratedDraft> All()
    {
        IReadOnlyList<DraftKind> kinds = AllKinds.List;
        for (int k = 0; k < kinds.Count; k++)
        {
            for (int v = 0; v < AllVariants.List.Count; v++)
            {
                // Not the whole product: a diagonal that meets every variant several times. Numbers that Word makes
                // differ from kind to kind, so they meet all.
                Variant variant = AllVariants.List[v];
                if (v == 0 || (k + v) % 5 == 0 || variant.Extras.HasFlag(Extras.AutomaticNumbers))
                {
                    yield return Of(kinds[k], variant);
                }
            }
        }
    }

    public static GeneratedDraft Of(DraftKind kind, Variant variant) => new(kind.Name, variant.Name, null, kind.Stage, () => DocumentLayout.Build(PlanOf(kind, variant)));

    internal static DraftPlan PlanOf(DraftKind kind, Variant variant)
    {
        DraftPlan plan = kind.Plan();
        plan.Build(variant);
        return plan;
    }
}
