using System.Diagnostics;
using System.IO.Compression;
using System.Xml;
using BenchmarkDotNet.Attributes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace FormatCheck.Benchmarks;

/// <summary>A whole check, from the file's bytes to the report, against what other readers need to look once at the text of the main part.</summary>
/// <remarks>The other readers resolve no styles and check nothing: they do a small part of the work.</remarks>
[MemoryDiagnoser]
public class CheckBenchmarks
{
    private static readonly string[] s_parts = ["word/document.xml", "word/styles.xml"];

    private readonly FormatChecker _checker = new();
    private byte[] _bytes = [];

    [Params(Sample.TwoPages, Sample.Paragraphs3000)]
    public Sample Sample { get; set; }

    /// <summary>Methods are compiled anew as they are found hot; what is measured is what a long run sees, of all alike.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _bytes = Samples.Bytes(Sample.TwoPages);
        foreach (Func<long> work in (Func<long>[])[OpenXmlDom, OpenXmlSaxReader, XmlReaderAlone, () => WholeCheck().Findings.Length])
        {
            long start = Stopwatch.GetTimestamp();
            while (Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(3))
            {
                work();
            }
        }

        _bytes = Samples.Bytes(Sample);
    }

    [Benchmark(Baseline = true, Description = "Open XML SDK: open, walk the runs")]
    public long OpenXmlDom()
    {
        using WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(_bytes), isEditable: false);
        long sum = 0;
        foreach (Run run in document.MainDocumentPart!.Document.Descendants<Run>())
        {
            RunProperties? properties = run.RunProperties;
            sum += run.InnerText.Length + (properties?.RunFonts?.Ascii?.Value?.Length ?? 0) + (properties?.FontSize?.Val?.Value?.Length ?? 0);
            sum += IsOn(properties?.Bold) + IsOn(properties?.Italic);
        }

        return sum;
    }

    [Benchmark(Description = "Open XML SDK: OpenXmlReader, main part")]
    public long OpenXmlSaxReader()
    {
        using WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(_bytes), isEditable: false);
        using OpenXmlReader reader = OpenXmlReader.Create(document.MainDocumentPart!);
        long sum = 0;
        while (reader.Read())
        {
            if (reader.IsStartElement)
            {
                sum += reader.ElementType == typeof(Text) ? reader.GetText().Length : reader.Attributes.Count;
            }
        }

        return sum;
    }

    [Benchmark(Description = "XmlReader: document.xml, styles.xml")]
    public long XmlReaderAlone()
    {
        using var archive = new ZipArchive(new MemoryStream(_bytes), ZipArchiveMode.Read);
        long sum = 0;
        foreach (string part in s_parts)
        {
            using Stream stream = archive.GetEntry(part)!.Open();
            using var reader = XmlReader.Create(stream);
            while (reader.Read())
            {
                sum += reader.NodeType == XmlNodeType.Text ? reader.Value.Length : reader.AttributeCount;
            }
        }

        return sum;
    }

    [Benchmark(Description = "FormatCheck: whole check")]
    public CheckReport WholeCheck() => _checker.Check(_bytes);

    private static int IsOn(OnOffType? property) => property is not null && (property.Val is null || property.Val.Value) ? 1 : 0;
}
