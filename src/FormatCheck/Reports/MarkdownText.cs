using System.Globalization;
using System.Text;

namespace FormatCheck.Reports;

/// <summary>Puts text from documents into Markdown so that it is nothing but text: no markup, no table cell, no mention of a person.</summary>
internal static class MarkdownText
{
    /// <summary>Text on one line.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (char c in text)
        {
            _ = c switch
            {
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '$' => escaped.Append('\\').Append(c),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '@' or '#' => escaped.Append(c).Append("<!-- -->"), // no mention, no link to an issue
                _ when IsBlank(c) => escaped.Append(' '),
                _ when char.IsControl(c) => escaped.Append('\uFFFD'),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    /// <summary>Text inside an HTML element: neither HTML nor Markdown sees a sign of its own in it.</summary>
    public static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length + 16);
        foreach (char c in text)
        {
            _ = IsBlank(c) ? encoded.Append(' ')
                : char.IsControl(c) ? encoded.Append('\uFFFD')
                : char.IsAsciiLetterOrDigit(c) || c > 127 || c is ' ' or '.' or ',' or '-' or '/' ? encoded.Append(c)
                : encoded.Append(CultureInfo.InvariantCulture, $"&#{(int)c};");
        }

        return encoded.ToString();
    }

    private static bool IsBlank(char c) => c is '\n' or '\r' or '\t' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';
}
