using System.Globalization;

namespace FormatCheck.Reports;

/// <summary>Draws the pages of a PDF one below the other, with what was measured and recognised on them.</summary>
internal static class SvgPicture
{
    public const double Gutter = 46; // beside the pages, for the names of components
    private const double Head = 25;
    private const double Gap = 14;
    private const double LegendWidth = 66;

    public const string Css = """
        text { font-family: 'Segoe UI', 'Noto Sans', 'Liberation Sans', Arial, sans-serif; }
        .ground { fill: #f1f4f8; }
        .page { fill: #ffffff; stroke: #9aa5b1; stroke-width: 0.25; }
        .shade { fill: #d5dbe3; }
        .area { fill: none; stroke: #5b8def; stroke-width: 0.25; stroke-dasharray: 1.6 1.2; }
        .row { fill: #eef2f6; }
        .type { font-family: 'Times New Roman', 'Liberation Serif', Tinos, serif; fill: #27313d; }
        .rule { stroke: #111827; stroke-width: 0.4; }
        .part { fill-opacity: 0.07; stroke-width: 0.4; }
        .lead { stroke-width: 0.2; }
        .name { font-weight: 600; }
        .left { text-anchor: end; font-weight: 600; }
        .measure { fill: #3568c9; text-anchor: middle; }
        .note { fill: #52606d; }
        .strong { fill: #1f2933; font-weight: 700; }
        .big { fill: #9aa5b1; text-anchor: middle; }
        """;

    public static void Write(Inspection inspection, Stream utf8, Language language)
    {
        double pageWidth = inspection.PrintedPages.Max(page => page.Width);
        var colors = SvgColors.Of(inspection);
        double pagesHeight = inspection.PrintedPages.Sum(page => page.Height + Gap);
        double width = Gutter + pageWidth + Gutter + LegendWidth;
        double height = Head + Math.Max(pagesHeight, SvgLegend.HeightOf(colors)) + Gap;
        using var svg = new SvgWriter(utf8, width, height, language);
        svg.Title(inspection.File);
        svg.Style(Css);
        svg.Rectangle("ground", new PageBox(0, 0, width, height));
        svg.Text("strong", Gutter, 9, 5, Path.GetFileName(inspection.File));
        svg.Label("note", Gutter, 15, 3.2, About(inspection));
        SvgLegend.Write(svg, colors, Gutter + pageWidth + Gutter, Head);
        double top = Head;
        foreach (InspectedPage page in inspection.PrintedPages)
        {
            svg.BeginGroup(Gutter + ((pageWidth - page.Width) / 2), top);
            new SvgPage(svg, page, inspection, colors).Write();
            svg.EndGroup();
            top += page.Height + Gap;
        }
    }

    public static string Millimetres(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static LocalizedText About(Inspection inspection)
    {
        int pages = inspection.PrintedPages.Length;
        string known = string.Concat(
            new[] { inspection.Document.TypeName, inspection.Document.Number, inspection.Document.Agency }.Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => text + "; "));
        return new($"{known}{pages} trang", known + (pages == 1 ? "1 page" : $"{pages} pages"));
    }
}

/// <summary>The colour of each role, in the order in which roles first appear.</summary>
internal sealed class SvgColors
{
    // Dark enough to be read as text on white; neighbours differ in hue.
    private static readonly string[] s_palette =
    [
        "#c81e4a", "#1d5fd1", "#0b7a4b", "#a14a00", "#7a2fc4", "#00748a", "#8a6100", "#c2188f", "#3d6b00", "#4b4fd6", "#b03a2e", "#006d6d", "#6b4f2a", "#5a5f6b",
    ];

    private readonly Dictionary<string, int> _indices = new(StringComparer.Ordinal);

    public List<FoundComponent> Components { get; } = [];

    public static SvgColors Of(Inspection inspection)
    {
        var colors = new SvgColors();
        foreach (InspectedComponent component in inspection.Components.Where(component => !component.Boxes.IsEmpty))
        {
            if (colors._indices.TryAdd(component.Component.Role, colors.Components.Count))
            {
                colors.Components.Add(component.Component);
            }
        }

        return colors;
    }

    public string this[string role] => s_palette[_indices[role] % s_palette.Length];
}
