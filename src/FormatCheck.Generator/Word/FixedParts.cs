using System.Xml.Linq;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Variants;

namespace FormatCheck.Generator.Word;

/// <summary>The small parts beside the main one.</summary>
internal static class FixedParts
{
    private static readonly (string Name, string Family)[] FontTableEntries = [("Times New Roman", "roman"), ("Calibri", "swiss")];

    public static XElement Settings(DraftPlan plan, bool footnotes)
    {
        Variant variant = plan.Variant;
        XElement compatibility = new(Names.W + "compat");
        if (variant.Carrier == FormatCarrier.TableStyle)
        {
            compatibility.Add(CompatibilitySetting("overrideTableStyleFontSizeAndJustification", "1"));
        }

        compatibility.AddFirst(CompatibilitySetting("compatibilityMode", "15"));
        return new XElement(
            Names.W + "settings",
            plan.Mirrored ? new XElement(Names.W + "mirrorMargins") : null,
            Names.Val("defaultTabStop", 720),
            variant.Page is PageForm.EvenAndOdd or PageForm.MirroredEvenAndOdd ? new XElement(Names.W + "evenAndOddHeaders") : null,
            footnotes ? new XElement(Names.W + "footnotePr", Names.El("footnote", ("id", 0)), Names.El("footnote", ("id", 1))) : null,
            compatibility,
            variant.Carrier == FormatCarrier.ThemeOfVietnamese ? Names.El("themeFontLang", ("val", "vi-VN")) : null);
    }

    public static XElement FontTable() => new(
        Names.W + "fonts",
        FontTableEntries.Select(font => new XElement(
            Names.W + "font",
            new XAttribute(Names.W + "name", font.Name),
            Names.Val("charset", "00"),
            Names.Val("family", font.Family))));

    public static XElement Properties(DraftPlan plan)
    {
        XNamespace ns = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
        return new XElement(ns + "Properties", new XElement(ns + "Pages", plan.Pages), new XElement(ns + "Application", "Microsoft Office Word"));
    }

    private static XElement CompatibilitySetting(string name, string value) => Names.El(
        "compatSetting", ("name", name), ("uri", "http://schemas.microsoft.com/office/word"), ("val", value));
}
