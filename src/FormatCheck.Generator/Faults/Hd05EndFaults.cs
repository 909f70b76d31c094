using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Faults;

/// <summary>Faults of recipients, appendices, copies and marks at the end that only Guideline 05-HD/VPTW knows (I.9.2, II.1, II.5, III), and of joint symbols.</summary>
internal static class Hd05EndFaults
{
    public static IEnumerable<Fault> All =>
    [
        Spoil.Plan("hd05/recipients-list", "recipients-with-commas", HasList, plan => plan.Closing.Recipients!.Items.ForEach(item => item.Text = item.Text.EndsWith(';') ? item.Text[..^1] + "," : item.Text)),
        Spoil.Plan("hd05/recipients-list", "one-recipient-with-comma", HasList, plan => plan.Closing.Recipients!.Items[^2].Text = plan.Closing.Recipients.Items[^2].Text[..^1] + ","),
        Spoil.Look("hd05/typist-style", "typist-at-8", Role.Typist, look => look with { Size = 8 }),
        Spoil.Each("hd05/appendix-document", "appendix-without-its-document", Role.AppendixReference, line => line.Text = "(Biểu tổng hợp)"),
        Spoil.Each("hd05/appendix-document", "appendix-document-without-number", Role.AppendixReference, line => line.Text = "(Kèm theo Kế hoạch của Ban Thường vụ Tỉnh uỷ)"),
        Spoil.Each("hd05/appendix-document", "appendix-document-without-date", Role.AppendixReference, line => line.Text = "(Kèm theo Kế hoạch số 74-KH/TU của Ban Thường vụ Tỉnh uỷ)"),
        Spoil.Plan("hd05/appendix-document", "appendix-document-missing", plan => plan.Has(Role.AppendixReference), plan => plan.Remove(Role.AppendixReference)),
        Spoil.Plan("hd05/page-number-appendix", "appendix-pages-run-on", plan => plan.Has(Role.AppendixHeading), plan => plan.Appendices.OfType<NewSection>().ToList().ForEach(section => section.Restarts = false)),
        Spoil.Plan("hd05/page-number-appendix", "appendices-in-one-section", plan => plan.Has(Role.AppendixHeading), plan => plan.Appendices.RemoveAll(block => block is NewSection)),
        Copy("copy-line", "copy-line-missing", copy => copy.Line = false),
        Copy("copy-line", "copy-line-of-half", copy => copy.LineShare = 0.5),
        Copy("copy-kind", "copy-kind-before-the-guideline", copy => copy.Left[0].Text = "SAO Y BẢN CHÍNH"),
        Copy("copy-kind", "copy-kind-of-the-state", copy => copy.Left[0].Text = "SAO Y"),
        Copy("copy-position", "copy-stamp-at-right", copy =>
        {
            copy.Right.Add(copy.Left[0]);
            copy.Left.Clear();
        }),
        Copy("copy-number", "copy-with-a-number", copy => copy.Left.Add(new Paragraph(Role.Other, "Số 04-BS/ĐU", Look.Plain()) { Alignment = Alignment.Center })),
        Copy("copy-signature", "copy-without-signature", copy =>
        {
            copy.Signature.Lines.Clear();
            copy.Signature.Signer = null;
        }),
        Copy("copy-signature", "copy-signature-at-left", copy =>
        {
            copy.Left.AddRange(copy.Signature.Lines);
            copy.Left.Add(copy.Signature.Signer!);
            copy.Signature.Lines.Clear();
            copy.Signature.Signer = null;
        }),
        Spoil.Plan("hd05/number-agency-symbol", "joint-symbol-of-another-partner", plan => plan.Letterhead.Left.Any(line => line.Text.EndsWith('-')), plan =>
        {
            Paragraph number = plan.First(Role.Number);
            number.Text = number.Text[..(number.Text.LastIndexOf('-') + 1)] + "XQZ";
        }),
    ];

    private static bool HasList(DraftPlan plan) =>
        plan.Closing is { Recipients.Items.Count: > 1, Left: null, Confirmation: null } && plan.Copy is null;

    private static Fault Copy(string rule, string name, Action<CopyBlock> change) =>
        Spoil.Plan($"hd05/{rule}", name, plan => plan.Copy is not null, plan => change(plan.Copy!));
}
