using FormatCheck.Pdf.Objects;

namespace FormatCheck.Pdf.Content;

/// <summary>The resource dictionary that names are looked up in: the page's or a form's.</summary>
/// <param name="Resources">The dictionary.</param>
/// <param name="Key">A number that stands for the dictionary in caches: its own, or less than nothing for one inside the page or form of that number.</param>
internal readonly record struct ResourceScope(PdfObject Resources, int Key)
{
    public static ResourceScope Of(in PdfObject resources) => new(resources, resources.ObjectNumber > 0 ? resources.ObjectNumber : -resources.Owner);
}
