namespace FormatCheck.Reports;

/// <summary>Draws one page: its text and lines, the measured margins, and the components with their names beside the page's text.</summary>
internal sealed class SvgPage(SvgWriter svg, InspectedPage page, Inspection inspection, SvgColors colors)
{
    private const double NameSize = 2.7;
    private const double NamePitch = 3.5;
    private const double Offset = 3;

    // Names stack downwards on each side; these are the lowest places taken.
    private double _lowestLeft = double.MinValue;
    private double _lowestRight = double.MinValue;

    public void Write()
    {
        svg.Rectangle("shade", new PageBox(0.8, 0.8, page.Width, page.Height));
        svg.Rectangle("page", new PageBox(0, 0, page.Width, page.Height));
        string size = $"{SvgPicture.Millimetres(page.Width)} x {SvgPicture.Millimetres(page.Height)} mm";
        svg.Label("note", 0, -1.5, 3, new($"Trang {page.Number}: {size}", $"Page {page.Number}: {size}"));
        WriteMargins();
        foreach (InspectedRow row in page.Rows)
        {
            svg.Rectangle("row", row.Box, corner: 0.4);
        }

        WriteComponents();
        foreach (InspectedRow row in page.Rows)
        {
            // A row's box is as high as ascent and depth of its type, 1.107 em.
            double em = row.Box.Height / 1.107;
            svg.Text("type", row.Box.Left, row.Box.Top + (0.891 * em), em, row.Text, fit: row.Box.Width);
        }

        foreach (PageBox line in page.Lines)
        {
            svg.Line("rule", line.Left, line.Top, line.Left + line.Width, line.Top);
        }

        if (page.Kind is PageKind.Scanned or PageKind.ScannedWithText or PageKind.Blank)
        {
            LocalizedText what = page.Kind == PageKind.Blank ? new("trang trắng", "blank page") : new("trang là ảnh quét", "the page is a scan");
            svg.Label("big", page.Width / 2, page.Height / 2, 9, what);
        }
    }

    private void WriteMargins()
    {
        if (page.TextArea is not { } area)
        {
            return;
        }

        svg.Rectangle("area", area);
        svg.Margins(area, page.Width, page.Height);
    }

    private void WriteComponents()
    {
        string before = "";
        foreach ((FoundComponent component, PageBox box) in inspection.Components
            .SelectMany(component => component.Boxes.Where(placed => placed.Page == page.Number).Select(placed => (component.Component, placed.Box)))
            .OrderBy(placed => placed.Box.Top))
        {
            string color = colors[component.Role];
            svg.Rectangle("part", new PageBox(box.Left - 0.6, box.Top - 0.3, box.Width + 1.2, box.Height + 0.6), color, corner: 0.8);
            if (component.Role != before)
            {
                WriteName(component.Name, color, box);
            }

            before = component.Role;
        }
    }

    /// <summary>Names stand outside the page with a line to the box, so that they never cover text.</summary>
    private void WriteName(LocalizedText name, string color, PageBox box)
    {
        double middle = box.Top + Math.Min(box.Height / 2, 3);
        bool isRight = box.Left > page.Width * 0.45;
        ref double lowest = ref isRight ? ref _lowestRight : ref _lowestLeft;
        double y = Math.Max(middle, lowest + NamePitch);
        lowest = y;
        double edge = isRight ? page.Width + Offset : -Offset, from = isRight ? box.Left + box.Width + 0.6 : box.Left - 0.6;
        svg.Line("lead", from, middle, edge, y, color);
        svg.Label(isRight ? "name" : "left", isRight ? edge + 0.8 : edge - 0.8, y + 0.9, NameSize, name, color);
    }
}

/// <summary>Draws what the colours and lines mean.</summary>
internal static class SvgLegend
{
    private const double Pitch = 5.5;
    private const int OtherEntries = 3;

    public static double HeightOf(SvgColors colors) => ((colors.Components.Count + OtherEntries) * Pitch) + 20;

    public static void Write(SvgWriter svg, SvgColors colors, double left, double top)
    {
        svg.Label("strong", left, top + 3, 3.6, new("Chú giải", "Legend"));
        double y = top + 9;
        foreach (FoundComponent component in colors.Components)
        {
            svg.Rectangle("part", new PageBox(left, y - 2.6, 7, 3.4), colors[component.Role], corner: 0.8);
            svg.Label("name", left + 9, y, 3, component.Name, colors[component.Role]);
            y += Pitch;
        }

        y += 2;
        svg.Rectangle("row", new PageBox(left, y - 2.6, 7, 3.4), corner: 0.4);
        svg.Label("note", left + 9, y, 3, new("dòng chữ in", "printed line of text"));
        y += Pitch;
        svg.Rectangle("area", new PageBox(left, y - 2.6, 7, 3.4));
        svg.Label("note", left + 9, y, 3, new("lề đo được", "measured margins"));
        y += Pitch;
        svg.Line("rule", left, y - 1, left + 7, y - 1);
        svg.Label("note", left + 9, y, 3, new("đường kẻ", "drawn line"));
    }
}
