using System.Globalization;
using System.Xml.Linq;

namespace FormatCheck.Generator.Word;

/// <summary>Rewrites a transitional part as ISO/IEC 29500 strict, with measures in millimetres and percent.</summary>
internal static class StrictNames
{
    private const string Transitional = "http://schemas.openxmlformats.org/";
    private const string Strict = "http://purl.oclc.org/ooxml/";

    public static string Of(string uri) => uri switch
    {
        _ when !uri.StartsWith(Transitional, StringComparison.Ordinal) || uri.Contains("markup-compatibility", StringComparison.Ordinal)
            || uri.Contains("/package/", StringComparison.Ordinal) => uri,
        _ => Strict + uri[Transitional.Length..].Replace("/2006", "", StringComparison.Ordinal),
    };

    public static void Apply(XElement root)
    {
        // VML is no part of the strict format, and with it go the fallbacks.
        root.Descendants(Names.Mc + "Fallback").Remove();
        foreach (XElement element in root.DescendantsAndSelf())
        {
            ConvertValues(element);
            XAttribute[] attributes = [.. element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration)];
            element.RemoveAttributes();
            element.Name = XNamespace.Get(Of(element.Name.NamespaceName)) + element.Name.LocalName;
            foreach (XAttribute attribute in attributes)
            {
                XName name = XNamespace.Get(Of(attribute.Name.NamespaceName)) + attribute.Name.LocalName;
                element.SetAttributeValue(name, name.LocalName == "uri" ? Of(attribute.Value) : attribute.Value);
            }
        }
    }

    private static void ConvertValues(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "pgMar" or "pgSz":
                foreach (XAttribute attribute in element.Attributes().Where(attribute => attribute.Name.LocalName != "orient"))
                {
                    attribute.Value = Millimetres(attribute.Value);
                }

                break;
            case "jc":
                Rename(element.Attribute(Names.W + "val"), "left", "start", "right", "end");
                break;
            case "ind":
                MoveAttribute(element, "left", "start");
                MoveAttribute(element, "right", "end");
                break;
            case "tcW" or "tblW" when (string?)element.Attribute(Names.W + "type") == "pct":
                XAttribute width = element.Attribute(Names.W + "w")!;
                width.Value = Text(double.Parse(width.Value, CultureInfo.InvariantCulture) / 50) + "%";
                break;
            default:
                break;
        }
    }

    private static string Millimetres(string twips) =>
        Text(double.Parse(twips, CultureInfo.InvariantCulture) * 25.4 / 1440) + "mm";

    private static string Text(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static void Rename(XAttribute? attribute, params ReadOnlySpan<string> pairs)
    {
        for (int i = 0; attribute is not null && i < pairs.Length; i += 2)
        {
            if (attribute.Value == pairs[i])
            {
                attribute.Value = pairs[i + 1];
                return;
            }
        }
    }

    private static void MoveAttribute(XElement element, string from, string to)
    {
        if (element.Attribute(Names.W + from) is { } attribute)
        {
            attribute.Remove();
            element.SetAttributeValue(Names.W + to, attribute.Value);
        }
    }
}
