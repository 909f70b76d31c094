
namespace FormatCheck;

/// <summary>The options as they were when the checker was made; nobody can change them any more.</summary>
internal sealed record FormatCheckSettings(Stage Stage, Dictionary<string, Severity> Severities, HashSet<string> DisabledRules, HashSet<string> AgencySymbols, ReadLimits Limits, TimeProvider TimeProvider, NumberRegister? Register)
{
    public static FormatCheckSettings From(FormatCheckOptions options) => new(
        options.Stage,
        new Dictionary<string, Severity>(options.Severities, StringComparer.Ordinal),
        new HashSet<string>(options.DisabledRules, StringComparer.Ordinal),
        new HashSet<string>(options.AgencySymbols, StringComparer.Ordinal),
        options.Limits,
        options.TimeProvider,
        options.Register);
}
