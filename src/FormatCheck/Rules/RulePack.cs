using System.Collections.Immutable;
using FormatCheck.Recognition;

namespace FormatCheck.Rules;

/// <summary>A pack ready for checking: its own rules and those of the packs it extends.</summary>
internal sealed record RulePack(PackInfo Info, Standard? Standard, Vocabulary Words, ImmutableArray<Rule> Rules)
{
    public Rule? Find(string id) => Rules.FirstOrDefault(rule => rule.Id == id);
}
