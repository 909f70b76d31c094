namespace FormatCheck.Tests.Checking;

/// <summary>Many files at once.</summary>
public class CheckBatchTests
{
    private static CheckReport Report(string file) => new FormatChecker().Check(Sample, file);

    private static byte[] Sample => File.ReadAllBytes(Repository.PathOf("samples", "drafts", "cong-van-1470-sai.docx"));

    [Fact]
    public async Task CheckMany_Files_GivesResultsInTheirOrderAndTheSameAsOneByOne()
    {
        string[] files = [.. Directory.EnumerateFiles(Repository.PathOf("samples", "drafts")).Order(StringComparer.Ordinal), "no-such.docx"];
        string[] all = [.. Enumerable.Repeat(files, 20).SelectMany(some => some)];
        var checker = new FormatChecker();
        string?[] alone = [.. files.Select(file => File.Exists(file) ? checker.Check(file, TestContext.Current.CancellationToken).ToJson() : null)];

        List<CheckResult> results = await checker.CheckManyAsync(all, jobs: 4, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        results.Select(result => result.File).Should().Equal(all);
        results.Select(result => result.Report?.ToJson()).Should().Equal(Enumerable.Repeat(alone, 20).SelectMany(some => some));
        results.Where(result => result.Report is null).Should().HaveCount(20).And.OnlyContain(result => result.Exception is DocumentFormatException);
    }

    [Fact]
    public async Task Run_CallerStopsAfterAllIsChecked_Ends()
    {
        CheckReport report = Report("x");
        IAsyncEnumerator<CheckResult> results = CheckBatch
            .RunAsync(["1", "2", "3", "4"], (_, _) => report, jobs: 1, TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        (await results.MoveNextAsync()).Should().BeTrue();
        await Task.Delay(300, TestContext.Current.CancellationToken); // the other three lie ready and nobody takes them

        Func<Task> stop = () => results.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        await stop.Should().NotThrowAsync();
    }

    [Fact]
    public async Task Run_SlowFile_HoldsBackNoMoreThanTheWindow()
    {
        using var gate = new ManualResetEventSlim();
        CheckReport report = Report("x");
        int taken = 0;

        IAsyncEnumerator<CheckResult> results = CheckBatch
            .RunAsync(Endless(), (path, token) => Check(path, token), jobs: 2, TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        ValueTask<bool> first = results.MoveNextAsync();
        await Task.Delay(300, TestContext.Current.CancellationToken);
        int ahead = Volatile.Read(ref taken);
        gate.Set();

        (await first).Should().BeTrue();
        results.Current.File.Should().Be("0");
        ahead.Should().BeLessThan(200, "memory is bounded by the workers");
        await results.DisposeAsync();

        CheckReport Check(string path, CancellationToken token)
        {
            if (path == "0")
            {
                gate.Wait(token);
            }

            return report;
        }

        IEnumerable<string> Endless()
        {
            while (true)
            {
                yield return (Interlocked.Increment(ref taken) - 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            }
        }
    }

    [Fact]
    public async Task Run_CallerThatStops_LeavesNoCheckBehind()
    {
        CheckReport report = Report("x");
        int running = 0;

        await foreach (CheckResult result in CheckBatch.RunAsync(Enumerable.Repeat("x", 10_000), Check, jobs: 3, TestContext.Current.CancellationToken))
        {
            break;
        }

        Volatile.Read(ref running).Should().Be(0);

        CheckReport Check(string path, CancellationToken token)
        {
            Interlocked.Increment(ref running);
            Thread.Sleep(1);
            Interlocked.Decrement(ref running);
            return report;
        }
    }

    [Fact]
    public async Task Run_Cancelled_Throws()
    {
        using var stop = new CancellationTokenSource();
        CheckReport report = Report("x");
        Func<Task> act = async () =>
        {
            await foreach (CheckResult result in CheckBatch.RunAsync(Enumerable.Repeat("x", 10_000), (_, _) => report, jobs: 2, stop.Token))
            {
                await stop.CancelAsync();
            }
        };

        await act.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task Run_FaultOfTheCheck_IsAResultAndHidesNoOther()
    {
        CheckReport report = Report("x");

        List<CheckResult> results = await CheckBatch
            .RunAsync(["a", "b"], (path, _) => path == "a" ? throw new InvalidOperationException("odd") : report, cancellationToken: TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);

        results.Select(result => result.Exception?.Message).Should().Equal("odd", null);
    }

    [Fact]
    public async Task Run_PathsThatCannotBeListed_Throw()
    {
        CheckReport report = Report("x");
        Func<Task> act = async () => await CheckBatch.RunAsync(Broken(), (_, _) => report, cancellationToken: TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        await act.Should().ThrowAsync<IOException>();

        static IEnumerable<string> Broken()
        {
            yield return "a";
            throw new IOException("gone");
        }
    }
}

/// <summary>Places of findings.</summary>
public class OtherFingerprintsTests
{
    [Fact]
    public void Finding_OfSeveralPlaces_HasAFingerprintForEach()
    {
        CheckReport report = new FormatChecker().Check(Path.Combine(Repository.Root, "samples", "drafts", "quyet-dinh-sai.docx"), TestContext.Current.CancellationToken);

        report.Findings.Should().Contain(finding => finding.OtherLocations.Length > 0);
        report.Findings.Should().OnlyContain(finding => finding.OtherFingerprints.Length == finding.OtherLocations.Length);
        report.Findings.SelectMany(finding => finding.OtherFingerprints.Prepend(finding.Fingerprint)).Should().OnlyHaveUniqueItems();
    }
}
