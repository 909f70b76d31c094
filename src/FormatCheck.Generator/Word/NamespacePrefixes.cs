using System.Xml.Linq;
using FormatCheck.Generator.Variants;

namespace FormatCheck.Generator.Word;

/// <summary>Declares the prefixes at the root of a part.</summary>
internal static class NamespacePrefixes
{
    public static IEnumerable<XAttribute> For(XElement root, PackageForm form)
    {
        HashSet<string> used =
        [
            .. root.DescendantsAndSelf().Select(element => element.Name.NamespaceName),
            .. root.DescendantsAndSelf().Attributes().Select(attribute => attribute.Name.NamespaceName),
        ];
        foreach ((string prefix, XNamespace ns) in new (string, XNamespace)[]
        {
            ("w", Names.W), ("r", Names.R), ("wp", Names.Wp), ("a", Names.A), ("pic", Names.Pic),
            ("wps", Names.Wps), ("mc", Names.Mc), ("v", Names.V), ("o", Names.O),
        })
        {
            string uri = form == PackageForm.Strict ? StrictNames.Of(ns.NamespaceName) : ns.NamespaceName;
            if (used.Contains(uri))
            {
                yield return new XAttribute(XNamespace.Xmlns + Prefix(prefix, form), uri);
                if (prefix == "w" && form == PackageForm.DefaultNamespace)
                {
                    // Elements take the default namespace; attributes cannot and keep the prefix.
                    yield return new XAttribute("xmlns", uri);
                }
            }
        }
    }

    private static string Prefix(string prefix, PackageForm form) =>
        prefix == "w" && form == PackageForm.OtherPrefix ? "ns0" : prefix;
}
