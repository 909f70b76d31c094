using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Faults;

/// <summary>Faults of the head and the opening that only Guideline 05-HD/VPTW knows (I.2 to I.5, I.9.2, II.3, II.4).</summary>
internal static class Hd05HeadFaults
{
    public static IEnumerable<Fault> All =>
    [
        Number("number-with-qdi-on-a-regulation", "number-type-symbol", plan => plan.TypeName == "QUY ĐỊNH", text => text.Replace("-QĐ/", "-QĐi/", StringComparison.Ordinal)),
        Number("number-of-a-district", "number-agency-symbol", plan => Issued(plan, "ĐẢNG UỶ"), text => Symbol(text, "HU")),
        Number("number-of-the-former-propaganda-board", "number-agency-symbol", plan => Issued(plan, "BAN TUYÊN GIÁO VÀ DÂN VẬN"), text => Symbol(text, "BTGTU")),
        Number("number-of-a-committee-on-the-military-one", "number-agency-symbol", plan => Issued(plan, "ĐẢNG UỶ QUÂN SỰ"), text => Symbol(text, "ĐU")),
        Number("number-of-a-board-on-a-congress", "number-agency-symbol", plan => Issued(plan, "BAN KIỂM PHIẾU"), text => Symbol(text, "BKP")),
        Number("number-of-the-centre-on-the-army", "number-agency-symbol", plan => Issued(plan, "QUÂN UỶ"), text => Symbol(text, "TW")),
        Spoil.Plan("hd05/number-format", "joint-symbols-with-slash", plan => plan.Letterhead.Left.Any(line => line.Text.EndsWith('-')), plan =>
        {
            Paragraph number = plan.First(Role.Number);
            int at = number.Text.LastIndexOf('-');
            number.Text = $"{number.Text[..at]}/{number.Text[(at + 1)..]}";
        }, "hd05/number-agency-symbol"),
        Spoil.Plan("hd05/addressee-word", "submission-with-kinh-gui", Submits, plan => plan.Addressees[0].Spans[0] = plan.Addressees[0].Spans[0] with { Text = "Kính gửi:" }),
        Spoil.Plan("hd05/addressee-present", "submission-without-addressee", Submits, plan => plan.Addressees.Clear()),
        List("addressees-with-commas", plan => Each(plan, text => text[..^1] + ",")),
        List("addressees-without-marks", plan => Each(plan, text => text[..^1])),
        List("last-addressee-with-stop", plan => plan.Addressees[^1].Text = plan.Addressees[^1].Text[..^1] + "."),
        Spoil.Plan("hd05/addressee-colon", "submission-without-colon", Submits, plan => plan.Addressees[0].Spans[0] = plan.Addressees[0].Spans[0] with { Text = "Kính trình" }),
        Spoil.Text("hd05/letter-summary-prefix", "summary-with-v-v", Role.LetterSummary, text => "V/v" + text[7..]),
        Spoil.Text("hd05/in-force", "a-day-before-the-guideline", Role.PlaceDate, text => Dated(text, "ngày 26 tháng 5 năm 2026")),
        Spoil.Text("hd05/in-force", "a-year-before-the-guideline", Role.PlaceDate, text => Dated(text, "ngày 15 tháng 6 năm 2025")),
        Spoil.Plan("hd05/urgency-position", "urgency-above-the-summary", plan => plan.Has(Role.LetterSummary) && plan.Has(Role.Urgency) && !plan.Has(Role.Secrecy), plan =>
        {
            List<Paragraph> left = plan.Letterhead.Left;
            Paragraph mark = plan.First(Role.Urgency);
            left.Remove(mark);
            left.Insert(left.FindIndex(line => line.Role == Role.LetterSummary), mark);
        }),
        Spoil.Plan("hd05/circulation-position", "not-for-the-media-below-the-signature", plan => plan.LastPage is not null, plan =>
        {
            plan.Foot.Insert(0, plan.LastPage!);
            plan.LastPage = null;
        }),
        Spoil.Plan("hd05/circulation-position", "not-for-the-media-at-left", plan => plan.LastPage is not null, plan => plan.LastPage!.Alignment = Alignment.Left),
        Spoil.Plan("hd05/circulation-position", "not-for-the-media-on-top", plan => plan.LastPage is not null, plan =>
        {
            plan.Circulation = plan.LastPage;
            plan.Circulation!.Alignment = Alignment.Right;
            plan.LastPage = null;
        }),
        Spoil.Plan("hd05/circulation-style", "not-for-the-media-upright", plan => plan.LastPage is not null, plan => plan.LastPage!.Restyle(look => look with { Bold = false })),
    ];

    private static bool Submits(DraftPlan plan) => plan.TypeName == "TỜ TRÌNH" && plan.Addressees.Count > 0;

    private static bool Issued(DraftPlan plan, string name) => plan.Has(Role.Issuer) && plan.First(Role.Issuer).Text.StartsWith(name, StringComparison.Ordinal);

    private static string Symbol(string number, string agency) => number[..(number.IndexOf('/', StringComparison.Ordinal) + 1)] + agency;

    private static string Dated(string text, string date) => $"{text[..text.IndexOf(',', StringComparison.Ordinal)]}, {date}";

    private static Fault Number(string name, string rule, Func<DraftPlan, bool> fits, Func<string, string> change) =>
        Spoil.Plan($"hd05/{rule}", name, fits, plan => plan.First(Role.Number).Text = change(plan.First(Role.Number).Text));

    private static Fault List(string name, Action<DraftPlan> apply) =>
        Spoil.Plan("hd05/addressee-list", name, plan => plan.Addressees.Count > 2, apply);

    private static void Each(DraftPlan plan, Func<string, string> change)
    {
        foreach (Paragraph line in plan.Addressees.Where(line => line.Role == Role.Addressee))
        {
            line.Text = change(line.Text);
        }
    }
}
