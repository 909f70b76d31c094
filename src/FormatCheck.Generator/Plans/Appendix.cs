namespace FormatCheck.Generator.Plans;

/// <summary>Builds the blocks of an appendix (II.4.5).</summary>
public static class Appendix
{
    public static IEnumerable<Block> Of(string heading, string title, string reference, IEnumerable<Block> content)
    {
        yield return new Paragraph(Role.AppendixHeading, heading, Look.InBold()) { Alignment = Alignment.Center, PageBreakBefore = true };
        yield return new Paragraph(Role.AppendixTitle, title, Look.InBold()) { Alignment = Alignment.Center };
        yield return new Paragraph(Role.AppendixReference, reference, Look.InItalic())
        {
            Alignment = Alignment.Center,
            Spacing = new Spacing(0, 12),
        };
        foreach (Block block in content)
        {
            yield return block;
        }
    }
}
