using BenchmarkDotNet.Running;
using FormatCheck.Benchmarks;
using FormatCheck.Benchmarks.Growth;

try
{
    switch (args)
    {
        case ["table", .. string[] filter]:
            TableCommand.Run(filter);
            break;
        case ["growth"]:
            return GrowthCommand.Run(Path.Combine("benchmarks", "growth"));
        case ["probe", string kind, string what]:
            GrowthProbe.Run(kind, what);
            break;
        default:
            BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, Measuring.Config);
            break;
    }

    return 0;
}
finally
{
    Directory.Delete(Samples.Folder, recursive: true);
}
