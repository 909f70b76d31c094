using FormatCheck.Generator.Kinds;
using FormatCheck.Generator.Layout;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Variants;

namespace FormatCheck.Generator;

/// <summary>Documents that follow Guideline 05-HD/VPTW: those of the guideline before, with what changed.</summary>
public static class Hd05Drafts
{
    /// <summary>The kinds that there still are: districts are gone, and copies bear a stamp that no program sets.</summary>
    public static IEnumerable<DraftKind> Kinds => AllKinds.List.Where(kind => kind.Plan() is var plan && plan.Copy is null && !OfDistrict(plan));

    public static GeneratedDraft Of(DraftKind kind, Action<DraftPlan>? change = null) => new(kind.Name, AllVariants.List[0].Name, null, kind.Stage, () =>
    {
        DraftPlan plan = PlanOf(kind);
        change?.Invoke(plan);
        return DocumentLayout.Build(plan);
    });

    internal static DraftPlan PlanOf(DraftKind kind)
    {
        DraftPlan plan = CleanDrafts.PlanOf(kind, AllVariants.List[0]);
        Adapt(plan);
        return plan;
    }

    private static void Adapt(DraftPlan plan)
    {
        foreach (Paragraph paragraph in plan.Paragraphs)
        {
            switch (paragraph.Role)
            {
                case Role.Number:
                    paragraph.Replace("QĐi", "QĐ");
                    paragraph.Replace("BTGTU", "BTGDVTU");
                    break;
                case Role.PlaceDate:
                    paragraph.Replace("2018", "2027");
                    paragraph.Replace("2019", "2027");
                    break;
                case Role.Recipient or Role.Addressee when paragraph.Text.EndsWith(','):
                    paragraph.Text = paragraph.Text[..^1] + ";";
                    break;
                case Role.Typist:
                    paragraph.Restyle(look => look with { Size = 11 });
                    break;
            }
        }

        Paragraph[] grounds = [.. plan.BodyOf(Role.Ground)];
        foreach (Paragraph ground in grounds)
        {
            string text = ground.Text.TrimStart('-', ' ');
            ground.Text = $"- {(ground == grounds[^1] ? text.TrimEnd(',') + "." : text)}";
        }
    }

    private static bool OfDistrict(DraftPlan plan) =>
        plan.Letterhead.All.Any(paragraph => paragraph.Text.Contains("HUYỆN", StringComparison.Ordinal) || paragraph.Text.Contains("QUẬN UỶ", StringComparison.Ordinal) || paragraph.Text.Contains("/HU", StringComparison.Ordinal)
            || paragraph.Text.Contains("TUYÊN GIÁO", StringComparison.Ordinal) || paragraph.Text.Contains("DÂN VẬN", StringComparison.Ordinal));
}
