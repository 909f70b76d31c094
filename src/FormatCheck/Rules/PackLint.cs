using System.Collections.Immutable;
using System.Text;

namespace FormatCheck.Rules;

/// <summary>Says what a pack still lacks although it can be loaded.</summary>
internal static class PackLint
{
    public static ImmutableArray<string> Problems(string pack)
    {
        RulePack loaded = PackLoader.Load(pack);
        (_, PackMerge merge) = PackLoader.Merge(pack, []);
        var problems = new List<string>();
        var claims = new Dictionary<string, RuleDraft>(StringComparer.Ordinal);
        foreach (RuleDraft draft in merge.Rules.Where(rule => rule.Off is null))
        {
            Rule rule = loaded.Find($"{draft.Prefix}/{draft.Name}")!;
            string place = $"{draft.Node.Place}: rule '{draft.Name}'";
            problems.AddRange(Lacks(rule).Select(lack => $"{place}: {lack}"));
            string claim = $"{rule.Component.Id} {Written(draft, "check")} {Written(draft, "scope")}";
            if (!claims.TryAdd(claim, draft))
            {
                problems.Add($"{place}: '{claims[claim].Name}' asks the same of the same component.");
            }
        }

        return [.. problems];
    }

    private static string Written(RuleDraft rule, string part) =>
        string.Join(", ", rule.Values.Where(value => value.Part == part).OrderBy(value => value.Path, StringComparer.Ordinal).Select(value => $"{value.Path}: {Encoding.UTF8.GetString(value.Node.Raw)}"));

    private static IEnumerable<string> Lacks(Rule rule)
    {
        if (rule.Evidence != Evidence.Practice && (rule.Clause.Document.Length == 0 || rule.Clause.Section.Length == 0 || rule.Clause.Quote.Length == 0))
        {
            yield return "a clause needs its document, section and quotation; a rule without one is of evidence 'practice'.";
        }

        if (rule.Severity == Severity.Error && rule.Evidence == Evidence.Restated)
        {
            yield return "an error needs a source that was read; 'restated' is a warning at most.";
        }

        if (IsBlank(rule.Title) || IsBlank(rule.Message) || IsBlank(rule.Remedy))
        {
            yield return "title, message and remedy are told in both languages.";
        }
    }

    private static bool IsBlank(LocalizedText text) => string.IsNullOrWhiteSpace(text.Vi) || string.IsNullOrWhiteSpace(text.En);
}
