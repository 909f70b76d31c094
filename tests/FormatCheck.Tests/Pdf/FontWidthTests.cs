using FormatCheck.Pdf.Fonts;

namespace FormatCheck.Tests.Pdf;

/// <summary>The advances of codes.</summary>
public class FontWidthTests
{
    [Theory]
    [InlineData("Times-Roman", 'A', 722)]
    [InlineData("Times-Bold", 'A', 722)]
    [InlineData("Times-Italic", 'A', 611)]
    [InlineData("Times-BoldItalic", 'A', 667)]
    [InlineData("Helvetica", 'A', 667)]
    [InlineData("Helvetica-Bold", 'A', 722)]
    [InlineData("Helvetica-BoldOblique", 'a', 556)]
    [InlineData("Courier-Bold", 'i', 600)]
    [InlineData("Symbol", 'a', 631)]
    [InlineData("ZapfDingbats", 'l', 791)]
    [InlineData("ArialMT", 'A', 667)]
    [InlineData("TimesNewRomanPS-BoldMT", 'B', 667)]
    public void Width_StandardFontWithoutWidths_IsBuiltIn(string name, int code, int width)
    {
        PdfFont font = FontPdf.Of($"<< /Type /Font /Subtype /Type1 /BaseFont /{name} >>");

        Assert.Equal(width / 1000f, font.Width(code));
    }

    [Fact]
    public void Width_EachCodeOfWinAnsi_IsBuiltIn()
    {
        PdfFont font = FontPdf.Of("<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>");

        Assert.All(Enumerable.Range(32, 224), code => Assert.True(font.Width(code) > 0, $"{code}"));
    }

    [Fact]
    public void Width_VietnameseLetterOfStandardFont_IsThatOfItsBase()
    {
        PdfFont font = FontPdf.Of("<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding << /Differences [1 /ecircumflexacute /fi] >> >>");

        Assert.Equal((0.444f, 0.556f), (font.Width(1), font.Width(2)));
    }

    [Fact]
    public void Width_OfWidths()
    {
        PdfFont font = FontPdf.Of("<< /Type /Font /Subtype /TrueType /BaseFont /Any /FirstChar 65 /LastChar 66 /Widths [700 null] /FontDescriptor << /MissingWidth 250 >> >>");

        Assert.Equal((0.7f, 0, 0.25f), (font.Width(65), font.Width(66), font.Width(67)));
        Assert.Equal(0.7f, font.SimpleWidths[65]);
    }

    [Fact]
    public void Width_Type3_IsScaledByItsMatrix()
    {
        PdfFont font = FontPdf.Of("<< /Type /Font /Subtype /Type3 /FontMatrix [0.02 0 0 0.02 0 0] /FirstChar 0 /Widths [50] >>");

        Assert.Equal(1, font.Width(0));
    }

    [Fact]
    public void Width_CidFont_BothForms()
    {
        PdfFont font = FontPdf.Of("<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [<< /Subtype /CIDFontType2 /DW 500 /W [3 [250 333] 10 12 600 20 [700]] >>] >>");

        Assert.Equal([0.5f, 0.25f, 0.333f, 0.5f, 0.6f, 0.6f, 0.5f, 0.7f], ((int[])[2, 3, 4, 5, 10, 12, 13, 20]).Select(font.Width));
    }

    [Fact]
    public void Width_CidFontWithoutAny_IsAnEm()
    {
        PdfFont font = FontPdf.Of("<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [<< /Subtype /CIDFontType2 >>] >>");

        Assert.Equal(1, font.Width(7));
    }

    [Theory]
    [InlineData("/W [0 65535 1 0 2147483647 2 -5 5 3]")]
    [InlineData("/W [65530 [1 2 3 4 5 6 7 8 9]]")]
    [InlineData("/W [[1 2] 3 [4] 5]")]
    [InlineData("/W [1 2]")]
    [InlineData("/W 7 /DW (a)")]
    public void Width_OddArrays_AreRead(string entries)
    {
        PdfFont font = FontPdf.Of($"<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [<< /Subtype /CIDFontType2 {entries} >>] >>");

        Assert.True(float.IsFinite(font.Width(65535)));
        Assert.True(float.IsFinite(font.Width(-1)));
    }
}
