using FormatCheck.Generator.Faults;
using FormatCheck.Generator.Kinds;
using FormatCheck.Generator.Layout;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Print;
using FormatCheck.Generator.States;
using FormatCheck.Generator.States.Faults;
using FormatCheck.Generator.States.Kinds;
using FormatCheck.Generator.Variants;

namespace FormatCheck.Generator;

/// <summary>Documents of the State (Decree 30/2020/NĐ-CP): right ones, and ones with exactly one fault each.</summary>
public static class StateDrafts
{
    private const int CopiesPerFault = 3;

    /// <summary>The kinds that each fault is at home in.</summary>
    private static readonly Lazy<DraftKind[][]> Fitting = new(() => [.. StateFaults.List.Select(fault => StateKinds.List.Where(kind => Fits(fault, kind)).ToArray())]);

    /// <summary>A plan of each kind to look at, which nobody changes.</summary>
    private static readonly Lazy<Dictionary<DraftKind, DraftPlan>> Samples =
        new(() => StateKinds.List.ToDictionary(kind => kind, kind => PlanOf(kind, StateVariants.List[0], StateStyle.All[0])));

    /// <summary>Every kind in some variants and every variant in some kinds, in a fixed order, with values across the decree's ranges.</summary>
    public static IEnumerable<GeneratedDraft> Clean()
    {
        for (int k = 0; k < StateKinds.List.Count; k++)
        {
            for (int v = 0; v < StateVariants.List.Count; v++)
            {
                if (v == 0 || (k + v) % 5 == 0)
                {
                    yield return Of(StateKinds.List[k], StateVariants.List[v], StyleOf(k + (v / 5)));
                }
            }
        }
    }

    /// <summary>Every fault in a few kinds, each in another variant, in a fixed order.</summary>
    public static IEnumerable<GeneratedDraft> Faulty()
    {
        for (int f = 0; f < StateFaults.List.Count; f++)
        {
            for (int i = 0; i < CopiesPerFault; i++)
            {
                // The first copy is plain, so that a failing test is easy to look into.
                Variant variant = StateVariants.List[i == 0 ? 0 : 1 + (((f * 7) + (i * 11)) % (StateVariants.List.Count - 1))];
                yield return Of(StateFaults.List[f], KindOf(f, i), variant, StyleOf(i == 0 ? 0 : f + i));
            }
        }
    }

    /// <summary>Every kind as PDF, in some forms and in the variants that show in print.</summary>
    public static IEnumerable<GeneratedDraft> PrintedClean()
    {
        for (int k = 0; k < StateKinds.List.Count; k++)
        {
            foreach (PdfForm form in PdfForm.All.Where((_, f) => f == 0 || (k + f) % 3 == 0))
            {
                yield return Of(StateKinds.List[k], PrintedVariants[0], StyleOf(k), form);
            }

            for (int v = 1; v < PrintedVariants.Count; v++)
            {
                yield return Of(StateKinds.List[k], PrintedVariants[v], StyleOf(k + v), PdfForm.All[(k + v) % PdfForm.All.Count]);
            }
        }
    }

    /// <summary>Every fault in a few kinds as PDF, each with the same draft as DOCX.</summary>
    public static IEnumerable<(GeneratedDraft Printed, GeneratedDraft Docx)> PrintedFaulty()
    {
        for (int f = 0; f < StateFaults.List.Count; f++)
        {
            Fault fault = StateFaults.List[f];
            for (int i = 0; i < CopiesPerFault; i++)
            {
                Variant variant = PrintedVariants[i == 0 ? 0 : (f + (i * 5)) % PrintedVariants.Count];
                StateStyle style = StyleOf(i == 0 ? 0 : f + i);
                PdfForm form = PdfForm.All[i == 0 ? 0 : (f + (i * 7)) % PdfForm.All.Count];
                yield return (Of(fault, KindOf(f, i), variant, style, form), Of(fault, KindOf(f, i), variant, style));
            }
        }
    }

    /// <summary>A right document with the values of the decree's own samples, and what a test changes in it.</summary>
    public static GeneratedDraft Of(DraftKind kind, Variant variant, Action<DraftPlan>? change = null) => new(kind.Name, variant.Name, null, kind.Stage, () =>
    {
        DraftPlan plan = PlanOf(kind, variant, StateStyle.All[0]);
        change?.Invoke(plan);
        return DocumentLayout.Build(plan);
    });

    internal static DraftPlan PlanOf(DraftKind kind, Variant variant, StateStyle style)
    {
        DraftPlan plan = kind.Plan();
        style.Apply(plan);
        Appendix.StartSections(plan);
        plan.Build(variant);
        return plan;
    }

    internal static bool Fits(Fault fault, DraftKind kind) =>
        (fault.Stage == DraftStage.Draft || kind.Stage != DraftStage.Draft) && fault.Fits(Samples.Value[kind]);

    private static IReadOnlyList<Variant> PrintedVariants { get; } =
        [.. StateVariants.List.Where(variant => PrintedDrafts.Variants.Any(visible => visible.Name == variant.Name))];

    private static StateStyle StyleOf(int number) => StateStyle.All[number % StateStyle.All.Count];

    private static DraftKind KindOf(int fault, int copy)
    {
        DraftKind[] fitting = Fitting.Value[fault];
        return fitting[(fault + (copy * Math.Max(1, fitting.Length / CopiesPerFault))) % fitting.Length];
    }

    private static GeneratedDraft Of(DraftKind kind, Variant variant, StateStyle style) =>
        new(kind.Name, $"{variant.Name}.{style.Name}", null, kind.Stage, () => DocumentLayout.Build(PlanOf(kind, variant, style)));

    private static GeneratedDraft Of(DraftKind kind, Variant variant, StateStyle style, PdfForm form) =>
        new(kind.Name, $"{variant.Name}.{style.Name}.{form.Name}", null, kind.Stage, () => PdfPrinter.Print(PlanOf(kind, variant, style), form));

    private static GeneratedDraft Of(Fault fault, DraftKind kind, Variant variant, StateStyle style) =>
        new(kind.Name, $"{variant.Name}.{style.Name}", fault, fault.Stage, () => DocumentLayout.Build(PlanOf(fault, kind, variant, style)));

    private static GeneratedDraft Of(Fault fault, DraftKind kind, Variant variant, StateStyle style, PdfForm form) =>
        new(kind.Name, $"{variant.Name}.{style.Name}.{form.Name}", fault, fault.Stage, () => PdfPrinter.Print(PlanOf(fault, kind, variant, style), form));

    private static DraftPlan PlanOf(Fault fault, DraftKind kind, Variant variant, StateStyle style)
    {
        DraftPlan plan = PlanOf(kind, variant, style);
        fault.Apply(plan);
        return plan;
    }
}
