using System.Text.RegularExpressions;

namespace FormatCheck.Generator.Plans;

/// <summary>
/// Reads the body of a draft from plain text, a paragraph a line; what a line is shows at its head, as to a reader.
/// <c>|</c> starts a row of a table, <c>^</c> a footnote at the end of a line, <c>+</c> a ground (căn cứ) and
/// <c>=</c> the line that resolves (QUYẾT ĐỊNH).
/// </summary>
public static partial class BodyText
{
    private static readonly Spacing Sparse = new(6, 0, 18, LineRule.Exact);

    public static List<Block> Read(string text)
    {
        List<Block> blocks = [];
        List<IReadOnlyList<string>> rows = [];
        Role previous = Role.Other;
        foreach (string line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] == '|')
            {
                rows.Add(line.Trim('|').Split('|', StringSplitOptions.TrimEntries));
                continue;
            }

            EndTable(blocks, rows);
            Paragraph paragraph = ReadLine(line, previous);
            previous = paragraph.Role;
            blocks.Add(paragraph);
        }

        EndTable(blocks, rows);
        return blocks;
    }

    private static void EndTable(List<Block> blocks, List<IReadOnlyList<string>> rows)
    {
        if (rows.Count > 0)
        {
            blocks.Add(new ContentTable([.. rows]));
            rows.Clear();
        }
    }

    private static Paragraph ReadLine(string line, Role previous)
    {
        if (previous is Role.Part or Role.Section && IsUpper(line))
        {
            return Middle(previous == Role.Part ? Role.PartTitle : Role.SectionTitle, line);
        }

        return line switch
        {
            ['+', ..] => Justified(Role.Ground, line[1..].Trim(), Look.Plain()),
            ['=', ..] => Middle(Role.Resolution, line[1..].Trim()),
            ['-', ' ', ..] => Justified(Role.Dash, line, Look.Plain()),
            _ when Part().IsMatch(line) => Middle(Role.Part, line),
            _ when Section().IsMatch(line) => Middle(Role.Section, line),
            _ when Article().Match(line) is { Success: true } match => Numbered(Role.Article, match, boldLabel: true),
            _ when Clause().Match(line) is { Success: true } match => Numbered(IsTitle(line) ? Role.Heading : Role.Clause, match, IsTitle(line)),
            _ when Outline().Match(line) is { Success: true } match => Numbered(Role.Heading, match, boldLabel: true),
            _ when Point().IsMatch(line) => Justified(Role.Point, line, Look.Plain()),
            _ => Justified(Role.Text, line, Look.Plain()),
        };
    }

    private static Paragraph Numbered(Role role, Match match, bool boldLabel)
    {
        string text = match.Groups[2].Value;
        Paragraph paragraph = Justified(role, text, new Look { Bold = boldLabel && IsTitle(text) });
        paragraph.KeepWithNext = boldLabel && IsTitle(text);
        paragraph.Label = new Span(match.Groups[1].Value, new Look { Bold = boldLabel });
        return paragraph;
    }

    private static Paragraph Justified(Role role, string text, Look look)
    {
        string[] parts = text.Split(" ^ ", 2);
        Span span = new(parts[0], look) { Footnote = parts.Length > 1 ? parts[1] : null };
        return new Paragraph(role, span) { Alignment = Alignment.Both, Indent = new Indent(FirstLine: 10), Spacing = Sparse };
    }

    private static Paragraph Middle(Role role, string text) =>
        new(role, text, Look.InBold()) { Alignment = Alignment.Center, Spacing = Sparse, KeepWithNext = true };

    /// <summary>A heading has no stop at its end; a sentence has.</summary>
    private static bool IsTitle(string text) => text[^1] is not ('.' or ':' or ';' or ',');

    private static bool IsUpper(string text) => string.Equals(text, text.ToUpperInvariant(), StringComparison.Ordinal);

    [GeneratedRegex(@"^(Phần|Chương) (thứ \p{L}+|[IVX]+)$")]
    private static partial Regex Part();

    [GeneratedRegex(@"^(?:Mục|Tiểu mục) \d+$")]
    private static partial Regex Section();

    [GeneratedRegex(@"^(Điều \d+\.) (.+)$")]
    private static partial Regex Article();

    [GeneratedRegex(@"^(\d+\.(?:\d+\.)?) (.+)$")]
    private static partial Regex Clause();

    [GeneratedRegex(@"^([IVX]+[-.]) (.+)$")]
    private static partial Regex Outline();

    [GeneratedRegex(@"^[a-zđ]\) ")]
    private static partial Regex Point();
}
