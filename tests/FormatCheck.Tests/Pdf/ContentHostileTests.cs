using System.Text;
using FormatCheck.Pdf.Content;
using FormatCheck.Pdf.Objects;

namespace FormatCheck.Tests.Pdf;

/// <summary>Any bytes may stand in a content stream: there is no exception, and every number that comes out is one.</summary>
public sealed class ContentHostileTests
{
    private const string Sample =
        "q 1 0 0 1 10 20 cm /GS0 gs BT /F1 12 Tf 1 0 0 1 100 700 Tm 14 TL [(A\\050b) -20 <4142> 3.5 (c)] TJ T* (next) ' 1 2 (x) \" ET "
        + "/P <</MCID 1 /ActualText (ab)>> BDC 0.5 g 1 0 0 RG 10 10 m 20 10 l 30 20 40 20 50 10 c h S 10 10 100 0.5 re f EMC "
        + "/X Do BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI [1 2] 0 d 0 0 10 10 re W n Q /DeviceRGB cs 1 0 0 sc";

    [Theory]
    [InlineData("(")]
    [InlineData("<")]
    [InlineData("<<")]
    [InlineData("/")]
    [InlineData("[")]
    [InlineData("BT (a")]
    [InlineData("BI /W 1 ID")]
    [InlineData("BI /W 1 /CS 5 /H 1 /BPC 8 ID x EI")]
    [InlineData("BI ID")]
    [InlineData("Q Q Q EMC ET")]
    [InlineData("Tj TJ ' \" Td Tm cm re l c f S W n Do gs Tf d cs scn BDC ID EI")]
    [InlineData("(a) Tf /F1 Td 1 (x) cm [ ( ] TJ")]
    [InlineData("\\ { } > >> ) ]")]
    [InlineData("/F#zz#4 12 Tf /F1 Tj")]
    public void Fragment_IsRead(string content) => ContentPage.Read(content).Glyphs.Should().BeEmpty();

    [Fact]
    public void Mutations_AreRead()
    {
        var random = new Random(20241);
        byte[] sample = Encoding.Latin1.GetBytes(Sample);
        for (int i = 0; i < 2000; i++)
        {
            byte[] mutated = [.. sample.Take(random.Next(1, sample.Length + 1))];
            for (int change = random.Next(0, 8); change > 0; change--)
            {
                mutated[random.Next(mutated.Length)] = (byte)random.Next(256);
            }

            AssertFinite(ContentPage.Read(Encoding.Latin1.GetString(mutated)));
        }
    }

    [Theory]
    [InlineData("BT /F1 999999999999999999999999 Tf (A) Tj ET")]
    [InlineData("BT /F1 12 Tf 1e9 0 Td (A) Tj ET")]
    [InlineData("999999999 0 0 999999999 0 0 cm 999999999 0 0 999999999 0 0 cm 99999999999999 0 0 99999999999999 0 0 cm BT /F1 12 Tf (AB) Tj 9999999999 99999999 Td (A) Tj ET 0 0 m 9999999 0 l S")]
    [InlineData("0 0 0 0 0 0 cm BT /F1 12 Tf (A) Tj ET 0 0 100 100 re S")]
    public void Numbers_BeyondAllPages_AreDropped(string content) => AssertFinite(ContentPage.Read(content));

    [Fact]
    public void Depth_HasNoLimitThatHurts()
    {
        ContentResult page = ContentPage.Read(
            string.Concat(Enumerable.Repeat("q /Artifact BMC ", 100_000)) + string.Concat(Enumerable.Repeat("EMC Q ", 100_000)) + "BT /F1 12 Tf 10 10 Td (A) Tj ET");

        page.Only.Marks.Should().Be(GlyphMarks.None);
    }

    [Fact]
    public void Decimals_WithoutEnd_AreRead()
    {
        string tiny = "0." + new string('0', 400) + "1";

        ContentPage.Read($"BT /F1 12 Tf {tiny} {tiny} Td (A) Tj ET").Text.Should().Be("A");
    }

    [Fact]
    public void Operands_WithoutEnd_AreRead()
    {
        ContentPage.Read(string.Concat(Enumerable.Repeat("1 ", 300_000)) + "BT /F1 12 Tf 10 10 Td (A) Tj ET").Text.Should().Be("A");
    }

    [Fact]
    public void Cancellation_IsHonoured()
    {
        using var source = new CancellationTokenSource();
        using var file = PdfFile.Open(Encoding.Latin1.GetBytes("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>\nendobj\ntrailer\n<</Root 1 0 R>>\n"), new ReadLimits(), CancellationToken.None);
        using var interpreter = new ContentInterpreter(file, source.Token);
        using var content = new PageContent();
        source.Cancel();

        FluentActions.Invoking(() => interpreter.Read(file.Pages[0], content)).Should().Throw<OperationCanceledException>();
    }

    private static void AssertFinite(ContentResult page)
    {
        page.Glyphs.All(glyph => float.IsFinite(glyph.X) && float.IsFinite(glyph.Y) && float.IsFinite(glyph.Width) && float.IsFinite(glyph.Size)).Should().BeTrue();
        page.Lines.All(line => float.IsFinite(line.X0) && float.IsFinite(line.X1) && float.IsFinite(line.Thickness) && line.X0 <= line.X1 && line.Y0 <= line.Y1).Should().BeTrue();
    }
}
