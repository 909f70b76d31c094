using FormatCheck.Generator.Faults;
using FormatCheck.Generator.Kinds;
using FormatCheck.Generator.Layout;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Variants;

namespace FormatCheck.Generator;

/// <summary>Documents with exactly one fault each.</summary>
public static class FaultyDrafts
{
    private const int CopiesPerFault = 3;

    /// <summary>Every fault in a few kinds, each in another variant, in a fixed order.</summary>
    public static IEnumerable<GeneratedDraft> All()
    {
        for (int f = 0; f < AllFaults.List.Count; f++)
        {
            Fault fault = AllFaults.List[f];
            DraftKind[] fitting = [.. AllKinds.List.Where(kind => Fits(fault, kind))];
            for (int i = 0; i < CopiesPerFault; i++)
            {
                // The first copy is plain, so that a failing test is easy to look into.
                int variant = i == 0 ? 0 : 1 + (f * 7 + i * 11) % (AllVariants.List.Count - 1);
                DraftKind kind = fitting[(f + i * Math.Max(1, fitting.Length / CopiesPerFault)) % fitting.Length];
                yield return Of(fault, kind, AllVariants.List[variant]);
            }
        }
    }

    public static GeneratedDraft Of(Fault fault, DraftKind kind, Variant variant) =>
        new(kind.Name, variant.Name, fault, fault.Stage, () => DocumentLayout.Build(PlanOf(fault, kind, variant)));

    internal static DraftPlan PlanOf(Fault fault, DraftKind kind, Variant variant)
    {
        DraftPlan plan = CleanDrafts.PlanOf(kind, variant);
        fault.Apply(plan);
        return plan;
    }

    internal static bool Fits(Fault fault, DraftKind kind) =>
        (fault.OnlyKind is null || fault.OnlyKind == kind.Name)
        && (fault.Stage == DraftStage.Draft || kind.Stage != DraftStage.Draft)
        && fault.Fits(kind.Plan());
}
