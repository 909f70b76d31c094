using System.Collections.Immutable;

namespace FormatCheck.Cli.Text;

/// <summary>Writes for a person what differs between two files.</summary>
internal sealed class CompareText(TextPage page, Language language)
{
    private const int MostPassages = 50;
    private const int LongestPassage = 160;
    private const int MostRulesInALine = 8;

    public void Write(Comparison comparison)
    {
        string files = $"{comparison.First.File} ↔ {comparison.Second.File}";
        if (comparison.IsSame)
        {
            string same = comparison.TextNotice is null
                ? language.Say("không có gì khác nhau", "nothing differs")
                : language.Say("các lỗi không khác nhau", "the findings do not differ");
            page.Line(0, new(files, Tone.Heading), ": ", new(same, Tone.Good));
        }
        else
        {
            page.Line(0, new Piece(files, Tone.Heading));
            WriteFindings(comparison, ComparedFile.First, comparison.First.File);
            WriteFindings(comparison, ComparedFile.Second, comparison.Second.File);
            WriteTexts(comparison);
            page.Blank();
        }

        if (comparison.TextNotice is { } notice)
        {
            page.Line(2, new("! ", Tone.Warning), notice.In(language));
        }

        WriteNotCompared(comparison.NotCompared, comparison);
        page.Line(2, Total(comparison));
    }

    private void WriteFindings(Comparison comparison, ComparedFile side, string file)
    {
        Finding[] findings = [.. comparison.Findings.Where(difference => difference.OnlyIn == side).Select(difference => difference.Finding)];
        if (findings.Length == 0)
        {
            return;
        }

        page.Blank();
        page.Line(2, new Piece(language.Say($"Lỗi chỉ có ở {file} ({findings.Length})", $"Findings only in {file} ({findings.Length})"), Tone.Group));
        Array.ForEach(findings, new FindingText(page, language).WriteShort);
    }

    private void WriteTexts(Comparison comparison)
    {
        if (comparison.Texts.IsEmpty)
        {
            return;
        }

        page.Blank();
        page.Line(2, new Piece(language.Say($"Chữ khác nhau ({comparison.Texts.Length})", $"Text that differs ({comparison.Texts.Length})"), Tone.Group));
        foreach (TextDifference difference in comparison.Texts.Take(MostPassages))
        {
            WritePassage("- ", Tone.Error, difference.First, comparison.First.File);
            WritePassage("+ ", Tone.Good, difference.Second, comparison.Second.File);
        }

        int others = comparison.Texts.Length - MostPassages;
        if (others > 0)
        {
            page.Line(4, language.Say($"và {others} chỗ khác; xem hết: --format json", $"and {others} more; to see them: --format json"));
        }
    }

    private void WritePassage(string sign, Tone tone, Passage? passage, string file)
    {
        if (passage is not null)
        {
            string text = passage.Text.Length > LongestPassage ? passage.Text[..(LongestPassage - 1)] + "…" : passage.Text;
            page.Line(4, new(sign, tone), new($"{file}, {passage.Location.Describe().In(language)}: ", Tone.Quiet), $"“{text}”");
        }
    }

    private void WriteNotCompared(ImmutableArray<UncomparedRule> rules, Comparison comparison)
    {
        foreach (IGrouping<(ComparedFile File, string Reason), UncomparedRule> group in rules.GroupBy(rule => (rule.NotCheckedIn, rule.Reason?.In(language).TrimEnd('.') ?? "")))
        {
            string[] named = [.. group.Take(MostRulesInALine).Select(Describe)];
            int others = group.Count() - named.Length;
            string ids = string.Join(", ", named) + (others == 0 ? "" : language.Say($" và {others} quy tắc khác", $" and {others} more"));
            string file = (group.Key.File == ComparedFile.First ? comparison.First : comparison.Second).File;
            string why = group.Key.Reason.Length == 0 ? file : $"{file}: {group.Key.Reason}";
            page.Line(2, new(language.Say("Không so sánh được: ", "Not comparable: "), Tone.Quiet), $"{why} ({ids})");
        }
    }

    private string Describe(UncomparedRule rule)
    {
        string id = RuleId.WithoutPack(rule.RuleId);
        return rule.FindingCount == 0 ? id : language.Say($"{id}: {rule.FindingCount} lỗi ở tệp kia", $"{id}: {rule.FindingCount} in the other file");
    }

    private string Total(Comparison comparison) => language.Say(
        $"{comparison.Findings.Length} lỗi khác nhau, {comparison.Texts.Length} chỗ chữ khác nhau; {comparison.NotCompared.Length} quy tắc không so sánh được",
        $"findings that differ: {comparison.Findings.Length}, passages that differ: {comparison.Texts.Length}; rules that cannot be compared: {comparison.NotCompared.Length}");
}
