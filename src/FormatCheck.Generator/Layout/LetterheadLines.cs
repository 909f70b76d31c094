using System.Xml.Linq;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Word;

namespace FormatCheck.Generator.Layout;

/// <summary>A letterhead without a table: tab stops, or two columns of text.</summary>
internal sealed class LetterheadLines(Letterhead head, ParagraphWriter writer, double textWidth)
{
    private const double LeftCentre = 41;
    private readonly double _rightCentre = textWidth - 41.5;

    /// <summary>Left and right in one paragraph, each centred on a tab stop.</summary>
    public IEnumerable<XElement> TabStops()
    {
        foreach ((Paragraph? left, Paragraph? right) in head.Pairs())
        {
            Paragraph host = new(Role.Other, "", (left ?? right)!.Look);
            XElement line = writer.One(host, AtCentre(LeftCentre), Stops());
            line.Elements(Names.W + "r").Remove();
            foreach ((Paragraph? text, double centre) in new[] { (left, LeftCentre), (right, _rightCentre) })
            {
                line.Add(new XElement(Names.W + "r", new XElement(Names.W + "tab")));
                if (text is not null)
                {
                    Place place = AtCentre(centre);
                    line.Add(writer.Runs(text, place, host));
                    line.Add(writer.LooseLine(text, place));
                }
            }

            yield return line;
        }
    }

    /// <summary>The two columns as columns of a section of their own, which its caller ends.</summary>
    public IEnumerable<XElement> InColumns()
    {
        foreach (XElement line in writer.All(head.Left, new Place(78)))
        {
            yield return line;
        }

        XElement[] right = [.. writer.All(head.Right, new Place(83))];
        XElement columnBreak = new(Names.W + "r", Names.El("br", ("type", "column")));
        XElement? firstRun = right[0].Element(Names.W + "r");
        firstRun?.AddBeforeSelf(columnBreak);
        foreach (XElement line in right)
        {
            yield return line;
        }
    }

    private Place AtCentre(double centre) => new(textWidth)
    {
        Centre = centre,
        Means = [RuleMeans.Drawing, RuleMeans.Vml, RuleMeans.Underline],
    };

    private XElement Stops() => new(
        Names.W + "tabs",
        Names.El("tab", ("val", "center"), ("pos", Measure.Twips(LeftCentre))),
        Names.El("tab", ("val", "center"), ("pos", Measure.Twips(_rightCentre))));
}
