using System.Globalization;
using FormatCheck.Generator.Faults;
using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.States.Faults;

/// <summary>The agency that issues the document, and the one above it (II.2).</summary>
internal static class StateAgencyFaults
{
    public static IEnumerable<Fault> All =>
    [
        Spoil.Plan("nd30/agency-present", "agency-missing", _ => true, plan =>
        {
            plan.Remove(Role.Issuer);
            plan.Remove(Role.Superior);
        }, "nd30/agency-line", "nd30/agency-position", "nd30/number-position", "nd30/letter-summary-position"),
        Spoil.Text("nd30/agency-case", "issuer-in-small-letters", Role.Issuer, Capitalized),
        Spoil.Text("nd30/agency-case", "superior-in-small-letters", Role.Superior, Capitalized),
        .. StateHeadFaults.Sizes(Role.Issuer, "agency", 10, 11, 14, 15),
        .. StateHeadFaults.Sizes(Role.Superior, "superior", 10, 11, 14, 15),
        .. StateHeadFaults.Styles(Role.Issuer, "agency"),
        Spoil.Look("nd30/superior-style", "superior-bold", Role.Superior, look => look with { Bold = true }),
        Spoil.Look("nd30/superior-style", "superior-italic", Role.Superior, look => look with { Italic = true }),
        Spoil.Plan("nd30/superior-style", "superior-bold-and-issuer-not", plan => plan.Has(Role.Superior), plan =>
        {
            foreach (Paragraph line in plan.Letterhead.Left.Where(line => line.Role is Role.Superior or Role.Issuer))
            {
                line.Restyle(look => look with { Bold = line.Role == Role.Superior });
            }
        }, "nd30/agency-style"),
        Spoil.Plan("nd30/agency-line", "agency-line-missing", _ => true, plan => Issuer(plan).Rule = null),
        Instead("agency-line-of-hyphens", "-------"),
        Instead("agency-line-as-star", "*"),
        Line("agency-line", "agency-line-dashed", new Rule(StateParts.ShortLine, RuleMeans.Drawing) { Dashed = true }),
        Line("agency-line", "agency-line-as-long-as-the-name", new Rule(1, RuleMeans.Drawing)),
        Line("agency-line", "agency-line-as-underline", new Rule(1, RuleMeans.Underline)),
        Line("agency-line", "agency-line-of-a-tenth", new Rule(0.1, RuleMeans.Drawing)),
        Line("agency-line", "agency-line-too-long", new Rule(1.3, RuleMeans.Vml)),
        Line("agency-line", "agency-line-of-three-quarters", new Rule(0.75, RuleMeans.Vml)),
        Spoil.Plan("nd30/agency-position", "agency-below-the-number", plan => !plan.Has(Role.LetterSummary), plan =>
        {
            List<Paragraph> left = plan.Letterhead.Left;
            Paragraph number = left.First(line => line.Role == Role.Number);
            left.Remove(number);
            left.Insert(0, number);
        }, "nd30/number-position", "nd30/national-title-position"),
    ];

    /// <summary>The last line of the name; that of a copying agency does not count.</summary>
    private static Paragraph Issuer(DraftPlan plan) => plan.Letterhead.Left.FindLast(line => line.Role == Role.Issuer)!;

    private static Fault Instead(string name, string text) => Spoil.Plan("nd30/agency-line", name, _ => true, plan =>
    {
        Issuer(plan).Rule = null;
        List<Paragraph> left = plan.Letterhead.Left;
        left.Insert(left.FindIndex(line => line.Role == Role.Number), StateParts.Centered(Role.Other, text, Look.InBold(12)));
    });

    private static Fault Line(string rule, string name, Rule line) => Spoil.Plan($"nd30/{rule}", name, _ => true, plan =>
    {
        Spoil.SetInTable(plan);
        Issuer(plan).Rule = line;
    });

    private static string Capitalized(string text) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(text.ToLowerInvariant());
}
