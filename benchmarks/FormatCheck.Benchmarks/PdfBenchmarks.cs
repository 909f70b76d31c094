using System.ComponentModel;
using BenchmarkDotNet.Attributes;
using FormatCheck.Drafts;
using FormatCheck.Pdf;
using FormatCheck.Pdf.Content;
using FormatCheck.Pdf.Objects;
using FormatCheck.Recognition;
using FormatCheck.Reports;
using FormatCheck.Rules;

namespace FormatCheck.Benchmarks;

/// <summary>A whole check of a PDF and its stages, beside inflating alone and what people extract text with. Those look at letters and check nothing.</summary>
[MemoryDiagnoser, Description("PDF")]
[Against("× inflating", nameof(Inflate))]
[Against("× reading", nameof(Read))]
[Against("times faster than pdftotext", nameof(PdfToText), IsLess = true)]
[Against("times faster than mutool", nameof(MuTool), IsLess = true)]
public class PdfBenchmarks
{
    private readonly FormatChecker _checker = new();
    private readonly RulePack _pack = PackLoader.Load("hd36");
    private readonly FormatCheckSettings _settings = FormatCheckSettings.From(new FormatCheckOptions());
    private byte[] _bytes = [];
    private string _file = "";
    private byte[][] _contents = [];
    private Draft? _read;
    private RecognisedDraft? _recognised;
    private CheckReport? _report;

    [Params(Sample.Pages2, Sample.Pages20, Sample.Pages350)]
    public Sample Sample { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        WarmUp.Once(nameof(PdfBenchmarks), () => Open(Sample.Pages2), Inflate, Tokenise, Interpret, () => Read(), () => Recognise(), () => Check().Findings.Length, () => Json().Length, () => Whole().Findings.Length);
        Open(Sample);
        _file = Samples.FileOf($"{Sample}.pdf", _bytes);
    }

    [GlobalCleanup]
    public void Close()
    {
        _recognised?.Dispose();
        _read?.Dispose();
    }

    [Benchmark(Description = "inflate the content streams")]
    public long Inflate()
    {
        using PdfFile file = PdfFile.Open(_bytes, _settings.Limits, CancellationToken.None);
        long sum = 0;
        foreach (PdfPage page in file.Pages)
        {
            using DecodedStream content = file.Decode(page.Dictionary["Contents"u8]);
            sum += content.Span.Length;
        }

        return sum;
    }

    [Benchmark(Description = "tokenise the content streams, inflated before")]
    public long Tokenise()
    {
        using var operands = new OperandStack();
        long sum = 0;
        foreach (byte[] content in _contents)
        {
            var scanner = new ContentScanner(content, operands);
            while (scanner.NextOperator() != Operator.None)
            {
                sum += operands.Count;
                operands.Clear();
            }
        }

        return sum;
    }

    [Benchmark(Description = "interpret: letters with places and fonts")]
    public long Interpret()
    {
        using PdfFile file = PdfFile.Open(_bytes, _settings.Limits, CancellationToken.None);
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

    [Benchmark(Description = "read: interpret, lay out lines and paragraphs")]
    public int Read()
    {
        using Draft draft = PdfReader.Read(_bytes, _settings.Limits, CancellationToken.None);
        return draft.Paragraphs.Length;
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

#if PDFPIG
    [Benchmark(Description = "PdfPig: letters")]
    public long PdfPig() => Rivals.PdfPig(_bytes);
#endif

    [Benchmark(Description = "`pdftotext -bbox`"), Program(Programs.PdfToText, StartUp = nameof(StartPdfToText))]
    public int PdfToText() => Programs.Read(Programs.PdfToText, _file);

    [Benchmark(Description = "pdftotext: start-up"), Program(Programs.PdfToText)]
    public int StartPdfToText() => Programs.Read(Programs.PdfToText, Samples.TinyPdf());

    [Benchmark(Description = "`mutool draw -F stext`"), Program(Programs.MuTool, StartUp = nameof(StartMuTool))]
    public int MuTool() => Programs.Read(Programs.MuTool, _file);

    [Benchmark(Description = "mutool: start-up"), Program(Programs.MuTool)]
    public int StartMuTool() => Programs.Read(Programs.MuTool, Samples.TinyPdf());

    private void Open(Sample sample)
    {
        Close();
        _bytes = Samples.Pdf(sample);
        using (PdfFile file = PdfFile.Open(_bytes, _settings.Limits, CancellationToken.None))
        {
            _contents = [.. file.Pages.Select(page => ContentOf(file, page))];
        }

        _read = PdfReader.Read(_bytes, _settings.Limits, CancellationToken.None);
        _recognised = Recogniser.Recognise(_read, _pack.Words);
        _report = Checker.Check(_recognised, _pack, _settings, "", CancellationToken.None);
    }

    private static byte[] ContentOf(PdfFile file, PdfPage page)
    {
        using DecodedStream content = file.Decode(page.Dictionary["Contents"u8]);
        return content.Span.ToArray();
    }
}
