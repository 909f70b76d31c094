using System.ComponentModel;
using System.IO.Compression;
using BenchmarkDotNet.Attributes;

namespace FormatCheck.Benchmarks;

/// <summary>Files that no one in this project wrote: every DOCX of <c>../shared/corpus</c> that FormatCheck and the SDK can both read, each once.</summary>
[MemoryDiagnoser, Corpus, Description("DOCX that no one here wrote, each once")]
[Against("× inflating", nameof(Inflate))]
[Against("times faster than the SDK", nameof(OpenXmlDom), IsLess = true)]
[Against("times less memory", nameof(OpenXmlDom), IsLess = true, OfMemory = true)]
public class CorpusDocxBenchmarks
{
    private readonly byte[] _inflated = new byte[64 * 1024];
    private readonly FormatChecker _checker = new();
    private byte[][] _files = [];
    private string[] _paths = [];

    [GlobalSetup]
    public void Setup()
    {
        _paths = CorpusFiles.Some("*.docx", int.MaxValue / 2, path => CorpusFiles.IsRead(() => Rivals.OpenXmlDom(File.ReadAllBytes(path))) && CorpusFiles.IsRead(() => _checker.Check(path)));
        _files = [.. _paths.Select(File.ReadAllBytes)];
        WarmUp.Once(nameof(CorpusDocxBenchmarks), () => { }, Inflate, Whole, OpenXmlDom);
    }

    [Benchmark(Description = "inflate every part")]
    public long Inflate()
    {
        long sum = 0;
        foreach (byte[] file in _files)
        {
            using var archive = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
            foreach (ZipArchiveEntry entry in archive.Entries)
            {
                using Stream stream = entry.Open();
                for (int read; (read = stream.Read(_inflated)) > 0;)
                {
                    sum += read;
                }
            }
        }

        return sum;
    }

    [Benchmark(Description = "**whole check**")]
    public long Whole() => _files.Sum(file => (long)_checker.Check(file).Findings.Length);

    [Benchmark(Description = "Open XML SDK: DOM, walk the runs")]
    public long OpenXmlDom() => _files.Sum(Rivals.OpenXmlDom);
}

/// <summary>PDFs of <c>../shared/corpus</c>, a sample of those that FormatCheck, pdftotext and mutool can all read, each once.</summary>
[MemoryDiagnoser, Corpus, Description("PDF that no one here wrote, 40 files, each once")]
[Against("times faster than pdftotext", nameof(PdfToText), IsLess = true)]
[Against("times faster than mutool", nameof(MuTool), IsLess = true)]
public class CorpusPdfBenchmarks
{
    private const int Files = 40;

    private readonly FormatChecker _checker = new();
    private string[] _paths = [];
    private byte[][] _files = [];

    [GlobalSetup]
    public void Setup()
    {
        _paths = CorpusFiles.Some("*.pdf", Files, path => CorpusFiles.IsRead(() => _checker.Check(path))
            && new[] { Programs.PdfToText, Programs.MuTool }.All(program => !Programs.IsInstalled(program) || CorpusFiles.IsRead(() => Programs.Read(program, path))));
        _files = [.. _paths.Select(File.ReadAllBytes)];
        WarmUp.Once(nameof(CorpusPdfBenchmarks), () => { }, Whole);
    }

    [Benchmark(Description = "**whole check**")]
    public long Whole() => _files.Sum(file => (long)_checker.Check(file).Findings.Length);

#if PDFPIG
    [Benchmark(Description = "PdfPig: letters")]
    public long PdfPig() => _files.Sum(Rivals.PdfPig);
#endif

    [Benchmark(Description = "`pdftotext -bbox`"), Program(Programs.PdfToText, StartUp = nameof(StartPdfToText))]
    public int PdfToText() => Programs.Read(Programs.PdfToText, _paths);

    [Benchmark(Description = "pdftotext: start-up"), Program(Programs.PdfToText)]
    public int StartPdfToText() => Programs.Read(Programs.PdfToText, [.. _paths.Select(_ => Samples.TinyPdf())]);

    [Benchmark(Description = "`mutool draw -F stext`"), Program(Programs.MuTool, StartUp = nameof(StartMuTool))]
    public int MuTool() => Programs.Read(Programs.MuTool, _paths);

    [Benchmark(Description = "mutool: start-up"), Program(Programs.MuTool)]
    public int StartMuTool() => Programs.Read(Programs.MuTool, [.. _paths.Select(_ => Samples.TinyPdf())]);
}
