namespace FormatCheck.Benchmarks;

/// <summary>Files of the corpus, in a fixed order.</summary>
internal static class CorpusFiles
{
    private static readonly Dictionary<string, string[]> s_some = [];

    public static IEnumerable<string> All(string pattern) => Samples.Corpus is null ? [] : Directory
        .EnumerateFiles(Samples.Corpus, pattern, SearchOption.AllDirectories)
        .Where(path => !path.Contains("hostile", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <summary>Files from all over the corpus that can be used; chosen once.</summary>
    public static string[] Some(string pattern, int count, Func<string, bool> canBeUsed)
    {
        if (!s_some.TryGetValue(pattern, out string[]? some))
        {
            string[] all = [.. All(pattern)];
            int step = Math.Max(1, (int)(all.Length / (count * 1.5)));
            s_some.Add(pattern, some = [.. all.Where((_, i) => i % step == 0).Where(canBeUsed).Take(count)]);
        }

        return some;
    }

    public static bool IsRead<T>(Func<T> read)
    {
        try
        {
            read();
            return true;
        }
        catch (Exception)
        {
            return false; // whatever a rival says of a damaged file
        }
    }
}
