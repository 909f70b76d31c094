using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Variants;

namespace FormatCheck.Generator.Faults;

/// <summary>Paper and margins (II.4.2, II.4.3).</summary>
internal static class PageFaults
{
    public static IEnumerable<Fault> All =>
    [
        Page("paper-size", "paper-letter", page => page with { Width = 215.9, Height = 279.4 }),
        Page("paper-size", "paper-legal", page => page with { Width = 215.9, Height = 355.6 }),
        Page("paper-size", "paper-a3", page => page with { Width = 297, Height = 420 }),
        Page("paper-size", "paper-b5", page => page with { Width = 176, Height = 250 }),
        Spoil.Plan("hd36/paper-size", "paper-a5-for-a-document", plan => plan.Page.Width > 200, plan =>
        {
            plan.Page = plan.Page with { Width = 148, Height = 210 };
            Narrow(plan);
        }),
        Page("page-orientation", "landscape-without-tables", page => page with { Width = 297, Height = 210, Landscape = true }, plan => !HasTable(plan)),
        Spoil.Plan("hd36/page-orientation", "landscape-section-without-tables", plan => !HasTable(plan) && plan.Body.Count > 6 && plan.Page.Width > 200, plan =>
        {
            plan.Body.Insert(2, new NewSection(plan.Page.Turned()));
            plan.Body.Insert(4, new NewSection(plan.Page));
            Once(plan);
        }),
        .. Margins("top", (page, value) => page with { Top = value }, 15, 25, 30),
        .. Margins("bottom", (page, value) => page with { Bottom = value }, 15, 25, 30),
        .. Margins("left", (page, value) => page with { Left = value }, 20, 25, 35),
        .. Margins("right", (page, value) => page with { Right = value }, 10, 20, 25),
        Page("margin-left", "margins-of-25-25-35-15", page => page with { Top = 25, Bottom = 25, Left = 35 }, null, "hd36/margin-top", "hd36/margin-bottom", "hd36/margin-mirror"),
        Page("margin-top", "margins-of-word", page => page with { Top = 25.4, Bottom = 25.4, Left = 25.4, Right = 25.4 }, null, "hd36/margin-bottom", "hd36/margin-left", "hd36/margin-right", "hd36/margin-mirror"),
        Spoil.Plan("hd36/margin-left", "gutter-added-to-a-full-margin", NotSmall, plan => plan.Page = plan.Page with { Left = 30, Gutter = 5 }, "hd36/margin-mirror"),
        Spoil.Plan("hd36/margin-right", "second-section-with-other-margin", HasAppendix, plan =>
        {
            plan.Appendices.Insert(0, new NewSection(plan.Page with { Right = 25 }));
            Once(plan);
        }, "hd36/margin-mirror"),
        Spoil.Plan("hd36/margin-bottom", "second-section-with-deep-foot", HasAppendix, plan =>
        {
            plan.Appendices.Insert(0, new NewSection(plan.Page with { Bottom = 35 }));
            Once(plan);
        }),
        Mirror("mirror-inner-and-outer-swapped", 15, 30),
        Mirror("mirror-outer-too-wide", 30, 25),
        Mirror("mirror-inner-too-narrow", 20, 15),
    ];

    private static IEnumerable<Fault> Margins(string side, Func<PageSetup, double, PageSetup> set, params double[] values) =>
        values.Select(value => Page($"margin-{side}", $"margin-{side}-of-{value}", page => set(page, value), null, side is "left" or "right" ? ["hd36/margin-mirror"] : []));

    private static Fault Page(string rule, string name, Func<PageSetup, PageSetup> change, Func<DraftPlan, bool>? fits = null, params string[] also) =>
        Spoil.Plan($"hd36/{rule}", name, plan => NotSmall(plan) && (fits is null || fits(plan)), plan =>
        {
            // A gutter would take part of the change back.
            PageSetup setup = change(plan.Page with { Gutter = 0, Left = plan.Page.Left + plan.Page.Gutter });
            foreach (NewSection section in plan.Appendices.OfType<NewSection>().Where(section => section.Setup.Landscape))
            {
                section.Setup = rule == "paper-size" ? setup.Turned() : section.Setup;
            }

            plan.Page = setup;
            Narrow(plan);
        }, also);

    private static Fault Mirror(string name, double inner, double outer) =>
        Spoil.Plan("hd36/margin-mirror", name, plan => NotSmall(plan) && plan.Pages > 1 && !HasTurnedPage(plan), plan =>
        {
            plan.Variant = plan.Variant with { Page = PageForm.MirroredEvenAndOdd };
            plan.Mirrored = true;
            plan.Page = plan.Page with { Left = inner, Right = outer, Gutter = 0 };
        }, "hd36/margin-left", "hd36/margin-right");

    private static bool NotSmall(DraftPlan plan) => plan.Page.Width > 200;

    private static bool HasAppendix(DraftPlan plan) => plan.Appendices.Count > 0 && !HasTurnedPage(plan);

    private static bool HasTurnedPage(DraftPlan plan) => plan.Appendices.OfType<NewSection>().Any();

    private static bool HasTable(DraftPlan plan) => plan.Body.Concat(plan.Appendices).OfType<ContentTable>().Any();

    /// <summary>A table in the letterhead bears any width of paper; boxes and columns are measured for A4.</summary>
    private static void Narrow(DraftPlan plan)
    {
        if (plan.Variant.Letterhead > LetterheadForm.LineBreaks)
        {
            plan.Variant = plan.Variant with { Letterhead = LetterheadForm.TableOneRow };
        }
    }

    /// <summary>Leaves sections to the fault alone.</summary>
    private static void Once(DraftPlan plan)
    {
        plan.Variant = plan.Variant with { Page = PageForm.TitlePageWithEmptyHeader, PageNumber = PageNumberForm.ComplexField };
        plan.Variant = plan.Variant with { Extras = plan.Variant.Extras & ~Extras.FileMark };
        plan.Page = plan.Page with { Left = plan.Page.Left + plan.Page.Gutter, Gutter = 0 };
        plan.Mirrored = false;
    }
}
