using FormatCheck.Generator.Faults;
using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.States.Faults;

/// <summary>Margins (I.3): ranges, left on either side.</summary>
internal static class StatePageFaults
{
    public static IEnumerable<Fault> All =>
    [
        .. Margins("top", (page, value) => page with { Top = value }, 10, 15, 18, 28, 30),
        .. Margins("bottom", (page, value) => page with { Bottom = value }, 10, 15, 18, 28, 30),
        .. Margins("left", (page, value) => page with { Left = value }, 20, 25, 28, 38, 40),
        .. Margins("right", (page, value) => page with { Right = value }, 8, 10, 13, 23, 25),
        Spoil.Plan("nd30/margin-left", "left-and-right-of-word", _ => true, plan => plan.Page = plan.Page with { Left = 25.4, Right = 25.4 }, "nd30/margin-right"),
        Spoil.Plan("nd30/margin-right", "left-and-right-swapped", _ => true, plan => plan.Page = plan.Page with { Left = 15, Right = 30 }, "nd30/margin-left"),
        NumberSize(15), NumberSize(16), NumberSize(10),
    ];

    private static IEnumerable<Fault> Margins(string side, Func<PageSetup, double, PageSetup> set, params double[] values) => values.Select(value =>
        Spoil.Plan($"nd30/margin-{side}", $"margin-{side}-of-{value}", _ => true, plan =>
        {
            plan.Page = set(plan.Page, value);
            plan.Appendices.OfType<NewSection>().ToList().ForEach(section => section.Setup = set(section.Setup, value));
        }));

    private static Fault NumberSize(double size) => Spoil.Plan(
        "nd30/page-number-size", $"page-number-at-{size}", plan => plan.Pages > 1, plan => plan.PageNumbering.Look = plan.PageNumbering.Look with { Size = size });
}
