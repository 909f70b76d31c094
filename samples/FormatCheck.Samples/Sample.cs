using FormatCheck.Generator;
using FormatCheck.Generator.Kinds;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Print;
using FormatCheck.Generator.Variants;

namespace FormatCheck.Samples;

/// <summary>A draft for newcomers.</summary>
/// <param name="Name">The file's name without its ending.</param>
/// <param name="Plan">What the draft says and how it looks.</param>
/// <param name="Rules">The rules that it breaks, without their pack; none for a right one.</param>
public sealed record Sample(string Name, Func<DraftPlan> Plan, params IReadOnlyList<string> Rules)
{
    /// <summary>The way the draft is built, one of those of the generator.</summary>
    public string Built { get; init; } = "plain";

    public string File => Name + ".docx";

    /// <summary>The file; the same bytes every time.</summary>
    public byte[] Bytes => CleanDrafts.Of(new DraftKind(Name, Plan), AllVariants.List.Single(variant => variant.Name == Built)).Bytes;

    /// <summary>Gets whether the sample comes as PDF too, as Word would print it.</summary>
    public bool IsPrinted { get; init; }

    public string PrintedFile => Name + ".pdf";

    /// <summary>The PDF. Its fonts are not embedded, so that every viewer shows it with its own.</summary>
    public byte[] PrintedBytes => PdfPrinter.Print(Plan(), new PdfForm("sample") { Embedded = false, SimpleFonts = true });

    public override string ToString() => Name;
}
