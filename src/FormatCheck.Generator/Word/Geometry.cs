using System.Xml.Linq;
using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Word;

/// <summary>Writes spacing, indents and alignment as paragraph properties.</summary>
internal static class Geometry
{
    /// <summary>The properties by which a paragraph differs from its style's model, or all if there is none.</summary>
    public static IEnumerable<XElement> Difference(Paragraph paragraph, Paragraph? model)
    {
        if (paragraph.Spacing != (model?.Spacing ?? new Spacing()))
        {
            yield return SpacingOf(paragraph.Spacing);
        }

        if (paragraph.Indent != (model?.Indent ?? new Indent()))
        {
            yield return IndentOf(paragraph.Indent);
        }

        if (paragraph.Spacing.Contextual)
        {
            yield return new XElement(Names.W + "contextualSpacing");
        }

        if (paragraph.Alignment != (model?.Alignment ?? Alignment.Left))
        {
            yield return Names.Val("jc", paragraph.Alignment switch
            {
                Alignment.Center => "center",
                Alignment.Right => "right",
                Alignment.Both => "both",
                _ => "left",
            });
        }
    }

    public static XElement IndentOf(Indent indent)
    {
        XElement element = Names.El("ind", ("left", Measure.Twips(indent.Left)), ("right", Measure.Twips(indent.Right)));
        element.SetAttributeValue(
            Names.W + (indent.FirstLine < 0 ? "hanging" : "firstLine"),
            Measure.Twips(Math.Abs(indent.FirstLine)));
        return element;
    }

    private static XElement SpacingOf(Spacing spacing)
    {
        bool multiple = spacing.Rule == LineRule.Auto;
        return Names.El(
            "spacing",
            ("before", Measure.TwipsOfPoints(spacing.Before)),
            ("after", Measure.TwipsOfPoints(spacing.After)),
            ("line", multiple ? (int)(spacing.Line * 240) : Measure.TwipsOfPoints(spacing.Line)),
            ("lineRule", spacing.Rule switch { LineRule.Exact => "exact", LineRule.AtLeast => "atLeast", _ => "auto" }));
    }
}
