using System.Globalization;
using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Faults;

/// <summary>The issuing agency (II.1.2).</summary>
internal static class AgencyFaults
{
    public static IEnumerable<Fault> All =>
    [
        Spoil.Plan("hd36/agency-present", "agency-missing", plan => plan.Copy is null, plan =>
        {
            plan.Remove(Role.Issuer);
            plan.Remove(Role.Superior);
            plan.Remove(Role.Star);
        }, "hd36/agency-star", "hd36/agency-position", "hd36/number-position", "hd36/number-agency-symbol"),
        Spoil.Text("hd36/agency-case", "issuer-in-small-letters", Role.Issuer, Capitalized),
        Spoil.Text("hd36/agency-case", "superior-in-small-letters", Role.Superior, Capitalized),
        Spoil.Look("hd36/agency-size", "issuer-at-13", Role.Issuer, look => look with { Size = 13 }),
        Spoil.Look("hd36/agency-size", "issuer-at-12", Role.Issuer, look => look with { Size = 12 }),
        Spoil.Look("hd36/agency-size", "issuer-at-15", Role.Issuer, look => look with { Size = 15 }),
        Spoil.Look("hd36/agency-style", "issuer-not-bold", Role.Issuer, look => look with { Bold = false }),
        Spoil.Look("hd36/agency-style", "issuer-italic", Role.Issuer, look => look with { Italic = true }),
        Spoil.Look("hd36/superior-size", "superior-at-13", Role.Superior, look => look with { Size = 13 }),
        Spoil.Look("hd36/superior-size", "superior-at-12", Role.Superior, look => look with { Size = 12 }),
        Spoil.Look("hd36/superior-style", "superior-bold", Role.Superior, look => look with { Bold = true }),
        Spoil.Look("hd36/superior-style", "superior-italic", Role.Superior, look => look with { Italic = true }),
        Spoil.Plan("hd36/superior-style", "superior-bold-and-issuer-not", plan => plan.Has(Role.Superior), plan =>
        {
            foreach (Paragraph line in plan.Letterhead.Left.Where(line => line.Role is Role.Superior or Role.Issuer))
            {
                line.Restyle(look => look with { Bold = line.Role == Role.Superior });
            }
        }, "hd36/agency-style"),
        Star("star-missing", plan => plan.Letterhead.Left.RemoveAll(line => line.Role == Role.Star)),
        Star("star-tripled", plan => plan.First(Role.Star).Text = "***"),
        Star("star-tripled-with-spaces", plan => plan.First(Role.Star).Text = "* * *"),
        Star("star-as-hyphens", plan => plan.First(Role.Star).Text = "-------"),
        Star("star-as-underscores", plan => plan.First(Role.Star).Text = "_______"),
        Star("star-as-drawn-line", plan => UnderIssuer(plan, new Rule(0.5, RuleMeans.Drawing))),
        Star("star-as-vml-line", plan => UnderIssuer(plan, new Rule(0.5, RuleMeans.Vml))),
        Star("star-as-underline", plan => UnderIssuer(plan, new Rule(1, RuleMeans.Underline))),
        Star("star-on-the-issuers-line", plan =>
        {
            plan.Letterhead.Left.RemoveAll(line => line.Role == Role.Star);
            plan.First(Role.Issuer).Text += " *";
        }),
        Spoil.Plan("hd36/agency-position", "agency-below-the-number", plan => HasIssuer(plan) && !plan.Has(Role.LetterSummary), plan =>
        {
            List<Paragraph> left = plan.Letterhead.Left;
            Paragraph number = left.First(line => line.Role == Role.Number);
            left.Remove(number);
            left.Insert(0, number);
        }, "hd36/number-position", "hd36/title-position"),
        Spoil.Plan("hd36/agency-position", "star-above-the-agency", HasIssuer, plan =>
        {
            List<Paragraph> left = plan.Letterhead.Left;
            Paragraph star = left.First(line => line.Role == Role.Star);
            left.Remove(star);
            left.Insert(0, star);
        }, "hd36/agency-star"),
        Abbreviated("BAN CHẤP HÀNH TRUNG ƯƠNG", "BCH TRUNG ƯƠNG", Role.Superior),
        Abbreviated("ĐẢNG UỶ XÃ", "ĐU XÃ", Role.Issuer),
        Abbreviated("BAN TỔ CHỨC", "BTC", Role.Issuer),
        Abbreviated("VĂN PHÒNG", "VP", Role.Issuer),
        Abbreviated("BAN CHỈ ĐẠO", "BCĐ", Role.Issuer),
        Abbreviated("TỈNH UỶ", "BTV TỈNH UỶ", Role.Issuer),
    ];

    private static Fault Star(string name, Action<DraftPlan> apply) => Spoil.Plan("hd36/agency-star", name, HasIssuer, apply);

    private static Fault Abbreviated(string full, string brief, Role role) => Spoil.Plan(
        "hd36/agency-full-name",
        $"agency-as-{brief.ToLowerInvariant().Replace(' ', '-')}",
        plan => plan.Letterhead.Left.Any(line => line.Role == role && line.Text.StartsWith(full, StringComparison.Ordinal)),
        plan => plan.First(role).Replace(full, brief),
        "hd36/number-agency-symbol");

    private static void UnderIssuer(DraftPlan plan, Rule rule)
    {
        Spoil.SetInTable(plan);
        plan.Letterhead.Left.RemoveAll(line => line.Role == Role.Star);
        plan.Letterhead.Left.Last(line => line.Role == Role.Issuer).Rule = rule;
    }

    private static bool HasIssuer(DraftPlan plan) => plan.Copy is null && plan.Has(Role.Issuer);

    private static string Capitalized(string text) =>
        CultureInfo.InvariantCulture.TextInfo.ToTitleCase(text.ToLowerInvariant());
}
