using System.Xml.Linq;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Variants;

namespace FormatCheck.Generator.Word;

/// <summary>Writes the paragraphs of a plan as <c>w:p</c>.</summary>
internal sealed class ParagraphWriter(WordDocument document)
{
    /// <summary>The points that a line in a paragraph of its own takes.</summary>
    public const double ShortBorderHeight = 5;

    private Extras Extras => document.Variant.Extras;

    /// <summary>The paragraphs, each with what stands below it for its line.</summary>
    public IEnumerable<XElement> All(IEnumerable<Paragraph> paragraphs, Place place, params XElement[] special) =>
        paragraphs.SelectMany(paragraph => IsBorderOfItsOwn(paragraph, place)
            ? [One(paragraph, place, special), One(ShortBorder(paragraph, place), place, special)]
            : new[] { One(paragraph, place, special) });

    /// <param name="special">Properties that come before spacing in the schema's order, such as a frame or tab stops.</param>
    public XElement One(Paragraph paragraph, Place place, params XElement[] special)
    {
        Rule? rule = paragraph.Rule;
        double ruleWidth = rule is null ? 0 : TimesMetrics.Millimetres(paragraph.Text, paragraph.Look) * rule.LengthFactor;
        RuleMeans means = MeansOf(rule, place);
        bool border = rule is not null && means == RuleMeans.Border && !IsBorderOfItsOwn(paragraph, place);
        if (border)
        {
            // A hair more room than the text needs, or rounding would break the title into two lines.
            double side = (place.Width - ruleWidth * 1.05) / 2;
            paragraph.Indent = new Indent(side, side);
        }

        (string? styleId, Paragraph? model) = document.Styles.ParagraphStyle(paragraph);
        XElement? numbering = Extras.HasFlag(Extras.AutomaticNumbers) && paragraph.Label is not null
            ? document.Numbering.PropertiesFor(paragraph.Label)
            : null;
        XElement properties = new(
            Names.W + "pPr",
            styleId is null ? null : Names.Val("pStyle", styleId),
            paragraph.KeepWithNext ? new XElement(Names.W + "keepNext") : null,
            paragraph.PageBreakBefore ? new XElement(Names.W + "pageBreakBefore") : null,
            special.Where(element => element.Name.LocalName == "framePr"),
            numbering,
            Borders(paragraph, border ? rule : null),
            special.Where(element => element.Name.LocalName != "framePr"),
            Geometry.Difference(paragraph, model));
        XElement written = new(
            Names.W + "p",
            properties.HasElements ? properties : null,
            Runs(paragraph, place, typedLabel: numbering is null));
        if (rule is not null && means is RuleMeans.Drawing or RuleMeans.Vml)
        {
            written.Add(DrawnLine(paragraph, rule, means, ruleWidth, place));
        }

        return written;
    }

    /// <summary>The runs of a paragraph.</summary>
    /// <param name="host">The paragraph whose style the runs inherit, if they stand in another one.</param>
    public IEnumerable<XElement> Runs(Paragraph paragraph, Place place, Paragraph? host = null, bool typedLabel = true)
    {
        bool underlined = paragraph.Rule is { } rule && MeansOf(rule, place) == RuleMeans.Underline;
        IEnumerable<Span> spans = typedLabel && paragraph.Label is { } label
            ? [label with { Text = label.Text + " " }, .. paragraph.Spans]
            : paragraph.Spans;
        foreach (Span span in spans)
        {
            Look look = underlined ? span.Look with { Underline = true } : span.Look;
            IReadOnlyList<XElement> runs = [Run(span.Text, look, paragraph, host ?? paragraph, place)];
            IEnumerable<XElement> marked = document.Annotations.Revise(span.Revision, runs);
            foreach (XElement run in span.Comment is null ? marked : document.Annotations.Comment(span.Comment, marked))
            {
                yield return run;
            }

            if (span.Footnote is not null)
            {
                yield return document.Annotations.Footnote(span.Footnote);
            }
        }
    }

    public XElement DrawnLine(Paragraph paragraph, Rule rule, RuleMeans means, double width, Place place)
    {
        double left = (place.Centre ?? place.Width / 2) - width / 2;
        double down = paragraph.Look.Size * 1.3 * Measure.MillimetresPerPoint;
        int id = document.NextDrawing();
        return means == RuleMeans.Vml
            ? Drawings.VmlLineRun(id, left, width, down, rule.Dashed)
            : Drawings.Line(id, left, width, down, rule.Dashed);
    }

    /// <summary>The line of a paragraph whose runs were written into another one.</summary>
    public XElement? LooseLine(Paragraph paragraph, Place place)
    {
        RuleMeans means = MeansOf(paragraph.Rule, place);
        return paragraph.Rule is null || means == RuleMeans.Underline
            ? null
            : DrawnLine(paragraph, paragraph.Rule, means, TimesMetrics.Millimetres(paragraph.Text, paragraph.Look) * paragraph.Rule.LengthFactor, place);
    }

    private RuleMeans MeansOf(Rule? rule, Place place)
    {
        RuleMeans wanted = rule?.MeansIn(document.Variant) ?? document.Variant.TitleRule;
        return place.Means.Contains(wanted) ? wanted : place.Means[0];
    }

    /// <summary>A border is as wide as its paragraph: below a text of several words a shorter one needs a paragraph of its own.</summary>
    private bool IsBorderOfItsOwn(Paragraph paragraph, Place place) =>
        paragraph.Rule is { LengthFactor: < 1 } rule && MeansOf(rule, place) == RuleMeans.Border;

    private static Paragraph ShortBorder(Paragraph paragraph, Place place)
    {
        double side = (place.Width - (TimesMetrics.Millimetres(paragraph.Text, paragraph.Look) * paragraph.Rule!.LengthFactor)) / 2;
        return new Paragraph(Role.Other, [])
        {
            Edge = Edge.Top,
            Indent = new Indent(side, side),
            Spacing = new Spacing(0, 0, ShortBorderHeight, LineRule.Exact),
        };
    }

    private XElement Run(string text, Look look, Paragraph paragraph, Paragraph host, Place place)
    {
        List<XElement> properties = [.. document.Styles.RunProperties(look, host, place.InTable)];
        bool small = TextHabits.StoredSmall(paragraph, text, Extras);
        if (small)
        {
            int at = properties.FindLastIndex(element => element.Name.LocalName is "rStyle" or "rFonts" or "b" or "i");
            properties.Insert(at + 1, new XElement(Names.W + "caps"));
        }

        string stored = Extras.HasFlag(Extras.NewTonePlacement) ? TextHabits.NewTonePlacement(text) : text;
        return new XElement(
            Names.W + "r",
            properties.Count > 0 ? new XElement(Names.W + "rPr", properties) : null,
            Characters(small ? TextHabits.Small(stored) : stored, paragraph.Role));
    }

    private IEnumerable<XElement> Characters(string text, Role role)
    {
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            XElement? special = i < text.Length ? Special(text[i], role) : null;
            if (special is null && i < text.Length)
            {
                continue;
            }

            if (i > start)
            {
                yield return new XElement(Names.W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text[start..i]);
            }

            if (special is not null)
            {
                yield return special;
            }

            start = i + 1;
        }
    }

    private XElement? Special(char letter, Role role) => letter switch
    {
        '\t' => new XElement(Names.W + "tab"),
        '\n' => new XElement(Names.W + "br"),
        '-' when role == Role.Number && Extras.HasFlag(Extras.NonBreakingHyphen) => new XElement(Names.W + "noBreakHyphen"),
        '%' when Extras.HasFlag(Extras.Symbols) => Names.El("sym", ("font", Look.PartyFont), ("char", "0025")),
        _ => null,
    };

    private static XElement? Borders(Paragraph paragraph, Rule? rule)
    {
        if (rule is null && paragraph.Edge == Edge.None)
        {
            return null;
        }

        string[] sides = paragraph.Edge switch { Edge.Box => ["top", "left", "bottom", "right"], Edge.Top => ["top"], _ => ["bottom"] };
        return new XElement(
            Names.W + "pBdr",
            sides.Select(side => Names.El(side, ("val", rule?.Dashed == true ? "dashed" : "single"), ("sz", 6), ("space", 1), ("color", "auto"))));
    }
}
