using System.Globalization;
using System.Net;
using System.Text;

namespace FormatCheck.Benchmarks.Growth;

/// <summary>Draws time and memory side by side as SVG. Both axes are linear, so that a line is a line.</summary>
internal static class Chart
{
    private const int PanelWidth = 420;
    private const int PanelHeight = 260;
    private const int Left = 70;
    private const int Top = 64;
    private const int Bottom = 56;
    private const int Gap = 100;

    private static readonly string[] s_colours = ["#1f5fa8", "#c2571a"];

    public static string Draw(GrowthPlot plot, Series[] times, Series[] memories)
    {
        const int width = Left + PanelWidth + Gap + PanelWidth + 24, height = Top + PanelHeight + Bottom;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" font-family="sans-serif" font-size="12" fill="#333">""").Append('\n');
        svg.Append(CultureInfo.InvariantCulture, $"""<rect width="{width}" height="{height}" fill="#fff"/><text x="{Left}" y="24" font-size="16" font-weight="bold">{WebUtility.HtmlEncode(plot.Title)}</text>""").Append('\n');
        Panel(svg, Left, "milliseconds", plot.Unit, times);
        Panel(svg, Left + PanelWidth + Gap, "memory at most, MB", plot.Unit, memories);
        return svg.Append("</svg>\n").ToString();
    }

    private static void Panel(StringBuilder svg, int left, string heading, string unit, Series[] lines)
    {
        double across = Scale(lines.Max(line => line.Points.Max(point => point.Size))), up = Scale(lines.Max(line => line.Points.Max(point => point.Value)));
        Text(svg, left, Top - 12, heading, "start");
        Text(svg, left + (PanelWidth / 2.0), Top + PanelHeight + 38, unit, "middle");
        for (int i = 0; i <= 4; i++)
        {
            double y = Top + PanelHeight - (PanelHeight * i / 4.0), x = left + (PanelWidth * i / 4.0);
            svg.Append(CultureInfo.InvariantCulture, $"""<path d="M{left} {y:0.#}h{PanelWidth}" stroke="{(i == 0 ? "#333" : "#ddd")}"/>""").Append('\n');
            Text(svg, left - 8, y + 4, Number(up * i / 4), "end");
            Text(svg, x, Top + PanelHeight + 18, Number(across * i / 4), "middle");
        }

        for (int i = 0; i < lines.Length; i++)
        {
            string colour = s_colours[i % s_colours.Length];
            (double X, double Y)[] points = [.. lines[i].Points.Select(point => (left + (PanelWidth * point.Size / across), Top + PanelHeight - (PanelHeight * Math.Max(0, point.Value) / up)))];
            svg.Append(CultureInfo.InvariantCulture, $"""<polyline fill="none" stroke="{colour}" stroke-width="2" points="{string.Join(' ', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X:0.#},{point.Y:0.#}")))}"/>""").Append('\n');
            foreach ((double x, double y) in points)
            {
                svg.Append(CultureInfo.InvariantCulture, $"""<circle cx="{x:0.#}" cy="{y:0.#}" r="3.5" fill="{colour}" stroke="#fff"/>""").Append('\n');
            }

            svg.Append(CultureInfo.InvariantCulture, $"""<circle cx="{left + 14}" cy="{Top + 14 + (i * 18)}" r="4" fill="{colour}"/>""");
            Text(svg, left + 24, Top + 18 + (i * 18), lines[i].Name, "start");
        }
    }

    private static void Text(StringBuilder svg, double x, double y, string text, string anchor) =>
        svg.Append(CultureInfo.InvariantCulture, $"""<text x="{x:0.#}" y="{y:0.#}" text-anchor="{anchor}">{WebUtility.HtmlEncode(text)}</text>""").Append('\n');

    /// <summary>The next round number whose quarters are round, too.</summary>
    private static double Scale(double most)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(Math.Max(most, 1e-3))));
        return power * Array.Find([1, 1.2, 1.6, 2, 2.4, 3.2, 4, 6, 8, 10], step => power * step >= most * 0.999);
    }

    private static string Number(double value) => value.ToString(value is 0 or >= 10 ? "#,0.##" : "0.###", CultureInfo.InvariantCulture);
}
