using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Faults;

/// <summary>Faults of the body that only Guideline 05-HD/VPTW knows (I.6.2, IV.1).</summary>
internal static class Hd05TextFaults
{
    private static readonly Role[] s_prose = [Role.Text, Role.Dash, Role.Clause, Role.Point, Role.Ground];

    public static IEnumerable<Fault> All =>
    [
        Spaced("body-exactly-23-pt", 23),
        Spaced("body-exactly-24-pt", 24),
        Spaced("body-exactly-28-pt", 28),
        Ground("ground-without-dash", grounds => grounds[0].Text = grounds[0].Text[2..]),
        Ground("grounds-without-dashes", grounds => grounds.ForEach(ground => ground.Text = ground.Text[2..])),
        Ground("grounds-with-plus-signs", grounds => grounds.ForEach(ground => ground.Text = "+" + ground.Text[1..])),
        Ground("last-ground-with-comma", grounds => grounds[^1].Text = grounds[^1].Text[..^1] + ","),
        Ground("last-ground-with-semicolon-too", grounds => grounds[^1].Text = grounds[^1].Text[..^1] + ";"),
    ];

    private static Fault Spaced(string name, double points) => Spoil.Plan("hd05/body-line-spacing", name, plan => plan.BodyOf(s_prose).Count() > 2, plan =>
    {
        foreach (Paragraph text in plan.BodyOf(s_prose))
        {
            text.Spacing = text.Spacing with { Line = points, Rule = LineRule.Exact };
        }
    });

    private static Fault Ground(string name, Action<List<Paragraph>> change) =>
        Spoil.Plan("hd05/grounds-format", name, plan => plan.BodyOf(Role.Ground).Count() > 1, plan => change([.. plan.BodyOf(Role.Ground)]));
}
