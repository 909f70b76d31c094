using FormatCheck.Generator;
using FormatCheck.Generator.Kinds;
using FormatCheck.Generator.Print;
using FormatCheck.Generator.Variants;

namespace FormatCheck.Benchmarks;

/// <summary>The drafts that are measured.</summary>
public enum Sample
{
    /// <summary>A công văn of two pages.</summary>
    TwoPages,

    /// <summary>A regulation with 3,000 paragraphs in its body.</summary>
    Paragraphs3000,
}

/// <summary>The PDF files that are measured.</summary>
public enum PdfSample
{
    TwoPages,
    FivePages,
    Pages350,
}

/// <summary>Makes the drafts: formats from chains of styles, and runs split as Word splits them when text is edited.</summary>
internal static class Samples
{
    public static byte[] Bytes(Sample sample)
    {
        Variant variant = AllVariants.List.First(variant => variant.Name == "word-template");
        return sample == Sample.TwoPages
            ? CleanDrafts.Of(AllKinds.List.First(kind => kind.Name == "cong-van"), variant).Bytes
            : LongDrafts.Of(3000, variant).Bytes;
    }

    public static byte[] Bytes(PdfSample sample) => LongDrafts.Print(
        sample switch { PdfSample.TwoPages => 22, PdfSample.FivePages => 85, _ => 6600 },
        PdfForm.All.First(form => form.Name == "word-spacing") with { SimpleFonts = false });
}
