using FormatCheck.Pdf.Fonts;

namespace FormatCheck.Tests.Pdf;

/// <summary>ToUnicode maps, whole and damaged.</summary>
public class FontToUnicodeTests
{
    [Theory]
    [InlineData("1 beginbfchar <0041> <1EA4> endbfchar", 0x41, "Ấ")]
    [InlineData("1 beginbfchar <41> <1EA4> endbfchar", 0x41, "Ấ")]
    [InlineData("1 beginbfchar <0041> <00410302 0301> endbfchar", 0x41, "A\u0302\u0301")]
    [InlineData("1 beginbfchar <0041> <D835DC00> endbfchar", 0x41, "\U0001D400")]
    [InlineData("1 beginbfchar <0041> <FB03> endbfchar", 0x41, "ffi")]
    [InlineData("1 beginbfchar <0041> <006FFB01> endbfchar", 0x41, "ofi")]
    [InlineData("1 beginbfchar <0041> <41> endbfchar", 0x41, "A")]
    [InlineData("1 beginbfchar <0041> /Dcroat endbfchar", 0x41, "Đ")]
    [InlineData("1 beginbfrange <0040> <0050> <0061> endbfrange", 0x42, "c")]
    [InlineData("1 beginbfrange <0040> <0042> [<0061> <01A1 0301> <0110>] endbfrange", 0x41, "\u01A1\u0301")]
    [InlineData("1 beginbfrange <0040> <0050> <D835DC00> endbfrange", 0x41, "\U0001D401")]
    [InlineData("1 beginbfrange <0040> <0050> <00660066> endbfrange", 0x41, "fg")]
    [InlineData("1 beginbfchar <0041> <0000> endbfchar", 0x41, "")]
    [InlineData("1 beginbfchar <0041> <FFFD> endbfchar", 0x41, "")]
    [InlineData("1 beginbfchar <0041> <D835> endbfchar", 0x41, "")]
    [InlineData("1 beginbfchar <0040> <0061> <0041> <0062>", 0x41, "b")]
    [InlineData("1 beginbfchar <0040> <0061> beginbfchar <0041> <0062> endbfchar", 0x41, "b")]
    [InlineData("1 beginbfrange <0040> <0041> endbfrange 1 beginbfchar <0041> <0062> endbfchar", 0x41, "b")]
    [InlineData("% beginbfchar <0041> <0061>\n1 beginbfchar <0041> <0062> endbfchar", 0x41, "b")]
    [InlineData("1 beginbfchar <004> <0062> endbfchar", 0x40, "b")]
    public void Unicode_Map(string map, int code, string text) => Assert.Equal(text, Composite(map).Unicode(code).ToString());

    [Fact]
    public void Unicode_MapOfSimpleFont_BeatsTheEncodingCodeByCode()
    {
        var pdf = new FontPdf();
        string map = pdf.AddStream("1 beginbfchar <41> <0110> endbfchar");

        PdfFont font = pdf.Read($"<< /Type /Font /Subtype /TrueType /BaseFont /Arial /Encoding /WinAnsiEncoding /ToUnicode {map} >>");

        Assert.Equal("ĐB", $"{font.Unicode('A')}{font.Unicode('B')}");
        Assert.Equal('Đ', font.SimpleText['A']);
    }

    [Fact]
    public void Unicode_MapIsTheNameIdentity_CodesAreText()
    {
        PdfFont font = FontPdf.Of("<< /Type /Font /Subtype /Type0 /BaseFont /Any /Encoding /Identity-H /DescendantFonts [<< /Subtype /CIDFontType2 >>] /ToUnicode /Identity-H >>");

        Assert.Equal("ấ", font.Unicode(0x1EA5).ToString());
    }

    [Fact]
    public void Unicode_MarkOfItsOwn_StaysAsItIs()
    {
        PdfFont font = Composite("2 beginbfchar <0001> <0301> <0002> <02CA> endbfchar");

        Assert.Equal("\u0301\u02CA", $"{font.Unicode(1)}{font.Unicode(2)}");
    }

    [Fact]
    public void Unicode_RangeOfAllCodesManyTimes_EndsSoon()
    {
        string map = "beginbfrange " + string.Concat(Enumerable.Repeat("<0000> <FFFFFFFF> <0020> <0000> <FFFF> <00610062> ", 20_000));

        PdfFont font = Composite(map);

        Assert.Equal(2, Composite("beginbfchar <0000> <00610062>").Unicode(0).Length);
        Assert.NotNull(font);
    }

    private static PdfFont Composite(string map)
    {
        var pdf = new FontPdf();
        return pdf.Read($"<< /Type /Font /Subtype /Type0 /BaseFont /Any /Encoding /Identity-H /DescendantFonts [<< /Subtype /CIDFontType2 >>] /ToUnicode {pdf.AddStream(map)} >>");
    }
}
