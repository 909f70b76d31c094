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

    public void CheckPack(PackNode node, List<LocalizedText> problems) => Check(_pack, node, problems);

    public void CheckRules(PackNode node, List<LocalizedText> problems) => Check(_rules, node, problems);

    /// <summary>Holds the files of a pack, its own first, to what they may hold.</summary>
    public void CheckFiles(IReadOnlyList<PackNode> roots, List<LocalizedText> problems)
    {
        CheckPack(roots[0], problems);
        for (int i = 1; i < roots.Count; i++)
        {
            CheckRules(roots[i], problems);
        }
    }

    public void CheckClauses(PackNode node, List<LocalizedText> problems) => Check(_clauses ??= Read("rules/schema/clauses.schema.json"), node, problems);

    /// <summary>Holds one parameter of a check to what its kind allows.</summary>
    public void CheckParameter(string kind, PackMember member, List<LocalizedText> problems)
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
                Check(schema, member.Value, problems, member.Name);
            }

            return;
        }

        problems.Tell(
            member.Place,
            $"kiểm tra “{kind}” không có tham số “{member.Name}”.", $"the check '{kind}' has no parameter '{member.Name}'.", Spelling.Nearest(member.Name, parameters.Members.Select(known => known.Name)));
    }

    private PackNode Read(string resource)
    {
        var problems = new List<LocalizedText>();
        PackNode root = PackSources.BuiltIn(resource)?.Parse(problems) ?? throw new InvalidOperationException($"{resource}: {string.Join(' ', problems.Select(problem => problem.En))}");
        foreach (PackMember definition in root["$defs"]?.Members ?? [])
        {
            _definitions[definition.Name] = definition.Value;
        }

        return root;
    }

    private PackNode Resolve(PackNode schema) => schema["$ref"]?.Text is { } reference ? Resolve(_definitions[reference[(reference.LastIndexOf('/') + 1)..]]) : schema;

    private void Check(PackNode schema, PackNode node, List<LocalizedText> problems, string? name = null)
    {
        schema = Resolve(schema);
        if (schema["type"] is { } type && !IsOfType(type, node.Kind))
        {
            LocalizedText wanted = Describe(type);
            string named = name is null ? "" : $"{name}: ", holds = Members(schema);
            problems.Tell(node.Place, $"{named}cần {wanted.Vi}{holds}.", $"{named}{wanted.En}{holds} is expected.");
            return;
        }

        if (schema["oneOf"] is { } branches)
        {
            CheckBranch(branches, node, problems);
            return;
        }

        if (schema["enum"] is { } words && node.Text is { } text && !words.Items.Any(word => word.Text == text))
        {
            string[] known = [.. words.Items.Select(word => word.Text!)];
            problems.Tell(node.Place, $"“{text}” không phải một trong: {string.Join(", ", known)}.", $"'{text}' is none of {string.Join(", ", known)}.", Spelling.Nearest(text, known));
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
                Check(items, item, problems, name);
            }
        }
    }

    private void CheckBranch(PackNode branches, PackNode node, List<LocalizedText> problems)
    {
        PackNode[] all = [.. branches.Items.Select(Resolve)];
        if (node["kind"] is not { } kind)
        {
            problems.Tell(node.Place, "thiếu mục “kind”.", "the member 'kind' is missing.");
            return;
        }

        if (all.FirstOrDefault(branch => branch["properties"]!["kind"]!["const"]!.Text == kind.Text) is { } chosen)
        {
            Check(chosen, node, problems);
            return;
        }

        problems.Tell(
            kind.Place,
            $"không có loại kiểm tra “{kind.Text}”.", $"there is no kind of check '{kind.Text}'.", Spelling.Nearest(kind.Text ?? "", all.Select(branch => branch["properties"]!["kind"]!["const"]!.Text!)));
    }

    private void CheckMembers(PackNode schema, PackNode node, List<LocalizedText> problems)
    {
        PackNode? properties = schema["properties"], others = schema["additionalProperties"];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (PackMember member in node.Members)
        {
            if (!seen.Add(member.Name))
            {
                problems.Tell(member.Place, $"mục “{member.Name}” có hai lần.", $"'{member.Name}' stands here twice.");
            }
            else if (properties?[member.Name] is { } known)
            {
                Check(known, member.Value, problems, member.Name);
            }
            else if (others is { Kind: JsonTokenType.StartObject })
            {
                Check(others, member.Value, problems, member.Name);
            }
            else if (others is { Kind: JsonTokenType.False })
            {
                problems.Tell(
                    member.Place,
                    $"không có mục “{member.Name}”.", $"there is no member '{member.Name}'.", Spelling.Nearest(member.Name, (properties?.Members ?? []).Select(property => property.Name)));
            }
        }

        foreach (PackNode required in schema["required"]?.Items ?? [])
        {
            if (!seen.Contains(required.Text!))
            {
                problems.Tell(node.Place, $"thiếu mục “{required.Text}”.", $"the member '{required.Text}' is missing.");
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

    /// <summary>What an object should hold, where that is short: <c> { "vi": ..., "en": ... }</c>.</summary>
    private static string Members(PackNode schema) =>
        schema["properties"]?.Members is { Length: > 0 and < 5 } members ? $" {{ {string.Join(", ", members.Select(member => $"\"{member.Name}\": ..."))} }}" : "";

    private static LocalizedText Describe(PackNode type)
    {
        LocalizedText[] kinds = [.. (type.Text is { } one ? [one] : type.Items.Select(item => item.Text!)).Select(Describe)];
        return new LocalizedText(string.Join(" hoặc ", kinds.Select(kind => kind.Vi)), string.Join(" or ", kinds.Select(kind => kind.En)));
    }

    private static LocalizedText Describe(string kind) => kind switch
    {
        "object" => new("một đối tượng", "an object"),
        "array" => new("một danh sách", "an array"),
        "string" => new("một chuỗi ký tự", "a string"),
        "integer" => new("một số nguyên", "an integer"),
        "number" => new("một số", "a number"),
        "boolean" => new("true hoặc false", "a boolean"),
        _ => new(kind, $"a {kind}"),
    };
}
