using FormatCheck.Rules;

namespace FormatCheck.Cli.Configuration;

/// <summary>Reads a <c>formatcheck.json</c> and tells everything that is wrong with it: line and column, what is expected, and what a misspelt name may have meant.</summary>
internal sealed class ConfigReader(string path, Language language)
{
    private readonly ConfigValues _values = new(language);

    /// <exception cref="UsageException">The file cannot be read or has faults; all of them are told.</exception>
    public static ConfigFile Read(string path, Language language)
    {
        var reader = new ConfigReader(path, language);
        ConfigFile file = reader.Read(PlacedFile.Open(path, "--config", language));
        reader._values.ThrowIfAny();
        return file;
    }

    private ConfigFile Read(PackText text)
    {
        var file = new ConfigFile(path);
        if (_values.Root(text) is not { } root)
        {
            return file;
        }

        DraftSettings settings = new();
        Dictionary<string, Action<PackNode>> members = DraftMembers(file.Folder, () => settings, changed => settings = changed);
        members["$schema"] = _ => { };
        members["exclude"] = node => file = file with { Exclude = _values.Patterns(node) };
        members["failOn"] = node => file = file with { FailOn = _values.Word(node, CliOptions.Thresholds) };
        members["maxWarnings"] = node => file = file with { MaxWarnings = _values.Count(node) };
        members["baseline"] = node => file = file with { Baseline = _values.Path(node, file.Folder) };
        members["cache"] = node => file = file with { Cache = _values.Path(node, file.Folder) };
        members["overrides"] = node => file = file with { Overrides = [.. _values.Items(node).Select(item => ReadOverride(item, file.Folder)).OfType<Override>()] };
        members["suppressions"] = node => file = file with { Suppressions = [.. _values.Items(node).Select(ReadSuppression).OfType<Suppression>()] };
        _values.Object(root, members);
        return file with { Settings = settings };
    }

    private Dictionary<string, Action<PackNode>> DraftMembers(string folder, Func<DraftSettings> get, Action<DraftSettings> set) => new(StringComparer.Ordinal)
    {
        ["rules"] = node => set(get() with { Rules = _values.Pack(node, folder) }),
        ["stage"] = node => set(get() with { Stage = _values.Word(node, CliOptions.Stages) }),
        ["severities"] = node => set(get() with { Severities = _values.Severities(node) }),
        ["register"] = node => set(get() with { Register = _values.Register(node, folder) }),
        ["agencySymbols"] = node => set(get() with { AgencySymbols = _values.Texts(node) }),
    };

    private Override? ReadOverride(PackNode node, string folder)
    {
        PathPatterns? files = null;
        DraftSettings settings = new();
        Dictionary<string, Action<PackNode>> members = DraftMembers(folder, () => settings, changed => settings = changed);
        members["files"] = value => files = new(_values.Patterns(value).Select(pattern => pattern.Value));
        _values.Object(node, members, "files");
        return files is null ? null : new(files, settings, node.Place);
    }

    private Suppression? ReadSuppression(PackNode node)
    {
        string? rule = null, reason = null, component = null, fingerprint = null;
        PathPatterns? files = null;
        DateOnly? until = null;
        _values.Object(
            node,
            new(StringComparer.Ordinal)
            {
                ["rule"] = value => rule = _values.Text(value)?.Value,
                ["reason"] = value => reason = _values.Text(value)?.Value,
                ["files"] = value => files = new(_values.Patterns(value).Select(pattern => pattern.Value)),
                ["component"] = value => component = _values.Text(value)?.Value,
                ["fingerprint"] = value => fingerprint = _values.Text(value)?.Value,
                ["until"] = value => until = _values.Day(value),
            },
            "rule",
            "reason");
        return rule is null || reason is null ? null : new(node.Place, rule, reason) { Files = files, Component = component, Fingerprint = fingerprint, Until = until };
    }
}
