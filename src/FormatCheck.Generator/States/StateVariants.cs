using FormatCheck.Generator.Variants;

namespace FormatCheck.Generator.States;

/// <summary>The ways to build a State document: those of the Party's that do not break the decree.</summary>
public static class StateVariants
{
    // What the decree fixes otherwise, or what names the Party.
    private static readonly string[] Unfit =
        ["head-line-breaks", "head-frames", "sign-indented", "sign-electronic", "recipients-hanging", "page-file-mark", "page-mirrored", "page-gutter", "body-at-15", "opening-at-smallest"];

    public static IReadOnlyList<Variant> List { get; } = [.. AllVariants.List.Where(variant => !Unfit.Contains(variant.Name)).Select(Fitted)];

    private static Variant Fitted(Variant variant) => variant with
    {
        // A frame holds no drawn line.
        Letterhead = variant.Letterhead == LetterheadForm.Frames ? LetterheadForm.TableOneRow : variant.Letterhead,
        // The recipients stand level with the signature.
        Signature = variant.Signature == SignatureForm.Indented ? SignatureForm.Table : variant.Signature,
        Page = variant.Page switch
        {
            PageForm.MirroredEvenAndOdd => PageForm.EvenAndOdd,
            PageForm.Gutter => PageForm.TitlePageWithEmptyHeader,
            PageForm page => page,
        },
        Extras = variant.Extras & ~Extras.FileMark,
    };
}
