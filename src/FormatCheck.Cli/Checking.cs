using System.Collections.Immutable;

namespace FormatCheck.Cli;

/// <summary>Checks files on all cores; what is wrong with one never hides the results of the others.</summary>
internal static class Checking
{
    /// <param name="inputs">The files.</param>
    /// <param name="check">Checks one file; several at once.</param>
    /// <param name="jobs">How many at once; 0 stands for the number of cores.</param>
    /// <param name="error">Where a stack trace is written to, when it is asked for.</param>
    /// <param name="onDone">Told of each file that is done.</param>
    /// <returns>Reports and unread files, each in the order of the files.</returns>
    public static async Task<CheckRun> RunAsync(
        IReadOnlyList<Input> inputs, Func<string, CancellationToken, CheckReport> check, int jobs, TextWriter error, Action? onDone = null, CancellationToken cancellationToken = default)
    {
        ImmutableArray<CheckReport>.Builder reports = ImmutableArray.CreateBuilder<CheckReport>();
        ImmutableArray<UnreadFile>.Builder unread = ImmutableArray.CreateBuilder<UnreadFile>();
        var outcomes = new SharedOutcomes();
        await using IAsyncEnumerator<CheckResult> results = CheckBatch
            .RunAsync(inputs.Where(input => input.Unread is null).Select(input => input.Path), check, jobs, cancellationToken).GetAsyncEnumerator(cancellationToken);
        foreach (Input input in inputs)
        {
            if (input.Unread is { } missing)
            {
                unread.Add(missing);
            }
            else if (await results.MoveNextAsync().ConfigureAwait(false))
            {
                Add(results.Current);
            }

            onDone?.Invoke();
        }

        return new() { Reports = reports.ToImmutable(), Unread = unread.ToImmutable() };

        void Add(CheckResult result)
        {
            switch (result.Exception)
            {
                case null:
                    reports.Add(outcomes.Share(result.Report!));
                    break;
                case DocumentFormatException exception:
                    unread.Add(UnreadFile.From(result.File, exception));
                    break;
                case UsageException exception:
                    throw exception;
                default:
                    unread.Add(new(result.File, Problem: null, Fault.Describe(result.Exception)));
                    Fault.WriteTrace(result.Exception, error);
                    break;
            }
        }
    }
}

/// <summary>Lets reports with the same outcomes share them: what a report holds of a clean draft is little else.</summary>
internal sealed class SharedOutcomes : IEqualityComparer<ImmutableArray<RuleOutcome>>
{
    private readonly HashSet<ImmutableArray<RuleOutcome>> _known;

    public SharedOutcomes() => _known = new(this);

    public CheckReport Share(CheckReport report)
    {
        if (_known.TryGetValue(report.Outcomes, out ImmutableArray<RuleOutcome> shared))
        {
            return report with { Outcomes = shared };
        }

        _known.Add(report.Outcomes);
        return report;
    }

    public bool Equals(ImmutableArray<RuleOutcome> x, ImmutableArray<RuleOutcome> y) => x.AsSpan().SequenceEqual(y.AsSpan());

    public int GetHashCode(ImmutableArray<RuleOutcome> outcomes)
    {
        var hash = new HashCode();
        foreach (RuleOutcome outcome in outcomes)
        {
            hash.Add(outcome.Outcome);
        }

        return hash.ToHashCode();
    }
}
