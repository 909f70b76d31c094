using FormatCheck.Generator.Layout;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Variants;

namespace FormatCheck.Generator.Print;

/// <summary>Sets what stands in two columns: the head, signatures and recipients, and a copy's own components.</summary>
internal sealed class ColumnSetter(DraftPlan plan, ParagraphSetter setter)
{
    // Word's own margin at the left and right of a cell.
    private const double CellMargin = 5.4;

    private readonly double _right = PrintPage.Points(plan.Page.SignatureColumn);
    private readonly double _left = PrintPage.Points(plan.Page.TextWidth - plan.Page.SignatureColumn);

    private Extras Extras => plan.Variant.Extras;

    public PrintRow Letterhead()
    {
        Letterhead head = plan.Letterhead;
        (double left, double right) = head.ColumnsOn(plan.Page);
        (left, right) = (PrintPage.Points(left), PrintPage.Points(right));
        // On small paper the title needs more room than the text has, so the table grows into both margins.
        double start = Math.Min(0, (PrintPage.Points(plan.Page.TextWidth) - left - right) / 2);
        List<(List<Paragraph> Left, List<Paragraph> Right)> parts = [];
        if (plan.Variant.Letterhead is LetterheadForm.TableTwoRows or LetterheadForm.TableRowPerLine or LetterheadForm.TabStops)
        {
            (List<Paragraph> names, List<Paragraph> below) = head.Left.SplitAt(Role.Number);
            (List<Paragraph> title, List<Paragraph> date) = head.Right.SplitAt(Role.PlaceDate);
            parts.AddRange([(names, title), (below, date)]);
        }
        else
        {
            head.LevelDate(plan.Page);
            parts.Add((head.Left, head.Right));
        }

        PrintBox box = new();
        foreach ((List<Paragraph> ofLeft, List<Paragraph> ofRight) in parts)
        {
            double y = box.Height;
            box.Add(Cell(ofLeft, left), start, y);
            box.Add(Cell(ofRight, right), start + left, y);
        }

        return new PrintRow(box);
    }

    public IEnumerable<PrintRow> Closing()
    {
        Closing closing = plan.Closing;
        Part(closing.Right?.Lines.FirstOrDefault());
        Part(closing.Left?.Lines.FirstOrDefault());
        Part(closing.Confirmation?.Lines.FirstOrDefault());
        Part(closing.Recipients?.All.FirstOrDefault());
        bool isTable = closing.Left is not null || closing.Confirmation is not null || closing.Swapped;
        List<Paragraph> recipients = [.. closing.Recipients?.All ?? []];
        if (!isTable && plan.Variant.Signature == SignatureForm.Indented)
        {
            PrintBox signature = new();
            signature.Add(Signature(closing.Right, _right + (2 * CellMargin)), _left - CellMargin, 0);
            return [new PrintRow(signature) { KeepWithNext = true }, .. setter.All(recipients, _left + _right)];
        }

        PrintBox first = closing.Left is null ? Cell(recipients, _left) : Signature(closing.Left, _left);
        PrintBox second = Signature(closing.Right, _right);
        List<PrintRow> rows = [closing.Swapped ? Beside(second, first, _right) : Beside(first, second, _left)];
        if (closing.Left is not null || closing.Confirmation is not null)
        {
            rows.Add(Beside(closing.Left is null ? new PrintBox() : Cell(recipients, _left), Signature(closing.Confirmation, _right), _left));
        }

        return rows;
    }

    public IEnumerable<PrintRow> Copy(CopyBlock copy)
    {
        Part(copy.Signature.Lines.FirstOrDefault());
        Part(copy.Recipients?.Label);
        if (copy.Line)
        {
            Paragraph line = new(Role.Other, "", Look.Plain())
            {
                Edge = Edge.Bottom,
                Indent = new Indent(Right: plan.Page.TextWidth * (1 - copy.LineShare)),
                Spacing = new Spacing(12, 6),
                KeepWithNext = true,
            };
            foreach (PrintRow row in setter.One(line, _left + _right))
            {
                yield return row;
            }
        }

        PrintBox left = Cell([.. copy.Left, .. copy.Recipients?.All ?? []], _left);
        PrintBox right = Cell(copy.Right, _right);
        right.Add(Signature(copy.Signature, _right), 0, right.Height);
        yield return Beside(left, right, _left);
    }

    private static PrintRow Beside(PrintBox left, PrintBox right, double middle)
    {
        PrintBox box = new();
        box.Add(left, 0, 0);
        box.Add(right, middle, 0);
        return new PrintRow(box);
    }

    private PrintBox Cell(IEnumerable<Paragraph> paragraphs, double width)
    {
        PrintBox box = new();
        box.Add(PrintBox.Stack(setter.All(paragraphs, width - (2 * CellMargin))), CellMargin, 0);
        return box;
    }

    private PrintBox Signature(SignatureBlock? block, double width)
    {
        if (block?.Signer is null)
        {
            return Cell(block?.Lines ?? [], width);
        }

        PrintBox box = Cell([.. block.Lines, .. Gap(block.Signer), block.Signer], width);
        if (Extras.HasFlag(Extras.SignaturePicture))
        {
            PrintBox lines = Cell(block.Lines, width);
            box.Pictures.Add(new PrintedPicture((width / 2) - 51, lines.Height + 7, 102, 45));
        }

        return box;
    }

    /// <summary>The room for the signature itself.</summary>
    private List<Paragraph> Gap(Paragraph signer)
    {
        if (Extras.HasFlag(Extras.SignatureText) && !Extras.HasFlag(Extras.SignaturePicture))
        {
            return
            [
                new Paragraph(Role.Other, "Ký bởi: Văn phòng Tỉnh uỷ", new Look(9)) { Alignment = Alignment.Center },
                new Paragraph(Role.Other, "Thời gian ký: 15/4/2019 08:30:12 +07:00", new Look(9)) { Alignment = Alignment.Center },
            ];
        }

        signer.Spacing = signer.Spacing with { Before = 60 };
        return [];
    }

    /// <summary>Keeps a little room to what stands above.</summary>
    private static void Part(Paragraph? first)
    {
        if (first is not null)
        {
            first.Spacing = first.Spacing with { Before = 12 };
        }
    }
}
