using System.Collections.Immutable;

namespace FormatCheck.Rules;

/// <summary>Lays the rules of a pack beside the clauses of its standard.</summary>
internal static class PackCoverage
{
    /// <exception cref="RulePackException">The pack or its list of clauses has faults.</exception>
    public static ImmutableArray<ClauseCoverage> Of(string pack)
    {
        var problems = new List<LocalizedText>();
        (PackChain chain, PackMerge merge) = PackLoader.Merge(pack, []);
        ImmutableArray<ClauseCoverage> coverage = Of(PackLoader.Load(pack), chain, merge, problems);
        return problems.Count == 0 ? coverage : throw new RulePackException(pack, [.. problems]);
    }

    public static ImmutableArray<ClauseCoverage> Of(RulePack loaded, PackChain chain, PackMerge merge, List<LocalizedText> problems)
    {
        int standard = chain.Layers.ToList().FindLastIndex(layer => layer.Head.Standard is not null);
        ClauseFile[] files = [.. chain.Layers.Skip(Math.Max(standard, 0)).Select(layer => ClauseFile.Of(layer, chain.Schema, problems)).OfType<ClauseFile>()];
        var covered = ImmutableArray.CreateBuilder<ClauseCoverage>();
        foreach (ClauseFile file in files)
        {
            Dictionary<string, List<RuleDraft>> rules = RulesByClause(file, merge, problems);
            covered.AddRange(file.Clauses.Select(clause => Of(file, clause, rules[clause.Id], loaded, problems)));
        }

        return covered.ToImmutable();
    }

    private static Dictionary<string, List<RuleDraft>> RulesByClause(ClauseFile file, PackMerge merge, List<LocalizedText> problems)
    {
        var rules = new Dictionary<string, List<RuleDraft>>(StringComparer.Ordinal);
        foreach (ListedClause clause in file.Clauses)
        {
            if (!rules.TryAdd(clause.Id, []))
            {
                problems.Tell(clause.Place, $"điều “{clause.Id}” có hai lần.", $"the clause '{clause.Id}' is listed twice.");
            }
        }

        foreach (RuleDraft rule in merge.Rules)
        {
            if (rule.Find("clause.section")?.Node is not { Text: { Length: > 0 } section } node
                || (rule.Find("clause.document")?.Node.Text ?? PackLoader.DocumentOf(rule, section, merge)) != file.Document)
            {
                continue;
            }

            // A rule may stand in several clauses: "I.7.2.2, I.8.2.3".
            foreach (string id in rules.ContainsKey(section) ? [section] : section.Split(", "))
            {
                if (rules.Keys.Where(clause => IsPartOf(id, clause)).MaxBy(clause => clause.Length) is { } listed)
                {
                    rules[listed].Add(rule);
                }
                else
                {
                    problems.Tell(
                        node.Place,
                        $"quy tắc “{rule.Name}”: danh sách của {file.Document} không có điều “{id}”.", $"rule '{rule.Name}': there is no clause '{id}' in the list of {file.Document}.", Spelling.Nearest(id, rules.Keys));
                }
            }
        }

        return rules;
    }

    /// <summary>A rule may name a place more narrowly than the list does: II.1.7.1.a is of II.1.7.1.</summary>
    private static bool IsPartOf(string section, string clause) =>
        section.StartsWith(clause, StringComparison.Ordinal) && (section.Length == clause.Length || section[clause.Length] == '.');

    private static ClauseCoverage Of(ClauseFile file, ListedClause clause, List<RuleDraft> drafts, RulePack loaded, List<LocalizedText> problems)
    {
        ImmutableArray<RuleInfo> rules = [.. drafts.Where(rule => rule.Off is null).Select(rule => RuleDescription.Of(loaded.Find($"{rule.Prefix}/{rule.Name}")!))];
        LocalizedText? off = drafts.Find(rule => rule.Off is not null)?.Off is { Node: var reason } ? new LocalizedText(reason["vi"]?.Text ?? "", reason["en"]?.Text ?? "") : null;
        if (rules.Length == 0 && clause.Rest is null && off is null)
        {
            problems.Tell(
                clause.Place,
                $"không quy tắc nào kiểm tra điều “{clause.Id}”; “rest” nói ai xem, hoặc vì sao không cần xem.", $"no rule checks the clause '{clause.Id}'; its \"rest\" says who looks at it, or why nobody does.");
        }

        ClauseState state = (rules.Length > 0, clause.Rest?.ByPerson) switch
        {
            (true, true) => ClauseState.Partly,
            (true, _) => ClauseState.Automated,
            (false, true) => ClauseState.Person,
            _ => ClauseState.None,
        };
        return new ClauseCoverage(file.Document, clause.Id, clause.Title, state, rules, clause.Rest?.Reason ?? (rules.Length == 0 ? off : null));
    }
}
