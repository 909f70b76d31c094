using System.Collections.Immutable;
using FormatCheck.Rules;

namespace FormatCheck;

/// <summary>A value of a merged pack and where it comes from.</summary>
/// <param name="Name">The member, e.g. <c>severity</c> or <c>check.min</c>.</param>
/// <param name="Json">The value as the pack writes it.</param>
/// <param name="Pack">The pack that it comes from.</param>
/// <param name="File">The pack's file.</param>
/// <param name="Line">The line in that file, from 1.</param>
public sealed record RuleOrigin(string Name, string Json, string Pack, string File, int Line);

/// <summary>A rule of a merged pack with the origin of each of its values.</summary>
/// <param name="Id">The full id.</param>
/// <param name="Values">The values.</param>
/// <param name="Off">Why and by which pack it is switched off, or <see langword="null"/>.</param>
public sealed record MergedRule(string Id, ImmutableArray<RuleOrigin> Values, RuleOrigin? Off);

/// <summary>A pack with those that it extends laid below it.</summary>
/// <param name="Info">The pack.</param>
/// <param name="Chain">The packs that it is made of, the farthest first.</param>
/// <param name="Rules">The rules in the order of checking.</param>
public sealed record MergedPack(PackInfo Info, ImmutableArray<string> Chain, ImmutableArray<MergedRule> Rules);

/// <summary>An example of a rule, which is also its test.</summary>
/// <param name="RuleId">The rule's full id.</param>
/// <param name="Component">The component that the rule is about, as packs name it.</param>
/// <param name="IsRight">Whether the example keeps the rule; else it breaks it.</param>
/// <param name="Text">The example for people.</param>
/// <param name="Json">The example as the pack writes it.</param>
public sealed record RuleExample(string RuleId, string Component, bool IsRight, LocalizedText Text, string Json)
{
    /// <summary>Gets whether a PDF shows what the rule asks.</summary>
    public required bool IsShownInPdf { get; init; }
}

/// <summary>Looks into packs of rules without checking drafts.</summary>
public static class RulePacks
{
    /// <summary>Gets the ids of the built-in packs.</summary>
    public static ImmutableArray<string> BuiltIn => [.. PackLoader.Ids];

    /// <summary>Lays a pack over those that it extends and tells where each value comes from.</summary>
    /// <param name="pack">The id of a built-in pack, or a path.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pack"/> is <see langword="null"/>.</exception>
    /// <exception cref="RulePackException">The pack is unknown or has faults.</exception>
    public static MergedPack Show(string pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return PackDescription.Of(pack);
    }

    /// <summary>Lists the examples of all rules of a pack, in the order of the rules, right ones first.</summary>
    /// <param name="pack">The id of a built-in pack, or a path.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pack"/> is <see langword="null"/>.</exception>
    /// <exception cref="RulePackException">The pack is unknown or has faults.</exception>
    public static ImmutableArray<RuleExample> Examples(string pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return [.. PackLoader.Load(pack).Rules.SelectMany(RuleDescription.ExamplesOf)];
    }

    /// <summary>Lays the rules of a pack beside the clauses of its standard, in the standard's order.</summary>
    /// <param name="pack">The id of a built-in pack, or a path.</param>
    /// <returns>The clauses; none where neither the pack nor one that it extends lists any.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pack"/> is <see langword="null"/>.</exception>
    /// <exception cref="RulePackException">The pack is unknown or has faults, or its list of clauses has: a rule whose clause is not listed, a clause without a rule and without a reason.</exception>
    public static ImmutableArray<ClauseCoverage> Coverage(string pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return PackCoverage.Of(pack);
    }

    /// <summary>Lists what a pack that can be loaded still lacks: clauses, texts, examples, rules that say the same.</summary>
    /// <param name="pack">The id of a built-in pack, or a path.</param>
    /// <returns>One line a problem; none where there is nothing to say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pack"/> is <see langword="null"/>.</exception>
    /// <exception cref="RulePackException">The pack is unknown or has faults.</exception>
    public static ImmutableArray<LocalizedText> Lint(string pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return PackLint.Problems(pack);
    }
}
