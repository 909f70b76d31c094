using FormatCheck.Rules;

namespace FormatCheck;

/// <summary>Says what is wrong with options: all of it at once, and which setting it is.</summary>
internal static class OptionProblems
{
    /// <summary>Lists the problems of options; none when they are valid.</summary>
    /// <param name="options">The options.</param>
    /// <param name="problems">Receives what is wrong.</param>
    /// <returns>The pack that the options name, or <see langword="null"/> where there is none of that name.</returns>
    /// <exception cref="RulePackException">The pack has faults.</exception>
    public static PackChoice? Tell(FormatCheckOptions options, List<string> problems)
    {
        PackChoice? packs = PackOf(options, problems);
        if (packs is not null && options.Severities.Count + options.DisabledRules.Count > 0)
        {
            TellUnknownRules(options, new HashSet<string>(packs.RuleIds, StringComparer.Ordinal), problems);
        }

        if (options.Stage is not (Stage.Draft or Stage.Signing or Stage.Issued))
        {
            problems.Add($"{nameof(options.Stage)}: {(int)options.Stage} is no stage.");
        }

        if (options.Severities.Count > 0)
        {
            problems.AddRange(options.Severities.Where(chosen => !Enum.IsDefined(chosen.Value)).OrderBy(chosen => chosen.Key, StringComparer.Ordinal)
                .Select(chosen => $"{nameof(options.Severities)}[{chosen.Key}]: {(int)chosen.Value} is no severity."));
        }

        if (options.AgencySymbols.Any(string.IsNullOrWhiteSpace))
        {
            problems.Add($"{nameof(options.AgencySymbols)}: a symbol is empty.");
        }

        if (options.TimeProvider is null)
        {
            problems.Add($"{nameof(options.TimeProvider)}: must not be null.");
        }

        if (options.Limits is null)
        {
            problems.Add($"{nameof(options.Limits)}: must not be null.");
        }

        return packs;
    }

    private static PackChoice? PackOf(FormatCheckOptions options, List<string> problems)
    {
        if (PackChoice.IsKnown(options.Rules))
        {
            return PackChoice.Load(options.Rules);
        }

        problems.Add($"{nameof(options.Rules)}: {PackSources.NoSuchPack(options.Rules, PackChoice.Names).En}");
        return null;
    }

    private static void TellUnknownRules(FormatCheckOptions options, HashSet<string> known, List<string> problems)
    {
        Tell(nameof(options.Severities), options.Severities.Keys);
        Tell(nameof(options.DisabledRules), options.DisabledRules);

        void Tell(string setting, IEnumerable<string> rules) => problems.AddRange(
            rules.Where(rule => !known.Contains(rule)).Order(StringComparer.Ordinal).Select(rule => $"{setting}: the pack '{options.Rules}' has no rule '{rule}'.{Hint(rule)}"));

        string Hint(string rule) => known.Contains($"{options.Rules}/{rule}") ? $" Write '{options.Rules}/{rule}'." : "";
    }
}
