using System.Collections.Immutable;
using System.Text.Json;
using FormatCheck.Rules.Checks;

namespace FormatCheck.Rules;

/// <summary>Loads packs, built in or from disk, and compiles them; a pack with faults fails with all of them.</summary>
internal static class PackLoader
{
    /// <summary>Gets the ids of the built-in packs that can be chosen; <c>common</c> is only extended.</summary>
    public static string[] Ids => Array.FindAll(PackSources.BuiltInIds, id => id != "common");

    /// <summary>Loads a built-in pack by its id, or a folder or file by its path.</summary>
    /// <exception cref="RulePackException">The pack is unknown or has faults.</exception>
    public static RulePack Load(string pack) => Load(pack, new PackShelf());

    /// <summary>Loads one of several packs that share what they have in common.</summary>
    /// <exception cref="RulePackException">The pack is unknown or has faults.</exception>
    public static RulePack Load(string pack, PackShelf shelf)
    {
        var problems = new List<LocalizedText>();
        (PackChain chain, PackMerge merge) = Merge(pack, problems, shelf);
        PackHead own = chain.Layers[^1].Head;
        var rules = ImmutableArray.CreateBuilder<Rule>(merge.Rules.Count);
        foreach (RuleDraft rule in merge.Rules)
        {
            if (rule.Off is null && Compile(rule, merge, shelf, problems) is { } compiled)
            {
                rules.Add(compiled);
            }
        }

        ThrowIfAny(pack, problems);
        return new RulePack(new PackInfo(own.Id, own.Version, own.Title), merge.Standard, merge.Words, rules.ToImmutable());
    }

    /// <summary>Lays a pack over those that it extends, without compiling the rules.</summary>
    /// <exception cref="RulePackException">The pack is unknown or has faults.</exception>
    public static (PackChain Chain, PackMerge Merge) Merge(string pack, List<LocalizedText> problems, PackShelf? shelf = null)
    {
        var chain = new PackChain(problems, shelf);
        chain.Add(pack);
        var merge = new PackMerge(chain, problems);
        if (chain.IsWhole)
        {
            merge.Run();
        }

        ThrowIfAny(pack, problems);
        return (chain, merge);
    }

    private static Rule? Compile(RuleDraft draft, PackMerge merge, PackShelf shelf, List<LocalizedText> problems)
    {
        Rule? rule = draft.IsUnchanged && shelf.Rules.TryGetValue(draft.Node, out Rule? known) ? known : Read(draft, problems);
        if (rule is null)
        {
            return null;
        }

        if (draft.IsUnchanged)
        {
            shelf.Rules[draft.Node] = rule;
        }

        return rule with
        {
            Id = $"{draft.Prefix}/{draft.Name}",
            Document = rule.Document.Length > 0 ? rule.Document : DocumentOf(draft, rule.Section, merge),
        };
    }

    /// <summary>The document that a rule's clause stands in where it names none: the standard of the pack that wrote the clause.</summary>
    public static string DocumentOf(RuleDraft draft, string section, PackMerge merge) =>
        draft.LayerOf("clause", "section")?.Head.Standard?.Document ?? (section.Length == 0 ? "" : merge.Standard?.Document ?? "");

    /// <summary>What a rule says by itself, whichever pack it is part of.</summary>
    private static Rule? Read(RuleDraft draft, List<LocalizedText> problems)
    {
        int before = problems.Count;
        PackFields fields = draft.Fields("", problems)!;
        string component = fields.Text("component");
        if (ComponentKind.Named(component) is not { } kind)
        {
            problems.Tell(
                (draft.Find("component")?.Node ?? draft.Node).Place,
                $"quy tắc “{draft.Name}”: không có thành phần “{component}”.", $"rule '{draft.Name}': unknown component '{component}'.", Spelling.Nearest(component, ComponentKind.Ids));
            return null;
        }

        var examples = new RuleExamples(fields.Find("examples") ?? draft.Node);
        if (!HasBoth(draft, examples, problems))
        {
            problems.Tell(draft.Node.Place, $"quy tắc “{draft.Name}”: cần ít nhất một ví dụ đúng và một ví dụ sai.", $"rule '{draft.Name}': one right and one wrong example at least.");
        }

        PackFields? clause = draft.Fields("clause", problems);
        var texts = new Lazy<RuleTexts>(() => RuleTexts.Read(fields, clause));
        if (!draft.IsBuiltIn)
        {
            _ = texts.Value; // tells what is wrong with them
        }

        var rule = new Rule
        {
            Id = fields.Text("id"),
            Component = kind,
            Severity = fields.Word<Severity>("severity"),
            Evidence = fields.Word<Evidence>("evidence"),
            Document = clause?.Text("document", "") ?? "",
            Section = clause?.Text("section") ?? "",
            Check = CheckKinds.Read(draft.Fields("check", problems) ?? fields)!,
            Texts = texts,
            Fix = fields.Word<FixSafety>("fix"),
            Pdf = fields.Word<PdfEvidence>("pdf"),
            Examples = examples,
            Scope = draft.Fields("scope", problems) is { } scope ? Scope.Read(scope) : new Scope(),
        };
        return problems.Count == before ? rule : null;
    }

    /// <summary>Whether a rule has examples of both kinds; those of built-in packs are looked at by tests, and not at every start.</summary>
    private static bool HasBoth(RuleDraft draft, RuleExamples examples, List<LocalizedText> problems)
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
            problems.Tell(draft.Node.Place, $"quy tắc “{draft.Name}”: không đọc được ví dụ ({e.Path}).", $"rule '{draft.Name}': the examples cannot be read ({e.Path}).");
            return true;
        }
    }

    private static void ThrowIfAny(string pack, List<LocalizedText> problems)
    {
        if (problems.Count > 0)
        {
            throw new RulePackException(pack, [.. problems]);
        }
    }
}
