using System.Text.Json;

namespace FormatCheck.Rules;

/// <summary>A member of a rule (<c>severity</c>, <c>check.min</c>) and the pack that it comes from.</summary>
internal sealed record RuleValue(string Path, PackNode Node, PackLayer Layer)
{
    public string Part => Path[..Math.Max(Path.IndexOf('.', StringComparison.Ordinal), 0)];
}

/// <summary>A rule while its packs are laid over one another.</summary>
internal sealed class RuleDraft
{
    private readonly PackNode _whole;
    private readonly List<RuleValue> _values = [];
    private bool _changed;

    public RuleDraft(PackNode node, PackLayer layer)
    {
        _whole = node;
        Name = node["id"]?.Text ?? "";
        Component = node["component"]?.Text ?? "";
        Prefix = layer.Id;
        Layer = layer;
        IsBuiltIn = layer.Path is null;
    }

    /// <summary>Gets the id without the pack.</summary>
    public string Name { get; }

    public string Component { get; }

    /// <summary>Gets or sets the pack in the rule's id: the one whose standard states it.</summary>
    public string Prefix { get; set; }

    /// <summary>Gets the pack that added the rule.</summary>
    public PackLayer Layer { get; }

    public PackNode Node => _whole;

    /// <summary>Gets whether the rule is as its pack wrote it.</summary>
    public bool IsUnchanged => !_changed;

    /// <summary>Gets whether only packs inside the assembly have had a hand in the rule.</summary>
    public bool IsBuiltIn { get; private set; }

    /// <summary>Gets why a pack switched the rule off; <see langword="null"/> for a rule that is on.</summary>
    public RuleValue? Off { get; private set; }

    public IReadOnlyList<RuleValue> Values
    {
        get
        {
            if (_values.Count == 0)
            {
                Flatten(_whole, Layer, _values);
            }

            return _values;
        }
    }

    /// <summary>Lays what another pack changes over the rule.</summary>
    public void Apply(PackNode change, PackLayer layer, Func<PackSchema> schema, List<LocalizedText> problems)
    {
        _ = Values;
        _changed = true;
        IsBuiltIn &= layer.Path is null;
        foreach (PackMember member in change.Members)
        {
            if (member.Name == "off")
            {
                Off = member.Value.Kind == JsonTokenType.Null ? null : new RuleValue("off", member.Value, layer);
            }
        }

        // Packs inside the assembly are held to the schema by a test.
        if (layer.Path is not null && change["check"] is { } check)
        {
            CheckParameters(check, schema, problems);
        }

        var changed = new List<RuleValue>();
        Flatten(change, layer, changed);
        foreach (RuleValue value in changed)
        {
            Set(value);
        }
    }

    /// <summary>The members of a part (<c>check</c>, <c>clause</c>, <c>scope</c>; without a name the rule's own) as the rule's packs leave them, or <see langword="null"/> where there are none.</summary>
    /// <param name="part">The part.</param>
    /// <param name="problems">Receives what is wrong with the members when they are read.</param>
    public PackFields? Fields(string part, List<LocalizedText> problems)
    {
        PackNode? whole = part.Length == 0 ? _whole : _whole[part];
        if (!_changed)
        {
            return whole is null ? null : new PackFields(whole, problems);
        }

        List<PackMember> members = [];
        foreach (RuleValue value in Values)
        {
            if (value.Part == part)
            {
                members.Add(new PackMember(value.Path[(part.Length == 0 ? 0 : part.Length + 1)..], value.Node.Start, value.Node));
            }
        }

        return members.Count == 0 ? null : new PackFields(whole ?? _whole, [.. members], problems);
    }

    public RuleValue? Find(string path)
    {
        foreach (RuleValue value in Values)
        {
            if (value.Path == path)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The pack that wrote a member of a part; <see langword="null"/> where none did.</summary>
    public PackLayer? LayerOf(string part, string member) =>
        _changed ? Find($"{part}.{member}")?.Layer : _whole[part]?[member] is null ? null : Layer;

    private void Set(RuleValue value)
    {
        // A check of another kind begins anew; a clause of another document does too.
        if (value.Path == "check.kind" && Find("check.kind")?.Node.Text != value.Node.Text)
        {
            _values.RemoveAll(old => old.Path.StartsWith("check.", StringComparison.Ordinal) && old.Layer != value.Layer);
        }

        // A margin is asked for as one length or as a range: the one takes the place of the other.
        if (value.Node.Kind != JsonTokenType.Null && (value.Path == "check.millimetres" || IsMillimetreRange(value.Path)))
        {
            _values.RemoveAll(old => old.Layer != value.Layer && (value.Path == "check.millimetres" ? IsMillimetreRange(old.Path) : old.Path == "check.millimetres"));
        }

        int at = _values.FindIndex(old => old.Path == value.Path);
        if (value.Node.Kind == JsonTokenType.Null)
        {
            _values.RemoveAll(old => old.Path == value.Path);
        }
        else if (at >= 0)
        {
            _values[at] = value;
        }
        else
        {
            _values.Add(value);
        }
    }

    private static bool IsMillimetreRange(string path) => path is "check.minMillimetres" or "check.maxMillimetres";

    private void CheckParameters(PackNode check, Func<PackSchema> schema, List<LocalizedText> problems)
    {
        string kind = check["kind"]?.Text ?? Find("check.kind")?.Node.Text ?? "";
        foreach (PackMember parameter in check.Members)
        {
            if (parameter.Name != "kind")
            {
                schema().CheckParameter(kind, parameter, problems);
            }
        }
    }

    private static void Flatten(PackNode node, PackLayer layer, List<RuleValue> values)
    {
        foreach (PackMember member in node.Members)
        {
            if (member.Name is "rule" or "off")
            {
                continue;
            }

            if (member.Name is not ("check" or "clause" or "scope") || member.Value.Kind != JsonTokenType.StartObject)
            {
                values.Add(new RuleValue(member.Name, member.Value, layer));
                continue;
            }

            foreach (PackMember part in member.Value.Members)
            {
                values.Add(new RuleValue($"{member.Name}.{part.Name}", part.Value, layer));
            }
        }
    }
}
