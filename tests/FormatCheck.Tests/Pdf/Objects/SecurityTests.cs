using FormatCheck.Pdf.Objects;

namespace FormatCheck.Tests.Pdf.Objects;

public sealed class SecurityTests
{
    [Theory]
    [InlineData(EncryptedSamples.Rc4With40Bits)]
    [InlineData(EncryptedSamples.Rc4With128Bits)]
    [InlineData(EncryptedSamples.Aes128)]
    [InlineData(EncryptedSamples.Aes256Revision5)]
    [InlineData(EncryptedSamples.Aes256)]
    public void Open_EmptyPassword_DecryptsStringsAndStreams(string sample)
    {
        using PdfFile file = PdfFile.Open(Convert.FromBase64String(sample), new ReadLimits(), CancellationToken.None);
        using DecodedStream content = file.Decode(file.Pages.Should().ContainSingle().Which.Dictionary["Contents"u8]);
        PdfWriter.Latin1(content.Span.ToArray()).TrimEnd().Should().Be("BT (Kinh g\\346i) Tj ET");
        file.Trailer["Info"u8]["Title"u8].Text().Should().Be("Công vÜn");
    }

    [Fact]
    public void Open_PasswordNeeded_SaysSo() =>
        FluentActions.Invoking(() => PdfFile.Open(Convert.FromBase64String(EncryptedSamples.Password), new ReadLimits(), CancellationToken.None))
            .Should().Throw<DocumentFormatException>().Which.Problem.Should().Be(DocumentProblem.Encrypted);

    [Fact]
    public void Open_OtherHandler_SaysSo()
    {
        PdfWriter writer = PdfWriter.OnePage();
        writer.Trailer = "/Encrypt << /Filter /Adobe.PubSec /V 4 >>";
        FluentActions.Invoking(() => PdfFile.Open(writer.Build(), new ReadLimits(), CancellationToken.None))
            .Should().Throw<DocumentFormatException>().Which.Problem.Should().Be(DocumentProblem.Encrypted);
    }

    [Fact]
    public void Rc4_KnownAnswer()
    {
        byte[] target = new byte[9];
        Rc4.Transform("Key"u8, "Plaintext"u8, target);
        Convert.ToHexString(target).Should().Be("BBF316E8D940AF0AD3");
    }
}
