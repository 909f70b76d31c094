using FormatCheck.Pdf.Content;

namespace FormatCheck.Tests.Pdf;

/// <summary>Paths: which are lines, and what a clip leaves of them.</summary>
public sealed class ContentPathTests
{
    [Theory]
    [InlineData("2 w 100 700 m 300 700 l S", 100, 100, 300, 100, 2)]
    [InlineData("0.5 w 100 700 m 100 500 l S", 100, 100, 100, 300, 0.5)]
    [InlineData("q 2 0 0 3 0 0 cm 1 w 50 200 m 100 200 l S Q", 100, 200, 200, 200, 3)]
    [InlineData("100 700 200 1 re f", 100, 99.5, 300, 99.5, 1)]
    [InlineData("100 700 m 300 700 l 300 701 l 100 701 l f*", 100, 99.5, 300, 99.5, 1)]
    [InlineData("100 700 2 -200 re f", 101, 100, 101, 300, 2)]
    [InlineData("0.5 w 100 700 200 1 re S", 100, 99.5, 300, 99.5, 1.5)]
    [InlineData("0.5 w 100 700 200 1 re B", 100, 99.5, 300, 99.5, 1.5)]
    public void Line_IsTakenDown(string content, float x0, float y0, float x1, float y1, float thickness)
    {
        PageLine line = ContentPage.Read(content).Lines.Should().ContainSingle().Subject;

        line.Should().Be(new PageLine(x0, y0, x1, y1, thickness, IsDashed: false));
    }

    [Theory]
    [InlineData("100 700 m 300 600 l S")]
    [InlineData("100 700 m 150 750 250 750 300 700 c S")]
    [InlineData("100 700 m 300 700 l n")]
    [InlineData("100 700 200 100 re f")]
    [InlineData("1 g 100 700 200 1 re f")]
    [InlineData("1 1 1 RG 100 700 m 300 700 l S")]
    [InlineData("0 0 0 0 K 100 700 m 300 700 l S")]
    [InlineData("100 900 m 300 900 l S")]
    public void OtherPaths_AreNoLines(string content) => ContentPage.Read(content).Lines.Should().BeEmpty();

    [Fact]
    public void Rectangle_Stroked_IsFourLines() => ContentPage.Read("100 600 200 100 re S").Lines.Should().HaveCount(4);

    [Theory]
    [InlineData("[3 2] 0 d", true)]
    [InlineData("[] 0 d", false)]
    [InlineData("[0 0] 0 d", false)]
    public void Dash_IsSeen(string dash, bool isDashed)
    {
        ContentPage.Read($"{dash} 100 700 m 300 700 l S").Lines.Should().ContainSingle().Which.IsDashed.Should().Be(isDashed);
    }

    [Fact]
    public void Clip_CutsLines()
    {
        PageLine line = ContentPage.Read("150 600 100 200 re W n 100 700 m 300 700 l S").Lines.Should().ContainSingle().Subject;

        (line.X0, line.X1).Should().Be((150f, 250f));
    }

    [Fact]
    public void Clip_LeavesOutTextOutside()
    {
        ContentResult page = ContentPage.Read("BT /F1 10 Tf q 0 690 120 30 re W n 1 0 0 1 100 700 Tm (ABCDEFGH) Tj 1 0 0 1 10 600 Tm (X) Tj Q (Y) Tj ET");

        page.Text.Should().Be("ABCDEY");
    }

    [Fact]
    public void Lines_OfAMap_AreCapped()
    {
        string content = string.Concat(Enumerable.Range(0, 30_000).Select(i => FormattableString.Invariant($"10 {i % 700} m 500 {i % 700} l S\n")));

        ContentPage.Read(content).Lines.Should().HaveCount(20_000);
    }

    [Theory]
    [InlineData("0.5 g", 0x808080)]
    [InlineData("1 0 0 rg", 0xFF0000)]
    [InlineData("0 1 1 0 k", 0xFF0000)]
    [InlineData("/DeviceRGB cs 0 0 1 sc", 0x0000FF)]
    [InlineData("/Icc cs 0 1 0 scn", 0x00FF00)]
    [InlineData("/Ink cs 1 scn", 0x000000)]
    [InlineData("/Ink cs 0.2 scn", 0xCCCCCC)]
    [InlineData("/Spot cs 1 scn", -1)]
    [InlineData("/Pattern cs /P1 scn", -1)]
    [InlineData("1 0 0 rg /DeviceGray cs", 0x000000)]
    [InlineData("1 Tr 1 0 0 rg 0 0 1 RG", 0x0000FF)]
    [InlineData("7 8 9 rg", 0xFFFFFF)]
    public void Color_OfAGlyph(string operators, int color)
    {
        var page = new ContentPage
        {
            Resources = "/ColorSpace << /Icc [/ICCBased 10 0 R] /Ink [/Separation /Black /DeviceCMYK 11 0 R] /Spot [/Separation /Gold /DeviceCMYK 11 0 R] >>",
            Objects = [ContentPage.Stream("/N 3", ""), "<< /FunctionType 2 >>"],
        };

        page.Show($"BT /F1 10 Tf 100 700 Td {operators} (A) Tj ET").Only.Color.Should().Be(color);
    }

    [Theory]
    [InlineData("/MediaBox [0 0 600 800]", 600, 800, 100, 100)]
    [InlineData("/MediaBox [0 0 600 800] /CropBox [50 100 550 750]", 500, 650, 50, 50)]
    [InlineData("/MediaBox [0 0 600 800] /Rotate 90", 800, 600, 700, 100)]
    [InlineData("/MediaBox [0 0 600 800] /Rotate 180", 600, 800, 500, 700)]
    [InlineData("/MediaBox [0 0 600 800] /Rotate 270", 800, 600, 100, 500)]
    [InlineData("/MediaBox [0 0 600 800] /UserUnit 2", 1200, 1600, 200, 200)]
    public void Page_LiesAsItIsSeen(string boxes, float width, float height, float x, float y)
    {
        ContentResult page = new ContentPage { Page = boxes }.Show("BT /F1 10 Tf 100 700 Td (A) Tj ET");

        (page.Width, page.Height, page.Only.X, page.Only.Y).Should().Be((width, height, x, y));
    }
}
