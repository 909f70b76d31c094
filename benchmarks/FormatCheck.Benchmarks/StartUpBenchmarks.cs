using System.ComponentModel;
using BenchmarkDotNet.Attributes;

namespace FormatCheck.Benchmarks;

/// <summary>The command from its start to its end on two pages, beside a program that prints one line. <c>benchmarks/startup.sh</c> builds them.</summary>
[Description("Start-up")]
[Against("× hello world", nameof(Hello))]
public class StartUpBenchmarks
{
    private string _file = "";

    [GlobalSetup]
    public void Setup() => _file = Samples.FileOf("start.docx", Samples.Docx(Sample.Pages2));

    [Benchmark(Description = "`dotnet Hello.dll`"), StartUp("hello/Hello.dll")]
    public int Hello() => Programs.Start("hello/Hello.dll");

    [Benchmark(Description = "`formatcheck check`, as it is compiled"), StartUp("il/FormatCheck.Cli.dll")]
    public int Compiled() => Programs.Start("il/FormatCheck.Cli.dll", "check", _file);

    [Benchmark(Description = "`formatcheck check`, ready to run"), StartUp("ready/FormatCheck.Cli.dll")]
    public int ReadyToRun() => Programs.Start("ready/FormatCheck.Cli.dll", "check", _file);

    [Benchmark(Description = "`formatcheck check`, native"), StartUp("native/FormatCheck.Cli")]
    public int Native() => Programs.Start("native/FormatCheck.Cli", "check", _file);
}
