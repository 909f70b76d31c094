using System.Xml.Linq;
using FormatCheck.Generator.Variants;

namespace FormatCheck.Generator.Word;

/// <summary>Puts content into content controls, links and the like, which print as if they were not there.</summary>
internal static class Wrapping
{
    public static void Apply(XElement root, Variant variant)
    {
        XElement body = root.Element(Names.W + "body")!;
        int id = 5000;
        if (variant.Wrappers.HasFlag(Wrappers.TableControls))
        {
            foreach (XElement table in body.Elements(Names.W + "tbl").ToArray())
            {
                WrapEach(table.Descendants(Names.W + "tc").Take(1), ref id, BuildingBlock());
                WrapEach(table.Elements(Names.W + "tr").Skip(1), ref id, BuildingBlock());
            }
        }

        if (variant.Wrappers.HasFlag(Wrappers.BlockControls))
        {
            WrapEach(body.Elements(Names.W + "p").Where(HasNoSection).Where((_, index) => index % 2 == 0), ref id, BuildingBlock());
        }

        foreach (XElement paragraph in body.Descendants(Names.W + "p").Where(HasOneRun).ToArray())
        {
            XElement run = paragraph.Element(Names.W + "r")!;
            if (variant.Wrappers.HasFlag(Wrappers.Bookmarks))
            {
                run.AddBeforeSelf(Names.El("bookmarkStart", ("id", ++id), ("name", $"dau_{id}")), Names.El("proofErr", ("type", "spellStart")));
                run.AddAfterSelf(Names.El("proofErr", ("type", "spellEnd")), Names.El("bookmarkEnd", ("id", id)));
            }

            if (variant.Wrappers.HasFlag(Wrappers.RunControls))
            {
                WrapEach([run], ref id);
            }
            else if (variant.Wrappers.HasFlag(Wrappers.Links))
            {
                run.ReplaceWith(With(Names.El("hyperlink", ("anchor", "dau_1")), run));
            }
            else if (variant.Wrappers.HasFlag(Wrappers.SmartTags))
            {
                run.ReplaceWith(With(Names.El("smartTag", ("uri", "urn:schemas-microsoft-com:office:smarttags"), ("element", "place")), run));
            }
        }
    }

    private static void WrapEach(IEnumerable<XElement> elements, ref int id, XElement? kind = null)
    {
        foreach (XElement element in elements.ToArray())
        {
            XElement control = new(
                Names.W + "sdt",
                new XElement(Names.W + "sdtPr", Names.Val("alias", "Thành phần"), Names.Val("id", ++id), kind),
                new XElement(Names.W + "sdtContent", new XElement(element)));
            element.ReplaceWith(control);
        }
    }

    /// <summary>Of a block that is a plain control, LibreOffice drops the text's format; of a building block it does not.</summary>
    private static XElement BuildingBlock() =>
        new(Names.W + "docPartObj", Names.Val("docPartGallery", "Cover Pages"), new XElement(Names.W + "docPartUnique"));

    private static XElement With(XElement parent, XElement child)
    {
        parent.Add(new XElement(child));
        return parent;
    }

    private static bool HasNoSection(XElement paragraph) => !paragraph.Descendants(Names.W + "sectPr").Any();

    private static bool HasOneRun(XElement paragraph) => paragraph.Elements(Names.W + "r").Count() == 1
        && paragraph.Element(Names.W + "r")!.Element(Names.W + "t") is not null;
}
