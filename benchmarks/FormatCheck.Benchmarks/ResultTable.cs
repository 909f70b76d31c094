using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace FormatCheck.Benchmarks;

/// <summary>The results of one class as a table in Markdown: a block for each draft, ratios by the least times, which others on the machine lengthen least.</summary>
internal sealed class ResultTable(Type type, BenchmarkRunInfo all, BenchmarkReport[] reports)
{
    private readonly AgainstAttribute[] _ratios = [.. type.GetCustomAttributes<AgainstAttribute>()];

    private sealed record Result(double Median, double Least, double? Memory);

    public void Write(TextWriter text)
    {
        text.WriteLine();
        text.WriteLine("### " + type.GetCustomAttribute<DescriptionAttribute>()!.Description);
        text.WriteLine();
        Row(text, ["draft", "what", "median", "least", "allocated", .. _ratios.Select(ratio => ratio.Heading)]);
        Row(text, Enumerable.Repeat("---", 5 + _ratios.Length));
        foreach (IGrouping<string, BenchmarkCase> draft in all.BenchmarksCases.GroupBy(benchmark => DraftOf(benchmark)))
        {
            string name = draft.Key;
            foreach (BenchmarkCase benchmark in draft)
            {
                Row(text, [name, .. Cells(benchmark, [.. draft])]);
                name = "";
            }
        }
    }

    private IEnumerable<string> Cells(BenchmarkCase benchmark, BenchmarkCase[] draft)
    {
        string what = benchmark.Descriptor.WorkloadMethodDisplayInfo.Trim('\'');
        return ResultOf(benchmark) is { } result
            ? [what, Time(result.Median), Time(result.Least), Memory(result.Memory), .. _ratios.Select(ratio => Cell(ratio, benchmark, draft))]
            : [what, Measuring.LackOf(benchmark.Descriptor) ?? "failed", "", "", .. _ratios.Select(_ => "")];
    }

    private string Cell(AgainstAttribute ratio, BenchmarkCase benchmark, BenchmarkCase[] draft)
    {
        double? own = Amount(ratio, benchmark, draft), other = Amount(ratio, Array.Find(draft, other => other.Descriptor.WorkloadMethod.Name == ratio.Method)!, draft);
        return own > 0 && other > 0 ? Number(ratio.IsLess ? other.Value / own.Value : own.Value / other.Value) : "";
    }

    /// <summary>What is compared: memory, or time without the start-up of a program.</summary>
    private double? Amount(AgainstAttribute ratio, BenchmarkCase benchmark, BenchmarkCase[] draft)
    {
        Result? result = ResultOf(benchmark);
        ProgramAttribute? program = benchmark.Descriptor.WorkloadMethod.GetCustomAttribute<ProgramAttribute>();
        if (ratio.OfMemory || program is null)
        {
            return ratio.OfMemory ? result?.Memory : result?.Least;
        }

        BenchmarkCase? startUp = Array.Find(draft, other => other.Descriptor.WorkloadMethod.Name == program.StartUp);
        return startUp is null ? null : result?.Least - ResultOf(startUp)?.Least;
    }

    /// <summary>The least of all rounds, and the median of their medians.</summary>
    private Result? ResultOf(BenchmarkCase benchmark)
    {
        BenchmarkReport[] rounds = [.. reports.Where(report => report.ResultStatistics is not null && report.BenchmarkCase.Descriptor.WorkloadMethod == benchmark.Descriptor.WorkloadMethod && DraftOf(report.BenchmarkCase) == DraftOf(benchmark))];
        if (rounds.Length == 0)
        {
            return null;
        }

        double[] medians = [.. rounds.Select(round => round.ResultStatistics!.Median).Order()];
        double? memory = Measuring.IsProgram(benchmark.Descriptor) ? null : rounds[^1].GcStats.GetBytesAllocatedPerOperation(rounds[^1].BenchmarkCase);
        return new(medians[medians.Length / 2], rounds.Min(round => round.ResultStatistics!.Min), memory);
    }

    private static string DraftOf(BenchmarkCase benchmark) => benchmark.Parameters.Items.Count == 0 ? "" : benchmark.Parameters.Items[0].Value switch
    {
        Sample.Pages2 => "2 pages",
        Sample.Pages20 => "20 pages",
        Sample.Paragraphs3000 => "3,000 paragraphs",
        Sample.Pages350 => "350 pages",
        object other => $"{other}",
        null => "",
    };

    private static string Time(double nanoseconds) => nanoseconds < 1e6 ? $"{Number(nanoseconds / 1e3)} µs" : $"{Number(nanoseconds / 1e6)} ms";

    private static string Memory(double? bytes) => bytes is { } some ? $"{Number(some / 1024)} KB" : "";

    private static string Number(double value) => value.ToString(value switch { < 1 => "0.000", < 10 => "0.00", < 100 => "0.0", _ => "#,0" }, CultureInfo.InvariantCulture);

    private static void Row(TextWriter text, IEnumerable<string> cells) => text.WriteLine($"| {string.Join(" | ", cells)} |");
}
