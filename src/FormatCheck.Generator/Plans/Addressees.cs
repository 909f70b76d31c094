namespace FormatCheck.Generator.Plans;

/// <summary><c>Kính gửi:</c> with one name on its line, or with several listed below.</summary>
public static class Addressees
{
    public static List<Paragraph> Of(params IReadOnlyList<string> names)
    {
        Span label = new("Kính gửi:", Look.InItalic());
        if (names.Count == 1)
        {
            return
            [
                new Paragraph(Role.AddresseeLabel, label, new Span(" " + names[0], Look.Plain()))
                {
                    Alignment = Alignment.Center,
                    Spacing = new Spacing(12, 12),
                },
            ];
        }

        List<Paragraph> lines =
        [
            new(Role.AddresseeLabel, label) { Indent = new Indent(Left: 35), Spacing = new Spacing(12) },
            .. names.Select(name => new Paragraph(Role.Addressee, "- " + name, Look.Plain()) { Indent = new Indent(Left: 55) }),
        ];
        lines[^1].Spacing = new Spacing(0, 12);
        return lines;
    }
}
