using System.Collections.Immutable;

namespace FormatCheck.Cli;

/// <summary>The exit codes: a contract with scripts.</summary>
internal static class ExitCode
{
    public const int Clean = 0;
    public const int Findings = 1;
    public const int Usage = 2;
    public const int Unreadable = 3;
    public const int Fault = 4;

    /// <summary>What shells take for Ctrl+C.</summary>
    public const int Interrupted = 130;

    /// <summary>The code of a run: a fault of FormatCheck outweighs an unreadable file, and that outweighs findings.</summary>
    /// <param name="totals">What its reports add up to.</param>
    /// <param name="unread">The files that gave none.</param>
    /// <param name="failOn">The lowest severity that counts, or <see langword="null"/> for none.</param>
    /// <param name="maxWarnings">How many warnings are allowed, or <see langword="null"/> for any number.</param>
    public static int Of(RunTotals totals, ImmutableArray<UnreadFile> unread, Severity? failOn, int? maxWarnings = null) =>
        unread.Any(file => file.Problem is null) ? Fault
        : unread.Length > 0 ? Unreadable
        : failOn is { } severity && totals.HasFailureAtOrAbove(severity) ? Findings
        : maxWarnings is { } most && totals.Warnings > most ? Findings
        : Clean;
}
