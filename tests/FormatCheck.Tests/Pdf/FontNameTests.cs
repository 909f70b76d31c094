using FormatCheck.Pdf.Fonts;

namespace FormatCheck.Tests.Pdf;

/// <summary>Names, families and styles.</summary>
public class FontNameTests
{
    [Theory]
    [InlineData("TimesNewRomanPSMT", "Times New Roman", false, false)]
    [InlineData("TimesNewRomanPS-BoldMT", "Times New Roman", true, false)]
    [InlineData("TimesNewRomanPS-ItalicMT", "Times New Roman", false, true)]
    [InlineData("TimesNewRomanPS-BoldItalicMT", "Times New Roman", true, true)]
    [InlineData("TimesNewRoman", "Times New Roman", false, false)]
    [InlineData("TimesNewRoman,Bold", "Times New Roman", true, false)]
    [InlineData("TimesNewRoman,BoldItalic", "Times New Roman", true, true)]
    [InlineData("Times#20New#20Roman", "Times New Roman", false, false)]
    [InlineData("Times#20New#20Roman,Italic", "Times New Roman", false, true)]
    [InlineData("Times#20New#20Roman#20Bold", "Times New Roman", true, false)]
    [InlineData("Times-Roman", "Times", false, false)]
    [InlineData("Times-BoldItalic", "Times", true, true)]
    [InlineData("ArialMT", "Arial", false, false)]
    [InlineData("Arial-BoldMT", "Arial", true, false)]
    [InlineData("Arial-Black", "Arial Black", false, false)]
    [InlineData("ArialNarrow-Bold", "Arial Narrow", true, false)]
    [InlineData("Calibri-Bold", "Calibri", true, false)]
    [InlineData("Calibri-Light", "Calibri Light", false, false)]
    [InlineData("Cambria", "Cambria", false, false)]
    [InlineData("Tahoma-Bold", "Tahoma", true, false)]
    [InlineData("Verdana", "Verdana", false, false)]
    [InlineData("CourierNewPSMT", "Courier New", false, false)]
    [InlineData("CourierNewPS-BoldMT", "Courier New", true, false)]
    [InlineData("Helvetica-Oblique", "Helvetica", false, true)]
    [InlineData("LiberationSerif-Bold", "Liberation Serif", true, false)]
    [InlineData("LiberationSerif-BoldItalic", "Liberation Serif", true, true)]
    [InlineData("Tinos-Regular", "Tinos", false, false)]
    [InlineData("DejaVuSerif", "DejaVu Serif", false, false)]
    [InlineData("DejaVuSans-BoldOblique", "DejaVu Sans", true, true)]
    [InlineData(".VnTime", ".VnTime", false, false)]
    [InlineData(".VnTimeH", ".VnTimeH", false, false)]
    [InlineData(".VnTime,Bold", ".VnTime", true, false)]
    [InlineData("VNI-Times", "VNI-Times", false, false)]
    [InlineData("VNI-Times-Bold", "VNI-Times", true, false)]
    [InlineData("MinionPro-It", "Minion Pro", false, true)]
    [InlineData("OpenSans-Semibold", "Open Sans", true, false)]
    [InlineData("NimbusRomNo9L-MediItal", "Nimbus Roman", true, true)]
    [InlineData("SymbolMT", "Symbol", false, false)]
    [InlineData("CIDFont+F1", "", false, false)]
    public void Family_OfName(string name, string family, bool isBold, bool isItalic)
    {
        PdfFont font = FontPdf.Of($"<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+{name} >>");

        Assert.Equal((family, isBold, isItalic), (font.Family, font.IsBold, font.IsItalic));
    }

    [Theory]
    [InlineData("/ABCDEF+ArialMT", "ArialMT")]
    [InlineData("/ABCDE+ArialMT", "ABCDE+ArialMT")]
    [InlineData("/Times#20New#20Roman", "Times New Roman")]
    [InlineData("/Times#2320New#2320Roman", "Times New Roman")]
    [InlineData("/Ph#C3#B4ng", "Phông")]
    [InlineData("/Ph#F4ng", "Phông")]
    [InlineData("/#FE#FF#00P#00h#00#F4", "Phô")]
    [InlineData("(ArialMT)", "")]
    public void Name_IsDecoded(string baseFont, string name) =>
        Assert.Equal(name, FontPdf.Of($"<< /Type /Font /Subtype /TrueType /BaseFont {baseFont} >>").Name);

    [Fact]
    public void Family_UnknownName_IsTheDescriptors()
    {
        PdfFont font = FontPdf.Of("<< /Type /Font /Subtype /TrueType /BaseFont /UTMHelve-Bold /FontDescriptor << /FontFamily (UTM HelvetIns) >> >>");

        Assert.Equal("UTM HelvetIns", font.Family);
    }

    [Fact]
    public void Family_UnknownNameWithoutDescriptor_IsSplitAtCapitals()
    {
        PdfFont font = FontPdf.Of("<< /Type /Font /Subtype /TrueType /BaseFont /SourceSerifPro-BoldIt >>");

        Assert.Equal(("Source Serif Pro", true, true), (font.Family, font.IsBold, font.IsItalic));
    }

    [Theory]
    [InlineData("/Flags 64", false, true)]
    [InlineData("/Flags 262176", true, false)]
    [InlineData("/Flags 32 /ItalicAngle -12", false, true)]
    [InlineData("/Flags 32 /FontWeight 700", true, false)]
    [InlineData("/Flags 32 /FontWeight 400 /StemV 200", false, false)]
    public void Style_OfDescriptor(string entries, bool isBold, bool isItalic)
    {
        PdfFont font = FontPdf.Of($"<< /Type /Font /Subtype /TrueType /BaseFont /Any /FontDescriptor << {entries} >> >>");

        Assert.Equal((isBold, isItalic), (font.IsBold, font.IsItalic));
    }

    [Theory]
    [InlineData("FontFile")]
    [InlineData("FontFile2")]
    [InlineData("FontFile3")]
    public void IsEmbedded_WithProgram(string key)
    {
        var pdf = new FontPdf();
        string program = pdf.AddStream("\u0001");

        Assert.True(pdf.Read($"<< /Type /Font /Subtype /TrueType /BaseFont /Any /FontDescriptor << /{key} {program} >> >>").IsEmbedded);
    }

    [Fact]
    public void IsEmbedded_WithoutProgram_IsFalse() => Assert.False(FontPdf.Of("<< /Type /Font /Subtype /TrueType /BaseFont /Arial /FontDescriptor << /Flags 32 >> >>").IsEmbedded);

    [Fact]
    public void IsEmbedded_Type3_IsTrue()
    {
        PdfFont font = FontPdf.Of("<< /Type /Font /Subtype /Type3 >>");

        Assert.Equal((true, true, ""), (font.IsEmbedded, font.IsType3, font.Family));
    }

    [Fact]
    public void Ascent_OfDescriptor()
    {
        PdfFont font = FontPdf.Of("<< /Type /Font /Subtype /TrueType /BaseFont /Any /FontDescriptor << /Ascent 891 /Descent 216 >> >>");

        Assert.Equal((0.891f, -0.216f), (font.Ascent, font.Descent));
    }
}
