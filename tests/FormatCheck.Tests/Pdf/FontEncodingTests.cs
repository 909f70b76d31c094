using FormatCheck.Pdf.Fonts;

namespace FormatCheck.Tests.Pdf;

/// <summary>The text of codes of simple fonts that have no ToUnicode map.</summary>
public class FontEncodingTests
{
    [Theory]
    [InlineData("WinAnsiEncoding", 0x80, "€")]
    [InlineData("WinAnsiEncoding", 0x92, "’")]
    [InlineData("WinAnsiEncoding", 0xC2, "Â")]
    [InlineData("WinAnsiEncoding", 0xA0, "\u00A0")]
    [InlineData("WinAnsiEncoding", 0xAD, "-")]
    [InlineData("MacRomanEncoding", 0x8E, "é")]
    [InlineData("MacRomanEncoding", 0xD1, "—")]
    [InlineData("StandardEncoding", 0x27, "’")]
    [InlineData("StandardEncoding", 0xAE, "fi")]
    [InlineData("StandardEncoding", 0xF5, "ı")]
    [InlineData("MacExpertEncoding", 0x61, "a")]
    public void Unicode_NamedEncoding(string encoding, int code, string text)
    {
        PdfFont font = FontPdf.Of($"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /{encoding} >>");

        Assert.Equal(text, font.Unicode(code).ToString());
        Assert.True(font.HasReliableText);
    }

    [Theory]
    [InlineData("Symbol", 0x61, "α")]
    [InlineData("Symbol", 0xB7, "•")]
    [InlineData("ZapfDingbats", 0x6C, "●")]
    [InlineData("Times-Roman", 0x60, "‘")]
    public void Unicode_StandardFontWithoutEncoding_HasItsOwn(string name, int code, string text)
    {
        PdfFont font = FontPdf.Of($"<< /Type /Font /Subtype /Type1 /BaseFont /{name} >>");

        Assert.Equal(text, font.Unicode(code).ToString());
        Assert.True(font.HasReliableText);
    }

    [Theory]
    [InlineData("Acircumflexacute", "Ấ")]
    [InlineData("ohorn", "ơ")]
    [InlineData("uhornhookabove", "ử")]
    [InlineData("Dcroat", "Đ")]
    [InlineData("dcroat", "đ")]
    [InlineData("abrevedotbelow", "ặ")]
    [InlineData("adotbelowbreve", "ặ")]
    [InlineData("edotbelowcircumflex", "ệ")]
    [InlineData("uni1EA5", "ấ")]
    [InlineData("uni00660069", "fi")]
    [InlineData("u1EA5", "ấ")]
    [InlineData("u1D400", "\U0001D400")]
    [InlineData("A.sc", "A")]
    [InlineData("f_f_i", "ffi")]
    [InlineData("ffi", "ffi")]
    [InlineData("Asmall", "a")]
    [InlineData("threeoldstyle", "3")]
    [InlineData("afii10017", "А")]
    [InlineData("Omega", "\u2126")]
    [InlineData("g12", "")]
    [InlineData("cid104", "")]
    [InlineData("glyph7", "")]
    [InlineData("uniXYZW", "")]
    [InlineData("uniD800", "")]
    [InlineData(".notdef", "")]
    public void Unicode_GlyphNameInDifferences(string name, string text)
    {
        PdfFont font = FontPdf.Of($"<< /Type /Font /Subtype /Type1 /BaseFont /Any /Encoding << /Differences [65 /{name}] >> >>");

        Assert.Equal(text, font.Unicode(65).ToString());
    }

    [Fact]
    public void Unicode_Differences_CountOnFromTheirCode()
    {
        PdfFont font = FontPdf.Of("<< /Type /Font /Subtype /Type1 /BaseFont /Any /Encoding << /BaseEncoding /WinAnsiEncoding /Differences [1 /Dcroat /ohorn 66 /uhorn] >> >>");

        Assert.Equal("ĐơAưC", $"{font.Unicode(1)}{font.Unicode(2)}{font.Unicode(65)}{font.Unicode(66)}{font.Unicode(67)}");
    }

    [Fact]
    public void Unicode_DifferenceWithUnknownName_IsNotThatOfTheBaseEncoding()
    {
        PdfFont font = FontPdf.Of("<< /Type /Font /Subtype /Type1 /BaseFont /Any /Encoding << /BaseEncoding /WinAnsiEncoding /Differences [65 /g65] >> >>");

        Assert.Equal("", font.Unicode(65).ToString());
    }

    [Fact]
    public void Unicode_NameOfZapfDingbats()
    {
        PdfFont font = FontPdf.Of("<< /Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats /Encoding << /Differences [65 /a20] >> >>");

        Assert.Equal("✔", font.Unicode(65).ToString());
    }

    [Fact]
    public void HasReliableText_NumberedGlyphs_IsFalse()
    {
        var pdf = new FontPdf();
        string glyph = pdf.AddStream("0 0 0 0 1 1 d1");

        PdfFont font = pdf.Read($"<< /Type /Font /Subtype /Type3 /FontMatrix [0.01 0 0 0.01 0 0] /FirstChar 0 /LastChar 1 /Widths [50 60]"
            + $" /CharProcs << /g0 {glyph} /g1 {glyph} >> /Encoding << /Differences [0 /g0 /g1] >> >>");

        Assert.False(font.HasReliableText);
        Assert.True(font.Unicode(0).IsEmpty);
    }

    [Fact]
    public void HasReliableText_SymbolicFontThatIsNotEmbedded_IsFalse()
    {
        PdfFont font = FontPdf.Of("<< /Type /Font /Subtype /TrueType /BaseFont /Wingdings-Regular /FontDescriptor << /Flags 4 >> >>");

        Assert.False(font.HasReliableText);
        Assert.True(font.Unicode('l').IsEmpty);
    }

    [Fact]
    public void SimpleText_Ligature_IsLeftToUnicode()
    {
        PdfFont font = FontPdf.Of("<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding << /Differences [1 /fi /A] >> >>");

        Assert.Equal(('\0', 'A', 'B'), (font.SimpleText[1], font.SimpleText[2], font.SimpleText['B']));
        Assert.Equal("fi", font.Unicode(1).ToString());
    }

    [Fact]
    public void GlyphList_IsInOrder()
    {
        string[] names = [.. System.Text.Encoding.ASCII.GetString(GlyphList.Entries).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(entry => entry.Split('=')[0])];

        Assert.Equal(names.Order(StringComparer.Ordinal), names);
        Assert.All(names, name => Assert.NotEqual('\0', GlyphNames.Find(System.Text.Encoding.ASCII.GetBytes(name))));
    }
}
