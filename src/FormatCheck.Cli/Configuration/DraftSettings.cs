using System.Globalization;

namespace FormatCheck.Cli.Configuration;

/// <summary>A value and where it was set: an option, or a place in a file.</summary>
internal sealed record Setting<T>(T Value, string Origin);

/// <summary>Values as one text that no other values have: each behind its length.</summary>
internal static class KeyText
{
    public static string Of(IEnumerable<string> values) => string.Concat(values.Select(value => string.Create(CultureInfo.InvariantCulture, $"{value.Length}:{value}")));
}

/// <summary>A register of numbers as it was read.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="Numbers">What stands in it.</param>
internal sealed record RegisterFile(string Path, NumberRegister Numbers)
{
    /// <summary>Gets its numbers as one text: the same for the same register.</summary>
    public string Key { get; } = KeyText.Of(Numbers.Entries.Select(entry => entry.ToString()));
}

/// <summary>How drafts are checked, as far as one place says so: the command line, <c>formatcheck.json</c>, or an override in it.</summary>
internal sealed record DraftSettings
{
    public Setting<string>? Rules { get; init; }

    public Setting<Stage>? Stage { get; init; }

    public Setting<RegisterFile>? Register { get; init; }

    /// <summary>Gets severities by full rule id; <see langword="null"/> switches a rule off.</summary>
    public IReadOnlyDictionary<string, Setting<Severity?>> Severities { get; init; } = new Dictionary<string, Setting<Severity?>>();

    public IReadOnlyList<Setting<string>> AgencySymbols { get; init; } = [];

    /// <summary>Lays these settings over others.</summary>
    public DraftSettings Over(DraftSettings below)
    {
        var severities = new SortedDictionary<string, Setting<Severity?>>(StringComparer.Ordinal);
        foreach ((string rule, Setting<Severity?> severity) in below.Severities.Concat(Severities))
        {
            severities[rule] = severity;
        }

        return new()
        {
            Rules = Rules ?? below.Rules,
            Stage = Stage ?? below.Stage,
            Register = Register ?? below.Register,
            Severities = severities,
            AgencySymbols = [.. below.AgencySymbols.Concat(AgencySymbols).DistinctBy(symbol => symbol.Value, StringComparer.Ordinal)],
        };
    }

    /// <summary>The options of a checker. A severity of a rule that its pack does not have is left out: files beside this one may be checked against another pack.</summary>
    /// <param name="hasRule">Whether the pack has a rule.</param>
    /// <param name="clock">The clock for what depends on the day.</param>
    public FormatCheckOptions ToOptions(Func<string, bool> hasRule, TimeProvider clock)
    {
        var options = new FormatCheckOptions { TimeProvider = clock };
        options.Rules = Rules?.Value ?? options.Rules;
        options.Stage = Stage?.Value ?? options.Stage;
        options.Register = Register?.Value.Numbers;
        foreach ((string rule, Setting<Severity?> severity) in Severities.Where(pair => hasRule(pair.Key)))
        {
            if (severity.Value is { } chosen)
            {
                options.Severities[rule] = chosen;
            }
            else
            {
                options.DisabledRules.Add(rule);
            }
        }

        options.AgencySymbols.UnionWith(AgencySymbols.Select(symbol => symbol.Value));
        return options;
    }

    /// <summary>Gets the values without their origins, as one text: the same for the same settings.</summary>
    public string Key => KeyText.Of(
    [
        Rules?.Value ?? "", (Stage?.Value ?? FormatCheck.Stage.Draft).ToString(), Register?.Value.Key ?? "", Severities.Count.ToString(CultureInfo.InvariantCulture),
        .. Severities.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}={pair.Value.Value}")).Order(StringComparer.Ordinal),
        .. AgencySymbols.Select(symbol => symbol.Value).Order(StringComparer.Ordinal),
    ]);
}
