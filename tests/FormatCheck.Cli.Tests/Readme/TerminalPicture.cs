using System.Globalization;
using System.Security;
using System.Text;
using System.Text.RegularExpressions;

namespace FormatCheck.Cli.Tests.Readme;

/// <summary>Draws coloured terminal output as SVG.</summary>
internal static partial class TerminalPicture
{
    private const double CellWidth = 8.4;
    private const int LineHeight = 20;
    private const int Border = 16;

    public static string Draw(string prompt, string output, int width, int lines)
    {
        string[] printed = output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        string[] shown = [$"$ {prompt}", .. printed.Length <= lines ? printed : [.. printed[..(lines - 3)], "  ...", .. printed[^2..]]];
        var svg = new StringBuilder();
        int height = shown.Length * LineHeight + 2 * Border;
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width * CellWidth + 2 * Border:0} {height}\" font-family=\"ui-monospace, 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace\" font-size=\"14\">\n");
        svg.Append("<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"#1e1e2e\"/>\n");
        string style = "";
        for (int i = 0; i < shown.Length; i++)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Border}\" y=\"{Border + 14 + i * LineHeight}\" fill=\"#cdd6f4\" xml:space=\"preserve\">{Line(shown[i], ref style)}</text>\n");
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static string Line(string line, ref string style)
    {
        var spans = new StringBuilder();
        int at = 0;
        foreach (Match code in Code().Matches(line))
        {
            Span(spans, line[at..code.Index], style);
            style = Style(code.Groups[1].Value);
            at = code.Index + code.Length;
        }

        Span(spans, line[at..], style);
        return spans.ToString();
    }

    private static void Span(StringBuilder spans, string text, string style)
    {
        if (text.Length > 0)
        {
            string escaped = SecurityElement.Escape(text);
            spans.Append(style.Length == 0 ? escaped : $"<tspan{style}>{escaped}</tspan>");
        }
    }

    private static string Style(string codes) => string.Concat(codes.Split(';').Select(code => code switch
    {
        "1" => " font-weight=\"bold\"",
        "4" => " text-decoration=\"underline\"",
        "31" or "91" => " fill=\"#f38ba8\"",
        "32" or "92" => " fill=\"#a6e3a1\"",
        "33" or "93" => " fill=\"#f9e2af\"",
        "35" or "95" => " fill=\"#cba6f7\"",
        "36" or "96" => " fill=\"#94e2d5\"",
        "90" or "37" => " fill=\"#7f849c\"",
        _ => "",
    }));

    [GeneratedRegex("\e\\[([0-9;]*)m")]
    private static partial Regex Code();
}
