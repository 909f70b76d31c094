using System.Xml.Linq;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Variants;
using FormatCheck.Generator.Word;

namespace FormatCheck.Generator.Layout;

/// <summary>Writes the page number into a header or footer.</summary>
internal sealed class PageNumberLayout(DraftPlan plan, WordDocument document, ParagraphWriter writer)
{
    private readonly PageNumbering _numbering = plan.PageNumbering;

    private double Width => plan.Page.TextWidth;

    public IEnumerable<XElement> Write() => document.Variant.PageNumber switch
    {
        PageNumberForm.InTable => [InTable(), Empty()],
        PageNumberForm.InFrame => [Line(Frame()), Empty()],
        PageNumberForm.InContentControl => [InContentControl()],
        PageNumberForm.InTextBox => [InTextBox()],
        _ => [Line()],
    };

    private static XElement Frame() => Names.El(
        "framePr", ("wrap", "around"), ("vAnchor", "text"), ("hAnchor", "margin"), ("xAlign", "center"), ("y", 1));

    private XElement Empty() => writer.One(new Paragraph(Role.Other, "", _numbering.Look), new Place(Width));

    private XElement Line(params XElement[] special)
    {
        bool mark = document.Variant.Extras.HasFlag(Extras.FileMark);
        bool tabbed = mark || document.Variant.PageNumber == PageNumberForm.AlignmentTab;
        // Shifted faults only make sense for a paragraph that is centred as such.
        Paragraph paragraph = new(Role.Other, mark ? "HS.TU-2019" : "", new Look(8))
        {
            Alignment = tabbed ? Alignment.Left : _numbering.Alignment,
            Indent = new Indent(_numbering.Shift),
        };
        XElement stops = new(Names.W + "tabs", Names.El("tab", ("val", "center"), ("pos", Measure.Twips(Width / 2))));
        XElement line = writer.One(paragraph, new Place(Width), mark ? [.. special, stops] : special);
        if (tabbed)
        {
            line.Add(mark
                ? Run(new XElement(Names.W + "tab"))
                : Run(Names.El("ptab", ("relativeTo", "margin"), ("alignment", "center"), ("leader", "none"))));
        }

        line.Add(Number());
        return line;
    }

    private XElement InTable()
    {
        double side = Width / 4;
        return Tables.Write(
            new TableForm { Percent = true },
            [[new Cell(side, [Empty()]), new Cell(Width / 2, [Line()]), new Cell(side, [Empty()])]]);
    }

    private XElement InContentControl() => new(
        Names.W + "sdt",
        new XElement(
            Names.W + "sdtPr",
            Names.Val("id", 1001),
            new XElement(Names.W + "docPartObj", Names.Val("docPartGallery", "Page Numbers (Top of Page)"), new XElement(Names.W + "docPartUnique"))),
        new XElement(Names.W + "sdtContent", Line()));

    private XElement InTextBox()
    {
        XElement holder = Empty();
        holder.Add(Drawings.TextBox(document.NextDrawing(), Width / 2 - 10, 20, 7, [Line()]));
        return holder;
    }

    private IEnumerable<XElement> Number()
    {
        if (_numbering.Before.Length > 0)
        {
            yield return Run(Text(_numbering.Before));
        }

        foreach (XElement element in Field())
        {
            yield return element;
        }

        if (_numbering.After.Length > 0)
        {
            yield return Run(Text(_numbering.After));
        }
    }

    private IEnumerable<XElement> Field()
    {
        string instruction = $" PAGE {_numbering.FieldSwitch}".TrimEnd() + " ";
        if (document.Variant.PageNumber == PageNumberForm.SimpleField)
        {
            XElement field = Names.El("fldSimple", ("instr", instruction));
            field.Add(Run(Text("2")));
            return [field];
        }

        return Complex(instruction);
    }

    private IEnumerable<XElement> Complex(string instruction) =>
        [Mark("begin"), Run(Instruction(instruction)), Mark("separate"), Run(Text("2")), Mark("end")];

    private XElement Mark(string type) => Run(Names.El("fldChar", ("fldCharType", type)));

    private XElement Run(XElement content) => new(
        Names.W + "r", new XElement(Names.W + "rPr", RunLook.Difference(_numbering.Look, null)), content);

    private static XElement Instruction(string text) =>
        new(Names.W + "instrText", new XAttribute(XNamespace.Xml + "space", "preserve"), text);

    private static XElement Text(string text) =>
        new(Names.W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text);
}
