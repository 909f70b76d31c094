using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Word;

namespace FormatCheck.Generator.Print;

/// <summary>Text in one look on one line. Lengths of print are points, counted from the top left corner.</summary>
/// <param name="Y">The baseline.</param>
/// <param name="Stretch">What a justified line adds to each space.</param>
internal sealed record PrintedText(double X, double Y, string Text, Look Look, double Stretch)
{
    public double Width => TimesMetrics.Points(Text, Look) + (Stretch * Text.Count(letter => letter == ' '));
}

/// <summary>A drawn line.</summary>
internal sealed record PrintedLine(double X0, double Y0, double X1, double Y1, bool IsDashed = false);

/// <summary>A picture with its upper left corner.</summary>
internal sealed record PrintedPicture(double X, double Y, double Width, double Height);

/// <summary>Things in print, to be moved to their place together.</summary>
internal sealed class PrintBox
{
    public List<PrintedText> Texts { get; } = [];

    public List<PrintedLine> Lines { get; } = [];

    public List<PrintedPicture> Pictures { get; } = [];

    public double Height { get; set; }

    /// <summary>Takes the things of another box over, moved.</summary>
    public void Add(PrintBox box, double right, double down)
    {
        Texts.AddRange(box.Texts.Select(text => text with { X = text.X + right, Y = text.Y + down }));
        Lines.AddRange(box.Lines.Select(line => line with { X0 = line.X0 + right, X1 = line.X1 + right, Y0 = line.Y0 + down, Y1 = line.Y1 + down }));
        Pictures.AddRange(box.Pictures.Select(picture => picture with { X = picture.X + right, Y = picture.Y + down }));
        Height = Math.Max(Height, down + box.Height);
    }

    /// <summary>Rows below each other, as a cell of a table holds them.</summary>
    public static PrintBox Stack(IEnumerable<PrintRow> rows)
    {
        PrintBox box = new();
        PrintRow? above = null;
        double y = 0;
        foreach (PrintRow row in rows)
        {
            y += row.GapBelow(above);
            box.Add(row.Box, 0, y);
            y += row.Box.Height;
            box.Height = y;
            above = row;
        }

        return box;
    }
}

/// <summary>What moves to the next page as one: a line of text, or a row of a table.</summary>
internal sealed class PrintRow(PrintBox box)
{
    public PrintBox Box { get; } = box;

    public double Before { get; set; }

    public double After { get; set; }

    /// <summary>Whether the spacing to its like is dropped.</summary>
    public bool IsContextual { get; init; }

    public bool KeepWithNext { get; set; }

    public bool BreakBefore { get; set; }

    /// <summary>The paper that begins with this row, if another one does.</summary>
    public PageSetup? Setup { get; set; }

    /// <summary>Footnotes that must stand on the same page.</summary>
    public List<PrintRow> Notes { get; } = [];

    public double GapBelow(PrintRow? above) =>
        above is null ? Before : IsContextual && above.IsContextual ? 0 : Math.Max(Before, above.After);
}

/// <summary>A page as printed.</summary>
internal sealed class PrintPage(PageSetup setup, bool isMirrored)
{
    public PageSetup Setup { get; } = setup;

    public PrintBox Box { get; } = new();

    public double Width => Points(Setup.Width);

    public double Height => Points(Setup.Height);

    /// <summary>The left edge of the text; on a mirrored back page the outer margin.</summary>
    public double Left => Points(isMirrored ? Setup.Right : Setup.Left + Setup.Gutter);

    public static double Points(double millimetres) => millimetres / Measure.MillimetresPerPoint;
}
