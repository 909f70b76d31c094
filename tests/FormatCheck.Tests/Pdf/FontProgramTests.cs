using FormatCheck.Pdf.Fonts;

namespace FormatCheck.Tests.Pdf;

/// <summary>What embedded font programs tell where the font's dictionary does not.</summary>
public class FontProgramTests
{
    private const string Symbolic = "/Flags 4";

    [Theory]
    [InlineData(0xF041)]
    [InlineData(0x41)]
    public void Unicode_SymbolicTrueType_GoesByGlyphNames(int character)
    {
        PdfFont font = TrueType(Symbolic, FontPrograms.CharacterMap(3, 0, FontPrograms.Segments((character, 1))), FontPrograms.Names("Dcroat"));

        Assert.Equal("Đ", font.Unicode(0x41).ToString());
        Assert.True(font.HasReliableText);
    }

    [Fact]
    public void Unicode_SymbolicTrueTypeOfMacintosh_GoesByGlyphNamesThenByItsTable()
    {
        PdfFont font = TrueType(Symbolic, FontPrograms.CharacterMap(1, 0, FontPrograms.Trimmed(0x41, 1, 2)), FontPrograms.Names("uni1EA5"));

        Assert.Equal("ấB", $"{font.Unicode(0x41)}{font.Unicode(0x42)}");
    }

    [Fact]
    public void Unicode_SymbolicTrueTypeThatTellsNothing_IsUnknown()
    {
        PdfFont font = TrueType(Symbolic, FontPrograms.CharacterMap(3, 0, FontPrograms.Segments((0xF041, 1))));

        Assert.True(font.Unicode(0x41).IsEmpty);
        Assert.False(font.HasReliableText);
    }

    [Fact]
    public void Width_TrueTypeWithoutWidths_IsThatOfTheProgram()
    {
        PdfFont font = TrueType("/Flags 32", FontPrograms.CharacterMap(3, 1, FontPrograms.Segments((0x41, 1), (0x42, 2))));

        Assert.Equal((0.5f, 0.25f), (font.Width(0x41), font.Width(0x42)));
    }

    [Fact]
    public void Unicode_CompositeTrueType_IsItsMapReversed()
    {
        PdfFont font = Composite("FontFile2", Program(FontPrograms.CharacterMap(3, 1, FontPrograms.Segments((0x41, 1), (0x1EA5, 2)))));

        Assert.Equal("Aấ", $"{font.Unicode(1)}{font.Unicode(2)}");
        Assert.True(font.HasReliableText);
    }

    [Fact]
    public void Unicode_CompositeTrueTypeWithGroups()
    {
        PdfFont font = Composite("FontFile2", Program(FontPrograms.CharacterMap(3, 10, FontPrograms.Group(0x1EA4, 0x1EA5, 1))));

        Assert.Equal("Ấấ", $"{font.Unicode(1)}{font.Unicode(2)}");
    }

    [Fact]
    public void Unicode_GlyphOfBothEthAndDStroke_IsTheLatter()
    {
        PdfFont font = Composite("FontFile2", Program(FontPrograms.CharacterMap(3, 1, FontPrograms.Segments((0xD0, 1), (0x110, 1)))));

        Assert.Equal("Đ", font.Unicode(1).ToString());
    }

    [Fact]
    public void Unicode_CompositeTrueTypeWithMapOfGlyphs()
    {
        var pdf = new FontPdf();
        string map = pdf.AddStream(FontPrograms.Numbers(0, 2, 1));

        PdfFont font = Composite("FontFile2", Program(FontPrograms.CharacterMap(3, 1, FontPrograms.Segments((0x41, 1), (0x42, 2)))), pdf, $"/CIDToGIDMap {map}");

        Assert.Equal("BA", $"{font.Unicode(1)}{font.Unicode(2)}");
    }

    [Fact]
    public void Unicode_Type1_HasTheEncodingOfItsProgram()
    {
        PdfFont font = Simple("FontFile", FontPdf.Latin("%!PS-AdobeFont-1.0: Any\n/Encoding 256 array\n0 1 255 {1 index exch /.notdef put} for\ndup 1 /ohorn put\ndup 2/Dcroat put\nreadonly def\ncurrentfile eexec\ndup 3 /A put"));

        Assert.Equal("ơĐ", $"{font.Unicode(1)}{font.Unicode(2)}{font.Unicode(3)}");
    }

    [Fact]
    public void Unicode_Type1WithStandardEncoding()
    {
        PdfFont font = Simple("FontFile", FontPdf.Latin("%!PS-AdobeFont-1.0: Any\n/Encoding StandardEncoding def\ncurrentfile eexec"));

        Assert.Equal("’", font.Unicode(0x27).ToString());
    }

    [Theory]
    [InlineData("FontFile3")]
    [InlineData("FontFile2")]
    public void Unicode_CompactFont_HasTheEncodingOfItsProgram(string key)
    {
        PdfFont font = Simple(key, FontPrograms.CompactFont(("ohorn", 1), ("uni1EA5", 7)));

        Assert.Equal("ơấ", $"{font.Unicode(1)}{font.Unicode(7)}");
    }

    [Fact]
    public void Unicode_CompositeCompactFont_GoesByGlyphNames()
    {
        PdfFont font = Composite("FontFile3", FontPrograms.CompactFont(("ohorn", 1), ("f_i", 7)));

        Assert.Equal("ơfi", $"{font.Unicode(1)}{font.Unicode(2)}");
    }

    [Fact]
    public void Unicode_DifferencesOverProgram_OnlyTheRestIsTheProgramsOwn()
    {
        var pdf = new FontPdf();
        string program = pdf.AddStream(FontPrograms.CompactFont(("ohorn", 1), ("uhorn", 2)));

        PdfFont font = pdf.Read("<< /Type /Font /Subtype /Type1 /BaseFont /Any /FirstChar 1 /LastChar 2 /Widths [500 500]"
            + $" /Encoding << /Differences [1 /Dcroat] >> /FontDescriptor << /Flags 4 /FontFile3 {program} >> >>");

        Assert.Equal("Đư", $"{font.Unicode(1)}{font.Unicode(2)}");
    }

    private static byte[] Program(params (string Tag, byte[] Data)[] tables) => FontPrograms.TrueType([.. FontPrograms.Metrics(0, 1024, 512), .. tables]);

    private static PdfFont TrueType(string entries, params (string Tag, byte[] Data)[] tables)
    {
        var pdf = new FontPdf();
        string program = pdf.AddStream(Program(tables));
        return pdf.Read($"<< /Type /Font /Subtype /TrueType /BaseFont /Any /FontDescriptor << {entries} /FontFile2 {program} >> >>");
    }

    private static PdfFont Simple(string key, byte[] program)
    {
        var pdf = new FontPdf();
        return pdf.Read($"<< /Type /Font /Subtype /Type1 /BaseFont /Any /FirstChar 1 /LastChar 2 /Widths [500 500] /FontDescriptor << /Flags 4 /{key} {pdf.AddStream(program)} >> >>");
    }

    private static PdfFont Composite(string key, byte[] program) => Composite(key, program, new FontPdf(), "");

    private static PdfFont Composite(string key, byte[] program, FontPdf pdf, string entries) =>
        pdf.Read("<< /Type /Font /Subtype /Type0 /BaseFont /Any /Encoding /Identity-H"
            + $" /DescendantFonts [<< /Subtype /CIDFontType2 {entries} /FontDescriptor << /Flags 4 /{key} {pdf.AddStream(program)} >> >>] >>");
}
