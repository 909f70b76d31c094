using System.Xml.Linq;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Variants;

namespace FormatCheck.Generator.Word;

/// <summary>The theme. Only its fonts matter; Word wants colours and formats to be there.</summary>
internal static class ThemePart
{
    private static readonly (string Name, string Value)[] Colors =
    [
        ("dk1", "000000"), ("lt1", "FFFFFF"), ("dk2", "44546A"), ("lt2", "E7E6E6"), ("accent1", "4472C4"), ("accent2", "ED7D31"),
        ("accent3", "A5A5A5"), ("accent4", "FFC000"), ("accent5", "5B9BD5"), ("accent6", "70AD47"), ("hlink", "0563C1"), ("folHlink", "954F72"),
    ];

    /// <summary>Calibri for Latin text and Times New Roman for Vietnamese, or Times New Roman for both.</summary>
    public static XElement Write(FormatCarrier carrier)
    {
        string latin = carrier == FormatCarrier.ThemeLatin ? Look.PartyFont : "Calibri";
        return new XElement(
            Names.A + "theme",
            new XAttribute("name", "Office"),
            new XElement(
                Names.A + "themeElements",
                Named("clrScheme", Colors.Select(color => new XElement(Names.A + color.Name, Rgb(color.Value)))),
                Named("fontScheme", [Fonts("majorFont", latin), Fonts("minorFont", latin)]),
                Named("fmtScheme", Formats())));
    }

    private static XElement Fonts(string name, string latin) => new(
        Names.A + name,
        new XElement(Names.A + "latin", new XAttribute("typeface", latin)),
        new XElement(Names.A + "ea", new XAttribute("typeface", "")),
        new XElement(Names.A + "cs", new XAttribute("typeface", "")),
        new XElement(Names.A + "font", new XAttribute("script", "Viet"), new XAttribute("typeface", Look.PartyFont)));

    private static IEnumerable<XElement> Formats() =>
    [
        new(Names.A + "fillStyleLst", ThreeFills()),
        new(Names.A + "lnStyleLst", Enumerable.Range(1, 3).Select(width => new XElement(Names.A + "ln", new XAttribute("w", width * 6350), Fill()))),
        new(Names.A + "effectStyleLst", Enumerable.Range(1, 3).Select(_ => new XElement(Names.A + "effectStyle", new XElement(Names.A + "effectLst")))),
        new(Names.A + "bgFillStyleLst", ThreeFills()),
    ];

    private static IEnumerable<XElement> ThreeFills() => Enumerable.Range(1, 3).Select(_ => Fill());

    private static XElement Fill() => new(Names.A + "solidFill", new XElement(Names.A + "schemeClr", new XAttribute("val", "phClr")));

    private static XElement Rgb(string value) => new(Names.A + "srgbClr", new XAttribute("val", value));

    private static XElement Named(string name, IEnumerable<XElement> content) =>
        new(Names.A + name, new XAttribute("name", "Office"), content);
}
