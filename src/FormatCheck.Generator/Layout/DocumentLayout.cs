using System.Xml.Linq;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Variants;
using FormatCheck.Generator.Word;

namespace FormatCheck.Generator.Layout;

/// <summary>Turns a plan into a package: the way from meaning to bytes.</summary>
internal static class DocumentLayout
{
    public static byte[] Build(DraftPlan plan)
    {
        WordDocument document = new(plan.Variant);
        ParagraphWriter writer = new(document);
        SectionLayout sections = new(plan, document, writer);
        ClosingLayout closing = new(plan, document, writer);
        Place across = new(plan.Page.TextWidth);
        List<XElement> content = [.. new LetterheadLayout(plan, document, writer).Write()];
        bool headInColumns = plan.Variant.Letterhead == LetterheadForm.Columns;
        if (headInColumns)
        {
            SectionLayout.End(content, sections.Next(plan.Page, twoColumns: true));
        }

        content.AddRange(writer.All(plan.Opening, across));
        content.AddRange(writer.All(plan.Addressees, across));
        PageSetup setup = plan.Page;
        bool continuous = headInColumns;
        if (plan.Variant.Page == PageForm.FirstPageSection)
        {
            SectionLayout.End(content, sections.Next(setup, continuous));
            continuous = true;
        }

        if (plan.Body[^1] is Paragraph last)
        {
            // A page with nothing but signatures invites forgery, so clerks take a line of text along.
            last.KeepWithNext = true;
        }

        (setup, continuous) = Blocks(content, WithMiddleBreak(plan), plan, sections, writer, (setup, continuous));
        if (plan.Variant.Extras.HasFlag(Extras.EmptyParagraphs))
        {
            content.Add(writer.One(new Paragraph(Role.Other, "", Look.Plain()), across));
        }

        content.AddRange(closing.Write());
        content.AddRange(writer.All(plan.Foot, across));
        if (plan is { LastPage: { } mark, LastPageHasFooter: false })
        {
            content.Add(writer.One(mark, across, AtFoot(plan.Page)));
        }

        content.AddRange(plan.Copy is null ? [] : closing.CopyBlock(plan.Copy));
        (setup, continuous) = Blocks(content, plan.Appendices, plan, sections, writer, (setup, continuous));
        if (content[^1].Name == Names.W + "tbl")
        {
            // Word wants a paragraph after a table; 1 pt keeps it from making a page of its own.
            content.Add(writer.One(new Paragraph(Role.Other, []) { Spacing = new Spacing(0, 0, 1, LineRule.Exact) }, across));
        }

        content.Add(sections.Next(setup, continuous));
        XElement body = new(Names.W + "document", new XElement(Names.W + "body", content));
        RunSplitter.Apply(body, plan.Variant);
        Wrapping.Apply(body, plan.Variant);
        return Package.Write(plan, document, body);
    }

    /// <summary>A frame in the bottom margin of the page that its paragraph falls on.</summary>
    private static XElement AtFoot(PageSetup page) => Names.El(
        "framePr",
        ("w", Measure.Twips(page.TextWidth)),
        ("wrap", "around"),
        ("vAnchor", "page"),
        ("hAnchor", "margin"),
        ("xAlign", "center"),
        ("y", Measure.Twips(page.Height - 15)));

    private static (PageSetup Setup, bool Continuous) Blocks(
        List<XElement> content,
        IEnumerable<Block> blocks,
        DraftPlan plan,
        SectionLayout sections,
        ParagraphWriter writer,
        (PageSetup Setup, bool Continuous) current)
    {
        bool newPage = false;
        foreach (Block block in blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    // A new section already starts a page; another break would leave an empty one.
                    paragraph.PageBreakBefore &= !newPage;
                    content.Add(writer.One(paragraph, new Place(current.Setup.TextWidth)));
                    break;
                case ContentTable table:
                    content.Add(Table(table, writer, current.Setup.TextWidth));
                    break;
                case NewSection section:
                    SectionLayout.End(content, sections.Next(current.Setup, current.Continuous));
                    sections.Restarts = section.Restarts;
                    current = (section.Setup, ReferenceEquals(section.Setup, plan.Page));
                    break;
                default:
                    break;
            }

            newPage = block is NewSection;
        }

        return current;
    }

    /// <summary>A section break amid the text, whose second section has no headers of its own.</summary>
    private static List<Block> WithMiddleBreak(DraftPlan plan)
    {
        if (plan.Variant.Page != PageForm.InheritedHeaders)
        {
            return plan.Body;
        }

        int middle = plan.Body.FindIndex(plan.Body.Count / 2, block => block is Paragraph);
        return [.. plan.Body[..middle], new NewSection(plan.Page), .. plan.Body[middle..]];
    }

    /// <summary>What each column takes of the table's width.</summary>
    public static IReadOnlyList<double> Shares(ContentTable table) => table.Rows[0].Count switch
    {
        3 => [0.1, 0.55, 0.35],
        4 => [0.08, 0.44, 0.26, 0.22],
        int count => [.. Enumerable.Repeat(1.0 / count, count)],
    };

    private static XElement Table(ContentTable table, ParagraphWriter writer, double width)
    {
        IReadOnlyList<double> shares = Shares(table);
        return Tables.Write(
            new TableForm { Ruled = true },
            [.. table.Rows.Select(row => row.Select((cell, i) => Cell(cell, width * shares[i], writer)).ToArray())]);
    }

    private static Cell Cell(Paragraph paragraph, double width, ParagraphWriter writer) =>
        new(width, [writer.One(paragraph, new Place(width - 2 * Tables.CellMargin) { InTable = true })]);
}
