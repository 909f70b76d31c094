using System.Text;
using FormatCheck.Generator.Layout;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Print;

namespace FormatCheck.Generator.Examples;

/// <summary>A model draft with an example set into it.</summary>
public static class ExampleDraft
{
    /// <summary>Changes a model draft into the example; <see langword="null"/> where the model has no place for it.</summary>
    /// <param name="model">The model draft.</param>
    /// <param name="component">The component that the rule is about, as packs name it.</param>
    /// <param name="recipe">The example.</param>
    public static DraftPlan? Plan(ModelDraft model, string component, ExampleRecipe recipe)
    {
        if (recipe.Build.Kind is { } kind && kind != model.Name)
        {
            return null;
        }

        DraftPlan plan = model.Plan();
        foreach (string without in recipe.Build.Without)
        {
            if (!ComponentText.Set(plan, without, ""))
            {
                return null;
            }
        }

        foreach ((string other, string text) in recipe.Build.With)
        {
            if (!ComponentText.Set(plan, other, text))
            {
                return null;
            }
        }

        var targets = new List<ExampleTarget>();
        return ComponentText.Set(plan, recipe.Build.Component ?? component, recipe.Text, recipe.Build.Body, targets)
            && ExampleFormat.Apply(plan, recipe, targets) && ExamplePlace.Move(plan, recipe.Build, targets) && ExamplePages.Apply(plan, recipe)
            ? plan
            : null;
    }

    public static byte[] Docx(DraftPlan plan) => DocumentLayout.Build(plan);

    /// <summary>The draft as PDF, in the form that the example is about.</summary>
    public static byte[] Pdf(DraftPlan plan, string? form)
    {
        switch (form)
        {
            case "scaled":
                return PdfPrinter.Print(plan, PdfForm.Shrunk);
            case "not-embedded":
                return PdfPrinter.Print(plan, PdfForm.All.First(known => known.Name == form));
            case "unreadable":
                byte[] pdf = PdfPrinter.Print(plan, PdfForm.All[0]);
                Replace(pdf, "/ToUnicode"u8, "/XoUnicode"u8);
                return pdf;
            case "scanned":
                return PdfPrinter.Print([.. Typesetter.Set(plan).Select(Scan)], PdfForm.All[0]);
            default:
                return PdfPrinter.Print(plan, PdfForm.All[0]);
        }
    }

    private static PrintPage Scan(PrintPage page)
    {
        var scan = new PrintPage(page.Setup, isMirrored: false);
        scan.Box.Pictures.Add(new PrintedPicture(0, 0, page.Width, page.Height));
        return scan;
    }

    private static void Replace(Span<byte> file, ReadOnlySpan<byte> old, ReadOnlySpan<byte> with)
    {
        for (int at = file.IndexOf(old); at >= 0; at = file.IndexOf(old))
        {
            with.CopyTo(file[at..]);
        }
    }
}

/// <summary>A paragraph that an example is about, or one span of it.</summary>
internal readonly record struct ExampleTarget(Paragraph Paragraph, int Span = -1)
{
    public void Restyle(Func<Look, Look> change)
    {
        if (Span < 0)
        {
            Paragraph.Restyle(change);
        }
        else
        {
            Paragraph.Spans[Span] = Paragraph.Spans[Span] with { Look = change(Paragraph.Spans[Span].Look) };
        }
    }
}
