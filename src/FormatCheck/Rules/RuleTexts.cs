namespace FormatCheck.Rules;

/// <summary>What a rule tells people. A draft without faults needs none of it, so that it is read when somebody asks.</summary>
/// <param name="Quote">The clause in its own words.</param>
internal sealed record RuleTexts(LocalizedText Title, LocalizedText Message, LocalizedText Remedy, string Quote)
{
    /// <param name="rule">The rule's own members.</param>
    /// <param name="clause">Those of its clause, or <see langword="null"/> where it names none.</param>
    public static RuleTexts Read(PackFields rule, PackFields? clause) =>
        new(rule.Localized("title"), rule.Localized("message"), rule.Localized("remedy"), clause?.Text("quote") ?? "");
}
