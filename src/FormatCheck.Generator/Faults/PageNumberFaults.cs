using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Variants;

namespace FormatCheck.Generator.Faults;

/// <summary>The page number (II.4.4).</summary>
internal static class PageNumberFaults
{
    public static IEnumerable<Fault> All =>
    [
        Number("present", "page-number-missing", numbering => numbering.Present = false),
        Number("format", "page-number-between-hyphens", numbering => (numbering.Before, numbering.After) = ("- ", " -")),
        Number("format", "page-number-after-trang", numbering => numbering.Before = "Trang "),
        Number("format", "page-number-of-total", numbering => numbering.After = "/4"),
        Number("format", "page-number-in-brackets", numbering => (numbering.Before, numbering.After) = ("(", ")")),
        Number("format", "page-number-roman-by-section", numbering => numbering.Format = "upperRoman"),
        Number("format", "page-number-roman-by-switch", numbering => numbering.FieldSwitch = @"\* roman"),
        Number("position", "page-number-at-foot", numbering => numbering.AtFoot = true),
        Number("position", "page-number-at-right", numbering => numbering.Alignment = Alignment.Right),
        Number("position", "page-number-at-left", numbering => numbering.Alignment = Alignment.Left),
        Number("position", "page-number-off-the-middle", numbering => numbering.Shift = 30),
        HeaderDistance("page-number-too-high", 5),
        HeaderDistance("page-number-of-word-at-12-7-mm", 12.7),
        HeaderDistance("page-number-too-low", 16),
        Number("first-page", "page-number-on-every-page", numbering => numbering.OnFirstPage = true),
        Number("first-page", "page-number-typed-on-first-page", numbering => numbering.TypedOnFirstPage = "1"),
        Number("first-page", "page-number-field-on-first-page", numbering => numbering.FieldOnFirstPage = true),
        Look("page-number-at-12", look => look with { Size = 12 }),
        Look("page-number-at-13", look => look with { Size = 13 }),
        Look("page-number-at-11", look => look with { Size = 11 }),
        Look("page-number-italic", look => look with { Italic = true }),
    ];

    private static Fault Look(string name, Func<Look, Look> change) =>
        Number("size", name, numbering => numbering.Look = change(numbering.Look));

    private static Fault HeaderDistance(string name, double millimetres) =>
        Make("position", name, plan => plan.Page = plan.Page with { HeaderDistance = millimetres });

    private static Fault Number(string rule, string name, Action<PageNumbering> change) =>
        Make(rule, name, plan => change(plan.PageNumbering));

    private static Fault Make(string rule, string name, Action<DraftPlan> change) => Spoil.Plan(
        $"hd36/page-number-{rule}",
        name,
        plan => plan.Pages > 1 && plan.Circulation is null && !plan.Appendices.OfType<NewSection>().Any(),
        plan =>
        {
            // Only a number in a paragraph of the header can go wrong in all these ways.
            plan.Variant = plan.Variant with
            {
                PageNumber = PageNumberForm.ComplexField,
                Page = PageForm.TitlePageWithEmptyHeader,
                Extras = plan.Variant.Extras & ~Extras.FileMark,
            };
            plan.Mirrored = false;
            change(plan);
        });
}
