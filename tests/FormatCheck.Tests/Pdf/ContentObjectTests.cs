using FormatCheck.Pdf.Content;

namespace FormatCheck.Tests.Pdf;

/// <summary>Forms, images, marked and optional content.</summary>
public sealed class ContentObjectTests
{
    private const string Text = "BT /F1 10 Tf 10 10 Td (A) Tj ET";

    [Fact]
    public void Form_IsDrawnThroughItsMatrix()
    {
        ShownGlyph glyph = WithForm("/Matrix [2 0 0 2 100 100] /BBox [0 0 200 200]", Text).Show("q 1 0 0 1 5 5 cm /X Do Q").Only;

        (glyph.X, glyph.Y, glyph.Size).Should().Be((125f, 675f, 20f));
    }

    [Fact]
    public void Form_LeavesTheStateAsItWas()
    {
        ContentResult page = WithForm("/BBox [0 0 600 800]", "q q /F1 30 Tf 3 0 0 3 0 0 cm 1 0 0 rg Q Q Q Q /F1 30 Tf").Show($"/F1 10 Tf q /X Do {Text} Q");

        (page.Only.Size, page.Only.X, page.Only.Color).Should().Be((10f, 10f, 0));
    }

    [Fact]
    public void Form_ShowsNothingBeyondItsBox() => WithForm("/BBox [0 0 5 5]", Text).Show("/X Do").Glyphs.Should().BeEmpty();

    [Fact]
    public void Form_WithoutTheFontInItsResources_UsesThePages()
    {
        WithForm("/BBox [0 0 600 800] /Resources << /ProcSet [/PDF] >>", Text).Show("/X Do").Text.Should().Be("A");
    }

    [Fact]
    public void Form_WithinItself_EndsAtOnce() => WithForm("/BBox [0 0 600 800]", $"/X Do {Text} /X Do").Show("/X Do").Text.Should().Be("A");

    [Fact]
    public void Forms_ThatMultiply_AreCounted()
    {
        // Ten levels, each drawn ten times by the one before: ten thousand million forms.
        string[] forms = [.. Enumerable.Range(0, 10).Select(level => ContentPage.Stream(
            FormattableString.Invariant($"/Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X {11 + level} 0 R >> >>"),
            string.Concat(Enumerable.Repeat("/X Do ", 10))))];
        var page = new ContentPage { Resources = "/XObject << /X 10 0 R >>", Objects = forms };

        page.Show("/X Do").Glyphs.Should().BeEmpty();
    }

    [Fact]
    public void Image_IsItsBox()
    {
        var page = new ContentPage { Resources = "/XObject << /I 10 0 R >>", Objects = [ContentPage.Stream("/Subtype /Image /Width 1 /Height 1", "x")] };

        page.Show("q 200 0 0 100 50 600 cm /I Do Q").Images.Should().Equal(new PageImage(50, 100, 250, 200));
    }

    [Theory]
    [InlineData("BI /W 2 /H 2 /BPC 8 /CS /G ID EI Q EI")]
    [InlineData("BI /W 16 /H 1 /IM true ID EI EI")]
    [InlineData("BI /W 1 /H 1 /F /DCT ID \x01\xFF EI \x80\x81 (Tj \nEI")]
    [InlineData("BI /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /RGB ID ))) EI")]
    public void InlineImage_IsSkipped(string image)
    {
        ContentResult page = ContentPage.Read($"q 20 0 0 10 50 600 cm {image} Q {Text}");

        page.Text.Should().Be("A");
        page.Images.Should().Equal(new PageImage(50, 190, 70, 200));
    }

    [Theory]
    [InlineData("/Artifact BMC")]
    [InlineData("/Artifact <</Attached [/Top]/Type /Pagination>> BDC")]
    [InlineData("/Artifact BMC /Span <</MCID 0>> BDC EMC")]
    public void Artifact_IsMarked(string begin)
    {
        ContentResult page = ContentPage.Read($"{begin} {Text} EMC BT /F1 10 Tf 300 10 Td (B) Tj ET");

        page.Glyphs.Select(glyph => glyph.Marks).Should().Equal(GlyphMarks.Artifact, GlyphMarks.None);
    }

    [Theory]
    [InlineData("/Span <</ActualText (xyz)>> BDC", "x|y|z")]
    [InlineData("/Span <</ActualText <FEFF1EA5>>> BDC", "\u1EA5||")]
    [InlineData("/Span <</ActualText (long one)>> BDC", "long one||")]
    [InlineData("/Span <</ActualText ()>> BDC", "||")]
    [InlineData("/Span /P BDC", "\u0111||")]
    [InlineData("/Span <</MCID 3 /Inner <</ActualText (no)>>>> BDC", "A|B|C")]
    public void ActualText_ReplacesTheText(string begin, string expected)
    {
        var page = new ContentPage { Resources = "/Properties << /P << /ActualText <FEFF0111> >> >>" };

        string.Join('|', page.Show($"{begin} BT /F1 10 Tf 10 10 Td (ABC) Tj ET EMC").Texts).Should().Be(expected);
    }

    [Theory]
    [InlineData("/OFF [10 0 R]", "/On", "A")]
    [InlineData("/OFF [11 0 R]", "/On", "AB")]
    [InlineData("/BaseState /OFF", "/On", "A")]
    [InlineData("/BaseState /OFF /ON [10 0 R]", "/On", "AB")]
    [InlineData("/OFF [10 0 R]", "/AnyOn", "AB")]
    [InlineData("/OFF [10 0 R 11 0 R]", "/AnyOn", "A")]
    [InlineData("/OFF [10 0 R]", "/AllOn", "A")]
    [InlineData("/OFF [10 0 R]", "/AnyOff", "AB")]
    [InlineData("/OFF [10 0 R]", "/AllOff", "A")]
    [InlineData("/OFF [10 0 R]", "/Not", "AB")]
    public void Layer_ShowsAsItIsSwitched(string configuration, string layer, string text)
    {
        const string groups = "/Type /OCMD /OCGs [10 0 R 11 0 R]";
        var page = new ContentPage
        {
            Catalog = $"/OCProperties << /OCGs [10 0 R 11 0 R] /D << {configuration} >> >>",
            Resources = $"/Properties << /On 10 0 R /AnyOn << {groups} >> /AllOn << {groups} /P /AllOn >> /AnyOff << {groups} /P /AnyOff >> /AllOff << {groups} /P /AllOff >> /Not << /Type /OCMD /VE [/Not 10 0 R] >> >>",
            Objects = ["<< /Type /OCG /Name (one) >>", "<< /Type /OCG /Name (two) >>"],
        };

        page.Show($"BT /F1 10 Tf 10 10 Td (A) Tj /OC {layer} BDC (B) Tj EMC ET").Text.Should().Be(text);
    }

    [Fact]
    public void HiddenText_MovesThePosition()
    {
        var page = new ContentPage
        {
            Catalog = "/OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] >> >>",
            Resources = "/Properties << /L 10 0 R >>",
            Objects = ["<< /Type /OCG /Name (one) >>"],
        };

        page.Show("BT /F1 10 Tf 10 10 Td /OC /L BDC (A) Tj EMC (B) Tj ET").Only.X.Should().Be(15);
    }

    [Fact]
    public void ExtendedState_SetsTheFont()
    {
        var page = new ContentPage { Resources = "/ExtGState << /G << /Font [4 0 R 9] >> >>" };

        page.Show("/G gs BT 10 10 Td (A) Tj ET").Only.Size.Should().Be(9);
    }

    private static ContentPage WithForm(string dictionary, string content) => new()
    {
        Resources = "/XObject << /X 10 0 R >>",
        Objects = [ContentPage.Stream($"/Type /XObject /Subtype /Form {dictionary}", content)],
    };
}
