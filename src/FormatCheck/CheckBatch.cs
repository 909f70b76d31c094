using System.Runtime.CompilerServices;
using System.Threading.Tasks.Dataflow;

namespace FormatCheck;

/// <summary>What came of one file among many: its report, or the exception that stands in its place.</summary>
/// <param name="File">The path as it was given.</param>
/// <param name="Report">The report; <see langword="null"/> where there is none.</param>
/// <param name="Exception">A <see cref="DocumentFormatException"/> where the file cannot be read as a document; any other is a fault of the check itself. <see langword="null"/> beside a report.</param>
public sealed record CheckResult(string File, CheckReport? Report, Exception? Exception);

/// <summary>Checks any number of files on all cores.</summary>
public static class CheckBatch
{
    /// <summary>How many files each worker may be ahead of the one that is waited for: results keep their order, and memory does not grow with the number of files.</summary>
    private const int Ahead = 32;

    /// <summary>Checks files with a check of the caller's own, e.g. one that takes another pack for each folder or looks into a cache first. It runs on several threads at once.</summary>
    /// <param name="paths">The files; they are taken one by one, as workers become free.</param>
    /// <param name="check">Checks one file.</param>
    /// <param name="jobs">How many files are checked at once; 0 stands for the number of cores.</param>
    /// <param name="cancellationToken">Cancels what is still to be done.</param>
    /// <returns>A result for each path, in the order of the paths; what is wrong with one file never hides the others.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="paths"/> or <paramref name="check"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="jobs"/> is negative.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IAsyncEnumerable<CheckResult> RunAsync(
        IEnumerable<string> paths, Func<string, CancellationToken, CheckReport> check, int jobs = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(check);
        ArgumentOutOfRangeException.ThrowIfNegative(jobs);
        return Run(paths, check, jobs == 0 ? Environment.ProcessorCount : jobs, cancellationToken);
    }

    private static async IAsyncEnumerable<CheckResult> Run(
        IEnumerable<string> paths, Func<string, CancellationToken, CheckReport> check, int jobs, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Cancelled as well when the caller stops asking for results.
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var workers = new TransformBlock<string, CheckResult>(
            path => Check(path, check, stop.Token),
            new() { MaxDegreeOfParallelism = jobs, BoundedCapacity = jobs * Ahead, EnsureOrdered = true, SingleProducerConstrained = true, CancellationToken = stop.Token });
        Task feeding = Task.Run(() => FeedAsync(paths, workers, stop.Token), CancellationToken.None);
        try
        {
            await foreach (CheckResult result in workers.ReceiveAllAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return result;
            }

            await feeding.ConfigureAwait(false);
            await workers.Completion.ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            workers.TryReceiveAll(out _); // a block whose work was done before it was cancelled ends only when its results are taken
            await Task.WhenAny(Task.WhenAll(feeding, workers.Completion)).ConfigureAwait(false); // whatever came of them: no check outlives the call
        }
    }

    private static async Task FeedAsync(IEnumerable<string> paths, TransformBlock<string, CheckResult> workers, CancellationToken cancellationToken)
    {
        try
        {
            foreach (string path in paths)
            {
                await workers.SendAsync(path, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            workers.Complete();
        }
    }

    private static CheckResult Check(string path, Func<string, CancellationToken, CheckReport> check, CancellationToken cancellationToken)
    {
        try
        {
            return new(path, check(path, cancellationToken), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return new(path, null, exception);
        }
    }
}
