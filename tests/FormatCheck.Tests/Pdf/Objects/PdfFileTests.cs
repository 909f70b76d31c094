using System.Globalization;
using FormatCheck.Pdf.Objects;

namespace FormatCheck.Tests.Pdf.Objects;

public sealed class PdfFileTests
{
    [Fact]
    public void Open_Table() => Content(PdfWriter.OnePage("BT 1 ET").Build()).Should().Be("BT 1 ET");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Open_CrossReferenceStream(bool predict) => Content(PdfWriter.OnePage("BT 1 ET").BuildCompressed(predict)).Should().Be("BT 1 ET");

    [Fact]
    public void Open_JunkBeforeTheHeader() => Content([.. "junk\n"u8, .. PdfWriter.OnePage("BT 1 ET").Build()]).Should().Be("BT 1 ET");

    [Fact]
    public void Open_Update_TheNewestObjectCounts()
    {
        string first = PdfWriter.Latin1(PdfWriter.OnePage("BT 1 ET").Build());
        int previous = first.LastIndexOf("xref\n0 1", StringComparison.Ordinal);
        string update = "4 0 obj\n<< /Length 7 >>\nstream\nBT 2 ET\nendstream\nendobj\n";
        string table = string.Create(CultureInfo.InvariantCulture, $"xref\n4 1\n{first.Length:D10} 00000 n \ntrailer\n<< /Size 5 /Root 1 0 R /Prev {previous} >>\nstartxref\n{first.Length + update.Length}\n%%EOF\n");
        Content(PdfWriter.Bytes(first + update + table)).Should().Be("BT 2 ET");
    }

    [Fact]
    public void Open_Hybrid_FindsWhatTheTableHides()
    {
        // The table has the page as free; the stream says where it lies.
        string file = PdfWriter.Latin1(PdfWriter.OnePage("BT 1 ET").Build());
        int page = file.IndexOf("3 0 obj", StringComparison.Ordinal);
        int table = file.LastIndexOf("xref\n0 1", StringComparison.Ordinal);
        string stream = $"9 0 obj\n<< /Type /XRef /W [1 2 0] /Index [3 1] /Size 4 /Length 3 >>\nstream\n\u0001{(char)(page >> 8)}{(char)(page & 255)}\nendstream\nendobj\n";
        string hidden = file[table..].Replace($"3 1\n{page:D10} 00000 n", "3 1\n0000000000 00000 f", StringComparison.Ordinal)
            .Replace("/Root", $"/XRefStm {table} /Root", StringComparison.Ordinal)
            .Replace($"startxref\n{table}", $"startxref\n{table + stream.Length}", StringComparison.Ordinal);
        Content(PdfWriter.Bytes(file[..table] + stream + hidden)).Should().Be("BT 1 ET");
    }

    [Theory]
    [InlineData("startxref\n", "startxref\n7")] // leads nowhere
    [InlineData("trailer", "trial")]
    [InlineData("startxref", "")]
    [InlineData("4 1\n0", "4 1\n9")] // an entry that leads nowhere
    [InlineData("\nxref\n0 1", "\n")]
    [InlineData("/Root 1 0 R", "")]
    [InlineData("/Root 1 0 R", "/Root 9 0 R")]
    public void Open_BrokenCrossReference_IsRebuilt(string part, string by) =>
        Content(PdfWriter.Bytes(PdfWriter.Latin1(PdfWriter.OnePage("BT 1 ET").Build()).Replace(part, by, StringComparison.Ordinal))).Should().Be("BT 1 ET");

    [Fact]
    public void Open_BrokenCrossReferenceStream_IsRebuiltWithObjectStreams()
    {
        string file = PdfWriter.Latin1(PdfWriter.OnePage("BT 1 ET").BuildCompressed());
        Content(PdfWriter.Bytes(file[..file.LastIndexOf("startxref", StringComparison.Ordinal)])).Should().Be("BT 1 ET");
    }

    [Fact]
    public void Open_PreviousSectionIsTheSame_Ends() => Content(Rooted("/Prev 1").Build()).Should().Be("BT 1 ET");

    [Theory]
    [InlineData("/Size 2147483647")]
    [InlineData("/Size -1")]
    [InlineData("/XRefStm 99999999")]
    public void Open_OddNumbers_DoNoHarm(string trailer) => Content(Rooted(trailer).Build()).Should().Be("BT 1 ET");

    [Fact]
    public void Open_ObjectNumberBeyondAllOthers_TakesLittleMemory()
    {
        byte[] file = PdfWriter.OnePage("BT 1 ET").Object(8_000_000, "null").Object(100_000_000, "null").Build();
        Content(file);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Content(file).Should().Be("BT 1 ET");
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(20_000);
    }

    [Theory]
    [InlineData("", DocumentProblem.Empty)]
    [InlineData("<html></html>", DocumentProblem.UnknownFormat)]
    [InlineData("%PDF-1.7\n", DocumentProblem.DamagedPackage)]
    [InlineData("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj", DocumentProblem.NoPages)]
    [InlineData("%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj 2 0 obj << /Type /Pages /Kids [2 0 R] >> endobj", DocumentProblem.NoPages)]
    public void Open_BadFile_SaysWhy(string file, DocumentProblem problem) =>
        FluentActions.Invoking(() => PdfFile.Open(PdfWriter.Bytes(file), new ReadLimits(), CancellationToken.None))
            .Should().Throw<DocumentFormatException>().Which.Problem.Should().Be(problem);

    [Fact]
    public void Open_Cancelled_Stops() =>
        FluentActions.Invoking(() => PdfFile.Open(PdfWriter.OnePage().Build(), new ReadLimits(), new CancellationToken(true)))
            .Should().Throw<OperationCanceledException>();

    [Fact]
    public void Open_SmallFile_AllocatesLittle()
    {
        byte[] file = PdfWriter.OnePage().Build();
        PdfFile.Open(file, new ReadLimits(), CancellationToken.None).Dispose();
        var limits = new ReadLimits();
        long before = GC.GetAllocatedBytesForCurrentThread();
        PdfFile.Open(file, limits, CancellationToken.None).Dispose();
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(4096);
    }

    [Fact]
    public void Open_ObjectsThatAreNeverClosed_TakeNoSquare()
    {
        string objects = string.Concat(Enumerable.Range(10, 50_000).Select(i => $"{i} 0 obj << /Type /Page /A (\n"));
        Exception? exception = Record.Exception(() => PdfFile.Open(PdfWriter.Bytes("%PDF-1.7\n" + objects), new ReadLimits(), TestContext.Current.CancellationToken).Dispose());
        (exception is null or DocumentFormatException).Should().BeTrue();
    }

    private static PdfWriter Rooted(string trailer)
    {
        PdfWriter writer = PdfWriter.OnePage("BT 1 ET");
        writer.Trailer = trailer;
        return writer;
    }

    private static string Content(byte[] bytes)
    {
        using PdfFile file = PdfFile.Open(bytes, new ReadLimits(), TestContext.Current.CancellationToken);
        using DecodedStream content = file.Decode(file.Pages.Should().ContainSingle().Which.Dictionary["Contents"u8]);
        return PdfWriter.Latin1(content.Span.ToArray());
    }
}
