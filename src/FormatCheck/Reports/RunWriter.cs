using System.Collections.Immutable;

namespace FormatCheck.Reports;

/// <summary>
/// Writes a run while it goes on: each report when its turn comes, then what belongs to the run as a whole.
/// No report is kept; what stands above the reports and is known behind them waits for them with a <see cref="Spool"/>.
/// </summary>
internal interface IRunWriter : IDisposable
{
    /// <summary>Writes what came of the next file.</summary>
    void Write(CheckReport report);

    /// <summary>Writes the rest. Nothing is written after it.</summary>
    void End(RunEnd end);
}

/// <summary>What is known of a run when all files are done.</summary>
/// <param name="Unread">The files that gave no report.</param>
/// <param name="Notices">What is to be said of the run's configuration.</param>
internal sealed record RunEnd(ImmutableArray<UnreadFile> Unread, ImmutableArray<LocalizedText> Notices);

/// <summary>What reports add up to.</summary>
internal sealed class RunTotals
{
    public int Reports { get; private set; }

    /// <summary>Gets how many reports have neither an error nor a warning.</summary>
    public int Clean { get; private set; }

    public int Errors { get; private set; }

    public int Warnings { get; private set; }

    public int Infos { get; private set; }

    public int Reviews { get; private set; }

    public int NotChecked { get; private set; }

    public int Known { get; private set; }

    /// <summary>Gets how many of the known findings somebody suppressed.</summary>
    public int Suppressed { get; private set; }

    public static RunTotals Of(CheckReport report)
    {
        var totals = new RunTotals();
        totals.Add(report);
        return totals;
    }

    public void Add(CheckReport report)
    {
        Reports++;
        Clean += report.IsClean ? 1 : 0;
        Errors += report.ErrorCount;
        Warnings += report.WarningCount;
        Infos += report.InfoCount;
        Reviews += report.ReviewCount;
        NotChecked += report.NotCheckedCount;
        Known += report.Known.Length;
        Suppressed += report.Known.Count(one => !one.InBaseline);
    }

    /// <summary>Whether a finding fails at or above a severity.</summary>
    public bool HasFailureAtOrAbove(Severity severity) => Errors > 0 || (severity <= Severity.Warning && Warnings > 0) || (severity <= Severity.Info && Infos > 0);
}
