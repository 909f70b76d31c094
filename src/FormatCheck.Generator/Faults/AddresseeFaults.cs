using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Faults;

/// <summary>Kính gửi (II.1.9.2).</summary>
internal static class AddresseeFaults
{
    public static IEnumerable<Fault> All =>
    [
        Spoil.Plan("hd36/addressee-present", "addressee-missing", Addressed, plan => plan.Addressees.Clear()),
        Unwanted("addressee-in-another-type", "Các huyện uỷ, thành uỷ trực thuộc,"),
        Unwanted("addressee-list-in-another-type", "Ban Thường vụ Tỉnh uỷ,", "Văn phòng Tỉnh uỷ,"),
        Label("addressee-without-colon", "colon", label => label with { Text = "Kính gửi" }),
        Label("addressee-with-comma", "colon", label => label with { Text = "Kính gửi," }),
        Label("addressee-label-at-13", "size", label => label with { Look = label.Look with { Size = 13 } }),
        Label("addressee-label-at-15", "size", label => label with { Look = label.Look with { Size = 15 } }),
        Names("addressee-names-at-13", "size", look => look with { Size = 13 }),
        Names("addressee-names-at-12", "size", look => look with { Size = 12 }),
        Label("addressee-label-upright", "style", label => label with { Look = label.Look with { Italic = false } }),
        Label("addressee-label-bold", "style", label => label with { Look = label.Look with { Bold = true } }),
        Names("addressee-names-italic", "style", look => look with { Italic = true }),
        Names("addressee-names-bold", "style", look => look with { Bold = true }),
        List("addressees-with-semicolons", plan => Each(plan, text => text.Replace(",", ";", StringComparison.Ordinal).Replace("uỷ; thành", "uỷ, thành", StringComparison.Ordinal))),
        List("addressees-closed-by-a-stop", plan => plan.Addressees[^1].Text = plan.Addressees[^1].Text.TrimEnd(',') + "."),
        List("addressees-without-hyphens", plan => Each(plan, text => text[2..])),
        List("addressees-with-plus-signs", plan => Each(plan, text => "+" + text[1..])),
        List("addressees-on-one-line", plan =>
        {
            string all = string.Join("; ", plan.Addressees.Where(line => line.Role == Role.Addressee).Select(line => line.Text[2..].TrimEnd(',')));
            plan.Addressees.RemoveAll(line => line.Role == Role.Addressee);
            plan.Addressees[0].Spans.Add(new Span(" " + all, Look.Plain()));
        }),
    ];

    private static bool Addressed(DraftPlan plan) => plan.Addressees.Count > 0;

    private static Fault Unwanted(string name, params string[] names) =>
        Spoil.Plan("hd36/addressee-only-letters", name, plan => !Addressed(plan) && plan.Page.Width > 200, plan => plan.Addressees.AddRange(Addressees.Of(names)));

    private static Fault Label(string name, string rule, Func<Span, Span> change) =>
        Spoil.Plan($"hd36/addressee-{rule}", name, Addressed, plan => plan.Addressees[0].Spans[0] = change(plan.Addressees[0].Spans[0]));

    private static Fault Names(string name, string rule, Func<Look, Look> change) =>
        Spoil.Plan($"hd36/addressee-{rule}", name, Addressed, plan =>
        {
            Paragraph first = plan.Addressees[0];
            for (int i = 1; i < first.Spans.Count; i++)
            {
                first.Spans[i] = first.Spans[i] with { Look = change(first.Spans[i].Look) };
            }

            plan.Addressees.Skip(1).ToList().ForEach(line => line.Restyle(change));
        });

    private static Fault List(string name, Action<DraftPlan> apply) =>
        Spoil.Plan("hd36/addressee-list", name, plan => plan.Addressees.Count > 2, apply);

    private static void Each(DraftPlan plan, Func<string, string> change)
    {
        foreach (Paragraph line in plan.Addressees.Where(line => line.Role == Role.Addressee))
        {
            line.Text = change(line.Text);
        }
    }
}
