using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Variants;

namespace FormatCheck.Generator.Examples;

/// <summary>Sets paper, margins and page numbers as an example says.</summary>
internal static class ExamplePages
{
    public static bool Apply(DraftPlan plan, ExampleRecipe recipe)
    {
        if (recipe.Build.Page is { } page)
        {
            plan.Page = Setup(plan.Page, page);
            if (page.Inner is not null)
            {
                plan.Variant = plan.Variant with { Page = PageForm.MirroredEvenAndOdd };
                plan.Mirrored = true;
            }
        }

        if (recipe.Build.PageNumber is { } number)
        {
            Number(plan.PageNumbering, number, recipe);
        }

        return true;
    }

    private static PageSetup Setup(PageSetup setup, ExamplePage page) => setup with
    {
        Width = page.Width ?? setup.Width,
        Height = page.Height ?? setup.Height,
        Top = page.Top ?? setup.Top,
        Bottom = page.Bottom ?? setup.Bottom,
        Left = page.Inner ?? page.Left ?? setup.Left,
        Right = page.Outer ?? page.Right ?? setup.Right,
        HeaderDistance = page.Header ?? setup.HeaderDistance,
        Landscape = page.Landscape,
    };

    private static void Number(PageNumbering numbering, ExamplePageNumber number, ExampleRecipe recipe)
    {
        numbering.Present = number.Present;
        numbering.AtFoot = number.Foot;
        numbering.OnFirstPage = number.OnFirstPage;
        numbering.TypedOnFirstPage = number.TypedOnFirstPage;
        numbering.Format = number.Format;
        numbering.Before = number.Before;
        numbering.After = number.After;
        numbering.Alignment = recipe.Align is { } align ? ExampleFormat.AlignmentOf(align) : numbering.Alignment;
        numbering.Look = numbering.Look with { Size = recipe.Size ?? numbering.Look.Size, Italic = recipe.Italic ?? numbering.Look.Italic };
    }
}
