using FormatCheck.Rules;

namespace FormatCheck.Cli;

/// <summary>Finds the names that a misspelt one may have meant.</summary>
internal static class Nearest
{
    private const int MostSuggestions = 3;

    /// <summary>The nearest names, best first; none where nothing is near.</summary>
    public static string[] To(string name, IEnumerable<string> known) =>
        [.. known
            .Select(candidate => (Name: candidate, Distance: Distance(name, candidate)))
            .Where(pair => pair.Distance <= Math.Max(2, name.Length / 3))
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.Name, StringComparer.Ordinal)
            .Take(MostSuggestions)
            .Select(pair => pair.Name)];

    // A name that holds what was typed (title for title-size) is near, whatever its length.
    private static int Distance(string name, string candidate) =>
        name.Length >= 3 && candidate.Contains(name, StringComparison.OrdinalIgnoreCase) ? 1 : Spelling.Distance(name, candidate);
}
