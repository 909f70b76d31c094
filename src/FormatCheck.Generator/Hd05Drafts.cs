using FormatCheck.Generator.Faults;
using FormatCheck.Generator.Kinds;
using FormatCheck.Generator.Layout;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Print;
using FormatCheck.Generator.Variants;

namespace FormatCheck.Generator;

/// <summary>Documents that follow Guideline 05-HD/VPTW, right ones and ones with a single fault.</summary>
public static class Hd05Drafts
{
    private const int CopiesPerFault = 2;

    /// <summary>The kinds of documents, those of the guideline before among them.</summary>
    public static IReadOnlyList<DraftKind> Kinds => Hd05Kinds.List;

    /// <summary>Every kind plainly built, and each in some variants, in a fixed order.</summary>
    public static IEnumerable<GeneratedDraft> Clean()
    {
        for (int k = 0; k < Kinds.Count; k++)
        {
            for (int v = 0; v < AllVariants.List.Count; v++)
            {
                if (v == 0 || (k + v) % 11 == 0)
                {
                    yield return Of(Kinds[k], AllVariants.List[v]);
                }
            }
        }
    }

    /// <summary>Every fault in two kinds, the first copy plain, in a fixed order.</summary>
    public static IEnumerable<GeneratedDraft> Faulty()
    {
        for (int f = 0; f < Hd05Faults.List.Count; f++)
        {
            (Fault fault, bool before) = Hd05Faults.List[f];
            DraftKind[] fitting = [.. (before ? AllKinds.List : Kinds).Where(kind => FaultyDrafts.Fits(fault, kind))];
            for (int i = 0; i < CopiesPerFault; i++)
            {
                Variant variant = AllVariants.List[i == 0 ? 0 : 1 + ((f * 7) % (AllVariants.List.Count - 1))];
                DraftKind kind = fitting[(f + (i * Math.Max(1, fitting.Length / CopiesPerFault))) % fitting.Length];
                yield return new GeneratedDraft(kind.Name, variant.Name, fault, fault.Stage, () => DocumentLayout.Build(PlanOf(kind, variant, fault, before)));
            }
        }
    }

    public static GeneratedDraft Of(DraftKind kind, Action<DraftPlan>? change = null) => Of(kind, AllVariants.List[0], change);

    /// <summary>The same document as DOCX and as PDF: <see cref="Printed"/>.</summary>
    public static GeneratedDraft Of(DraftKind kind, Variant variant, Action<DraftPlan>? change = null) =>
        new(kind.Name, variant.Name, null, kind.Stage, () => DocumentLayout.Build(Changed(kind, variant, change)));

    public static GeneratedDraft Printed(DraftKind kind, PdfForm form, Action<DraftPlan>? change = null) =>
        new(kind.Name, form.Name, null, kind.Stage, () => PdfPrinter.Print(Changed(kind, AllVariants.List[0], change), form));

    /// <summary>A short report under a head of any agency.</summary>
    public static GeneratedDraft Under(string[] superior, string[] issuer, string number) =>
        Of(new DraftKind("bao-cao", () => Hd05Kinds.Report(superior, issuer, number)));

    /// <summary>The heads by level that the guideline gives as examples, with their symbols.</summary>
    public static IEnumerable<(string[] Superior, string[] Issuer, string Symbol)> Heads => Hd05Kinds.Heads.Select(head => (head.Superior, head.Issuer, head.Symbol));

    internal static DraftPlan PlanOf(DraftKind kind) => CleanDrafts.PlanOf(kind, AllVariants.List[0]);

    private static DraftPlan Changed(DraftKind kind, Variant variant, Action<DraftPlan>? change)
    {
        DraftPlan plan = CleanDrafts.PlanOf(kind, variant);
        change?.Invoke(plan);
        return plan;
    }

    /// <param name="before">Whether the fault is one of the guideline before, done to a plan before it is rewritten.</param>
    private static DraftPlan PlanOf(DraftKind kind, Variant variant, Fault fault, bool before)
    {
        DraftPlan plan = FaultyDrafts.PlanOf(fault, kind, variant);
        if (before)
        {
            Hd05Form.Adapt(plan);
        }

        return plan;
    }
}
