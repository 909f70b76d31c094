using System.Xml.Linq;
using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Word;

/// <summary>A cell with what it holds; a width in millimetres.</summary>
internal sealed record Cell(double Width, IEnumerable<XElement> Content);

/// <summary>How a table stands on the page.</summary>
internal sealed record TableForm
{
    public bool Ruled { get; init; }

    public bool Percent { get; init; }

    public bool Centered { get; init; }

    public bool Floating { get; init; }

    /// <summary>The indent of the table from the text's edge, in millimetres.</summary>
    public double Indent { get; init; }

    public string? Style { get; init; }

    /// <summary>Whether rows stay whole at the end of a page, as a signature must.</summary>
    public bool Whole { get; init; }
}

/// <summary>Writes tables.</summary>
internal static class Tables
{
    /// <summary>Word's own margin at the left and right of a cell.</summary>
    public const double CellMargin = 1.9;

    private static readonly string[] BorderSides = ["top", "left", "bottom", "right", "insideH", "insideV"];

    public static XElement Write(TableForm form, IReadOnlyList<IReadOnlyList<Cell>> rows) => new(
        Names.W + "tbl",
        Properties(form),
        new XElement(Names.W + "tblGrid", rows[0].Select(cell => Names.El("gridCol", ("w", Measure.Twips(cell.Width))))),
        rows.Select(row => new XElement(
            Names.W + "tr",
            form.Whole ? new XElement(Names.W + "trPr", new XElement(Names.W + "cantSplit")) : null,
            row.Select(cell => WriteCell(cell, row.Sum(one => one.Width), form)))));

    private static XElement Properties(TableForm form) => new(
        Names.W + "tblPr",
        form.Style is null ? null : Names.Val("tblStyle", form.Style),
        form.Floating
            ? Names.El("tblpPr", ("leftFromText", 180), ("rightFromText", 180), ("vertAnchor", "text"), ("horzAnchor", "margin"), ("tblpX", 1), ("tblpY", 1))
            : null,
        form.Percent ? Names.El("tblW", ("w", 5000), ("type", "pct")) : Names.El("tblW", ("w", 0), ("type", "auto")),
        form.Centered ? Names.Val("jc", "center") : null,
        form.Indent == 0 ? null : Names.El("tblInd", ("w", Measure.Twips(form.Indent)), ("type", "dxa")),
        form.Ruled ? Borders() : null,
        form.Percent ? null : Names.El("tblLayout", ("type", "fixed")),
        Names.El("tblLook", ("val", "0000")));

    private static XElement WriteCell(Cell cell, double total, TableForm form) => new(
        Names.W + "tc",
        new XElement(
            Names.W + "tcPr",
            form.Percent
                ? Names.El("tcW", ("w", (int)Math.Round(5000 * cell.Width / total)), ("type", "pct"))
                : Names.El("tcW", ("w", Measure.Twips(cell.Width)), ("type", "dxa"))),
        cell.Content.DefaultIfEmpty(new XElement(Names.W + "p")));

    private static XElement Borders() => new(
        Names.W + "tblBorders",
        BorderSides.Select(side => Names.El(side, ("val", "single"), ("sz", 4), ("space", 0), ("color", "auto"))));
}
