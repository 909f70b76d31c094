using FormatCheck.Generator.Faults;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Variants;

namespace FormatCheck.Generator.States.Faults;

/// <summary>Authority, office and name (II.7), and Nơi nhận (II.9).</summary>
internal static class StateClosingFaults
{
    public static IEnumerable<Fault> All =>
    [
        Form("authority-of-the-party", "TM. ", "T/M "),
        Form("deputy-of-the-party", "KT. ", "K/T "),
        Form("order-of-the-party", "TL. ", "T/L "),
        Form("authority-without-stop", "TM. ", "TM "),
        Form("deputy-without-stop", "KT. ", "KT "),
        Form("order-without-stop", "TL. ", "TL "),
        Form("proxy-without-stop", "TUQ. ", "TUQ "),
        Form("authority-with-two-stops", "TM. ", "T.M. "),
        Form("deputy-with-two-stops", "KT. ", "K.T. "),
        Form("proxy-with-slash", "TUQ. ", "T/UQ "),
        Form("acting-without-stop", "Q. ", "Q "),
        Form("deputy-in-words", "KT. ", "KÝ THAY "),
        Spoil.Plan("nd30/authority-form", "authority-without-full-stop-in-formatted-capitals", plan => plan.Has(Role.Authority) && plan.First(Role.Authority).Text.StartsWith("KT.", StringComparison.Ordinal), plan =>
        {
            plan.Variant = plan.Variant with { Extras = plan.Variant.Extras | Extras.CapsByFormat };
            plan.First(Role.Authority).Replace("KT.", "KT");
        }),
        Spoil.Text("nd30/authority-case", "authority-in-small-letters", Role.Authority, text => Sentence(text, 4)),
        .. StateHeadFaults.Sizes(Role.Authority, "authority", 11, 12, 15, 16),
        .. StateHeadFaults.Styles(Role.Authority, "authority"),
        Spoil.Plan("nd30/office-case", "office-in-small-letters", HasOffice, plan =>
        {
            Paragraph office = plan.Closing.Right!.Lines.Last(line => line.Role == Role.Office);
            office.Text = Sentence(office.Text, 1);
        }),
        .. StateHeadFaults.Sizes(Role.Office, "office", 11, 12, 15, 16),
        .. StateHeadFaults.Styles(Role.Office, "office"),
        .. StateHeadFaults.Sizes(Role.Signer, "signer", 11, 12, 15, 16),
        .. StateHeadFaults.Sizes(Role.RecipientsLabel, "recipients-label", 10, 11, 13, 14),
        Spoil.Look("nd30/recipients-label-style", "recipients-label-not-bold", Role.RecipientsLabel, look => look with { Bold = false }),
        Spoil.Look("nd30/recipients-label-style", "recipients-label-upright", Role.RecipientsLabel, look => look with { Italic = false }),
        Spoil.Look("nd30/recipients-label-style", "recipients-label-underlined-only", Role.RecipientsLabel, look => new Look(12) { Underline = true }),
        .. StateHeadFaults.Sizes(Role.Recipient, "recipients", 10, 12, 13, 14),
        Spoil.Look("nd30/recipients-style", "recipients-italic", Role.Recipient, look => look with { Italic = true }),
        Spoil.Look("nd30/recipients-style", "recipients-bold", Role.Recipient, look => look with { Bold = true }),
        Items("recipients-with-commas", (text, last) => last ? text : text.TrimEnd(';') + ","),
        Items("recipients-without-marks", (text, last) => last ? text : text.TrimEnd(';')),
        Items("recipients-without-hyphens", (text, _) => text[2..]),
        Items("recipients-with-plus-signs", (text, _) => "+" + text[1..]),
        Items("recipients-without-last-stop", (text, last) => last ? text.TrimEnd('.') : text),
        Items("recipients-with-last-semicolon", (text, last) => last ? text.TrimEnd('.') + ";" : text),
        AsAbove("as-above-missing", items => items.RemoveAt(0)),
        AsAbove("as-above-in-second-place", items => items.Reverse(0, 2)),
        AsAbove("as-above-misworded", items => items[0].Text = "- Như kính gửi;"),
        Archive("archive-of-the-party", "- Lưu Văn phòng."),
        Archive("archive-without-colon", "- Lưu VT, TH."),
        Archive("archive-in-words", "- Lưu: Văn thư, TH."),
        Spoil.Plan("nd30/recipients-archive", "archive-missing", HasItems, plan =>
        {
            List<Paragraph> items = plan.Closing.Recipients!.Items;
            items.RemoveAt(items.Count - 1);
            items[^1].Text = items[^1].Text.TrimEnd(';') + ".";
        }),
        Spoil.Plan("nd30/recipients-archive", "archive-not-last", HasItems, plan =>
        {
            List<Paragraph> items = plan.Closing.Recipients!.Items;
            (string last, string before) = (items[^1].Text, items[^2].Text);
            items[^2].Text = last.TrimEnd('.') + ";";
            items[^1].Text = before.TrimEnd(';') + ".";
        }),
    ];

    private static bool HasItems(DraftPlan plan) => plan.Closing is { Recipients.Items.Count: > 2, Left: null };

    private static bool HasOffice(DraftPlan plan) => plan.Closing is { Right: { } right, Left: null } && right.Lines.Exists(line => line.Role == Role.Office);

    private static Fault Form(string name, string right, string wrong) => Spoil.Plan(
        "nd30/authority-form",
        name,
        plan => plan.Closing.Right?.Lines.Exists(line => line.Text.StartsWith(right, StringComparison.Ordinal)) == true,
        plan => plan.Closing.Right!.Lines.First(line => line.Text.StartsWith(right, StringComparison.Ordinal)).Replace(right, wrong));

    private static Fault Items(string name, Func<string, bool, string> change) => Spoil.Plan("nd30/recipients-list", name, HasItems, plan =>
    {
        List<Paragraph> items = plan.Closing.Recipients!.Items;
        for (int i = 0; i < items.Count; i++)
        {
            items[i].Text = change(items[i].Text, i == items.Count - 1);
        }
    });

    private static Fault AsAbove(string name, Action<List<Paragraph>> change) => Spoil.Plan(
        "nd30/recipients-as-above",
        name,
        plan => plan.Addressees.Count > 0 && plan.Closing.Recipients?.Items is [{ Text: "- Như trên;" }, _, _, ..],
        plan => change(plan.Closing.Recipients!.Items));

    private static Fault Archive(string name, string text) =>
        Spoil.Plan("nd30/recipients-archive", name, HasItems, plan => plan.Closing.Recipients!.Items[^1].Text = text);

    private static string Sentence(string text, int keep) => text[..keep] + text[keep..].ToLowerInvariant();
}
