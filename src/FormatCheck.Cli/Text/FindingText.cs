namespace FormatCheck.Cli.Text;

/// <summary>Writes findings for a person, by the component that they are about.</summary>
internal sealed class FindingText(TextPage page, Language language)
{
    /// <summary>Writes findings under their components: first what is about the document as a whole, then in the order of the draft.</summary>
    public void WriteGroups(IEnumerable<Finding> findings)
    {
        foreach (IGrouping<string, Finding> group in findings
            .GroupBy(finding => finding.Component.Name.In(language), StringComparer.Ordinal)
            .OrderBy(group => IsAboutDocument(group.First()) ? 0 : 1))
        {
            page.Blank();
            page.Line(2, new Piece(group.Key, Tone.Group));
            foreach (Finding finding in group)
            {
                Write(finding);
            }
        }
    }

    public void Write(Finding finding)
    {
        WriteShort(finding);
        page.Line(6, new(language.Say("Căn cứ: ", "Clause: "), Tone.Quiet), finding.Clause.Describe().In(language));
        if (finding.Origin is { } origin)
        {
            page.Line(6, new(language.Say("Giá trị lấy từ: ", "Value comes from: "), Tone.Quiet), origin.In(language));
        }

        page.Line(6, new(language.Say("Cách sửa: ", "How to mend: "), Tone.Good), finding.Remedy.In(language));
    }

    /// <summary>Writes what is wrong and where, and nothing more.</summary>
    public void WriteShort(Finding finding)
    {
        (string sign, string word, Tone tone) = Sign(finding);
        page.Line(4, new($"{sign} {word}", tone), $"  {finding.Message.In(language)}  ", new($"[{finding.RuleId}]", Tone.Quiet));
        page.Line(6, new(language.Say("Chỗ: ", "Where: "), Tone.Quiet), finding.DescribePlaces().In(language));
    }

    private static bool IsAboutDocument(Finding finding) => finding.Location is { Part: "document" } or { Section: > 0, Paragraph: 0 };

    private (string Sign, string Word, Tone Tone) Sign(Finding finding) => finding switch
    {
        { Outcome: not Outcome.Fail } => ("?", $"{language.Say("xem lại", "review")} ({finding.Severity.Name(language)})", Tone.Review),
        { Severity: Severity.Error } => ("✗", finding.Severity.Name(language), Tone.Error),
        { Severity: Severity.Warning } => ("!", finding.Severity.Name(language), Tone.Warning),
        _ => ("i", finding.Severity.Name(language), Tone.Info),
    };
}
