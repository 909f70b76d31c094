using System.Diagnostics;

namespace FormatCheck.Benchmarks;

/// <summary>Methods are compiled anew as they are found hot; what is measured is what a long run sees, of all alike.</summary>
internal static class WarmUp
{
    private static readonly TimeSpan s_each = TimeSpan.FromSeconds(1.5);
    private static readonly HashSet<string> s_done = [];

    /// <summary>Runs all of this over and over, the first time that it is asked for.</summary>
    public static void Once(string name, Action prepare, params ReadOnlySpan<Func<long>> works)
    {
        if (!s_done.Add(name))
        {
            return;
        }

        prepare();
        foreach (Func<long> work in works)
        {
            long start = Stopwatch.GetTimestamp();
            while (Stopwatch.GetElapsedTime(start) < s_each)
            {
                work();
            }
        }
    }
}
