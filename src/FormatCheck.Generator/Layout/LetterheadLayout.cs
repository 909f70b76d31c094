using System.Xml.Linq;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Variants;
using FormatCheck.Generator.Word;

namespace FormatCheck.Generator.Layout;

/// <summary>Sets the two columns at the top of the first page side by side.</summary>
internal sealed class LetterheadLayout(DraftPlan plan, WordDocument document, ParagraphWriter writer)
{
    private readonly Letterhead _head = plan.Letterhead;
    private readonly double _left = plan.Letterhead.ColumnsOn(plan.Page).Left;
    private readonly double _right = plan.Letterhead.ColumnsOn(plan.Page).Right;

    private Place LeftCell => CellOf(_left);

    private Place RightCell => CellOf(_right);

    public IEnumerable<XElement> Write()
    {
        Place across = new(plan.Page.TextWidth);
        return
        [
            .. writer.All(_head.Above, across),
            .. Columns(),
            .. writer.All(_head.Below, across),
        ];
    }

    private IEnumerable<XElement> Columns()
    {
        if (document.Variant.Letterhead is not (LetterheadForm.TableTwoRows or LetterheadForm.TableRowPerLine or LetterheadForm.TabStops or LetterheadForm.LineBreaks))
        {
            bool bordered = document.Variant.TitleRule == RuleMeans.Border || document.Variant.Letterhead == LetterheadForm.TextBoxes;
            _head.LevelDate(plan.Page, bordered ? ParagraphWriter.ShortBorderHeight : 0);
        }

        TableForm form = new()
        {
            // On small paper the title needs more room than the text has, so the table grows into both margins.
            Centered = _left + _right > plan.Page.TextWidth,
            Style = document.Variant.Carrier == FormatCarrier.TableStyle ? "BangDau" : null,
        };
        return document.Variant.Letterhead switch
        {
            LetterheadForm.TableTwoRows => [TwoRows(form)],
            LetterheadForm.TableRowPerLine => [RowPerLine(form)],
            LetterheadForm.TableWithSpacer => [OneRow(form, spacer: 3)],
            LetterheadForm.TableInPercent => [OneRow(form with { Percent = true, Centered = false })],
            LetterheadForm.TableCentered => [OneRow(form with { Centered = true, Indent = -1.9 })],
            LetterheadForm.TableFloating => [OneRow(form with { Floating = true })],
            LetterheadForm.TableNested => [Nested(form)],
            LetterheadForm.LineBreaks => [LineBreaks(form)],
            LetterheadForm.TabStops => new LetterheadLines(_head, writer, plan.Page).TabStops(),
            LetterheadForm.TextBoxes => new LetterheadBoxes(_head, document, writer, plan.Page).TextBoxes(),
            LetterheadForm.Frames => new LetterheadBoxes(_head, document, writer, plan.Page).Frames(),
            LetterheadForm.Columns => new LetterheadLines(_head, writer, plan.Page).InColumns(),
            _ => [OneRow(form)],
        };
    }

    private XElement OneRow(TableForm form, double spacer = 0)
    {
        Cell left = new(_left, writer.All(_head.Left, LeftCell));
        Cell right = new(_right - spacer, writer.All(_head.Right, CellOf(_right - spacer)));
        return Tables.Write(form, spacer > 0 ? [[left, new Cell(spacer, []), right]] : [[left, right]]);
    }

    private XElement TwoRows(TableForm form)
    {
        (List<Paragraph> names, List<Paragraph> below) = _head.Left.SplitAt(Role.Number);
        (List<Paragraph> title, List<Paragraph> date) = _head.Right.SplitAt(Role.PlaceDate);
        return Tables.Write(
            form,
            [
                [new Cell(_left, writer.All(names, LeftCell)), new Cell(_right, writer.All(title, RightCell))],
                [new Cell(_left, writer.All(below, LeftCell)), new Cell(_right, writer.All(date, RightCell))],
            ]);
    }

    private XElement RowPerLine(TableForm form)
    {
        IReadOnlyList<Cell>[] rows =
        [
            .. _head.Pairs().Select(pair => new[]
            {
                new Cell(_left, writer.All(pair.Left is null ? [] : [pair.Left], LeftCell)),
                new Cell(_right, writer.All(pair.Right is null ? [] : [pair.Right], RightCell)),
            }),
        ];
        return Tables.Write(form, rows);
    }

    private XElement Nested(TableForm form) => Tables.Write(
        form,
        [[new Cell(_left + _right, [new XElement(Names.W + "p"), OneRow(form), new XElement(Names.W + "p")])]]);

    /// <summary>One paragraph in each cell, its lines parted by breaks.</summary>
    private XElement LineBreaks(TableForm form) => Tables.Write(
        form,
        [[new Cell(_left, [Broken(_head.Left, LeftCell)]), new Cell(_right, [Broken(_head.Right, RightCell)])]]);

    private XElement Broken(List<Paragraph> lines, Place place)
    {
        Place onlyDrawn = place with { Means = [RuleMeans.Drawing, RuleMeans.Vml, RuleMeans.Underline] };
        Paragraph host = lines[0];
        XElement written = writer.One(host, onlyDrawn);
        foreach (Paragraph line in lines.Skip(1))
        {
            int breaks = line.Role == Role.PlaceDate ? _head.LinesAboveDate() + 1 : 1;
            written.Add(Enumerable.Range(0, breaks).Select(_ => new XElement(Names.W + "r", new XElement(Names.W + "br"))));
            written.Add(writer.Runs(line, onlyDrawn, host));
            written.Add(writer.LooseLine(line, onlyDrawn));
        }

        return written;
    }

    private static Place CellOf(double width) => new(width - 2 * Tables.CellMargin) { InTable = true };
}
