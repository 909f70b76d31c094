using System.Globalization;
using FormatCheck.Pdf.Content;

namespace FormatCheck.Tests.Pdf;

/// <summary>Text: where glyphs stand, how large they are, how they are drawn.</summary>
public sealed class ContentTextTests
{
    [Fact]
    public void Glyph_StandsFromTheTopLeftCorner()
    {
        ShownGlyph glyph = ContentPage.Read("BT /F1 12 Tf 100 700 Td (A) Tj ET").Only;

        (glyph.X, glyph.Y, glyph.Size, glyph.Width).Should().Be((100f, 100f, 12f, 6f));
    }

    [Fact]
    public void Size_IsThroughTextMatrixAndCtm()
    {
        ShownGlyph glyph = ContentPage.Read("q 0.5 0 0 0.5 10 20 cm BT /F1 2 Tf 10 0 0 14 100 700 Tm (A) Tj ET Q").Only;

        (glyph.X, glyph.Y, glyph.Size, glyph.Width).Should().Be((60f, 430f, 14f, 5f));
    }

    [Fact]
    public void Spacing_MovesTheNextGlyph()
    {
        ContentResult page = ContentPage.Read("BT /F1 10 Tf 2 Tc 3 Tw 50 Tz 1 0 0 1 100 700 Tm (A B) Tj ET");

        page.Glyphs.Select(glyph => glyph.X).Should().Equal(100, 103.5f, 108.5f);
        page.Glyphs.Select(glyph => glyph.Width).Should().AllBeEquivalentTo(2.5f);
        page.Text.Should().Be("A B");
    }

    [Fact]
    public void ShowArray_NumbersMoveBack()
    {
        ContentResult page = ContentPage.Read("BT /F1 10 Tf 100 700 Td [(A) -200 (B)500<43>]TJ ET");

        page.Glyphs.Select(glyph => glyph.X).Should().Equal(100, 107, 107);
        page.Text.Should().Be("ABC");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(40)]
    public void HexadecimalString_OfAnyLength_IsDecoded(int length)
    {
        string text = string.Concat(Enumerable.Range(0, length).Select(i => (char)(' ' + (i * 7 % 90))));
        string digits = string.Concat(text.Select((c, i) => ((int)c).ToString(i % 2 == 0 ? "X2" : "x2", CultureInfo.InvariantCulture)));

        ContentPage.Read($"BT /F1 10 Tf 100 700 Td <{digits}> Tj ET").Text.Should().Be(text);
    }

    [Fact]
    public void HexadecimalString_WithOtherCharacters_LeavesThemOut()
    {
        string digits = string.Concat("ABCDEFGHIJKLMNOPQRSTUVWXYZ"u8.ToArray().Select(c => c.ToString("X2", CultureInfo.InvariantCulture)));
        foreach (char other in (ReadOnlySpan<char>)[' ', '\n', '/', ':', '@', 'G', '`', 'g', '~'])
        {
            for (int at = 0; at <= digits.Length; at++)
            {
                ContentPage.Read($"BT /F1 10 Tf 100 700 Td <{digits.Insert(at, other.ToString())}> Tj ET").Text.Should().Be("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "of {0} at {1}", other, at);
            }
        }
    }

    [Theory]
    [InlineData("BT /F1 10 Tf 14 TL 100 700 Td (A) Tj T* (B) Tj ET", 100, 114)]
    [InlineData("BT /F1 10 Tf 100 700 Td (A) Tj 5 -14 TD (B) Tj ET", 105, 114)]
    [InlineData("BT /F1 10 Tf 14 TL 100 700 Td (A) Tj (B) ' ET", 100, 114)]
    [InlineData("BT /F1 10 Tf 14 TL 100 700 Td (A) Tj 1 2 (B) \" ET", 100, 114)]
    [InlineData("BT /F1 10 Tf 100 700 Td (A) Tj ET BT 1 0 0 1 7 9 Tm (B) Tj ET", 7, 791)]
    [InlineData("BT /F1 10 Tf 100 700 Td (A) Tj 3 Ts (B) Tj ET", 105, 97)]
    public void Second_StandsAt(string content, float x, float y)
    {
        ShownGlyph second = ContentPage.Read(content).Glyphs[1];

        (second.X, second.Y).Should().Be((x, y));
    }

    [Theory]
    [InlineData("1 0 0 1", nameof(GlyphMarks.None))]
    [InlineData("1 0.02 -0.02 1", nameof(GlyphMarks.None))]
    [InlineData("1 0 0.3 1", nameof(GlyphMarks.Skewed))]
    [InlineData("0 1 -1 0", nameof(GlyphMarks.Turned))]
    [InlineData("-1 0 0 1", nameof(GlyphMarks.Turned))]
    [InlineData("-1 0 0 -1", nameof(GlyphMarks.Turned))]
    public void Matrix_Marks(string matrix, string marks)
    {
        ContentPage.Read($"BT /F1 10 Tf {matrix} 100 700 Tm (A) Tj ET").Only.Marks.ToString().Should().Be(marks);
    }

    [Fact]
    public void NegativeSize_OnATurnedMatrix_IsLevel()
    {
        ContentPage.Read("BT /F1 -10 Tf -1 0 0 -1 100 700 Tm (A) Tj ET").Only.Marks.Should().Be(GlyphMarks.None);
    }

    [Theory]
    [InlineData("0 Tr", nameof(GlyphMarks.None))]
    [InlineData("2 Tr", nameof(GlyphMarks.FakeBold))]
    [InlineData("2 Tr 0 w", nameof(GlyphMarks.None))]
    [InlineData("3 Tr", nameof(GlyphMarks.Invisible))]
    [InlineData("7 Tr", nameof(GlyphMarks.Invisible))]
    public void RenderMode_Marks(string mode, string marks)
    {
        ContentPage.Read($"BT /F1 10 Tf {mode} 100 700 Td (A) Tj ET").Only.Marks.ToString().Should().Be(marks);
    }

    [Fact]
    public void DrawnTwiceAHairApart_IsOneBoldText()
    {
        ContentResult page = ContentPage.Read("BT /F1 10 Tf 100 700 Td (Bold text) Tj ET BT 100.3 700 Td [(Bold) 0 ( text)] TJ ET");

        page.Text.Should().Be("Bold text");
        page.Glyphs.Should().OnlyContain(glyph => glyph.Marks == GlyphMarks.FakeBold);
    }

    [Fact]
    public void DrawnTwiceOnTheSpot_IsOneText()
    {
        ContentResult page = ContentPage.Read("BT /F1 10 Tf 100 700 Td (Text) Tj ET BT 100 700 Td (Text) Tj ET");

        page.Text.Should().Be("Text");
        page.Glyphs.Should().OnlyContain(glyph => glyph.Marks == GlyphMarks.None);
    }

    [Theory]
    [InlineData("BT /F1 10 Tf 100 700 Td (ll) Tj ET")]
    [InlineData("BT /F1 10 Tf 100 700 Td (l) Tj (l) Tj ET")]
    [InlineData("BT /F1 10 Tf 100 700 Td (l) Tj ET BT /F2 10 Tf 100.1 700 Td (l) Tj ET")]
    public void Repeated_ElsewhereOrInAnotherFont_IsText(string content)
    {
        ContentPage.Read(content).Glyphs.Should().HaveCount(2).And.OnlyContain(glyph => glyph.Marks == GlyphMarks.None);
    }

    [Theory]
    [InlineData("(a\\(b\\)c)", "a(b)c")]
    [InlineData("(a(b)c)", "a(b)c")]
    [InlineData("(\\101\\102\\7)", "AB")]
    [InlineData("(a\\\nb)", "ab")]
    [InlineData("<41 4\n2 5>", "ABP")]
    public void Strings_AreDecoded(string literal, string text)
    {
        ContentResult page = ContentPage.Read($"BT /F1 10 Tf 100 700 Td {literal} Tj ET");

        page.Text.Replace("\a", "", StringComparison.Ordinal).Should().Be(text);
    }

    [Theory]
    [InlineData("-.5", -0.5f)]
    [InlineData("+1.25", 1.25f)]
    [InlineData("4.", 4f)]
    [InlineData("--3", -3f)]
    [InlineData("0.00-35", 0.0035f)]
    [InlineData("0000000000000000000012.5", 12.5f)]
    [InlineData("1.33333333333333333333333", 1.3333334f)]
    public void Numbers_AreRead(string number, float x)
    {
        ContentPage.Read($"BT /F1 10 Tf {number} 700 Td (A) Tj ET").Only.X.Should().BeApproximately(x, 0.0001f);
    }

    [Fact]
    public void Streams_OfAPage_AreOneProgram()
    {
        ContentResult page = new ContentPage().Show("BT /F1 10", "Tf 100 700 Td [(A)(\\102)", "(C)] TJ", "ET");

        page.Text.Should().Be("ABC");
    }

    [Fact]
    public void Restore_BringsTheTextStateBack()
    {
        ContentResult page = ContentPage.Read("/F1 10 Tf q /F1 20 Tf Q BT 100 700 Td (A) Tj ET");

        page.Only.Size.Should().Be(10);
    }
}
