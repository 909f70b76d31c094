using System.Reflection;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace FormatCheck.Benchmarks;

/// <summary>How BenchmarkDotNet measures here: in this process, so that it runs wherever it was built; short, because ratios tell more than microseconds.</summary>
internal static class Measuring
{
    /// <summary>What takes less than a second.</summary>
    private static readonly Job s_methods = Job.Default
        .WithToolchain(InProcessEmitToolchain.Instance)
        .WithWarmupCount(2)
        .WithIterationCount(10)
        .WithIterationTime(TimeInterval.FromMilliseconds(100))
        .WithEvaluateOverhead(false);

    /// <summary>Programs may take seconds.</summary>
    private static readonly Job s_programs = s_methods.WithWarmupCount(1).WithIterationCount(10);

    public static IConfig Config { get; } = Of(s_methods, _ => true);

    /// <summary>Gets what is run one after the other. A shared machine changes its speed from minute to minute: whoever runs once may meet the slower one.</summary>
    public static IConfig[] Rounds { get; } = [Methods(), Of(s_programs, IsProgram), Methods(), Methods()];

    public static bool IsProgram(Descriptor benchmark) => benchmark.WorkloadMethod.IsDefined(typeof(ProgramAttribute)) || benchmark.WorkloadMethod.IsDefined(typeof(StartUpAttribute));

    private static ManualConfig Methods() => Of(s_methods, benchmark => !IsProgram(benchmark));

    private static ManualConfig Of(Job job, Func<Descriptor, bool> isWanted) => new ManualConfig()
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddLogger(new TextLogger(Console.Error))
        .AddJob(job)
        .AddFilter(new SimpleFilter(benchmark => isWanted(benchmark.Descriptor) && LackOf(benchmark.Descriptor) is null))
        .AddColumn(StatisticColumn.Min)
        .WithArtifactsPath(Path.Combine(Samples.Folder, "logs"))
        .WithOptions(ConfigOptions.DisableOptimizationsValidator);

    /// <summary>Why a benchmark cannot run on this machine.</summary>
    public static string? LackOf(Descriptor benchmark)
    {
        if (benchmark.Type.IsDefined(typeof(CorpusAttribute)) && Samples.Corpus is null)
        {
            return "no ../shared/corpus here";
        }

        if (benchmark.WorkloadMethod.GetCustomAttribute<StartUpAttribute>() is { } start && !Programs.IsBuilt(start.File))
        {
            return "not built: bash benchmarks/startup.sh";
        }

        ProgramAttribute? program = benchmark.WorkloadMethod.GetCustomAttribute<ProgramAttribute>();
        return program is null || Programs.IsInstalled(program.Name) ? null : "not installed";
    }
}
