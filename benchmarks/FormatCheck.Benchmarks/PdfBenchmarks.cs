using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using FormatCheck.Drafts;
using FormatCheck.Pdf;
using FormatCheck.Pdf.Content;
using FormatCheck.Pdf.Objects;

namespace FormatCheck.Benchmarks;

/// <summary>A whole check of a PDF, its stages, the inflating that no reader can do without, and the programs that people extract text with.</summary>
/// <remarks>The programs are started anew each time: subtract the row of their start-up. They look at letters and check nothing.</remarks>
[MemoryDiagnoser]
public class PdfBenchmarks
{
    private readonly FormatChecker _checker = new();
    private readonly ReadLimits _limits = new();
    private byte[] _bytes = [];
    private string _file = "";

    [Params(PdfSample.TwoPages, PdfSample.FivePages, PdfSample.Pages350)]
    public PdfSample Sample { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _bytes = Samples.Bytes(Sample);
        _file = Path.Combine(Path.GetTempPath(), $"formatcheck-benchmark-{Sample}.pdf");
        File.WriteAllBytes(_file, _bytes);
    }

    [GlobalCleanup]
    public void Cleanup() => File.Delete(_file);

    [Benchmark(Baseline = true, Description = "inflate the content streams")]
    public long Inflate()
    {
        using PdfFile file = PdfFile.Open(_bytes, _limits, CancellationToken.None);
        long sum = 0;
        foreach (PdfPage page in file.Pages)
        {
            using DecodedStream content = file.Decode(page.Dictionary["Contents"u8]);
            sum += content.Span.Length;
        }

        return sum;
    }

    [Benchmark(Description = "interpret (letters with places and fonts)")]
    public long Interpret()
    {
        using PdfFile file = PdfFile.Open(_bytes, _limits, CancellationToken.None);
        using var content = new PageContent();
        using var interpreter = new ContentInterpreter(file, CancellationToken.None);
        long sum = 0;
        foreach (PdfPage page in file.Pages)
        {
            interpreter.Read(page, content);
            sum += content.Glyphs.Count;
        }

        return sum;
    }

    [Benchmark(Description = "read (interpret, lay out lines and paragraphs)")]
    public int Read()
    {
        using Draft draft = PdfReader.Read(_bytes, _limits, CancellationToken.None);
        return draft.Paragraphs.Length;
    }

    [Benchmark(Description = "whole check")]
    public CheckReport WholeCheck() => _checker.Check(_bytes);

    [Benchmark(Description = "pdftotext -v: its start-up alone")]
    public int StartPdfToText() => Run("pdftotext", "-v");

    [Benchmark(Description = "pdftotext -bbox")]
    public int PdfToText() => Run("pdftotext", "-bbox", _file, "/dev/null");

    [Benchmark(Description = "mutool -v: its start-up alone")]
    public int StartMuTool() => Run("mutool", "-v");

    [Benchmark(Description = "mutool draw -F stext")]
    public int MuTool() => Run("mutool", "draw", "-q", "-F", "stext", "-o", "/dev/null", _file);

    private static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }
}
