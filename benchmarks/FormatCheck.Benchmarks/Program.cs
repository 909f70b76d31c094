using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

// In this process, so that it runs wherever it was built; short, because ratios tell more than microseconds.
Job job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(8).WithIterationCount(15).WithIterationTime(TimeInterval.FromMilliseconds(250));
IConfig config = DefaultConfig.Instance.AddJob(job).AddColumn(StatisticColumn.Min).HideColumns(Column.Job, Column.Toolchain, Column.IterationCount, Column.IterationTime, Column.WarmupCount, Column.Error);

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
