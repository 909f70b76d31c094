using System.Xml.Linq;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Word;

namespace FormatCheck.Generator.Layout;

/// <summary>A letterhead in two text boxes, or in two frames of the old kind.</summary>
internal sealed class LetterheadBoxes(Letterhead head, WordDocument document, ParagraphWriter writer, double textWidth)
{
    private const double LeftWidth = 80;
    private const double RightWidth = 83;
    private const double LineHeight = 6;

    // A drawing cannot stand in a text box.
    private static readonly RuleMeans[] NoDrawing = [RuleMeans.Border, RuleMeans.Underline];

    /// <summary>The same for both, or the body would begin beside the longer one.</summary>
    private double Height => LineHeight * (Math.Max(head.Left.Count, head.Right.Count) + 0.5);

    public IEnumerable<XElement> TextBoxes()
    {
        yield return new XElement(
            Names.W + "p",
            Box(head.Left, 0, LeftWidth),
            Box(head.Right, textWidth - RightWidth, RightWidth));
    }

    public IEnumerable<XElement> Frames() =>
    [
        .. head.Left.Select(line => Framed(line, LeftWidth, Names.El("framePr"), 0)),
        .. head.Right.Select(line => Framed(line, RightWidth, Names.El("framePr"), textWidth - RightWidth)),
    ];

    private XElement Box(List<Paragraph> lines, double left, double width) =>
        Drawings.TextBox(
            document.NextDrawing(),
            left,
            width,
            Height,
            [.. writer.All(lines, new Place(width) { Means = NoDrawing })]);

    /// <summary>Neighbours with the same frame properties share one frame.</summary>
    private XElement Framed(Paragraph line, double width, XElement frame, double left)
    {
        foreach ((string name, object value) in new (string, object)[]
        {
            ("w", Measure.Twips(width)), ("h", Measure.Twips(Height)), ("hRule", "atLeast"), ("wrap", "around"), ("vAnchor", "margin"), ("hAnchor", "margin"), ("x", Measure.Twips(left) + 1), ("y", 1),
        })
        {
            frame.SetAttributeValue(Names.W + name, value);
        }

        return writer.One(line, new Place(width) { Means = NoDrawing }, frame);
    }
}
