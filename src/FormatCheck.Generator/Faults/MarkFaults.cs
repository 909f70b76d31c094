using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Faults;

/// <summary>Additional components: secrecy, urgency, circulation, drafts, typist, contact (II.2).</summary>
internal static class MarkFaults
{
    public static IEnumerable<Fault> All =>
    [
        Spoil.Text("hd36/secrecy-value", "secrecy-as-bao-mat", Role.Secrecy, _ => "BẢO MẬT"),
        Spoil.Text("hd36/secrecy-value", "secrecy-misspelt", Role.Secrecy, _ => "TỐI MẤT"),
        Spoil.Text("hd36/secrecy-value", "secrecy-as-rat-mat", Role.Secrecy, _ => "RẤT MẬT"),
        Moved("secrecy-position", "secrecy-under-the-title", Role.Secrecy, head => head.Right, 99, "hd36/urgency-position"),
        Moved("secrecy-position", "secrecy-above-the-agency", Role.Secrecy, head => head.Left, 0, "hd36/agency-position", "hd36/title-position"),
        Spoil.Text("hd36/urgency-value", "urgency-as-gap", Role.Urgency, _ => "GẤP"),
        Spoil.Text("hd36/urgency-value", "urgency-as-rat-khan", Role.Urgency, _ => "RẤT KHẨN"),
        Spoil.Text("hd36/urgency-value", "urgency-as-khan-cap", Role.Urgency, _ => "KHẨN CẤP"),
        Spoil.Text("hd36/urgency-value", "urgency-with-an-hour", Role.Urgency, _ => "HOẢ TỐC HẸN GIỜ"),
        Spoil.Text("hd36/urgency-style", "urgency-in-small-letters", Role.Urgency, _ => "Hoả tốc"),
        Spoil.Look("hd36/urgency-style", "urgency-at-13", Role.Urgency, look => look with { Size = 13 }),
        Spoil.Look("hd36/urgency-style", "urgency-not-bold", Role.Urgency, look => look with { Bold = false }),
        Spoil.Look("hd36/urgency-style", "urgency-italic", Role.Urgency, look => look with { Italic = true }),
        Moved("urgency-position", "urgency-under-the-title", Role.Urgency, head => head.Right, 99),
        Spoil.Plan("hd36/urgency-position", "urgency-above-secrecy", plan => plan.Has(Role.Urgency) && plan.Has(Role.Secrecy), plan =>
        {
            List<Paragraph> left = plan.Letterhead.Left;
            left.Reverse(left.Count - 2, 2);
        }, "hd36/secrecy-position"),
        Circulation("style", "circulation-in-small-letters", mark => mark.Text = mark.Text[..1] + mark.Text[1..].ToLowerInvariant()),
        Circulation("style", "circulation-at-14", mark => mark.Restyle(look => look with { Size = 14 })),
        Circulation("style", "circulation-at-10", mark => mark.Restyle(look => look with { Size = 10 })),
        Circulation("style", "circulation-not-bold", mark => mark.Restyle(look => look with { Bold = false })),
        Circulation("style", "circulation-italic", mark => mark.Restyle(look => look with { Italic = true })),
        Circulation("position", "circulation-at-left", mark => mark.Alignment = Alignment.Left),
        Circulation("position", "circulation-in-the-middle", mark => mark.Alignment = Alignment.Center),
        Spoil.Plan("hd36/circulation-position", "circulation-below-the-signature", plan => plan.Circulation is not null, plan =>
        {
            plan.Foot.Insert(0, plan.Circulation!);
            plan.Circulation!.Alignment = Alignment.Center;
            plan.Circulation = null;
        }),
        Spoil.Plan("hd36/circulation-position", "not-for-the-media-at-the-top", plan => plan.Foot.Any(IsCirculation), plan =>
        {
            plan.Circulation = plan.Foot.First(IsCirculation);
            plan.Circulation.Alignment = Alignment.Right;
            plan.Foot.Remove(plan.Circulation);
        }),
        Spoil.Look("hd36/draft-mark-style", "draft-mark-upright", Role.DraftMark, look => look with { Italic = false }),
        Spoil.Look("hd36/draft-mark-style", "draft-mark-at-12", Role.DraftMark, look => look with { Size = 12 }),
        Spoil.Look("hd36/draft-mark-style", "draft-mark-at-13", Role.DraftMark, look => look with { Size = 13 }),
        Moved("draft-mark-position", "draft-mark-under-the-date", Role.DraftMark, head => head.Right, 99),
        Moved("draft-mark-position", "draft-mark-above-the-agency", Role.DraftMark, head => head.Above, 0, "hd36/agency-position", "hd36/title-position"),
        Spoil.Look("hd36/typist-style", "typist-at-12", Role.Typist, look => look with { Size = 12 }),
        Spoil.Look("hd36/typist-style", "typist-at-10", Role.Typist, look => look with { Size = 10 }),
        Spoil.Text("hd36/typist-style", "typist-in-small-letters", Role.Typist, text => text.ToLowerInvariant()),
        Spoil.Look("hd36/typist-style", "typist-italic", Role.Typist, look => look with { Italic = true }),
        Spoil.Look("hd36/contact-style", "contact-at-12", Role.Contact, look => look with { Size = 12 }),
        Spoil.Look("hd36/contact-style", "contact-at-8", Role.Contact, look => look with { Size = 8 }),
        Spoil.Look("hd36/contact-style", "contact-italic", Role.Contact, look => look with { Italic = true }),
        Spoil.Each("hd36/contact-position", "contact-without-line", Role.Contact, line => line.Edge = Edge.None),
    ];

    private static bool IsCirculation(Paragraph line) => line.Role == Role.Circulation;

    private static Fault Circulation(string rule, string name, Action<Paragraph> change) =>
        Spoil.Plan($"hd36/circulation-{rule}", name, plan => plan.Circulation is not null, plan => change(plan.Circulation!));

    private static Fault Moved(string rule, string name, Role role, Func<Letterhead, List<Paragraph>> to, int index, params string[] also) =>
        Spoil.Plan($"hd36/{rule}", name, plan => plan.Has(role), plan =>
        {
            Spoil.SetInTable(plan);
            Paragraph mark = plan.First(role);
            plan.Letterhead.Left.Remove(mark);
            List<Paragraph> target = to(plan.Letterhead);
            target.Insert(Math.Min(index, target.Count), mark);
        }, also);
}
