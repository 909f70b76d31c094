using FormatCheck.Generator.Faults;
using FormatCheck.Generator.Kinds;
using FormatCheck.Generator.Print;
using FormatCheck.Generator.Variants;

namespace FormatCheck.Generator;

/// <summary>The generator's documents as PDF, as Word would print them.</summary>
public static class PrintedDrafts
{
    private const int CopiesPerFault = 3;

    // Most variants are ways of Word that do not show in print.
    private static readonly string[] Visible =
    [
        "plain", "head-two-rows", "rule-border", "rule-underline", "sign-indented", "sign-picture", "sign-electronic", "recipients-hanging",
        "page-file-mark", "page-mirrored", "page-gutter", "page-inherited-headers", "empty-paragraphs", "new-tone-placement", "space-after",
        "body-at-15", "opening-at-smallest",
    ];

    /// <summary>The variants that change what is printed.</summary>
    public static IReadOnlyList<Variant> Variants { get; } = [.. AllVariants.List.Where(variant => Visible.Contains(variant.Name))];

    /// <summary>Every kind in some forms, and in each variant that shows, in a fixed order.</summary>
    public static IEnumerable<GeneratedDraft> Clean()
    {
        for (int k = 0; k < AllKinds.List.Count; k++)
        {
            DraftKind kind = AllKinds.List[k];
            foreach (PdfForm form in PdfForm.All.Where((_, f) => f == 0 || (k + f) % 3 == 0))
            {
                yield return Of(kind, Variants[0], form);
            }

            for (int v = 1; v < Variants.Count; v++)
            {
                yield return Of(kind, Variants[v], PdfForm.All[(k + v) % PdfForm.All.Count]);
            }
        }
    }

    /// <summary>Every fault in a few kinds, each with the same draft as DOCX.</summary>
    public static IEnumerable<(GeneratedDraft Printed, GeneratedDraft Docx)> Faulty()
    {
        for (int f = 0; f < AllFaults.List.Count; f++)
        {
            Fault fault = AllFaults.List[f];
            DraftKind[] fitting = [.. AllKinds.List.Where(kind => FaultyDrafts.Fits(fault, kind))];
            for (int i = 0; i < CopiesPerFault; i++)
            {
                Variant variant = Variants[i == 0 ? 0 : (f + (i * 5)) % Variants.Count];
                DraftKind kind = fitting[(f + (i * Math.Max(1, fitting.Length / CopiesPerFault))) % fitting.Length];
                yield return (Of(fault, kind, variant, PdfForm.All[i == 0 ? 0 : (f + (i * 7)) % PdfForm.All.Count]), FaultyDrafts.Of(fault, kind, variant));
            }
        }
    }

    public static GeneratedDraft Of(DraftKind kind, Variant variant, PdfForm form) =>
        new(kind.Name, $"{variant.Name}.{form.Name}", null, kind.Stage, () => PdfPrinter.Print(CleanDrafts.PlanOf(kind, variant), form));

    public static GeneratedDraft Of(Fault fault, DraftKind kind, Variant variant, PdfForm form) =>
        new(kind.Name, $"{variant.Name}.{form.Name}", fault, fault.Stage, () => PdfPrinter.Print(FaultyDrafts.PlanOf(fault, kind, variant), form));
}
