using FormatCheck.Generator.Faults;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Variants;

namespace FormatCheck.Generator.States.Faults;

/// <summary>Quốc hiệu and Tiêu ngữ (II.1).</summary>
internal static class StateHeadFaults
{
    public static IEnumerable<Fault> All =>
    [
        Spoil.Missing("nd30/national-title-present", "national-title-missing", Role.NationalTitle, "nd30/motto-position"),
        Spoil.Plan("nd30/national-title-present", "national-title-and-motto-missing", _ => true, plan =>
        {
            plan.Remove(Role.NationalTitle);
            plan.Remove(Role.Motto);
        }, "nd30/motto-present", "nd30/motto-line", "nd30/place-date-position"),
        National("text", "national-title-misspelt", text => text.Replace("NGHĨA", "NGHỈA", StringComparison.Ordinal)),
        National("text", "national-title-without-accents", _ => "CONG HOA XA HOI CHU NGHIA VIET NAM"),
        National("text", "national-title-shortened", _ => "CHXHCN VIỆT NAM"),
        National("text", "national-title-with-a-word-missing", _ => "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT"),
        National("text", "national-title-with-full-stop", text => text + "."),
        National("text", "national-title-with-a-wrong-letter", text => text.Replace("XÃ", "XẢ", StringComparison.Ordinal)),
        National("case", "national-title-in-small-letters", _ => "Cộng hoà xã hội chủ nghĩa Việt Nam", "nd30/national-title-text"),
        National("case", "national-title-with-capitals-at-words", _ => "Cộng Hoà Xã Hội Chủ Nghĩa Việt Nam", "nd30/national-title-text"),
        .. Sizes(Role.NationalTitle, "national-title", 10, 11, 14, 15),
        .. Styles(Role.NationalTitle, "national-title"),
        Spoil.Plan("nd30/national-title-position", "national-title-left-agency-right", _ => true, plan =>
        {
            Letterhead head = plan.Letterhead;
            Paragraph[] left = [.. head.Left];
            plan.Variant = plan.Variant with { Letterhead = LetterheadForm.TableOneRow };
            head.RightWidth = plan.Page.TextWidth - 94;
            head.Left.Clear();
            head.Left.AddRange(head.Right);
            head.Right.Clear();
            head.Right.AddRange(left);
        }, "nd30/agency-position", "nd30/number-position", "nd30/place-date-position", "nd30/motto-position", "nd30/letter-summary-position"),
        Spoil.Plan("nd30/national-title-position", "national-title-across-the-page", _ => true, plan =>
        {
            Spoil.SetInTable(plan);
            foreach (Paragraph line in plan.Letterhead.Right.Where(line => line.Role is Role.NationalTitle or Role.Motto).ToArray())
            {
                plan.Letterhead.Right.Remove(line);
                plan.Letterhead.Above.Add(line);
            }

            plan.Letterhead.Above[^1].Spacing = new Spacing(0, 12);
        }, "nd30/agency-position", "nd30/place-date-position", "nd30/motto-position"),
        Spoil.Missing("nd30/motto-present", "motto-missing", Role.Motto, "nd30/motto-line"),
        Motto("text", "motto-with-en-dashes", text => text.Replace('-', '–')),
        Motto("text", "motto-without-blanks", text => text.Replace(" - ", "-", StringComparison.Ordinal)),
        Motto("text", "motto-with-commas", text => text.Replace(" -", ",", StringComparison.Ordinal)),
        Motto("text", "motto-with-full-stop", text => text + "."),
        Motto("text", "motto-misspelt", text => text.Replace("lập", "lặp", StringComparison.Ordinal)),
        Motto("text", "motto-with-a-blank-missing", text => text.Replace("do - ", "do -", StringComparison.Ordinal)),
        Motto("case", "motto-in-capitals", text => text.ToUpperInvariant(), "nd30/motto-text", "nd30/motto-line-length"),
        Motto("case", "motto-in-small-letters", text => text.ToLowerInvariant(), "nd30/motto-text"),
        Motto("case", "motto-with-capitals-at-words", _ => "Độc Lập - Tự Do - Hạnh Phúc", "nd30/motto-text"),
        .. Sizes(Role.Motto, "motto", 11, 12, 15, 16),
        .. Styles(Role.Motto, "motto"),
        Spoil.Plan("nd30/motto-position", "motto-above-the-national-title", _ => true, plan =>
        {
            List<Paragraph> right = plan.Letterhead.Right;
            right.Reverse(0, 2);
            right[0].Rule = null;
            right[1].Rule = new Rule(0.63);
        }, "nd30/national-title-position", "nd30/motto-line"),
        Spoil.One("nd30/motto-line", "motto-line-missing", Role.Motto, motto => motto.Rule = null, "nd30/motto-line-length"),
        Spoil.Plan("nd30/motto-line", "motto-line-of-hyphens", _ => true, plan =>
        {
            plan.First(Role.Motto).Rule = null;
            plan.Letterhead.Right.Insert(2, StateParts.Centered(Role.Other, "-----------------------", Look.InBold(13)));
        }, "nd30/motto-line-length"),
        Line("motto-line", "motto-line-dashed", new Rule(1, RuleMeans.Drawing) { Dashed = true }),
        Line("motto-line-length", "motto-line-of-half", new Rule(0.5, RuleMeans.Drawing), "nd30/motto-line"),
        Line("motto-line-length", "motto-line-of-a-third", new Rule(0.33, RuleMeans.Vml), "nd30/motto-line"),
        Line("motto-line-length", "motto-line-too-long", new Rule(1.4, RuleMeans.Drawing), "nd30/motto-line"),
        Spoil.Plan("nd30/no-party-title", "party-title-in-place-of-the-national-one", _ => true, plan =>
        {
            plan.First(Role.NationalTitle).Text = "ĐẢNG CỘNG SẢN VIỆT NAM";
            plan.Remove(Role.Motto);
            plan.First(Role.NationalTitle).Rule = new Rule(1, RuleMeans.Drawing);
            Spoil.SetInTable(plan);
        }, "nd30/national-title-text", "nd30/national-title-present", "nd30/motto-present", "nd30/motto-line", "nd30/motto-line-length"),
    ];

    public static IEnumerable<Fault> Sizes(Role role, string component, params double[] sizes) =>
        sizes.Select(size => Spoil.Look($"nd30/{component}-size", $"{component}-at-{size}", role, look => look with { Size = size }));

    public static IEnumerable<Fault> Styles(Role role, string component) =>
    [
        Spoil.Look($"nd30/{component}-style", $"{component}-not-bold", role, look => look with { Bold = false }),
        Spoil.Look($"nd30/{component}-style", $"{component}-italic", role, look => look with { Italic = true }),
    ];

    private static Fault National(string rule, string name, Func<string, string> change, params string[] also) =>
        Spoil.Text($"nd30/national-title-{rule}", name, Role.NationalTitle, change, also);

    private static Fault Motto(string rule, string name, Func<string, string> change, params string[] also) =>
        Spoil.Text($"nd30/motto-{rule}", name, Role.Motto, change, also);

    private static Fault Line(string rule, string name, Rule line, params string[] also) => Spoil.Plan($"nd30/{rule}", name, _ => true, plan =>
    {
        Spoil.SetInTable(plan);
        plan.First(Role.Motto).Rule = line;
    }, also);
}
