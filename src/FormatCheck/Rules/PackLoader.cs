using System.Collections.Immutable;
using System.Text.Json;

namespace FormatCheck.Rules;

/// <summary>Loads packs, built in or from disk, and compiles them; a pack with faults fails with all of them.</summary>
internal static class PackLoader
{
    /// <summary>Gets the ids of the built-in packs that can be chosen; <c>common</c> is only extended.</summary>
    public static ImmutableArray<string> Ids => PackSources.BuiltInIds.Remove("common");

    /// <summary>Loads a built-in pack by its id, or a folder or file by its path.</summary>
    /// <exception cref="RulePackException">The pack is unknown or has faults.</exception>
    public static RulePack Load(string pack) => Load(pack, new PackShelf());

    /// <summary>Loads one of several packs that share what they have in common.</summary>
    /// <exception cref="RulePackException">The pack is unknown or has faults.</exception>
    public static RulePack Load(string pack, PackShelf shelf)
    {
        var problems = new List<string>();
        (PackChain chain, PackMerge merge) = Merge(pack, problems, shelf);
        PackFile own = chain.Layers[^1].Head;
        var rules = ImmutableArray.CreateBuilder<Rule>(merge.Rules.Count);
        foreach (RuleDraft rule in merge.Rules)
        {
            if (rule.Off is null && Compile(rule, own, merge, shelf, problems) is { } compiled)
            {
                rules.Add(compiled);
            }
        }

        ThrowIfAny(pack, problems);
        return new RulePack(new PackInfo(own.Id, own.Version, own.Title), merge.Standard, merge.Words, rules.ToImmutable());
    }

    /// <summary>Lays a pack over those that it extends, without compiling the rules.</summary>
    /// <exception cref="RulePackException">The pack is unknown or has faults.</exception>
    public static (PackChain Chain, PackMerge Merge) Merge(string pack, List<string> problems, PackShelf? shelf = null)
    {
        var chain = new PackChain(problems, shelf);
        chain.Add(pack);
        var merge = new PackMerge(chain, problems);
        merge.Run();
        ThrowIfAny(pack, problems);
        return (chain, merge);
    }

    /// <summary>The document that a rule's clause stands in: the one it names, or the standard of the pack that wrote the clause.</summary>
    public static string DocumentOf(RuleDraft rule, PackMerge merge, ClauseFile clause) =>
        clause.Document ?? rule.Find("clause.section")?.Layer.Head.Standard?.Document ?? (clause.Section.Length == 0 ? "" : merge.Standard?.Document ?? "");

    private static Rule? Compile(RuleDraft draft, PackFile own, PackMerge merge, PackShelf shelf, List<string> problems)
    {
        ReadOnlyMemory<byte> json = draft.ToJson();
        RuleFile? rule = draft.IsUnchanged && shelf.Rules.TryGetValue(draft.Node, out RuleFile? known) ? known : Deserialize(draft, json.Span, problems);
        if (rule is null)
        {
            return null;
        }

        if (draft.IsUnchanged)
        {
            shelf.Rules[draft.Node] = rule;
        }

        if (ComponentKind.Named(rule.Component) is not { } component)
        {
            problems.Add($"{(draft.Find("component")?.Node ?? draft.Node).Place}: rule '{rule.Id}': unknown component '{rule.Component}'.{Spelling.Hint(rule.Component, ComponentKind.Ids)}");
            return null;
        }

        var examples = new RuleExamples(json[rule.Examples.Start..rule.Examples.End], areInherited: draft.LayerOf("examples") is { Extends: not null } writer && writer != own);
        if (!HasBoth(draft, examples, problems))
        {
            problems.Add($"{draft.Node.Place}: rule '{rule.Id}': one right and one wrong example at least.");
        }

        return new Rule
        {
            Id = $"{draft.Prefix}/{rule.Id}",
            Component = component,
            Title = rule.Title,
            Severity = rule.Severity,
            Evidence = rule.Evidence,
            Clause = new Clause(DocumentOf(draft, merge, rule.Clause), rule.Clause.Section, rule.Clause.Quote),
            Check = rule.Check,
            Message = rule.Message,
            Remedy = rule.Remedy,
            Fix = rule.Fix,
            Pdf = rule.Pdf,
            Examples = examples,
            Scope = rule.Scope ?? new Scope(),
        };
    }

    /// <summary>Whether a rule has examples of both kinds; those of built-in packs are looked at by tests, and not at every start.</summary>
    private static bool HasBoth(RuleDraft draft, RuleExamples examples, List<string> problems)
    {
        if (draft.IsBuiltIn)
        {
            return true;
        }

        try
        {
            return examples is { Right.Length: > 0, Wrong.Length: > 0 };
        }
        catch (JsonException e)
        {
            problems.Add($"{draft.Node.Place}: rule '{draft.Name}': {e.Message.Split(" Path:", 2)[0]} ({e.Path})");
            return true;
        }
    }

    private static RuleFile? Deserialize(RuleDraft rule, ReadOnlySpan<byte> json, List<string> problems)
    {
        try
        {
            return JsonSerializer.Deserialize(json, PackJson.Default.RuleFile);
        }
        catch (JsonException e)
        {
            problems.Add($"{rule.Node.Place}: rule '{rule.Name}': {e.Message.Split(" Path:", 2)[0]} ({e.Path})");
            return null;
        }
    }

    private static void ThrowIfAny(string pack, List<string> problems)
    {
        if (problems.Count > 0)
        {
            throw new RulePackException(pack, [.. problems]);
        }
    }
}
