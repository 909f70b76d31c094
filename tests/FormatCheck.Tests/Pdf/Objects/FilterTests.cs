using FormatCheck.Pdf.Objects;

namespace FormatCheck.Tests.Pdf.Objects;

public sealed class FilterTests
{
    private static readonly string Data = new string('a', 300) + "BT (x) Tj ET" + new string('b', 300);

    /// <summary>The digits of a seeded series: deflates to about half.</summary>
    private static readonly string Noise = MakeNoise();

    [Fact]
    public void Flate() => Decode("/Filter /FlateDecode", PdfWriter.Deflate(Data)).Should().Be((Data, true));

    [Fact]
    public void Flate_WithoutHeader() => Decode("/Filter /Fl", PdfWriter.Deflate(Data)[2..]).Should().Be((Data, true));

    [Fact]
    public void Flate_Truncated_KeepsWhatThereIs()
    {
        string packed = PdfWriter.Deflate(Noise);
        (string decoded, bool isComplete) = Decode("/Filter /FlateDecode", packed[..(packed.Length / 2)]);
        isComplete.Should().BeFalse();
        decoded.Length.Should().BeGreaterThan(Noise.Length / 4);
        Noise.Should().StartWith(decoded);
    }

    [Fact]
    public void Flate_Damaged_KeepsWhatThereIs()
    {
        string packed = PdfWriter.Deflate(Noise);
        int middle = packed.Length / 2;
        (string decoded, bool isComplete) = Decode("/Filter /FlateDecode", packed[..middle] + new string('\u00FF', 40) + packed[(middle + 40)..]);
        isComplete.Should().BeFalse();
        decoded.Length.Should().BeGreaterThan(Noise.Length / 4);
    }

    [Fact]
    public void AsciiHex() => Decode("/Filter /ASCIIHexDecode", "48 65\n6C6c 6F 4>").Should().Be(("Hello@", true));

    [Fact]
    public void Ascii85() => Decode("/Filter [/A85]", "87cURD]i,\"Ebo80z~>").Should().Be(("Hello World!\0\0\0\0", true));

    [Fact]
    public void RunLength() => Decode("/Filter /RunLengthDecode", "\u0002abc\u00FDx\u0080rest").Should().Be(("abcxxxx", true));

    [Fact]
    public void Lzw() => Decode("/Filter /LZWDecode", "\u0080\u000B\u0060\u0050\u0022\u000C\u000C\u0085\u0001").Should().Be(("-----A---B", true));

    [Fact]
    public void Chain_RunsInOrder()
    {
        string hexadecimal = Convert.ToHexString(PdfWriter.Bytes(PdfWriter.Deflate("\u0002ab\u0002\u0001\u0001")));
        Decode("/Filter [/ASCIIHexDecode /FlateDecode] /DecodeParms [null << /Predictor 12 /Columns 2 >>]", hexadecimal).Should().Be(("abbc", true));
    }

    [Theory]
    [InlineData("\u0000ab\u0000cd", "abcd")]
    [InlineData("\u0001a\u0001", "ab")]
    [InlineData("\u0000ab\u0002\u0001\u0001", "abbc")]
    [InlineData("\u0000\u0004\u0008\u0003\u0001\u0001", "\u0004\u0008\u0003\u0006")]
    [InlineData("\u0000ab\u0004\u0001\u0001", "abbc")]
    public void Predictor_Png(string rows, string expected) =>
        Decode("/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 2 >>", PdfWriter.Deflate(rows)).Should().Be((expected, true));

    [Fact]
    public void Predictor_Tiff() =>
        Decode("/Filter /FlateDecode /DecodeParms << /Predictor 2 /Columns 3 >>", PdfWriter.Deflate("a\u0001\u0001b\u0001\u0001")).Should().Be(("abcbcd", true));

    [Theory]
    [InlineData("/DCTDecode")]
    [InlineData("/JPXDecode")]
    [InlineData("/CCITTFaxDecode")]
    [InlineData("/JBIG2Decode")]
    [InlineData("[/FlateDecode /DCTDecode]")]
    public void ImageFilter_IsLeftAlone(string filter) => Decode($"/Filter {filter}", PdfWriter.Deflate(Data)).Decoded.Should().BeEmpty();

    [Theory]
    [InlineData("/Length 1")]
    [InlineData("/Length 99999")]
    [InlineData("/Length -5")]
    [InlineData("")]
    [InlineData("/Length 4 0 R")]
    public void Length_Wrong_EndsAtTheKeyword(string length)
    {
        using PdfFile file = PdfFile.Open(PdfWriter.OnePage().RawStream(4, length, "BT (abc) Tj ET").Build(), new ReadLimits(), CancellationToken.None);
        using DecodedStream decoded = file.Decode(file.Pages[0].Dictionary["Contents"u8]);
        PdfWriter.Latin1(decoded.Span.ToArray()).Should().Be("BT (abc) Tj ET");
    }

    [Fact]
    public void Bomb_IsTooLarge()
    {
        byte[] bytes = PdfWriter.OnePage().Stream(4, "/Filter /FlateDecode", PdfWriter.Deflate(new string('x', 200_000))).Build();
        using PdfFile file = PdfFile.Open(bytes, new ReadLimits { MaxPartBytes = 100_000 }, CancellationToken.None);
        FluentActions.Invoking(() => file.Decode(file.Pages[0].Dictionary["Contents"u8]).Dispose())
            .Should().Throw<DocumentFormatException>().Which.Problem.Should().Be(DocumentProblem.TooLarge);
    }

    [Fact]
    public void Streams_GivenBack_MayBeMoreThanTheLimitTogether()
    {
        byte[] bytes = PdfWriter.OnePage().Stream(4, "/Filter /FlateDecode", PdfWriter.Deflate(new string('x', 40_000))).Build();
        using PdfFile file = PdfFile.Open(bytes, new ReadLimits { MaxTotalBytes = 100_000 }, CancellationToken.None);
        for (int i = 0; i < 5; i++)
        {
            using DecodedStream decoded = file.Decode(file.Pages[0].Dictionary["Contents"u8]);
            decoded.Span.Length.Should().Be(40_000);
        }

        FluentActions.Invoking(() =>
        {
            for (int i = 0; i < 5; i++)
            {
                file.Decode(file.Pages[0].Dictionary["Contents"u8]);
            }
        }).Should().Throw<DocumentFormatException>().Which.Problem.Should().Be(DocumentProblem.TooLarge);
    }

    private static string MakeNoise()
    {
        var random = new Random(1);
        return string.Concat(Enumerable.Range(0, 20_000).Select(_ => (char)('0' + random.Next(10))));
    }

    private static (string Decoded, bool IsComplete) Decode(string entries, string data)
    {
        using PdfFile file = PdfFile.Open(PdfWriter.OnePage().Stream(4, entries, data).Build(), new ReadLimits(), CancellationToken.None);
        using DecodedStream decoded = file.Decode(file.Pages[0].Dictionary["Contents"u8]);
        return (PdfWriter.Latin1(decoded.Span.ToArray()), decoded.IsComplete);
    }
}
