using System.Globalization;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Variants;
using FormatCheck.Generator.Word;

namespace FormatCheck.Generator.Examples;

/// <summary>Gives what an example is about its format: letters, paragraphs, the line below, and what reviewers left there.</summary>
internal static class ExampleFormat
{
    public static bool Apply(DraftPlan plan, ExampleRecipe recipe, List<ExampleTarget> targets)
    {
        foreach (ExampleTarget target in targets)
        {
            if (recipe.Build.Label)
            {
                target.Paragraph.Label = target.Paragraph.Label! with { Look = Change(target.Paragraph.Label.Look, recipe) };
                continue;
            }

            target.Restyle(look => Change(look, recipe));
            Set(target.Paragraph, recipe);
        }

        if (recipe.Build.NewTones || TextHabits.HasNewTonePlacement(recipe.Text ?? ""))
        {
            plan.Variant = plan.Variant with { Extras = plan.Variant.Extras | Extras.NewTonePlacement };
        }

        return Draw(plan, recipe.Build, targets) && Mark(plan, recipe.Build, targets);
    }

    private static Look Change(Look look, ExampleRecipe recipe) => look with
    {
        Size = recipe.Size ?? look.Size,
        Bold = recipe.Build.Label || (recipe.Bold ?? look.Bold),
        Italic = recipe.Italic ?? look.Italic,
        Underline = recipe.Underline ?? look.Underline,
        Font = recipe.Build.Font ?? look.Font,
        Color = recipe.Build.Color is "auto" ? null : recipe.Build.Color ?? look.Color,
        Hidden = recipe.Build.Hidden || look.Hidden,
    };

    private static void Set(Paragraph paragraph, ExampleRecipe recipe)
    {
        ExampleChange build = recipe.Build;
        if (recipe.Align is { } align)
        {
            paragraph.Alignment = AlignmentOf(align);
            paragraph.Indent = paragraph.Alignment is Alignment.Center or Alignment.Right ? new Indent() : paragraph.Indent;
        }

        if (build.Indent is { } indent)
        {
            paragraph.Indent = new Indent(FirstLine: indent);
        }

        if (build.Before is { } before)
        {
            paragraph.Spacing = paragraph.Spacing with { Before = before, After = 0 };
        }

        if (build.Spacing?.Split(' ') is { } spacing)
        {
            double line = double.Parse(spacing[^1], CultureInfo.InvariantCulture);
            LineRule rule = spacing[0] switch { "exactly" => LineRule.Exact, "at-least" => LineRule.AtLeast, _ => LineRule.Auto };
            paragraph.Spacing = paragraph.Spacing with { Line = line, Rule = rule };
        }
    }

    public static Alignment AlignmentOf(string align) => align switch
    {
        "center" => Alignment.Center,
        "right" => Alignment.Right,
        "justify" or "both" => Alignment.Both,
        _ => Alignment.Left,
    };

    private static bool Draw(DraftPlan plan, ExampleChange build, List<ExampleTarget> targets)
    {
        if (build.Line is null)
        {
            return true;
        }

        if (targets.Count == 0)
        {
            return false;
        }

        Paragraph paragraph = targets[^1].Paragraph;
        if (paragraph.Role == Role.CopyKind)
        {
            plan.Copy!.Line = build.Line != "none";
            return true;
        }

        double length = build.LineLength ?? 1;
        paragraph.Edge = build.Line switch { "edge" => Edge.Bottom, "none" => Edge.None, _ => paragraph.Edge };
        paragraph.Rule = build.Line switch
        {
            "shape" => new Rule(length, RuleMeans.Drawing),
            "dashed" => new Rule(length, RuleMeans.Drawing) { Dashed = true },
            "border" => new Rule(length, RuleMeans.Border),
            "underline" => new Rule(length, RuleMeans.Underline),
            _ => null,
        };
        return true;
    }

    private static bool Mark(DraftPlan plan, ExampleChange build, List<ExampleTarget> targets)
    {
        if (build.File == "picture")
        {
            plan.Variant = plan.Variant with { Extras = plan.Variant.Extras | Extras.SignaturePicture };
        }
        else if (build.File is not null)
        {
            if (targets.Count == 0)
            {
                return false;
            }

            List<Span> spans = targets[0].Paragraph.Spans;
            spans[^1] = build.File == "comment" ? spans[^1] with { Comment = "Đề nghị xem lại." } : spans[^1] with { Revision = Revision.Inserted };
        }

        return true;
    }
}
