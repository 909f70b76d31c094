using System.Runtime.InteropServices;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace FormatCheck.Benchmarks;

/// <summary><c>table</c>: runs everything, prints the tables in Markdown and writes them into <c>benchmarks/README.md</c>.</summary>
internal static class TableCommand
{
    private const string Start = "<!-- table -->";
    private const string End = "<!-- end of table -->";

    private static readonly Type[] s_all =
        [typeof(DocxBenchmarks), typeof(PdfBenchmarks), typeof(CorpusDocxBenchmarks), typeof(CorpusPdfBenchmarks), typeof(BatchBenchmarks), typeof(StartUpBenchmarks), typeof(PackBenchmarks)];

    public static void Run(string[] filter)
    {
        Type[] chosen = [.. s_all.Where(type => filter.Length == 0 || filter.Any(part => type.Name.Contains(part, StringComparison.OrdinalIgnoreCase)))];
        var text = new StringWriter { NewLine = "\n" };
        foreach (Type type in chosen)
        {
            Console.Error.WriteLine($"{type.Name} ...");
            BenchmarkRunInfo all = BenchmarkConverter.TypeToBenchmarks(type, ManualConfig.CreateEmpty());
            Summary[] summaries = [.. Measuring.Rounds.Select(config => BenchmarkRunner.Run(type, config))];
            if (text.GetStringBuilder().Length == 0)
            {
                Machine(summaries[0], text);
            }

            new ResultTable(type, all, [.. summaries.SelectMany(summary => summary.Reports)]).Write(text);
        }

        Console.Write(text);
        if (filter.Length == 0)
        {
            Replace(Path.Combine("benchmarks", "README.md"), text.ToString());
        }
    }

    private static void Machine(Summary summary, StringWriter text)
    {
        text.WriteLine($"Measured on {DateTime.UtcNow:yyyy-MM-dd}:");
        text.WriteLine();
        text.WriteLine("```text");
        foreach (string line in summary.HostEnvironmentInfo.ToFormattedString())
        {
            text.WriteLine(line);
        }

        text.WriteLine(RuntimeInformation.FrameworkDescription);
        text.WriteLine("```");
    }

    private static void Replace(string file, string tables)
    {
        string page = File.Exists(file) ? File.ReadAllText(file) : "";
        int start = page.IndexOf(Start, StringComparison.Ordinal), end = page.IndexOf(End, StringComparison.Ordinal);
        if (start >= 0 && end > start)
        {
            File.WriteAllText(file, $"{page[..(start + Start.Length)]}\n{tables}\n{page[end..]}");
        }
    }
}
