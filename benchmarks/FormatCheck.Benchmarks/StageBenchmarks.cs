using System.IO.Compression;
using BenchmarkDotNet.Attributes;
using FormatCheck.Docx;
using FormatCheck.Drafts;
using FormatCheck.Recognition;
using FormatCheck.Reports;
using FormatCheck.Rules;

namespace FormatCheck.Benchmarks;

/// <summary>The stages of a check apart, and the inflating that no reader of DOCX can do without.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private readonly byte[] _inflated = new byte[64 * 1024];
    private readonly FormatChecker _checker = new();
    private readonly ReaderMemory _memory = new();
    private readonly RulePack _pack = PackLoader.Load("hd36");
    private readonly FormatCheckSettings _settings = FormatCheckSettings.From(new FormatCheckOptions());
    private byte[] _bytes = [];
    private Draft? _read;
    private RecognisedDraft? _recognised;
    private CheckReport? _report;

    [Params(Sample.TwoPages, Sample.Paragraphs3000)]
    public Sample Sample { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _bytes = Samples.Bytes(Sample);
        _read = DocxReader.Read(_bytes, _settings.Limits, CancellationToken.None);
        _recognised = Recogniser.Recognise(_read, _pack.Words);
        _report = Checker.Check(_recognised, _pack, _settings, "", CancellationToken.None);
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        _recognised?.Dispose();
        _read?.Dispose();
    }

    [Benchmark(Description = "inflate every part")]
    public long Inflate()
    {
        using var archive = new ZipArchive(new MemoryStream(_bytes), ZipArchiveMode.Read);
        long sum = 0;
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using Stream stream = entry.Open();
            for (int read; (read = stream.Read(_inflated)) > 0;)
            {
                sum += read;
            }
        }

        return sum;
    }

    [Benchmark(Description = "read (inflate, scan, resolve formats)")]
    public int Read()
    {
        int paragraphs;
        using (Draft draft = DocxReader.Read(_bytes, _settings.Limits, CancellationToken.None, _memory))
        {
            paragraphs = draft.Paragraphs.Length;
        }

        _memory.TryKeep();
        return paragraphs;
    }

    [Benchmark(Description = "recognise the components")]
    public int Recognise()
    {
        using RecognisedDraft recognised = Recogniser.Recognise(_read!, _pack.Words);
        return recognised.Components.Length;
    }

    [Benchmark(Description = "check the rules")]
    public CheckReport Check() => Checker.Check(_recognised!, _pack, _settings, "", CancellationToken.None);

    [Benchmark(Description = "write the report as JSON")]
    public string Json() => JsonReport.Write(_report!);

    [Benchmark(Baseline = true, Description = "whole check")]
    public CheckReport Whole() => _checker.Check(_bytes);
}
