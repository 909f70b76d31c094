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
        name.Length >= 3 && candidate.Contains(name, StringComparison.OrdinalIgnoreCase) ? 1 : Edits(name.ToLowerInvariant(), candidate.ToLowerInvariant());

    // Levenshtein, one row at a time.
    private static int Edits(string from, string to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 1; i <= from.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
