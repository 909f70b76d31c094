using System.Buffers;
using System.Text.Json;

namespace FormatCheck.Rules;

/// <summary>A member of a rule (<c>severity</c>, <c>check.min</c>) and the pack that it comes from.</summary>
internal readonly record struct RuleValue(string Path, PackNode Node, PackLayer Layer);

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
    public void Apply(PackNode change, PackLayer layer, Func<PackSchema> schema, List<string> problems)
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

    /// <summary>The rule as its packs leave it, as JSON.</summary>
    public ReadOnlyMemory<byte> ToJson()
    {
        if (!_changed)
        {
            return _whole.Memory;
        }

        var buffer = new ArrayBufferWriter<byte>(2048);
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true }))
        {
            json.WriteStartObject();
            foreach (RuleValue value in Values.Where(value => !value.Path.Contains('.', StringComparison.Ordinal)))
            {
                Write(json, value.Path, value.Node);
            }

            foreach (string part in (string[])["check", "clause", "scope"])
            {
                WritePart(json, part);
            }

            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    /// <summary>The pack that wrote a member.</summary>
    public PackFile LayerOf(string member) => (_changed ? Find(member)?.Layer ?? Layer : Layer).Head;

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

    private void WritePart(Utf8JsonWriter json, string part)
    {
        RuleValue[] values = [.. Values.Where(value => value.Path.StartsWith(part + ".", StringComparison.Ordinal)).OrderBy(value => value.Path == "check.kind" ? 0 : 1)];
        if (values.Length == 0)
        {
            return;
        }

        json.WriteStartObject(part);
        foreach (RuleValue value in values)
        {
            Write(json, value.Path[(part.Length + 1)..], value.Node);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, PackNode node)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(node.Raw, skipInputValidation: true);
    }

    private void Set(RuleValue value)
    {
        // A check of another kind begins anew; a clause of another document does too.
        if (value.Path == "check.kind" && Find("check.kind")?.Node.Text != value.Node.Text)
        {
            _values.RemoveAll(old => old.Path.StartsWith("check.", StringComparison.Ordinal) && old.Layer != value.Layer);
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

    private void CheckParameters(PackNode check, Func<PackSchema> schema, List<string> problems)
    {
        string kind = check["kind"]?.Text ?? Find("check.kind")?.Node.Text ?? "";
        foreach (PackMember parameter in check.Members)
        {
            if (parameter.Name != "kind")
            {
                schema().CheckParameter(kind, parameter, check, problems);
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
