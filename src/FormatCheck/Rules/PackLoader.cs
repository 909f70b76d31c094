using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FormatCheck.Recognition;
using FormatCheck.Rules.Checks;

namespace FormatCheck.Rules;

/// <summary>Loads the built-in packs and compiles them; a pack with faults fails with all of them.</summary>
internal static class PackLoader
{
    private const string Root = "rules/";

    /// <summary>Gets the ids of the built-in packs that can be chosen; <c>common</c> is only extended.</summary>
    public static ImmutableArray<string> Ids =>
        [.. ResourceNames().Where(name => name.EndsWith("/pack.json", StringComparison.Ordinal)).Select(name => name[Root.Length..^"/pack.json".Length]).Where(id => id != "common").Order(StringComparer.Ordinal)];

    /// <exception cref="RulePackException">The pack is unknown or has faults.</exception>
    public static RulePack Load(string id)
    {
        var problems = new List<string>();
        var chain = new List<PackFile>();
        Collect(id, chain, [], problems);
        if (problems.Count > 0 || chain.Count == 0)
        {
            throw new RulePackException(id, [.. problems]);
        }

        PackFile own = chain[0];
        var rules = ImmutableArray.CreateBuilder<Rule>(160);
        foreach (PackFile pack in chain)
        {
            AddRules(pack, rules, problems);
        }

        if (problems.Count > 0)
        {
            throw new RulePackException(id, [.. problems]);
        }

        return new RulePack(new PackInfo(own.Id, own.Version, own.Title), own.Standard, Words(chain), rules.ToImmutable());
    }

    /// <summary>The pack first, then what it extends, each once.</summary>
    private static void Collect(string id, List<PackFile> chain, HashSet<string> seen, List<string> problems)
    {
        if (!seen.Add(id))
        {
            return;
        }

        string file = $"{Root}{id}/pack.json";
        if (Read(file, PackJson.Default.PackFile, problems) is not { } pack)
        {
            return;
        }

        chain.Add(pack);
        foreach (string parent in pack.Extends ?? [])
        {
            Collect(parent, chain, seen, problems);
        }
    }

    private static void AddRules(PackFile pack, ImmutableArray<Rule>.Builder rules, List<string> problems)
    {
        string folder = $"{Root}{pack.Id}/";
        foreach (string file in ResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal) && !name.EndsWith("/pack.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            foreach (RuleFile rule in Read(file, PackJson.Default.RulesFile, problems)?.Rules ?? [])
            {
                if (Compile(pack, rule, file, problems) is { } compiled)
                {
                    rules.Add(compiled);
                }
            }
        }
    }

    private static Rule? Compile(PackFile pack, RuleFile rule, string file, List<string> problems)
    {
        if (ComponentKind.Named(rule.Component) is not { } component)
        {
            problems.Add($"{file}: rule '{rule.Id}': unknown component '{rule.Component}'.");
            return null;
        }

        if (rule.Examples.Right.Length == 0 || rule.Examples.Wrong.Length == 0)
        {
            problems.Add($"{file}: rule '{rule.Id}': one right and one wrong example at least.");
        }

        return new Rule
        {
            Id = $"{pack.Id}/{rule.Id}",
            Component = component,
            Title = rule.Title,
            Severity = rule.Severity,
            Evidence = rule.Evidence,
            Clause = new Clause(pack.Standard?.Document ?? "", rule.Clause.Section, rule.Clause.Quote),
            Check = rule.Check,
            Message = rule.Message,
            Remedy = rule.Remedy,
            Fix = rule.Fix,
            Pdf = rule.Pdf,
            Examples = rule.Examples,
            Scope = rule.Scope ?? new Scope(),
        };
    }

    private static Vocabulary Words(List<PackFile> chain)
    {
        var types = new List<DocumentType>();
        var words = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (PackFile pack in chain)
        {
            types.AddRange((pack.Types ?? []).Select(type => new DocumentType(type.Symbol, type.Name, type.Paper)));
            foreach ((string list, string[] items) in pack.Vocabularies ?? [])
            {
                words[list] = [.. words.GetValueOrDefault(list, []), .. items];
            }
        }

        return new Vocabulary(types, words);
    }

    private static T? Read<T>(string file, JsonTypeInfo<T> type, List<string> problems)
        where T : class
    {
        using Stream? stream = typeof(PackLoader).Assembly.GetManifestResourceStream(file);
        if (stream is null)
        {
            problems.Add($"{file}: there is no such pack; known are {string.Join(", ", Ids)}.");
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize(stream, type);
        }
        catch (JsonException e)
        {
            problems.Add($"{file}({e.LineNumber + 1},{e.BytePositionInLine + 1}): {e.Message}");
            return null;
        }
    }

    private static string[] ResourceNames() => typeof(PackLoader).Assembly.GetManifestResourceNames();
}
