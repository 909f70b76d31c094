using System.Text;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Variants;

namespace FormatCheck.Generator.Faults;

/// <summary>Faults of any document: what reviewers and typing leave behind.</summary>
internal static class CommonFaults
{
    public static IEnumerable<Fault> All =>
    [
        Span("tracked-changes", "insertion-at-signing", span => span with { Revision = Revision.Inserted }) with { Stage = DraftStage.Signing },
        Span("tracked-changes", "reformatting-at-signing", span => span with { Revision = Revision.Reformatted }) with { Stage = DraftStage.Signing },
        Spoil.Plan("common/tracked-changes", "deletion-at-signing", HasText, plan =>
            Prose(plan).Spans.Insert(0, new Span("Nay ", Prose(plan).Look) { Revision = Revision.Deleted })) with { Stage = DraftStage.Signing },
        Spoil.One("common/tracked-changes", "number-inserted-at-signing", Role.Number, number =>
            number.Spans[0] = number.Spans[0] with { Revision = Revision.Inserted }) with { Stage = DraftStage.Signing },
        Span("comments", "comment-at-signing", span => span with { Comment = "Đề nghị xem lại số liệu." }) with { Stage = DraftStage.Signing },
        Spoil.One("common/comments", "comment-on-the-number-at-signing", Role.Number, number =>
            number.Spans[0] = number.Spans[0] with { Comment = "Đã đăng ký số chưa?" }) with { Stage = DraftStage.Signing },
        Hidden("text-vanished", look => look with { Hidden = true }),
        Hidden("text-in-white", look => look with { Color = "FFFFFF" }, "hd36/font-color"),
        Hidden("text-of-1-pt", look => look with { Size = 1 }, "hd36/body-size", "hd36/body-size-consistent"),
        Rewritten("decomposed-unicode", "body-decomposed", text => text.Normalize(NormalizationForm.FormD)),
        Spoil.Text("common/decomposed-unicode", "summary-decomposed", Role.Summary, text => text.Normalize(NormalizationForm.FormD)),
        Spoil.Text("common/decomposed-unicode", "title-decomposed", Role.Title, text => text.Normalize(NormalizationForm.FormD)),
        Spoil.Text("common/decomposed-unicode", "signer-decomposed", Role.Signer, text => text.Normalize(NormalizationForm.FormD)),
        Spoil.Plan("common/mixed-tone-placement", "one-word-in-the-other-way", plan => OldTone(plan) is not null, plan =>
        {
            plan.Variant = plan.Variant with { Extras = plan.Variant.Extras & ~Extras.NewTonePlacement };
            Paragraph text = OldTone(plan)!;
            text.Replace("uỷ", "ủy");
            text.Spans.Add(new Span(" Các cấp uỷ hoà nhập.", text.Look));
        }),
        Spoil.Plan("common/layout-by-spaces", "spaces-amid-a-line", HasText, plan =>
            Prose(plan).Replace(", ", ",            ")),
        Spoil.Plan("common/layout-by-spaces", "tabs-amid-a-line", HasText, plan =>
            Prose(plan).Replace(", ", ",\t\t\t")),
        Spoil.Plan("common/layout-by-spaces", "empty-paragraphs-between-paragraphs", HasText, plan =>
        {
            int at = plan.Body.IndexOf(Prose(plan));
            plan.Body.InsertRange(at, Enumerable.Range(0, 4).Select(_ => new Paragraph(Role.Other, "", Look.Plain())));
        }),
        OwnType("another-type-in-force", "Thông cáo này có hiệu lực kể từ ngày ký."),
        OwnType("another-type-to-be-carried-out", "Các cơ quan có liên quan chịu trách nhiệm thi hành Thông cáo này."),
    ];

    private static Fault OwnType(string name, string sentence) =>
        Spoil.Plan("common/own-type", name, plan => plan.BodyOf(Role.Text).Any(IsSentence), plan => plan.BodyOf(Role.Text).Last(IsSentence).Text += " " + sentence);

    private static bool IsSentence(Paragraph text) => text.Text.EndsWith('.');

    private static Fault Span(string rule, string name, Func<Span, Span> change) =>
        Spoil.Plan($"common/{rule}", name, HasText, plan => Prose(plan).Spans[0] = change(Prose(plan).Spans[0]));

    private static Fault Rewritten(string rule, string name, Func<string, string> change) =>
        Spoil.Plan($"common/{rule}", name, HasText, plan => Prose(plan).Text = change(Prose(plan).Text));

    private static Fault Hidden(string name, Func<Look, Look> change, params string[] also) =>
        Spoil.Plan("common/hidden-text", name, HasText, plan =>
        {
            Paragraph text = Prose(plan);
            text.Spans.Insert(0, new Span("Bản nháp của phòng Tổng hợp. ", change(text.Look)));
        }, also);

    private static bool HasText(DraftPlan plan) => plan.BodyOf(Role.Text).Any(text => text.Text.Contains(", ", StringComparison.Ordinal));

    private static Paragraph Prose(DraftPlan plan) =>
        plan.BodyOf(Role.Text).First(text => text.Text.Contains(", ", StringComparison.Ordinal));

    private static Paragraph? OldTone(DraftPlan plan) =>
        plan.BodyOf(Role.Text).FirstOrDefault(text => text.Text.Contains("uỷ", StringComparison.Ordinal) && text.Text.EndsWith('.'));
}
