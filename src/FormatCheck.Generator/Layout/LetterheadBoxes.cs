using System.Xml.Linq;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Word;

namespace FormatCheck.Generator.Layout;

/// <summary>A letterhead in two text boxes, or in two frames of the old kind.</summary>
internal sealed class LetterheadBoxes(Letterhead head, WordDocument document, ParagraphWriter writer, PageSetup page)
{
    private const double LineHeight = 6;

    private readonly double _left = head.RightWidth is null ? 80 : head.ColumnsOn(page).Left - 1;
    private readonly double _right = head.RightWidth ?? 83;

    // A drawing cannot stand in a text box.
    private static readonly RuleMeans[] NoDrawing = [RuleMeans.Border, RuleMeans.Underline];

    /// <summary>The same for both, or the body would begin beside the longer one.</summary>
    private double Height => LineHeight * (Math.Max(LinesIn(head.Left, _left), LinesIn(head.Right, _right)) + 0.5);

    public IEnumerable<XElement> TextBoxes()
    {
        yield return new XElement(
            Names.W + "p",
            Box(head.Left, 0, _left),
            Box(head.Right, page.TextWidth - _right, _right));
    }

    public IEnumerable<XElement> Frames() =>
    [
        .. head.Left.SelectMany(line => Framed(line, _left, Names.El("framePr"), 0)),
        .. head.Right.SelectMany(line => Framed(line, _right, Names.El("framePr"), page.TextWidth - _right)),
    ];

    private int LinesIn(List<Paragraph> column, double width) =>
        head.RightWidth is null ? column.Count : column.Sum(line => LetterheadPairs.LinesOf(line, width) + (line.Spacing.Before > 0 || line.Rule is not null ? 1 : 0));

    private XElement Box(List<Paragraph> lines, double left, double width) =>
        Drawings.TextBox(
            document.NextDrawing(),
            left,
            width,
            Height,
            [.. writer.All(lines, new Place(width) { Means = NoDrawing })]);

    /// <summary>Neighbours with the same frame properties share one frame.</summary>
    private IEnumerable<XElement> Framed(Paragraph line, double width, XElement frame, double left)
    {
        foreach ((string name, object value) in new (string, object)[]
        {
            ("w", Measure.Twips(width)), ("h", Measure.Twips(Height)), ("hRule", "atLeast"), ("wrap", "around"), ("vAnchor", "margin"), ("hAnchor", "margin"), ("x", Measure.Twips(left) + 1), ("y", 1),
        })
        {
            frame.SetAttributeValue(Names.W + name, value);
        }

        return writer.All([line], new Place(width) { Means = NoDrawing }, frame);
    }
}
