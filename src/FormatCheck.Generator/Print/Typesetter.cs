using FormatCheck.Generator.Layout;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Variants;

namespace FormatCheck.Generator.Print;

/// <summary>Sets a plan as Word would print it.</summary>
internal sealed class Typesetter
{
    private readonly DraftPlan _plan;
    private readonly ParagraphSetter _setter;
    private readonly ColumnSetter _columns;
    private readonly List<PrintRow> _rows = [];

    private Typesetter(DraftPlan plan)
    {
        _plan = plan;
        _setter = new ParagraphSetter(plan.Variant);
        _columns = new ColumnSetter(plan, _setter);
    }

    public static List<PrintPage> Set(DraftPlan plan)
    {
        Typesetter typesetter = new(plan);
        typesetter.SetRows();
        Pager pager = new(plan);
        pager.Place(typesetter._rows);
        new FurnitureSetter(plan, typesetter._setter).Add(pager.Pages);
        return pager.Pages;
    }

    private void SetRows()
    {
        Across(_plan.Letterhead.Above);
        _rows.Add(_columns.Letterhead());
        Across(_plan.Letterhead.Below);
        Across(_plan.Opening);
        Across(_plan.Addressees);
        if (_plan.Body[^1] is Paragraph last)
        {
            // A page with nothing but signatures invites forgery, so clerks take a line of text along.
            last.KeepWithNext = true;
        }

        PageSetup setup = Blocks(_plan.Body, _plan.Page);
        if (_plan.Variant.Extras.HasFlag(Extras.EmptyParagraphs))
        {
            Across([new Paragraph(Role.Other, "", Look.Plain()) { KeepWithNext = true }]);
        }

        _rows.AddRange(_columns.Closing());
        Across(_plan.Foot);
        if (_plan.Copy is { } copy)
        {
            _rows.AddRange(_columns.Copy(copy));
        }

        _ = Blocks(_plan.Appendices, setup);
    }

    private void Across(IEnumerable<Paragraph> paragraphs) => _rows.AddRange(_setter.All(paragraphs, PrintPage.Points(_plan.Page.TextWidth)));

    private PageSetup Blocks(IEnumerable<Block> blocks, PageSetup setup)
    {
        PageSetup? next = null;
        foreach (Block block in blocks)
        {
            int first = _rows.Count;
            switch (block)
            {
                case Paragraph paragraph:
                    _rows.AddRange(_setter.One(paragraph, PrintPage.Points(setup.TextWidth)));
                    break;
                case ContentTable table:
                    _rows.AddRange(TableSetter.Set(table, _setter, PrintPage.Points(setup.TextWidth)));
                    break;
                case NewSection section:
                    next = section.Setup;
                    setup = section.Setup;
                    continue;
                default:
                    continue;
            }

            _rows[first].Setup = next;
            next = null;
        }

        return setup;
    }
}

/// <summary>Sets ruled tables.</summary>
internal static class TableSetter
{
    // Word's own margin at the left and right of a cell.
    private const double CellMargin = 5.4;

    public static IEnumerable<PrintRow> Set(ContentTable table, ParagraphSetter setter, double width)
    {
        double[] edges = Edges(table, width);
        foreach (IReadOnlyList<Paragraph> cells in table.Rows)
        {
            PrintBox box = new();
            for (int i = 0; i < cells.Count; i++)
            {
                PrintBox cell = PrintBox.Stack(setter.One(cells[i], edges[i + 1] - edges[i] - (2 * CellMargin)));
                cell.Height += cells[i].Spacing.After;
                box.Add(cell, edges[i] + CellMargin, 0);
            }

            double height = box.Height;
            box.Lines.Add(new PrintedLine(0, 0, width, 0));
            box.Lines.Add(new PrintedLine(0, height, width, height));
            box.Lines.AddRange(edges.Select(edge => new PrintedLine(edge, 0, edge, height)));
            yield return new PrintRow(box);
        }
    }

    private static double[] Edges(ContentTable table, double width)
    {
        double[] edges = new double[table.Rows[0].Count + 1];
        IReadOnlyList<double> shares = DocumentLayout.Shares(table);
        for (int i = 0; i < shares.Count; i++)
        {
            edges[i + 1] = edges[i] + (shares[i] * width);
        }

        return edges;
    }
}
