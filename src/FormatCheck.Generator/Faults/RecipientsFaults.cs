using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Faults;

/// <summary>Nơi nhận (II.1.9).</summary>
internal static class RecipientsFaults
{
    public static IEnumerable<Fault> All =>
    [
        Spoil.Plan("hd36/recipients-present", "recipients-missing", Alone, plan => plan.Closing.Recipients = null),
        Spoil.Plan("hd36/recipients-position", "recipients-at-right-below-the-signature", Alone, plan =>
        {
            plan.Foot.InsertRange(0, plan.Closing.Recipients!.All);
            plan.Foot.ForEach(line => line.Indent = line.Role is Role.Recipient or Role.RecipientsLabel or Role.Typist ? new Indent(Left: 95) : line.Indent);
            plan.Closing.Recipients = null;
        }),
        Spoil.Look("hd36/recipients-label-size", "recipients-label-at-12", Role.RecipientsLabel, look => look with { Size = 12 }),
        Spoil.Look("hd36/recipients-label-size", "recipients-label-at-13", Role.RecipientsLabel, look => look with { Size = 13 }),
        Spoil.Look("hd36/recipients-label-style", "recipients-label-not-underlined", Role.RecipientsLabel, look => look with { Underline = false }),
        Spoil.Look("hd36/recipients-label-style", "recipients-label-bold", Role.RecipientsLabel, look => look with { Bold = true }),
        Spoil.Look("hd36/recipients-label-style", "recipients-label-italic", Role.RecipientsLabel, look => look with { Italic = true }),
        Spoil.Look("hd36/recipients-label-style", "recipients-label-of-the-state", Role.RecipientsLabel, look => new Look(12) { Bold = true, Italic = true }, "hd36/recipients-label-size"),
        Spoil.One("hd36/recipients-label-colon", "recipients-label-without-colon", Role.RecipientsLabel, label => label.Text = "Nơi nhận"),
        Spoil.One("hd36/recipients-label-colon", "recipients-label-with-stop", Role.RecipientsLabel, label => label.Text = "Nơi nhận."),
        Spoil.Look("hd36/recipients-size", "recipients-at-11", Role.Recipient, look => look with { Size = 11 }),
        Spoil.Look("hd36/recipients-size", "recipients-at-13", Role.Recipient, look => look with { Size = 13 }),
        Spoil.Look("hd36/recipients-size", "recipients-at-14", Role.Recipient, look => look with { Size = 14 }),
        Spoil.Look("hd36/recipients-size", "recipients-italic", Role.Recipient, look => look with { Italic = true }),
        Items("recipients-list", "recipients-with-semicolons", (text, _) => text.EndsWith(',') ? text[..^1] + ";" : text),
        Items("recipients-list", "recipients-without-marks", (text, last) => last ? text : text.TrimEnd(',')),
        Items("recipients-list", "recipients-without-hyphens", (text, _) => text[2..]),
        Items("recipients-list", "recipients-with-plus-signs", (text, _) => "+" + text[1..]),
        Items("recipients-list", "recipients-without-last-stop", (text, last) => last ? text.TrimEnd('.') : text),
        Items("recipients-list", "recipients-with-last-semicolon", (text, last) => last ? text.TrimEnd('.') + ";" : text),
        AsAbove("as-above-missing", items => items.RemoveAt(0)),
        AsAbove("as-above-in-second-place", items => items.Reverse(0, 2)),
        AsAbove("as-above-misworded", items => items[0].Text = "- Như kính gửi,"),
        Archive("archive-of-the-state", "- Lưu: VT, TH."),
        Archive("archive-abbreviated", "- Lưu VT."),
        Archive("archive-with-colon", "- Lưu: Văn phòng Tỉnh uỷ."),
        Spoil.Plan("hd36/recipients-archive", "archive-missing", plan => Alone(plan) && plan.Closing.Recipients!.Items.Count > 1, plan =>
        {
            List<Paragraph> items = plan.Closing.Recipients!.Items;
            items.RemoveAt(items.Count - 1);
            items[^1].Text = items[^1].Text.TrimEnd(',') + ".";
        }),
        Spoil.Plan("hd36/recipients-archive", "archive-not-last", plan => Alone(plan) && plan.Closing.Recipients!.Items.Count > 2, plan =>
        {
            List<Paragraph> items = plan.Closing.Recipients!.Items;
            (string last, string before) = (items[^1].Text, items[^2].Text);
            items[^2].Text = last.TrimEnd('.') + ",";
            items[^1].Text = before.TrimEnd(',') + ".";
        }),
    ];

    private static Fault Items(string rule, string name, Func<string, bool, string> change) =>
        Spoil.Plan($"hd36/{rule}", name, plan => Alone(plan) && plan.Closing.Recipients!.Items.Count > 1, plan =>
        {
            List<Paragraph> items = plan.Closing.Recipients!.Items;
            for (int i = 0; i < items.Count; i++)
            {
                items[i].Text = change(items[i].Text, i == items.Count - 1);
            }
        });

    private static Fault AsAbove(string name, Action<List<Paragraph>> change) => Spoil.Plan(
        "hd36/recipients-as-above",
        name,
        plan => Alone(plan) && plan.Addressees.Count > 0 && plan.Closing.Recipients!.Items is [{ Text: "- Như trên," }, _, _, ..],
        plan => change(plan.Closing.Recipients!.Items));

    private static Fault Archive(string name, string text) => Spoil.Plan("hd36/recipients-archive", name, Alone, plan =>
        plan.Closing.Recipients!.Items[^1].Text = text);

    private static bool Alone(DraftPlan plan) =>
        plan.Closing is { Recipients: not null, Left: null, Confirmation: null } && plan.Copy is null;
}
