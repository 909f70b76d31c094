using System.ComponentModel;
using System.IO.Compression;
using BenchmarkDotNet.Attributes;
using FormatCheck.Docx;
using FormatCheck.Drafts;
using FormatCheck.Recognition;
using FormatCheck.Reports;
using FormatCheck.Rules;

namespace FormatCheck.Benchmarks;

/// <summary>A whole check of a DOCX and its stages, beside inflating alone and what people read DOCX with.</summary>
[MemoryDiagnoser, Description("DOCX")]
[Against("× inflating", nameof(Inflate))]
[Against("× reading", nameof(Read))]
[Against("times faster than the SDK", nameof(OpenXmlDom), IsLess = true)]
[Against("times less memory", nameof(OpenXmlDom), IsLess = true, OfMemory = true)]
public class DocxBenchmarks
{
    private readonly byte[] _inflated = new byte[64 * 1024];
    private readonly FormatChecker _checker = new();
    private readonly ReaderMemory _memory = new();
    private readonly XmlWorkspace _workspace = new();
    private readonly RulePack _pack = PackLoader.Load("hd36");
    private readonly FormatCheckSettings _settings = FormatCheckSettings.From(new FormatCheckOptions());
    private byte[] _bytes = [];
    private string _file = "";
    private XmlSource[] _parts = [];
    private byte[][] _partBytes = [];
    private Draft? _read;
    private RecognisedDraft? _recognised;
    private CheckReport? _report;

    [Params(Sample.Pages2, Sample.Pages20, Sample.Paragraphs3000, Sample.Pages350)]
    public Sample Sample { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        WarmUp.Once(nameof(DocxBenchmarks), () => Open(Sample.Pages2), Inflate, Tokenise, XmlReader, () => Read(), () => Recognise(), () => Check().Findings.Length, () => Json().Length, () => Whole().Findings.Length, OpenXmlDom, OpenXmlReader);
        Open(Sample);
        _file = Samples.FileOf($"{Sample}.docx", _bytes);
    }

    [GlobalCleanup]
    public void Close()
    {
        _recognised?.Dispose();
        _read?.Dispose();
        Array.ForEach(_parts, part => part.Dispose());
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

    [Benchmark(Description = "tokenise every part, inflated before")]
    public long Tokenise()
    {
        long sum = 0;
        foreach (XmlSource part in _parts)
        {
            var reader = new PartReader(part, _workspace, CancellationToken.None);
            while (reader.Read())
            {
                sum += reader.Offset;
            }
        }

        return sum;
    }

    [Benchmark(Description = "`XmlReader` over the same parts")]
    public long XmlReader() => _partBytes.Sum(Rivals.XmlReader);

    [Benchmark(Description = "read: inflate, tokenise, resolve formats")]
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

    [Benchmark(Description = "**whole check**")]
    public CheckReport Whole() => _checker.Check(_bytes);

    [Benchmark(Description = "Open XML SDK: DOM, walk the runs")]
    public long OpenXmlDom() => Rivals.OpenXmlDom(_bytes);

    [Benchmark(Description = "Open XML SDK: `OpenXmlReader`, main part")]
    public long OpenXmlReader() => Rivals.OpenXmlReader(_bytes);

    [Benchmark(Description = "python-docx: walk the runs"), Program(Programs.Python, StartUp = nameof(StartPython))]
    public int Python() => Programs.Read(Programs.Python, _file);

    [Benchmark(Description = "python-docx: start-up"), Program(Programs.Python)]
    public int StartPython() => Programs.Read(Programs.Python, Samples.TinyDocx());

    private void Open(Sample sample)
    {
        Close();
        _bytes = Samples.Docx(sample);
        using var archive = new ZipArchive(new MemoryStream(_bytes), ZipArchiveMode.Read);
        string[] names = [.. archive.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("word/", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal))];
        using var package = new ZipPackage(_bytes, _settings.Limits);
        _parts = [.. names.Select(name => new XmlSource(package.Open(name)!, _settings.Limits))];
        _partBytes = [.. _parts.Select(part => part.Part.Bytes.ToArray())];
        _read = DocxReader.Read(_bytes, _settings.Limits, CancellationToken.None);
        _recognised = Recogniser.Recognise(_read, _pack.Words);
        _report = Checker.Check(_recognised, _pack, _settings, "", CancellationToken.None);
    }
}
