using System.ComponentModel;
using BenchmarkDotNet.Attributes;
using FormatCheck.Generator;
using FormatCheck.Generator.Kinds;
using FormatCheck.Generator.Variants;

namespace FormatCheck.Benchmarks;

/// <summary>Many files from disk, on one core and on all.</summary>
[MemoryDiagnoser, Description("Batch")]
[Against("times faster than one core", nameof(OneCore), IsLess = true)]
public class BatchBenchmarks
{
    private const int Files = 400;

    private readonly FormatChecker _checker = new();
    private string[] _paths = [];

    [GlobalSetup]
    public void Setup()
    {
        Variant[] variants = [.. AllVariants.List.Where(variant => variant.Name is "plain" or "word-template")];
        _paths = [.. Enumerable.Range(0, Files).Select(i => Samples.FileOf($"{i}.docx", i < AllKinds.List.Count * variants.Length
            ? CleanDrafts.Of(AllKinds.List[i / variants.Length], variants[i % variants.Length]).Bytes
            : File.ReadAllBytes(Path.Combine(Samples.Folder, $"{i % (AllKinds.List.Count * variants.Length)}.docx"))))];
        WarmUp.Once(nameof(BatchBenchmarks), () => { }, OneCore);
    }

    [Benchmark(Description = "400 files, one worker")]
    public long OneCore() => Check(1);

    [Benchmark(Description = "400 files, a worker for each core")]
    public long AllCores() => Check(0);

    private long Check(int jobs) => CountAsync(jobs).GetAwaiter().GetResult();

    private async Task<long> CountAsync(int jobs)
    {
        long findings = 0;
        await foreach (CheckResult result in _checker.CheckManyAsync(_paths, jobs).ConfigureAwait(false))
        {
            findings += result.Report?.Findings.Length ?? 0;
        }

        return findings;
    }
}
