using System.Collections.Immutable;

namespace FormatCheck.Cli;

/// <summary>Checks files on all cores; what is wrong with one never hides the results of the others.</summary>
internal static class Checking
{
    /// <param name="inputs">The files.</param>
    /// <param name="check">Checks one file; several at once.</param>
    /// <param name="jobs">How many at once; 0 stands for the number of cores.</param>
    /// <param name="error">Where a stack trace is written to, when it is asked for.</param>
    /// <param name="onReport">Takes each report, in the order of the files; none is kept here.</param>
    /// <param name="onDone">Told of each file that is done.</param>
    /// <returns>The files that gave no report, in their order.</returns>
    public static async Task<ImmutableArray<UnreadFile>> RunAsync(
        IReadOnlyList<Input> inputs,
        Func<string, CancellationToken, CheckReport> check,
        int jobs,
        TextWriter error,
        Action<CheckReport> onReport,
        Action? onDone = null,
        CancellationToken cancellationToken = default)
    {
        ImmutableArray<UnreadFile>.Builder unread = ImmutableArray.CreateBuilder<UnreadFile>();
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
                Take(results.Current);
            }

            onDone?.Invoke();
        }

        return unread.ToImmutable();

        void Take(CheckResult result)
        {
            switch (result.Exception)
            {
                case null:
                    onReport(result.Report!);
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
