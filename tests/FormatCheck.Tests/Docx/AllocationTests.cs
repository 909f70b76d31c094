using FormatCheck.Docx;

namespace FormatCheck.Tests.Docx;

/// <summary>What reading allocates beside pooled buffers.</summary>
[Collection(SerialTests.Name)]
public class AllocationTests
{
    private const int Budget = 40 * 1024;

    [Fact]
    public void Read_TwoPages_AllocatesLittle()
    {
        long allocated = Allocated(TwoPages());

        Assert.InRange(allocated, 0, Budget);
        TestContext.Current.TestOutputHelper?.WriteLine($"{allocated} bytes");
    }

    [Fact]
    public void Read_MoreText_AllocatesNoMore()
    {
        byte[] little = new DocxPackage { Body = Paragraphs(10) }.Build();
        byte[] much = new DocxPackage { Body = Paragraphs(1000) }.Build();

        Assert.InRange(Allocated(much), 0, Allocated(little) + 1024);
    }

    /// <summary>The least of several reads: the pools lose buffers to collections that other tests cause.</summary>
    private static long Allocated(byte[] file)
    {
        long least = long.MaxValue;
        for (int i = 0; i < 50; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Read(file);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    private static void Read(byte[] file) => DocxReader.Read(file, new ReadLimits(), CancellationToken.None).Dispose();

    private static string Paragraphs(int count) => string.Concat(Enumerable.Repeat(
        "<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:rPr><w:b/><w:sz w:val=\"28\"/></w:rPr><w:t>Căn cứ</w:t></w:r><w:r><w:rPr><w:sz w:val=\"28\"/></w:rPr><w:t xml:space=\"preserve\"> Điều lệ Đảng Cộng sản Việt Nam;</w:t></w:r></w:p>",
        count));

    private static byte[] TwoPages() => new DocxPackage
    {
        Body = $"<w:tbl><w:tblGrid><w:gridCol w:w=\"4000\"/><w:gridCol w:w=\"5000\"/></w:tblGrid><w:tr><w:tc>{Paragraphs(4)}</w:tc><w:tc>{Paragraphs(3)}</w:tc></w:tr></w:tbl>{Paragraphs(60)}"
            + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h1\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"851\" w:bottom=\"1134\" w:left=\"1701\"/><w:titlePg/></w:sectPr>",
        Styles = "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\"/></w:rPr></w:rPrDefault></w:docDefaults>"
            + string.Concat(Enumerable.Range(0, 40).Select(i => $"<w:style w:type=\"paragraph\" w:styleId=\"s{i}\"><w:name w:val=\"style {i}\"/><w:rPr><w:b/></w:rPr></w:style>")),
        Settings = "<w:defaultTabStop w:val=\"720\"/>",
        Numbering = "",
        Headers = { ["h1"] = "<w:p><w:fldSimple w:instr=\"PAGE\"><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p>" },
    }.Build();
}
