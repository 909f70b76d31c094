namespace FormatCheck.Generator.Plans;

/// <summary>Type name, author line, summary and the five hyphens.</summary>
public static class Opening
{
    public static List<Paragraph> Of(string typeName, params IReadOnlyList<string> summary) => Of(typeName, null, summary);

    public static List<Paragraph> Of(string typeName, string? author, IReadOnlyList<string> summary)
    {
        List<Paragraph> lines = [Centered(Role.TypeName, typeName, 16, before: 18)];
        if (author is not null)
        {
            lines.Add(Centered(Role.Author, author, 14));
        }

        lines.AddRange(summary.Select(line => Centered(Role.Summary, line, 14)));
        lines.Add(new Paragraph(Role.Separator, "-----", Look.Plain()) { Alignment = Alignment.Center, Spacing = new Spacing(0, 12) });
        return lines;
    }

    private static Paragraph Centered(Role role, string text, double size, double before = 0) =>
        new(role, text, Look.InBold(size)) { Alignment = Alignment.Center, Spacing = new Spacing(before) };
}
