using FormatCheck.Generator;

namespace FormatCheck.Tests.Recall;

/// <summary>Drafts that are answered otherwise than asked, each with its reason; an entry that is needed no more is told too.</summary>
/// <param name="entries">The kind of draft (any, where it is empty), the beginning of the fault's name, the rules found beside it (none: the fault is not found), and why.</param>
internal sealed class KnownAnswers(params (string Kind, string Fault, string[] Rules, string Reason)[] entries)
{
    private readonly HashSet<(int Entry, string Rule)> _needed = [];

    /// <summary>Whether a draft is known for a finding beside its fault; without a rule, for missing the fault.</summary>
    public bool Hold(GeneratedDraft draft, string rule = "")
    {
        bool any = false;
        for (int i = 0; i < entries.Length; i++)
        {
            (string kind, string fault, string[] rules, _) = entries[i];
            if ((kind.Length == 0 || kind == draft.Kind) && draft.Fault!.Name.StartsWith(fault, StringComparison.Ordinal) && (rules.Contains(rule) || (rules.Length == 0 && rule.Length == 0)))
            {
                any = true;
                _needed.Add((i, rule));
            }
        }

        return any;
    }

    /// <summary>What no draft needed.</summary>
    public IEnumerable<string> Unneeded => entries
        .SelectMany((entry, i) => (entry.Rules.Length == 0 ? [""] : entry.Rules).Where(rule => !_needed.Contains((i, rule))).Select(rule => $"{entry.Kind} {entry.Fault} {rule}"));
}
