using FormatCheck.Pdf.Fonts;
using FormatCheck.Pdf.Objects;

namespace FormatCheck.Tests.Pdf;

/// <summary>What a font keeps, and what its look-ups allocate.</summary>
[Collection(SerialTests.Name)]
public class FontAllocationTests
{
    private const string Map = "2 beginbfrange <20> <7E> <0020> <80> <82> [<0110> <01A1> <FB01>] endbfrange";

    [Fact]
    public void Read_SimpleFont_AllocatesLittle()
    {
        var pdf = new FontPdf();
        string widths = string.Join(' ', Enumerable.Repeat("500", 224));
        string font = $"<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+TimesNewRomanPSMT /FirstChar 32 /Widths [{widths}] /ToUnicode {pdf.AddStream(Map)} >>";

        Assert.InRange(Allocated(pdf, font), 0, 4 * 1024);
    }

    [Fact]
    public void Read_CompositeFont_AllocatesLittle()
    {
        var pdf = new FontPdf();
        string widths = string.Join(' ', Enumerable.Range(0, 200).Select(cid => $"{4 * cid} [500]"));
        string font = $"<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Cambria /Encoding /Identity-H /ToUnicode {pdf.AddStream(Map)}"
            + $" /DescendantFonts [<< /Subtype /CIDFontType2 /BaseFont /ABCDEF+Cambria /W [{widths}] >>] >>";

        Assert.InRange(Allocated(pdf, font), 0, 10 * 1024);
    }

    [Fact]
    public void LookUps_AllocateNothing()
    {
        var pdf = new FontPdf();
        PdfFont font = pdf.Read($"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode {pdf.AddStream(Map)} >>");
        byte[] text = [0x41, 0x80, 0x82, 0xFF];

        long before = GC.GetAllocatedBytesForCurrentThread();
        float width = 0;
        for (int position = 0; position < text.Length;)
        {
            int code = font.NextCode(text, ref position);
            width += font.Width(code) + font.Unicode(code).Length;
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(width > 0);
    }

    /// <summary>The least of several reads: the pools lose buffers to collections that other tests cause.</summary>
    private static long Allocated(FontPdf pdf, string dictionary)
    {
        using PdfFile file = pdf.Open(FontPdf.Latin(dictionary));
        PdfObject font = FontPdf.FontOf(file);
        long least = long.MaxValue;
        for (int i = 0; i < 30; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            PdfFont.Read(file, font);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
