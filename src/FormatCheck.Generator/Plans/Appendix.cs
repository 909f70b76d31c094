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

    /// <summary>Begins a section at each appendix, with pages numbered from 1 anew.</summary>
    public static void StartSections(DraftPlan plan)
    {
        for (int i = 0; i < plan.Appendices.Count; i++)
        {
            if (plan.Appendices[i] is Paragraph { Role: Role.AppendixHeading, PageBreakBefore: true } && (i == 0 || plan.Appendices[i - 1] is not NewSection))
            {
                plan.Appendices.Insert(i++, new NewSection(plan.Page with { }));
            }
        }

        foreach (NewSection section in plan.Appendices.OfType<NewSection>())
        {
            section.Restarts = true;
        }
    }
}
