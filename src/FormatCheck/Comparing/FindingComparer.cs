using System.Collections.Immutable;
using FormatCheck.Recognition;
using FormatCheck.Rules;
using FormatCheck.Rules.Checks;

namespace FormatCheck.Comparing;

/// <summary>Tells the findings that only one of two reports has: equal are those of one rule and component about the same words.</summary>
internal sealed class FindingComparer
{
    private const int ShortestHead = 4;

    private readonly CheckReport _first;
    private readonly CheckReport _second;
    private readonly Dictionary<string, UncomparedRule> _uncompared = new(StringComparer.Ordinal);

    public FindingComparer(CheckReport first, CheckReport second, RulePack pack)
    {
        _first = first;
        _second = second;
        bool mixed = first.Document.Pdf is null != second.Document.Pdf is null;
        for (int i = 0; i < pack.Rules.Length; i++)
        {
            bool isAboutPdf = mixed && pack.Rules[i].Check is FactCheck { Fact: DocumentFact.EmbeddedFonts or DocumentFact.Scanned or DocumentFact.Scaled };
            bool isOpenInFirst = IsOpen(first, i), isOpenInSecond = IsOpen(second, i);
            if (isAboutPdf || isOpenInFirst != isOpenInSecond)
            {
                AddUncompared(i, isAboutPdf ? first.Document.Pdf is null : isOpenInFirst);
            }
        }
    }

    public ImmutableArray<FindingDifference> Differences()
    {
        var differences = new List<FindingDifference>();
        Finding[] first = [.. _first.Findings.Where(IsCompared)], second = [.. _second.Findings.Where(IsCompared)];
        bool[] taken = new bool[second.Length];
        bool[] matched = new bool[first.Length];
        foreach (Func<Finding, Finding, bool> same in (Func<Finding, Finding, bool>[])[HaveSameText, ShareAPlace, BeginAlike])
        {
            for (int i = 0; i < first.Length; i++)
            {
                for (int j = 0; j < second.Length && !matched[i]; j++)
                {
                    matched[i] = !taken[j] && IsOfOneRule(first[i], second[j]) && same(first[i], second[j]);
                    taken[j] |= matched[i];
                }
            }
        }

        differences.AddRange(first.Where((_, i) => !matched[i]).Select(finding => new FindingDifference(ComparedFile.First, finding)));
        differences.AddRange(second.Where((_, j) => !taken[j]).Select(finding => new FindingDifference(ComparedFile.Second, finding)));
        return [.. differences];
    }

    /// <summary>The rules that were checked on one side only, those with findings first.</summary>
    public ImmutableArray<UncomparedRule> NotCompared() => [.. _uncompared.Values.OrderBy(rule => rule.FindingCount > 0 ? 0 : 1)];

    /// <summary>Whether the rule came to no judgement: not checked, or only values that the file leaves open.</summary>
    private static bool IsOpen(CheckReport report, int rule) => report.Outcomes[rule].Outcome switch
    {
        Outcome.NotChecked => true,
        Outcome.NeedsReview => report.Findings.Where(finding => finding.RuleId == report.Outcomes[rule].RuleId).All(finding => finding.Actual == Values.Unresolved),
        _ => false,
    };

    private void AddUncompared(int rule, bool isMissingInFirst)
    {
        RuleOutcome missing = (isMissingInFirst ? _first : _second).Outcomes[rule];
        CheckReport other = isMissingInFirst ? _second : _first;
        if (other.Outcomes[rule].Outcome == Outcome.NotApplicable)
        {
            return; // nothing to compare: it does not concern the document
        }

        int findings = other.Findings.Count(finding => finding.RuleId == missing.RuleId);
        _uncompared.Add(missing.RuleId, new UncomparedRule(missing.RuleId, isMissingInFirst ? ComparedFile.First : ComparedFile.Second, missing.Outcome == Outcome.NeedsReview ? Values.Unresolved.Text : missing.Reason, findings));
    }

    private bool IsCompared(Finding finding) => !_uncompared.ContainsKey(finding.RuleId);

    private static bool IsOfOneRule(Finding a, Finding b) => a.RuleId == b.RuleId && a.Component.Role == b.Component.Role;

    private static bool HaveSameText(Finding a, Finding b) => Key(a.Location) == Key(b.Location);

    /// <summary>One finding may speak of many paragraphs, and the first of them need not be the first in the other file.</summary>
    private static bool ShareAPlace(Finding a, Finding b) =>
        a.OtherLocations.Append(a.Location).Select(Key).Intersect(b.OtherLocations.Append(b.Location).Select(Key), StringComparer.Ordinal).Any(key => key.Length > 0);

    /// <summary>A line of one file may be two of the other.</summary>
    private static bool BeginAlike(Finding a, Finding b)
    {
        string one = Key(a.Location), other = Key(b.Location);
        return Math.Min(one.Length, other.Length) >= ShortestHead
            && (one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal)
                || one.EndsWith(other, StringComparison.Ordinal) || other.EndsWith(one, StringComparison.Ordinal));
    }

    /// <summary>The letters and digits of a place, without accents and case.</summary>
    private static string Key(Location location) => string.Concat(VietnameseText.PlainWords(location.Snippet).Where(char.IsLetterOrDigit));
}
