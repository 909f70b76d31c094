using FormatCheck.Pdf.Objects;

namespace FormatCheck.Tests.Pdf.Objects;

public sealed class PdfObjectTests
{
    [Theory]
    [InlineData("12", 12, 12.0)]
    [InlineData("-7", -7, -7.0)]
    [InlineData("+3", 3, 3.0)]
    [InlineData(".5", 0, 0.5)]
    [InlineData("-.002", 0, -0.002)]
    [InlineData("4.", 4, 4.0)]
    [InlineData("595.276", 595, 595.276)]
    [InlineData("--5", -5, -5.0)]
    [InlineData("1.2.3", 1, 1.2)]
    [InlineData("99999999999", int.MaxValue, 99999999999.0)]
    [InlineData("0.00000000000000000000001", 0, 1e-23)]
    public void Number_AsWritten(string text, int whole, double number)
    {
        using PdfFile file = Open(text);
        file.Catalog["X"u8].Integer().Should().Be(whole);
        file.Catalog["X"u8].Number().Should().BeApproximately(number, Math.Abs(number) * 1e-12);
    }

    [Theory]
    [InlineData("(plain)", "plain")]
    [InlineData("(a (nested) b)", "a (nested) b")]
    [InlineData(@"(\101\7\12x)", "A\u0007\nx")]
    [InlineData("(a\\\r\nb\r\nc)", "ab\nc")]
    [InlineData(@"(\(\)\\\q)", @"()\q")]
    [InlineData("<48 65 6C6c 6F>", "Hello")]
    [InlineData("<4>", "@")]
    [InlineData("(\u0080\u0090)", "\u2022\u2019")]
    [InlineData("<FEFF1EED>", "ử")]
    [InlineData("<EFBBBFE1BBAD>", "ử")]
    [InlineData("()", "")]
    public void Text_OfString(string text, string expected)
    {
        using PdfFile file = Open(text);
        file.Catalog["X"u8].Text().Should().Be(expected);
    }

    [Theory]
    [InlineData("null", (int)PdfKind.Null)]
    [InlineData("true", (int)PdfKind.Boolean)]
    [InlineData("1", (int)PdfKind.Integer)]
    [InlineData("1.0", (int)PdfKind.Real)]
    [InlineData("(s)", (int)PdfKind.String)]
    [InlineData("<00>", (int)PdfKind.String)]
    [InlineData("/N", (int)PdfKind.Name)]
    [InlineData("[]", (int)PdfKind.Array)]
    [InlineData("<<>>", (int)PdfKind.Dictionary)]
    [InlineData("4 0 R", (int)PdfKind.Stream)]
    [InlineData("77 0 R", (int)PdfKind.Null)]
    [InlineData("rubbish", (int)PdfKind.Null)]
    public void Kind_ByFirstByte(string text, int kind)
    {
        using PdfFile file = Open(text);
        file.Catalog["X"u8].Kind.Should().Be((PdfKind)kind);
    }

    [Fact]
    public void Name_WithNumberSign_IsDecoded()
    {
        using PdfFile file = Open("/Times#20New#20Roman /Y#31 /Found");
        file.Catalog["X"u8].IsName("Times New Roman"u8).Should().BeTrue();
        file.Catalog["Y1"u8].IsName("Found"u8).Should().BeTrue();
    }

    [Fact]
    public void Items_FollowReferences()
    {
        using PdfFile file = Open("[1 2 0 R [3 4] << /A [5] >> % comment ]\n (x) 4 0 R]");
        var kinds = new List<PdfKind>();
        foreach (PdfObject item in file.Catalog["X"u8].Items)
        {
            kinds.Add(item.Kind);
        }

        kinds.Should().Equal(PdfKind.Integer, PdfKind.Dictionary, PdfKind.Array, PdfKind.Dictionary, PdfKind.String, PdfKind.Stream);
    }

    [Fact]
    public void Entries_OfDamagedDictionary_GoOnAfterStrayTokens()
    {
        using PdfFile file = Open("<< /A 1 stray 5 /B /C /D >>");
        var keys = new List<string>();
        foreach (PdfEntryEnumerator entry in file.Catalog["X"u8].Entries)
        {
            keys.Add(PdfWriter.Latin1(entry.Key.ToArray()));
        }

        keys.Should().Equal("A", "B", "D");
    }

    [Fact]
    public void ObjectNumber_OfIndirectObjectsOnly()
    {
        using PdfFile file = Open("<< /Y 4 0 R >>");
        file.Catalog["X"u8].ObjectNumber.Should().Be(0);
        file.Catalog["X"u8]["Y"u8].ObjectNumber.Should().Be(4);
    }

    [Fact]
    public void Lookup_InLargeDictionary_FindsEveryKey()
    {
        string entries = string.Concat(Enumerable.Range(0, 100_000).Select(i => $"/K{i} {i} "));
        using PdfFile file = Open($"<< {entries} /K5 0 >>");
        PdfObject large = file.Catalog["X"u8];
        for (int i = 0; i < 100_000; i += 7)
        {
            large[PdfWriter.Bytes($"K{i}")].Integer(-1).Should().Be(i);
        }

        large["Missing"u8].IsNull.Should().BeTrue();
    }

    [Fact]
    public void Reference_ToItself_IsNull()
    {
        PdfWriter writer = PdfWriter.OnePage().Object(5, "5 0 R").Object(6, "7 0 R").Object(7, "6 0 R");
        using PdfFile file = PdfFile.Open(writer.Object(1, "<< /Type /Catalog /Pages 2 0 R /X 5 0 R /Y 6 0 R >>").Build(), new ReadLimits(), CancellationToken.None);
        file.Catalog["X"u8].IsNull.Should().BeTrue();
        file.Catalog["Y"u8].IsNull.Should().BeTrue();
    }

    private static PdfFile Open(string value) =>
        PdfFile.Open(PdfWriter.OnePage().Object(1, $"<< /Type /Catalog /Pages 2 0 R /X {value} >>").Build(), new ReadLimits(), CancellationToken.None);
}
