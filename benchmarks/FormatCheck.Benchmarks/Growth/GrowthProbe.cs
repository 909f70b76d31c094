using System.Diagnostics;
using System.Globalization;
using FormatCheck.Docx;
using FormatCheck.Drafts;
using FormatCheck.Generator.Kinds;
using FormatCheck.Recognition;
using FormatCheck.Rules;

namespace FormatCheck.Benchmarks.Growth;

/// <summary><c>probe</c>: measures one point in a process of its own, so that its memory is its own, too.</summary>
internal static class GrowthProbe
{
    private static readonly TimeSpan s_measuring = TimeSpan.FromSeconds(1);

    public static (double Milliseconds, double Megabytes) InProcessOfItsOwn(string kind, int size)
    {
        string what = kind switch
        {
            "docx" => Samples.FileOf($"{size}.docx", Samples.DocxOf(Samples.ParagraphsOn(size))),
            "pdf" => Samples.FileOf($"{size}.pdf", Samples.PdfOf(Samples.ParagraphsOn(size))),
            _ => size.ToString(CultureInfo.InvariantCulture),
        };
        var start = new ProcessStartInfo("dotnet", [typeof(GrowthProbe).Assembly.Location, "probe", kind, what]) { RedirectStandardOutput = true };
        start.Environment["DOTNET_TieredCompilation"] = "0"; // what is compiled once is as fast at the first point as at the last
        using Process process = Process.Start(start)!;
        string[] numbers = process.StandardOutput.ReadToEnd().Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        process.WaitForExit();
        return process.ExitCode == 0 && numbers.Length == 2
            ? (double.Parse(numbers[0], CultureInfo.InvariantCulture), double.Parse(numbers[1], CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"The probe of {kind} with {size} failed.");
    }

    /// <summary>Prints the least milliseconds, and the megabytes that the process held at most.</summary>
    public static void Run(string kind, string what)
    {
        Action work = kind switch
        {
            "docx" or "pdf" => Check(File.ReadAllBytes(what)),
            "batch" => Batch(int.Parse(what, CultureInfo.InvariantCulture)),
            "rules" => Rules(int.Parse(what, CultureInfo.InvariantCulture)),
            "packs" => Packs(int.Parse(what, CultureInfo.InvariantCulture)),
            _ => throw new ArgumentException($"There is no probe '{kind}'.", nameof(kind)),
        };
        double least = Least(work);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{least} {process.PeakWorkingSet64 / (double)(1 << 20)}"));
    }

    /// <summary>For some time of the processor, which others on the machine do not shorten.</summary>
    private static double Least(Action work)
    {
        using var process = Process.GetCurrentProcess();
        work(); // compiles it
        double least = double.MaxValue;
        process.Refresh();
        TimeSpan end = process.TotalProcessorTime + s_measuring;
        for (int i = 0; i < 5 || process.TotalProcessorTime < end; i++)
        {
            long start = Stopwatch.GetTimestamp();
            work();
            least = Math.Min(least, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            process.Refresh();
        }

        return least;
    }

    private static Action Check(byte[] file)
    {
        var checker = new FormatChecker();
        return () => checker.Check(file);
    }

    private static Action Batch(int size)
    {
        var checker = new FormatChecker();
        string[] files = [.. AllKinds.List.Select(kind => Samples.FileOf($"{kind.Name}.docx", Generator.CleanDrafts.Of(kind, Generator.Variants.AllVariants.List[0]).Bytes))];
        return () => Run(size);

        void Run(int count) => Task.Run(async () =>
        {
            await foreach (CheckResult result in checker.CheckManyAsync(Enumerable.Range(0, count).Select(i => files[i % files.Length])).ConfigureAwait(false))
            {
                if (result.Exception is not null)
                {
                    throw result.Exception;
                }
            }
        }).Wait();
    }

    /// <summary>Rules of a pack over and over, on a draft that was read and recognised once.</summary>
    private static Action Rules(int size)
    {
        RulePack pack = PackLoader.Load("hd36");
        RulePack large = pack with { Rules = [.. Enumerable.Range(0, size).Select(i => pack.Rules[i % pack.Rules.Length]).Select((rule, i) => rule with { Id = $"{rule.Id}-{i}" })] };
        FormatCheckSettings settings = FormatCheckSettings.From(new FormatCheckOptions());
        Draft draft = DocxReader.Read(Samples.Docx(Sample.Pages2), settings.Limits, CancellationToken.None);
        RecognisedDraft recognised = Recogniser.Recognise(draft, pack.Words);
        return () => Checker.Check(recognised, large, settings, "", CancellationToken.None);
    }

    private static Action Packs(int size)
    {
        string pack = Write(size);
        return () => _ = new FormatChecker(new FormatCheckOptions { Rules = pack });
    }

    private static string Write(int size)
    {
        string folder = Directory.CreateDirectory(Path.Combine(Samples.Folder, $"pack{size}")).FullName;
        string file = Path.Combine(folder, "rules.json");
        if (!File.Exists(file))
        {
            File.WriteAllText(Path.Combine(folder, "pack.json"), """{ "id": "many", "version": "1.0.0", "title": { "vi": "Nhiều quy tắc", "en": "Many rules" } }""");
            File.WriteAllText(file, $$"""{ "rules": [{{string.Join(',', Enumerable.Range(0, size).Select(RuleOf))}}] }""");
        }

        return folder;
    }

    private static string RuleOf(int number) => $$"""
        {
          "id": "comments-{{number}}", "component": "document",
          "title": { "vi": "Ghi chú", "en": "Comments" }, "severity": "warning", "evidence": "practice",
          "clause": { "section": "", "quote": "" }, "check": { "kind": "fact", "fact": "comments" },
          "message": { "vi": "Văn bản còn ghi chú.", "en": "The document still holds comments." },
          "remedy": { "vi": "Xoá các ghi chú.", "en": "Delete the comments." }, "fix": "manual", "pdf": "none",
          "examples": { "right": [{ "text": "Văn bản không có ghi chú." }], "wrong": [{ "text": "Văn bản có ghi chú." }] }
        }
        """;
}
