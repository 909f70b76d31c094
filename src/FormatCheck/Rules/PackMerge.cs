using FormatCheck.Recognition;

namespace FormatCheck.Rules;

/// <summary>Lays the packs of a chain over one another: rules with the origin of each value, types and words.</summary>
internal sealed class PackMerge(PackChain chain, List<LocalizedText> problems)
{
    private readonly Dictionary<string, string[]> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RuleDraft> _byName = new(StringComparer.Ordinal);
    private List<DocumentType> _types = [];

    public List<RuleDraft> Rules { get; } = [];

    /// <summary>Gets the names of the word lists.</summary>
    public IReadOnlyCollection<string> Lists => _words.Keys;

    public Vocabulary Words => new(
        _types, _words)
    {
        Issuer = Nearest(head => head.Standard?.Title is not null)?.Standard?.Title,
        Number = Nearest(head => head.Number is not null)?.Number ?? NumberGrammar.Party,
    };

    public IReadOnlyList<DocumentType> Types => _types;

    /// <summary>The standard that rules quote: the pack's own, or that of the nearest pack that it extends.</summary>
    public Standard? Standard { get; private set; }

    public void Run()
    {
        foreach (PackLayer layer in chain.Layers)
        {
            Restate(layer);
            TakeAway(layer);
            AddWords(layer);
            AddRules(layer);
            foreach (PackNode change in layer.Overrides)
            {
                Change(change, layer);
            }
        }
    }

    /// <summary>A standard of its own states the rules of the one before under its own name: hd36/title-size becomes hd05/title-size.</summary>
    private void Restate(PackLayer layer)
    {
        if (layer.Head.Standard is null)
        {
            return;
        }

        Standard = layer.Head.Standard;
        foreach (RuleDraft rule in Rules)
        {
            rule.Prefix = IsCommon(rule) ? rule.Prefix : layer.Id;
        }
    }

    /// <summary>The pack, or the nearest one that it extends, that says something.</summary>
    private PackHead? Nearest(Func<PackHead, bool> says) => chain.Layers.LastOrDefault(layer => says(layer.Head))?.Head;

    private void AddRules(PackLayer layer)
    {
        int inherited = Rules.Count;
        foreach (PackNode node in layer.Rules)
        {
            var rule = new RuleDraft(node, layer);
            if (_byName.TryGetValue(rule.Name, out RuleDraft? known))
            {
                string id = $"{known.Prefix}/{known.Name}";
                problems.Tell(node.Place, $"đã có quy tắc “{id}”; hãy sửa nó trong “overrides”.", $"there is a rule '{id}' already; change it under \"overrides\".");
                continue;
            }

            _byName.Add(rule.Name, rule);
            Rules.Insert(PlaceOf(rule, inherited), rule);
        }
    }

    /// <summary>Behind the inherited rules about the same component; else behind all but the common ones.</summary>
    private int PlaceOf(RuleDraft rule, int inherited)
    {
        int same = inherited == 0 ? -1 : Rules.FindLastIndex(other => other.Component == rule.Component && !IsCommon(other));
        bool inheritsComponent = same >= 0 && Rules.Exists(other => other.Component == rule.Component && !IsCommon(other) && other.Layer != rule.Layer);
        int common = Rules.FindIndex(IsCommon);
        return inheritsComponent ? same + 1 : common < 0 || IsCommon(rule) ? Rules.Count : common;
    }

    /// <summary>Rules of good practice that belong to no standard keep their name under every pack.</summary>
    private static bool IsCommon(RuleDraft rule) => rule.Layer.Head.Standard is null && rule.Layer.Root["extends"] is null;

    private void Change(PackNode change, PackLayer layer)
    {
        string name = change["rule"]?.Text ?? "";
        string[] parts = name.Split('/');
        RuleDraft? rule = _byName.GetValueOrDefault(parts[^1]);
        if (rule is null || (parts.Length > 1 && rule.Prefix != parts[0] && !chain.Layers.Any(other => other.Id == parts[0])))
        {
            problems.Tell(
                (change["rule"] ?? change).Place,
                $"các bộ được kế thừa không có quy tắc “{name}”.", $"no pack that this one extends has a rule '{name}'.", Spelling.Nearest(parts[^1], Rules.Select(known => known.Name)));
        }
        else if (rule.Layer == layer)
        {
            problems.Tell(change.Place, $"“{name}” là quy tắc của chính bộ này; hãy sửa ngay tại đó.", $"'{name}' is a rule of this pack itself; change it where it stands.");
        }
        else
        {
            rule.Apply(change, layer, () => chain.Schema, problems);
        }
    }

    private void AddWords(PackLayer layer)
    {
        _types = [.. layer.Head.Types, .. _types];
        foreach ((string list, string[] items) in layer.Head.Vocabularies)
        {
            _words[list] = [.. items, .. _words.GetValueOrDefault(list, [])];
        }
    }

    private void TakeAway(PackLayer layer)
    {
        PackNode? without = layer.Root["without"];
        foreach (PackNode symbol in without?["types"]?.Items ?? [])
        {
            if (_types.RemoveAll(type => type.Symbol == symbol.Text) == 0)
            {
                problems.Tell(
                    symbol.Place,
                    $"không có tên loại “{symbol.Text}” để bỏ.", $"there is no type '{symbol.Text}' to leave out.", Spelling.Nearest(symbol.Text ?? "", _types.Select(type => type.Symbol)));
            }
        }

        foreach (PackMember list in without?["vocabularies"]?.Members ?? [])
        {
            List<string> words = [.. _words.GetValueOrDefault(list.Name, [])];
            foreach (PackNode word in list.Value.Items)
            {
                if (!words.Remove(word.Text ?? ""))
                {
                    problems.Tell(
                        word.Place,
                        $"danh sách “{list.Name}” không có “{word.Text}” để bỏ.", $"the list '{list.Name}' has no '{word.Text}' to leave out.", Spelling.Nearest(word.Text ?? "", words));
                }
            }

            _words[list.Name] = [.. words];
        }
    }
}
