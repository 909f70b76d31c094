using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using FormatCheck.Recognition;

namespace FormatCheck.Rules;

/// <summary>Says what a pack still lacks although it can be loaded.</summary>
internal static partial class PackLint
{
    private static readonly string[] s_placeholders = ["{actual}", "{expected}", "{text}", "{suggestion}"];

    // Parameters whose text names a word list.
    private static readonly string[] s_lists = ["words", "softWords", "unlessAgency", "symbols", "issuers", "after", "before", "issuing"];

    public static ImmutableArray<LocalizedText> Problems(string pack)
    {
        RulePack loaded = PackLoader.Load(pack);
        var problems = new List<LocalizedText>();
        (PackChain chain, PackMerge merge) = PackLoader.Merge(pack, []);
        foreach (PackLayer layer in chain.Layers)
        {
            chain.Schema.CheckFiles(layer.Roots, problems);
        }

        (RuleDraft Draft, Rule Rule)[] rules = [.. merge.Rules.Where(draft => draft.Off is null).Select(draft => (draft, loaded.Find($"{draft.Prefix}/{draft.Name}")!))];
        foreach ((RuleDraft draft, Rule rule) in rules)
        {
            foreach ((string vi, string en, string? near) in Lacks(rule).Concat(UnknownLists(draft, merge)))
            {
                Tell(problems, draft, vi, en, near);
            }
        }

        TellDoubles(rules, problems);
        PackContradictions.Tell(chain, merge, problems);
        PackCoverage.Of(loaded, chain, merge, problems);
        return [.. problems];
    }

    private static void Tell(List<LocalizedText> problems, RuleDraft draft, string vi, string en, string? near = null) =>
        problems.Tell(draft.Node.Place, $"quy tắc “{draft.Name}”: {vi}", $"rule '{draft.Name}': {en}", near);

    private static IEnumerable<(string Vi, string En, string? Near)> Lacks(Rule rule)
    {
        if (rule.Evidence != Evidence.Practice && (rule.Clause.Document.Length == 0 || rule.Clause.Section.Length == 0 || rule.Clause.Quote.Length == 0))
        {
            yield return ("mục “clause” cần document, section và quote; quy tắc không có điều thì “evidence” là “practice”.", "a clause needs its document, section and quotation; a rule without one is of evidence 'practice'.", null);
        }

        if (rule.Severity == Severity.Error && rule.Evidence == Evidence.Restated)
        {
            yield return ("“error” cần nguồn đã đọc; “restated” cao nhất là “warning”.", "an error needs a source that was read; 'restated' is a warning at most.", null);
        }

        if (rule.Examples is { Right.Length: 0 } or { Wrong.Length: 0 })
        {
            yield return ("cần ít nhất một ví dụ đúng và một ví dụ sai.", "one right and one wrong example at least.", null);
        }

        string[] texts = [rule.Title.Vi, rule.Title.En, rule.Message.Vi, rule.Message.En, rule.Remedy.Vi, rule.Remedy.En];
        if (Array.Exists(texts, string.IsNullOrWhiteSpace))
        {
            yield return ("title, message và remedy cần cả hai ngôn ngữ.", "title, message and remedy are told in both languages.", null);
        }

        if (!Array.TrueForAll(texts, text => text.IsNormalized(NormalizationForm.FormC)))
        {
            yield return ("có đoạn chữ không ở dạng Unicode dựng sẵn (NFC).", "a text is not in composed Unicode (NFC).", null);
        }

        foreach (string unknown in texts.SelectMany(text => Placeholder().Matches(text).Select(match => match.Value)).Except(s_placeholders, StringComparer.Ordinal))
        {
            yield return ($"không có chỗ thay “{unknown}”.", $"there is no placeholder '{unknown}'.", Spelling.Nearest(unknown, s_placeholders));
        }
    }

    private static IEnumerable<(string Vi, string En, string? Near)> UnknownLists(RuleDraft draft, PackMerge merge) =>
        from value in draft.Values
        where value.Part == "check"
        from list in ListsIn(value.Path["check.".Length..], value.Node)
        where !merge.Lists.Contains(list)
        select ($"không có danh sách từ “{list}”.", $"there is no word list '{list}'.", Spelling.Nearest(list, merge.Lists));

    /// <summary>The word lists that a parameter names, those of checks within it among them.</summary>
    public static IEnumerable<string> ListsIn(string name, PackNode node) => node.Kind switch
    {
        JsonTokenType.String when Array.IndexOf(s_lists, name) >= 0 => [node.Text!],
        JsonTokenType.StartArray when name == "checks" => node.Items.SelectMany(check => check.Members).SelectMany(member => ListsIn(member.Name, member.Value)),
        _ => [],
    };

    /// <summary>Rules that ask the same of one component in documents of one type: a draft would be told of one fault twice.</summary>
    private static void TellDoubles((RuleDraft Draft, Rule Rule)[] rules, List<LocalizedText> problems)
    {
        var claims = rules.SelectMany(one => RuleClaim.Of(one.Draft).Distinct().Select(claim => (one.Draft, one.Rule, Claim: claim)));
        foreach (var same in claims.GroupBy(one => one.Claim.Asked, StringComparer.Ordinal).Select(group => group.ToArray()))
        {
            for (int i = 0; i < same.Length; i++)
            {
                for (int j = 0; j < i; j++)
                {
                    if (same[i].Draft != same[j].Draft && Meet(same[i].Rule.Component, same[j].Rule.Component) && Meet(same[i].Rule.Scope, same[j].Rule.Scope))
                    {
                        bool isSame = same[i].Claim.Numbers == same[j].Claim.Numbers;
                        string other = same[j].Rule.Id, place = same[j].Draft.Node.Place;
                        Tell(
                            problems,
                            same[i].Draft,
                            $"đòi {(isSame ? "cùng một điều" : "cùng một điều với số khác")} của cùng thành phần như “{other}” ở {place}; hãy sửa quy tắc đó trong “overrides”.",
                            $"it asks {(isSame ? "the same" : "the same with other numbers")} of the same component as '{other}' at {place}; change that one under \"overrides\" instead.");
                    }
                }
            }
        }
    }

    private static bool Meet(ComponentKind one, ComponentKind other) => one == other || one.Roles.Any(other.Roles.Contains);

    private static bool Meet(Scope one, Scope other) =>
        (one.Types ?? other.Types ?? [""]).Any(type => Takes(one, type) && Takes(other, type)) && (one.Stages is null || other.Stages is null || one.Stages.Any(other.Stages.Contains));

    private static bool Takes(Scope scope, string type) => scope.Types?.Contains(type) != false && scope.NotTypes?.Contains(type) != true;

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();
}
