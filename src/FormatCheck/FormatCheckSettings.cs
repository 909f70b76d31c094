using System.Collections.Frozen;

namespace FormatCheck;

/// <summary>The options as they were when the checker was made; nobody can change them any more.</summary>
internal sealed record FormatCheckSettings(Stage Stage, FrozenDictionary<string, Severity> Severities, FrozenSet<string> DisabledRules, FrozenSet<string> AgencySymbols, ReadLimits Limits, TimeProvider TimeProvider, NumberRegister? Register)
{
    public static FormatCheckSettings From(FormatCheckOptions options) => new(
        options.Stage,
        options.Severities.ToFrozenDictionary(StringComparer.Ordinal),
        options.DisabledRules.ToFrozenSet(StringComparer.Ordinal),
        options.AgencySymbols.ToFrozenSet(StringComparer.Ordinal),
        options.Limits,
        options.TimeProvider,
        options.Register);
}
