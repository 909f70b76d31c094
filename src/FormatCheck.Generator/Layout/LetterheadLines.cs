using System.Xml.Linq;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Word;

namespace FormatCheck.Generator.Layout;

/// <summary>A letterhead without a table: tab stops, or two columns of text.</summary>
internal sealed class LetterheadLines(Letterhead head, ParagraphWriter writer, PageSetup page)
{
    private readonly double _leftCentre = head.RightWidth is null ? 41 : head.ColumnsOn(page).Left / 2;
    private readonly double _rightCentre = page.TextWidth - ((head.RightWidth ?? 83) / 2);

    /// <summary>Left and right in one paragraph, each centred on a tab stop.</summary>
    public IEnumerable<XElement> TabStops()
    {
        foreach ((Paragraph? left, Paragraph? right) in head.Pairs())
        {
            Paragraph host = new(Role.Other, "", (left ?? right)!.Look) { Spacing = new Spacing(Math.Max(left?.Spacing.Before ?? 0, right?.Spacing.Before ?? 0)) };
            XElement line = writer.One(host, AtCentre(_leftCentre), Stops());
            line.Elements(Names.W + "r").Remove();
            foreach ((Paragraph? text, double centre) in new[] { (left, _leftCentre), (right, _rightCentre) })
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
        foreach (XElement line in writer.All(head.Left, new Place(head.ColumnWidths(page).Left)))
        {
            yield return line;
        }

        XElement[] right = [.. writer.All(head.Right, new Place(head.ColumnWidths(page).Right))];
        XElement columnBreak = new(Names.W + "r", Names.El("br", ("type", "column")));
        XElement? firstRun = right[0].Element(Names.W + "r");
        firstRun?.AddBeforeSelf(columnBreak);
        foreach (XElement line in right)
        {
            yield return line;
        }
    }

    private Place AtCentre(double centre) => new(page.TextWidth)
    {
        Centre = centre,
        Means = [RuleMeans.Drawing, RuleMeans.Vml, RuleMeans.Underline],
    };

    private XElement Stops() => new(
        Names.W + "tabs",
        Names.El("tab", ("val", "center"), ("pos", Measure.Twips(_leftCentre))),
        Names.El("tab", ("val", "center"), ("pos", Measure.Twips(_rightCentre))));
}
