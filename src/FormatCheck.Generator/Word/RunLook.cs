using System.Xml.Linq;
using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Word;

/// <summary>Writes a look as run properties, in the order the schema wants.</summary>
internal static class RunLook
{
    /// <summary>The properties by which a look differs from what the text inherits.</summary>
    public static IEnumerable<XElement> Difference(Look wanted, Look? inherited)
    {
        if (inherited is null || FontsOf(wanted) != FontsOf(inherited))
        {
            yield return Fonts(wanted);
        }

        if (wanted.Bold != (inherited?.Bold ?? false))
        {
            yield return Toggle("b", wanted.Bold);
        }

        if (wanted.Italic != (inherited?.Italic ?? false))
        {
            yield return Toggle("i", wanted.Italic);
        }

        if (wanted.Hidden)
        {
            yield return new XElement(Names.W + "vanish");
        }

        if (wanted.Color != inherited?.Color)
        {
            yield return Names.Val("color", wanted.Color ?? "auto");
        }

        if (inherited is null || wanted.Size != inherited.Size)
        {
            yield return Names.Val("sz", Measure.HalfPoints(wanted.Size));
            yield return Names.Val("szCs", Measure.HalfPoints(wanted.Size));
        }

        if (wanted.Underline != (inherited?.Underline ?? false))
        {
            yield return Names.Val("u", wanted.Underline ? "single" : "none");
        }
    }

    private static (string Ascii, string HighAnsi, bool Theme) FontsOf(Look look) =>
        (look.Font, look.HighAnsiFont ?? look.Font, look.ThemeFontToo);

    private static XElement Fonts(Look look)
    {
        XElement fonts = Names.El(
            "rFonts", ("ascii", look.Font), ("hAnsi", look.HighAnsiFont ?? look.Font), ("cs", look.Font));
        if (look.ThemeFontToo)
        {
            fonts.SetAttributeValue(Names.W + "asciiTheme", "minorHAnsi");
            fonts.SetAttributeValue(Names.W + "hAnsiTheme", "minorHAnsi");
        }

        return fonts;
    }

    private static XElement Toggle(string name, bool on) => on ? new XElement(Names.W + name) : Names.Val(name, 0);
}
