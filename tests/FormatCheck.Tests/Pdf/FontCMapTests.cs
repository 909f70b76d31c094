using FormatCheck.Pdf.Fonts;

namespace FormatCheck.Tests.Pdf;

/// <summary>How strings of Type 0 fonts split into codes, and which CIDs these are.</summary>
public class FontCMapTests
{
    private const string Descendant = "/DescendantFonts [<< /Subtype /CIDFontType2 /DW 1000 /W [1 [100 200 300 400]] >>]";

    [Fact]
    public void NextCode_SimpleFont_IsOneByte()
    {
        PdfFont font = FontPdf.Of("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");

        Assert.Equal([0x41, 0xFF], Codes(font, [0x41, 0xFF]));
        Assert.True(font.IsSimple);
    }

    [Fact]
    public void NextCode_Identity_IsTwoBytes()
    {
        PdfFont font = FontPdf.Of($"<< /Type /Font /Subtype /Type0 /Encoding /Identity-V {Descendant} >>");

        Assert.Equal([0x4142, 0x43], Codes(font, [0x41, 0x42, 0, 0x43]));
        Assert.Equal((false, true), (font.IsSimple, font.IsVertical));
    }

    [Fact]
    public void NextCode_OddLastByte_Ends()
    {
        PdfFont font = FontPdf.Of($"<< /Type /Font /Subtype /Type0 /Encoding /Identity-H {Descendant} >>");

        Assert.Equal(2, Codes(font, [0, 0x41, 0x42]).Length);
    }

    [Fact]
    public void NextCode_CodespacesOfSeveralLengths()
    {
        PdfFont font = Embedded("3 begincodespacerange <00> <80> <8140> <9FFC> <E0000000> <E0FFFFFF> endcodespacerange");

        Assert.Equal([0x41, 0x8141, 0x42, unchecked((int)0xE0010203)], Codes(font, [0x41, 0x81, 0x41, 0x42, 0xE0, 1, 2, 3]));
    }

    [Fact]
    public void NextCode_NoSuchCode_IsPassedOver()
    {
        PdfFont font = Embedded("1 begincodespacerange <8140> <9FFC> endcodespacerange");

        Assert.Equal([0, 0x8141], Codes(font, [0x81, 0x01, 0x81, 0x41]));
    }

    [Fact]
    public void NextCode_PredefinedShiftJis_IsOneOrTwoBytes()
    {
        PdfFont font = FontPdf.Of($"<< /Type /Font /Subtype /Type0 /Encoding /90ms-RKSJ-H {Descendant} >>");

        Assert.Equal([0x41, 0x8141, 0xB1], Codes(font, [0x41, 0x81, 0x41, 0xB1]));
        Assert.False(font.HasReliableText);
    }

    [Fact]
    public void Width_EmbeddedCMap_IsThatOfTheCid()
    {
        PdfFont font = Embedded("1 begincodespacerange <00> <FF> endcodespacerange 1 begincidchar <41> 2 endcidchar 1 begincidrange <50> <51> 3 endcidrange");

        Assert.Equal((0.2f, 0.3f, 0.4f, 1), (font.Width(0x41), font.Width(0x50), font.Width(0x51), font.Width(0x52)));
    }

    [Fact]
    public void Width_UsedCMap_IsTakenOver()
    {
        var pdf = new FontPdf();
        string used = pdf.AddStream("1 begincodespacerange <00> <FF> endcodespacerange 1 begincidchar <41> 2 endcidchar", "/Type /CMap");
        string map = pdf.AddStream("1 begincidchar <42> 3 endcidchar", $"/Type /CMap /UseCMap {used}");

        PdfFont font = pdf.Read($"<< /Type /Font /Subtype /Type0 /Encoding {map} {Descendant} >>");

        Assert.Equal((0.2f, 0.3f), (font.Width(0x41), font.Width(0x42)));
        Assert.Equal([0x41, 0x42], Codes(font, [0x41, 0x42]));
    }

    [Fact]
    public void Width_UsedIdentity_KeepsItsCids()
    {
        PdfFont font = Embedded("/Identity-H usecmap 1 begincidchar <0041> 2 endcidchar");

        Assert.Equal((0.2f, 0.3f), (font.Width(0x41), font.Width(3)));
    }

    [Fact]
    public void Read_CMapThatUsesItself_Ends()
    {
        var pdf = new FontPdf();

        PdfFont font = pdf.Read($"<< /Type /Font /Subtype /Type0 /Encoding {pdf.AddStream("", "/Type /CMap /UseCMap 5 0 R")} {Descendant} >>");

        Assert.False(font.IsSimple);
    }

    [Theory]
    [InlineData("/WMode 1 def")]
    [InlineData("/WMode 1 def 1 begincodespacerange <0000> <FFFF> endcodespacerange")]
    public void IsVertical_OfEmbeddedCMap(string map) => Assert.True(Embedded(map).IsVertical);

    [Fact]
    public void Unicode_UnicodeCMap_CodeIsText()
    {
        PdfFont font = FontPdf.Of($"<< /Type /Font /Subtype /Type0 /Encoding /UniGB-UCS2-H {Descendant} >>");

        Assert.Equal("ấ", font.Unicode(0x1EA5).ToString());
    }

    [Fact]
    public void Unicode_IdentityWithoutProgram_IsUnknown()
    {
        PdfFont font = FontPdf.Of($"<< /Type /Font /Subtype /Type0 /Encoding /Identity-H {Descendant} >>");

        Assert.True(font.Unicode(0x41).IsEmpty);
        Assert.False(font.HasReliableText);
    }

    private static PdfFont Embedded(string map)
    {
        var pdf = new FontPdf();
        return pdf.Read($"<< /Type /Font /Subtype /Type0 /Encoding {pdf.AddStream(map, "/Type /CMap")} {Descendant} >>");
    }

    private static int[] Codes(PdfFont font, byte[] text)
    {
        var codes = new List<int>();
        for (int position = 0; position < text.Length;)
        {
            codes.Add(font.NextCode(text, ref position));
        }

        return [.. codes];
    }
}
