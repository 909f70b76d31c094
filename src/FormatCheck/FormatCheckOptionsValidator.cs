using FormatCheck.Rules;
using Microsoft.Extensions.Options;

namespace FormatCheck;

/// <summary>Says what is wrong with options: all of it at once, and which setting it is.</summary>
internal sealed class FormatCheckOptionsValidator(IReadOnlyCollection<string> packIds, Func<string, IEnumerable<string>> ruleIdsOfPack)
    : IValidateOptions<FormatCheckOptions>
{
    /// <summary>Gets the validator for the packs inside the assembly.</summary>
    public static FormatCheckOptionsValidator BuiltIn { get; } = new(
        PackChoice.Names, pack => PackChoice.Load(pack).RuleIds);

    /// <summary>Lists the problems of options; none when they are valid.</summary>
    /// <param name="options">The options.</param>
    /// <param name="packIds">The ids of the packs that there are.</param>
    /// <param name="ruleIdsOfPack">The full ids of a pack's rules.</param>
    public static IEnumerable<string> Problems(
        FormatCheckOptions options, IReadOnlyCollection<string> packIds, Func<string, IEnumerable<string>> ruleIdsOfPack)
    {
        if (string.IsNullOrWhiteSpace(options.Rules))
        {
            yield return $"{nameof(options.Rules)}: no pack is named. Known packs: {string.Join(", ", packIds)}.";
        }
        else if (!packIds.Contains(options.Rules, StringComparer.Ordinal) && !PackSources.IsPath(options.Rules))
        {
            yield return $"{nameof(options.Rules)}: there is no pack '{options.Rules}'. Known packs: {string.Join(", ", packIds)}.";
        }
        else
        {
            IEnumerable<string> known = ruleIdsOfPack(options.Rules);
            foreach (string problem in options.Severities.Count + options.DisabledRules.Count == 0 ? [] : RuleProblems(options, new HashSet<string>(known, StringComparer.Ordinal)))
            {
                yield return problem;
            }
        }

        if (!Enum.IsDefined(options.Stage))
        {
            yield return $"{nameof(options.Stage)}: {(int)options.Stage} is no stage.";
        }

        foreach (string rule in options.Severities.Keys.Order(StringComparer.Ordinal).Where(rule => !Enum.IsDefined(options.Severities[rule])))
        {
            yield return $"{nameof(options.Severities)}[{rule}]: {(int)options.Severities[rule]} is no severity.";
        }

        if (options.AgencySymbols.Any(string.IsNullOrWhiteSpace))
        {
            yield return $"{nameof(options.AgencySymbols)}: a symbol is empty.";
        }

        if (options.TimeProvider is null)
        {
            yield return $"{nameof(options.TimeProvider)}: must not be null.";
        }

        if (options.Limits is null)
        {
            yield return $"{nameof(options.Limits)}: must not be null.";
        }
    }

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, FormatCheckOptions options)
    {
        try
        {
            string[] problems = [.. Problems(options, packIds, ruleIdsOfPack)];
            return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
        }
        catch (RulePackException e)
        {
            return ValidateOptionsResult.Fail(e.Problems.Select(problem => problem.En));
        }
    }

    private static IEnumerable<string> RuleProblems(FormatCheckOptions options, HashSet<string> known)
    {
        foreach (string rule in options.Severities.Keys.Order(StringComparer.Ordinal).Where(rule => !known.Contains(rule)))
        {
            yield return $"{nameof(options.Severities)}: the pack '{options.Rules}' has no rule '{rule}'.{Hint(rule)}";
        }

        foreach (string rule in options.DisabledRules.Order(StringComparer.Ordinal).Where(rule => !known.Contains(rule)))
        {
            yield return $"{nameof(options.DisabledRules)}: the pack '{options.Rules}' has no rule '{rule}'.{Hint(rule)}";
        }

        string Hint(string rule) => known.Contains($"{options.Rules}/{rule}") ? $" Write '{options.Rules}/{rule}'." : "";
    }
}
