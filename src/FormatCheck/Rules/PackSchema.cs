using System.Text.Json;

namespace FormatCheck.Rules;

/// <summary>Holds packs from disk to the published schema, and tells every fault with its place.</summary>
/// <remarks>Of JSON Schema it knows what <c>rules/schema</c> uses: $ref, type, required, properties, additionalProperties, items, enum, const and a oneOf by <c>kind</c>.</remarks>
internal sealed class PackSchema
{
    private readonly Dictionary<string, PackNode> _definitions = new(StringComparer.Ordinal);
    private readonly PackNode _pack;
    private readonly PackNode _rules;
    private PackNode? _clauses;

    public PackSchema()
    {
        _pack = Read("rules/schema/pack.schema.json");
        _rules = Read("rules/schema/rules.schema.json");
    }

    public void CheckPack(PackNode node, List<string> problems) => Check(_pack, node, problems);

    public void CheckRules(PackNode node, List<string> problems) => Check(_rules, node, problems);

    public void CheckClauses(PackNode node, List<string> problems) => Check(_clauses ??= Read("rules/schema/clauses.schema.json"), node, problems);

    /// <summary>Holds one parameter of a check to what its kind allows.</summary>
    public void CheckParameter(string kind, PackMember member, List<string> problems)
    {
        PackNode? parameters = _definitions.GetValueOrDefault("check")?["oneOf"]?.Items
            .Select(Resolve).FirstOrDefault(branch => branch["properties"]?["kind"]?["const"]?.Text == kind)?["properties"];
        if (parameters is null)
        {
            return;
        }

        if (parameters[member.Name] is { } schema)
        {
            if (member.Value.Kind != JsonTokenType.Null)
            {
                Check(schema, member.Value, problems);
            }

            return;
        }

        problems.Add($"{member.Place}: the check '{kind}' has no parameter '{member.Name}'.{Spelling.Hint(member.Name, parameters.Members.Select(known => known.Name))}");
    }

    private PackNode Read(string resource)
    {
        var problems = new List<string>();
        PackNode root = PackSources.BuiltIn(resource)?.Parse(problems) ?? throw new InvalidOperationException($"{resource}: {string.Join(' ', problems)}");
        foreach (PackMember definition in root["$defs"]?.Members ?? [])
        {
            _definitions[definition.Name] = definition.Value;
        }

        return root;
    }

    private PackNode Resolve(PackNode schema) => schema["$ref"]?.Text is { } reference ? Resolve(_definitions[reference[(reference.LastIndexOf('/') + 1)..]]) : schema;

    private void Check(PackNode schema, PackNode node, List<string> problems)
    {
        schema = Resolve(schema);
        if (schema["type"] is { } type && !IsOfType(type, node.Kind))
        {
            problems.Add($"{node.Place}: {Describe(type)} is expected.");
            return;
        }

        if (schema["oneOf"] is { } branches)
        {
            CheckBranch(branches, node, problems);
            return;
        }

        if (schema["enum"] is { } words && node.Text is { } text && !words.Items.Any(word => word.Text == text))
        {
            problems.Add($"{node.Place}: '{text}' is none of {string.Join(", ", words.Items.Select(word => word.Text))}.{Spelling.Hint(text, words.Items.Select(word => word.Text!))}");
        }

        // What a check may hold depends on the kind, which an override leaves to the rule: the merge looks at that.
        if (node.Kind == JsonTokenType.StartObject && schema["$comment"] is null)
        {
            CheckMembers(schema, node, problems);
        }

        if (schema["items"] is { } items)
        {
            foreach (PackNode item in node.Items)
            {
                Check(items, item, problems);
            }
        }
    }

    private void CheckBranch(PackNode branches, PackNode node, List<string> problems)
    {
        PackNode[] all = [.. branches.Items.Select(Resolve)];
        if (node["kind"] is not { } kind)
        {
            problems.Add($"{node.Place}: the member 'kind' is missing.");
            return;
        }

        if (all.FirstOrDefault(branch => branch["properties"]!["kind"]!["const"]!.Text == kind.Text) is { } chosen)
        {
            Check(chosen, node, problems);
            return;
        }

        problems.Add($"{kind.Place}: there is no kind of check '{kind.Text}'.{Spelling.Hint(kind.Text ?? "", all.Select(branch => branch["properties"]!["kind"]!["const"]!.Text!))}");
    }

    private void CheckMembers(PackNode schema, PackNode node, List<string> problems)
    {
        PackNode? properties = schema["properties"], others = schema["additionalProperties"];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (PackMember member in node.Members)
        {
            if (!seen.Add(member.Name))
            {
                problems.Add($"{member.Place}: '{member.Name}' stands here twice.");
            }
            else if (properties?[member.Name] is { } known)
            {
                Check(known, member.Value, problems);
            }
            else if (others is { Kind: JsonTokenType.StartObject })
            {
                Check(others, member.Value, problems);
            }
            else if (others is { Kind: JsonTokenType.False })
            {
                problems.Add($"{member.Place}: there is no member '{member.Name}'.{Spelling.Hint(member.Name, (properties?.Members ?? []).Select(property => property.Name))}");
            }
        }

        foreach (PackNode required in schema["required"]?.Items ?? [])
        {
            if (!seen.Contains(required.Text!))
            {
                problems.Add($"{node.Place}: the member '{required.Text}' is missing.");
            }
        }
    }

    private static bool IsOfType(PackNode type, JsonTokenType kind) => type.Text is { } one ? Is(one, kind) : type.Items.Any(item => Is(item.Text!, kind));

    private static bool Is(string type, JsonTokenType kind) => kind switch
    {
        JsonTokenType.StartObject => type == "object",
        JsonTokenType.StartArray => type == "array",
        JsonTokenType.String => type == "string",
        JsonTokenType.Number => type is "number" or "integer",
        JsonTokenType.True or JsonTokenType.False => type == "boolean",
        _ => type == "null",
    };

    private static string Describe(PackNode type) => string.Join(" or ", (type.Text is { } one ? [one] : type.Items.Select(item => item.Text!)).Select(word => word switch
    {
        "object" => "an object",
        "array" => "an array",
        "integer" => "an integer",
        _ => $"a {word}",
    }));
}
