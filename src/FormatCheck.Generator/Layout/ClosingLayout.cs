using System.Xml.Linq;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Variants;
using FormatCheck.Generator.Word;

namespace FormatCheck.Generator.Layout;

/// <summary>Sets signatures and recipients below the body.</summary>
internal sealed class ClosingLayout(DraftPlan plan, WordDocument document, ParagraphWriter writer)
{
    private readonly double _left = plan.Page.TextWidth - plan.Page.SignatureColumn;
    private readonly double _right = plan.Page.SignatureColumn;

    private TableForm Form => new()
    {
        Whole = true,
        Style = document.Variant.Carrier == FormatCarrier.TableStyle ? "BangDau" : null,
    };

    private Extras Extras => document.Variant.Extras;

    public IEnumerable<XElement> Write()
    {
        Closing closing = plan.Closing;
        Part(closing.Right?.Lines.FirstOrDefault());
        Part(closing.Left?.Lines.FirstOrDefault());
        Part(closing.Confirmation?.Lines.FirstOrDefault());
        Part(closing.Recipients?.All.FirstOrDefault());
        if (closing.Left is not null || closing.Confirmation is not null || closing.Swapped)
        {
            // Two blocks side by side are set in a table by everybody.
            return [Table()];
        }

        return document.Variant.Signature switch
        {
            SignatureForm.TabStops => TabStops(),
            SignatureForm.Indented => Indented(),
            SignatureForm.NameInTable when closing.Right?.Signer is not null => NameInTable(closing.Right),
            _ => [Table()],
        };
    }

    public IEnumerable<XElement> CopyBlock(CopyBlock copy)
    {
        Part(copy.Signature.Lines.FirstOrDefault());
        Part(copy.Recipients?.Label);
        if (copy.Line)
        {
            double missing = plan.Page.TextWidth * (1 - copy.LineShare);
            yield return writer.One(
                new Paragraph(Role.Other, "", Look.Plain())
                {
                    Edge = Edge.Bottom,
                    Indent = new Indent(Right: missing),
                    Spacing = new Spacing(12, 6),
                    KeepWithNext = true,
                },
                new Place(plan.Page.TextWidth));
        }

        yield return Tables.Write(
            Form,
            [
                [
                    new Cell(_left, [.. writer.All(copy.Left, Room(_left)), .. writer.All(copy.Recipients?.All ?? [], Room(_left))]),
                    new Cell(_right, [.. writer.All(copy.Right, Room(_right)), .. Signature(copy.Signature, Room(_right))]),
                ],
            ]);
    }

    private XElement Table()
    {
        Closing closing = plan.Closing;
        IEnumerable<XElement> recipients = writer.All(closing.Recipients?.All ?? [], Room(_left));
        List<IReadOnlyList<Cell>> rows = [];
        IEnumerable<XElement> left = closing.Left is null ? recipients : Signature(closing.Left, Room(_left));
        IEnumerable<XElement> right = closing.Right is null ? [] : Signature(closing.Right, Room(_right));
        rows.Add(closing.Swapped ? [new Cell(_right, right), new Cell(_left, left)] : [new Cell(_left, left), new Cell(_right, right)]);
        if (closing.Left is not null || closing.Confirmation is not null)
        {
            rows.Add(
            [
                new Cell(_left, closing.Left is null ? [] : recipients),
                new Cell(_right, closing.Confirmation is null ? [] : Signature(closing.Confirmation, Room(_right))),
            ]);
        }

        return Tables.Write(Form, rows);
    }

    private IEnumerable<XElement> Indented()
    {
        Place place = new(plan.Page.TextWidth);
        if (plan.Closing.Right is { } block)
        {
            foreach (Paragraph line in block.Signer is null ? block.Lines : [.. block.Lines, block.Signer])
            {
                line.Indent = line.Indent with { Left = _left };
                line.KeepWithNext = line != block.Signer;
            }

            foreach (XElement line in Signature(block, place))
            {
                yield return line;
            }
        }

        foreach (XElement line in writer.All(plan.Closing.Recipients?.All ?? [], place))
        {
            yield return line;
        }
    }

    /// <summary>Authority and office as indented paragraphs, below them the recipients and the signer's name side by side.</summary>
    private IEnumerable<XElement> NameInTable(SignatureBlock block)
    {
        Place place = new(plan.Page.TextWidth);
        foreach (Paragraph line in block.Lines)
        {
            line.Indent = line.Indent with { Left = _left };
            line.KeepWithNext = true;
            yield return writer.One(line, place);
        }

        IEnumerable<XElement> recipients = writer.All(plan.Closing.Recipients?.All ?? [], Room(_left));
        yield return Tables.Write(Form, [[new Cell(_left, recipients), new Cell(_right, Signature(new SignatureBlock { Signer = block.Signer }, Room(_right)))]]);
    }

    /// <summary>Recipients and signature in the same paragraphs, the signature centred on a tab stop.</summary>
    private IEnumerable<XElement> TabStops()
    {
        Queue<Paragraph> left = new(plan.Closing.Recipients?.All ?? []);
        Queue<Paragraph?> right = new(plan.Closing.Right?.Lines ?? []);
        if (plan.Closing.Right?.Signer is { } signer)
        {
            Enumerable.Repeat<Paragraph?>(null, 4).Append(signer).ToList().ForEach(right.Enqueue);
        }

        while (left.Count > 0 || right.Count > 0)
        {
            left.TryDequeue(out Paragraph? start);
            Paragraph? end = null;
            bool fits = start is null || TimesMetrics.Millimetres(start.Text, start.Look) < _left - 5;
            if (fits || right.TryPeek(out Paragraph? next) && next is null)
            {
                right.TryDequeue(out end);
            }

            yield return TabbedLine(start, end, last: left.Count + right.Count == 0);
        }
    }

    private XElement TabbedLine(Paragraph? start, Paragraph? end, bool last)
    {
        Place place = new(plan.Page.TextWidth);
        Paragraph host = start ?? new Paragraph(Role.Other, "", Look.Plain());
        // A long line alone is kept out of the signature's half; a tabbed one needs all the room.
        host.Indent = end is null ? host.Indent with { Right = _right } : new Indent();
        host.KeepWithNext = !last;
        XElement stops = new(Names.W + "tabs", Names.El("tab", ("val", "center"), ("pos", Measure.Twips(_left + _right / 2))));
        XElement line = writer.One(host, place, end is null ? [] : [stops]);
        if (end is not null)
        {
            line.Add(new XElement(Names.W + "r", new XElement(Names.W + "tab")), writer.Runs(end, place, host));
        }

        return line;
    }

    private IEnumerable<XElement> Signature(SignatureBlock block, Place place)
    {
        IEnumerable<XElement> lines = writer.All(block.Lines, place);
        if (block.Signer is null)
        {
            return lines;
        }

        List<XElement> gap = [];
        if (Extras.HasFlag(Extras.SignaturePicture))
        {
            document.HasPicture = true;
            XElement picture = writer.One(Centered("", 14, block.Signer.Indent), place);
            picture.Add(Drawings.Picture(document.NextDrawing(), WordDocument.PictureRelationship, 36, 16));
            gap.Add(picture);
        }
        else if (Extras.HasFlag(Extras.SignatureText))
        {
            gap.Add(writer.One(Centered("Ký bởi: Văn phòng Tỉnh uỷ", 9, block.Signer.Indent), place));
            gap.Add(writer.One(Centered("Thời gian ký: 15/4/2019 08:30:12 +07:00", 9, block.Signer.Indent), place));
        }
        else if (Extras.HasFlag(Extras.EmptyParagraphs))
        {
            gap.AddRange(Enumerable.Range(0, 4).Select(_ => writer.One(Centered("", 14, block.Signer.Indent), place)));
        }
        else
        {
            block.Signer.Spacing = block.Signer.Spacing with { Before = 60 };
        }

        return [.. lines, .. gap, writer.One(block.Signer, place)];
    }

    /// <summary>Keeps a little room to what stands above.</summary>
    private static void Part(Paragraph? first)
    {
        if (first is not null)
        {
            first.Spacing = first.Spacing with { Before = 12 };
        }
    }

    private static Paragraph Centered(string text, double size, Indent indent) =>
        new(Role.Other, text, new Look(size)) { Alignment = Alignment.Center, Indent = indent };

    private static Place Room(double width) => new(width - 2 * Tables.CellMargin) { InTable = true };
}
