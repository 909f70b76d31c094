using System.ComponentModel;
using BenchmarkDotNet.Attributes;

namespace FormatCheck.Benchmarks;

/// <summary>What it costs to load and compile packs: one by itself, and all built-in ones that <c>auto</c> chooses among.</summary>
[MemoryDiagnoser, Description("Loading and compiling packs")]
public class PackBenchmarks
{
    [Params("hd36", "hd05", "nd30", "auto")]
    public string Pack { get; set; } = "";

    [Benchmark(Description = "load and compile")]
    public FormatChecker Load() => new(new FormatCheckOptions { Rules = Pack });
}
