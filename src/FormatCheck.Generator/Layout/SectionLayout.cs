using System.Xml.Linq;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Variants;
using FormatCheck.Generator.Word;

namespace FormatCheck.Generator.Layout;

/// <summary>Writes the section properties in order, with the headers of the first one; later sections inherit them.</summary>
internal sealed class SectionLayout(DraftPlan plan, WordDocument document, ParagraphWriter writer)
{
    private int _written;

    /// <summary>Whether the section that is written next numbers its pages from 1 anew.</summary>
    public bool Restarts { get; set; }

    private PageForm Form => document.Variant.Page;

    /// <summary>
    /// Whether the section goes on below the letterhead of the first page: Word copies <c>titlePg</c> into it.
    /// </summary>
    private bool StartsOnFirstPage => _written == 2 && document.Variant.Letterhead == LetterheadForm.Columns;

    /// <param name="continuous">Whether the section starts on the page that the one before ends on.</param>
    public XElement Next(PageSetup setup, bool continuous = false, bool twoColumns = false)
    {
        _written++;
        XElement section = new(Names.W + "sectPr", References());
        if (continuous)
        {
            section.Add(Names.Val("type", "continuous"));
        }

        XElement size = Names.El("pgSz", ("w", Measure.Twips(setup.Width)), ("h", Measure.Twips(setup.Height)));
        if (setup.Landscape)
        {
            size.SetAttributeValue(Names.W + "orient", "landscape");
        }

        section.Add(size, Margins(setup));
        if (plan.PageNumbering.Format is not null || Restarts)
        {
            XElement numbers = new(Names.W + "pgNumType");
            numbers.SetAttributeValue(Names.W + "fmt", plan.PageNumbering.Format);
            numbers.SetAttributeValue(Names.W + "start", Restarts ? 1 : null);
            section.Add(numbers);
        }

        section.Add(twoColumns ? TwoColumns(plan.Letterhead.ColumnWidths(setup)) : Names.El("cols", ("space", 720)));
        if ((_written == 1 || StartsOnFirstPage) && !plan.PageNumbering.OnFirstPage && Form != PageForm.FirstPageSection)
        {
            section.Add(new XElement(Names.W + "titlePg"));
        }

        if (document.Variant.Extras.HasFlag(Extras.DocumentGrid))
        {
            section.Add(Names.El("docGrid", ("type", "lines"), ("linePitch", 381)));
        }

        return section;
    }

    /// <summary>Ends a section at the last paragraph written.</summary>
    public static void End(List<XElement> content, XElement section)
    {
        XElement last = content[^1];
        if (last.Name != Names.W + "p")
        {
            last = new XElement(Names.W + "p");
            content.Add(last);
        }

        XElement? properties = last.Element(Names.W + "pPr");
        if (properties is null)
        {
            properties = new XElement(Names.W + "pPr");
            last.AddFirst(properties);
        }

        properties.Add(section);
    }

    private IEnumerable<XElement> References() => _written switch
    {
        1 when Form == PageForm.FirstPageSection => [Reference("header", "default", "rIdHeader1", FirstHeader())],
        2 when Form == PageForm.FirstPageSection => [Reference("header", "default", "rIdHeader2", Number("hdr"))],
        1 => FirstSection(),
        _ => [],
    };

    private IEnumerable<XElement> FirstSection()
    {
        PageNumbering numbering = plan.PageNumbering;
        bool foot = numbering.AtFoot;
        bool even = Form is PageForm.EvenAndOdd or PageForm.MirroredEvenAndOdd;
        if (numbering.Present)
        {
            yield return Reference(foot ? "footer" : "header", "default", "rIdHeader1", Number(foot ? "ftr" : "hdr"));
            if (even)
            {
                yield return Reference(foot ? "footer" : "header", "even", "rIdHeader2", Number(foot ? "ftr" : "hdr"));
            }
        }

        if (Form != PageForm.TitlePageWithoutHeader || plan.Circulation is not null || numbering.TypedOnFirstPage is not null)
        {
            yield return Reference("header", "first", "rIdHeader3", FirstHeader());
        }

        if (plan is { LastPage: { } mark, LastPageHasFooter: true })
        {
            yield return Reference("footer", numbering.OnFirstPage ? "default" : "first", "rIdFooter1", new XElement(Names.W + "ftr", writer.One(mark, new Place(plan.Page.TextWidth))));
        }
    }

    private XElement Reference(string kind, string type, string id, XElement part)
    {
        document.HeadersAndFooters.Add(id, part);
        XElement reference = Names.El(kind + "Reference", ("type", type));
        reference.SetAttributeValue(Names.R + "id", id);
        return reference;
    }

    private XElement Number(string root) => new(Names.W + root, new PageNumberLayout(plan, document, writer).Write());

    private XElement FirstHeader()
    {
        if (plan.PageNumbering.FieldOnFirstPage)
        {
            return Number("hdr");
        }

        Place place = new(plan.Page.TextWidth);
        List<XElement> lines = [];
        if (plan.Circulation is not null)
        {
            lines.Add(writer.One(plan.Circulation, place));
        }

        if (plan.PageNumbering.TypedOnFirstPage is { } typed)
        {
            lines.Add(writer.One(new Paragraph(Role.Other, typed, Look.Plain()) { Alignment = Alignment.Center }, place));
        }

        return new XElement(Names.W + "hdr", lines.DefaultIfEmpty(new XElement(Names.W + "p")));
    }

    private static XElement Margins(PageSetup setup) => Names.El(
        "pgMar",
        ("top", Measure.Twips(setup.Top)),
        ("right", Measure.Twips(setup.Right)),
        ("bottom", Measure.Twips(setup.Bottom)),
        ("left", Measure.Twips(setup.Left)),
        ("header", Measure.Twips(setup.HeaderDistance)),
        ("footer", Measure.Twips(10)),
        ("gutter", Measure.Twips(setup.Gutter)));

    private static XElement TwoColumns((double Left, double Right) widths)
    {
        XElement columns = Names.El("cols", ("num", 2), ("space", Measure.Twips(4)), ("equalWidth", 0));
        columns.Add(
            Names.El("col", ("w", Measure.Twips(widths.Left)), ("space", Measure.Twips(4))),
            Names.El("col", ("w", Measure.Twips(widths.Right))));
        return columns;
    }
}
