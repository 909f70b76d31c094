using System.Globalization;
using FormatCheck.Pdf.Objects;

namespace FormatCheck.Tests.Pdf.Objects;

public sealed class SignatureTests
{
    private const string Range = "/ByteRange [0 0000000000 0000000000 0000000000]";

    [Fact]
    public void Signatures_Signed_AsTheFileTells()
    {
        SignatureField field = Read(Sign(Form("/V 6 0 R")));

        field.Name.Should().Be("Form.Sign");
        field.IsSigned.Should().BeTrue();
        field.Signer.Should().Be("Nguyen Van A");
        field.Time.Should().Be("D:20240131093000+07'00'");
        field.Reason.Should().Be("Ban hành");
        field.Location.Should().Be("Hà Noi");
        field.SubFilter.Should().Be("adbe.pkcs7.detached");
        field.IsRangeWhole.Should().BeTrue();
        field.IsFollowedByBytes.Should().BeFalse();
        field.PageIndex.Should().Be(0);
        field.Rectangle.Should().Be(new PdfRectangle(10, 20, 110, 70));
    }

    [Fact]
    public void Signatures_BytesAfterTheRange_AreSeen()
    {
        SignatureField field = Read([.. Sign(Form("/V 6 0 R")), .. "% appended\n"u8]);
        field.IsRangeWhole.Should().BeTrue();
        field.IsFollowedByBytes.Should().BeTrue();
    }

    [Fact]
    public void Signatures_RangeWithALargerGap_IsNotWhole()
    {
        byte[] file = Sign(Form("/V 6 0 R"), gap: 1);
        Read(file).IsRangeWhole.Should().BeFalse();
    }

    [Fact]
    public void Signatures_Unsigned()
    {
        SignatureField field = Read(Form("").Build());
        field.IsSigned.Should().BeFalse();
        field.PageIndex.Should().Be(0);
    }

    [Fact]
    public void Signatures_WidgetThatTheFormDoesNotName()
    {
        PdfWriter writer = Form("/V 6 0 R").Object(1, "<< /Type /Catalog /Pages 2 0 R >>");
        Read(writer.Build()).Signer.Should().Be("Nguyen Van A");
    }

    [Fact]
    public void Signatures_FieldsInACircle_End()
    {
        PdfWriter writer = Form("").Object(7, "<< /T (Form) /Kids [7 0 R 7 0 R 5 0 R] /Parent 7 0 R >>");
        Read(writer.Build()).Name.Should().EndWith("Sign");
    }

    private static PdfWriter Form(string value) => PdfWriter.OnePage(page: "/Annots [5 0 R]")
        .Object(1, "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [7 0 R] /SigFlags 3 >> >>")
        .Object(5, $"<< /Type /Annot /Subtype /Widget /FT /Sig /T (Sign) /Parent 7 0 R /Rect [10 20 110 70] /P 3 0 R {value} >>")
        .Object(6, $"<< /Type /Sig /SubFilter /adbe.pkcs7.detached /Name (Nguyen Van A) /M (D:20240131093000+07'00') /Reason (Ban h\u00E0nh) /Location (H\u00E0 Noi) {Range} /Contents <3000> >>")
        .Object(7, "<< /T (Form) /Kids [5 0 R] >>");

    private static byte[] Sign(PdfWriter writer, int gap = 0)
    {
        string file = PdfWriter.Latin1(writer.Build());
        int start = file.IndexOf("<3000>", StringComparison.Ordinal);
        int end = start + 6 + gap;
        string range = string.Create(CultureInfo.InvariantCulture, $"/ByteRange [0 {start:D10} {end:D10} {file.Length - end:D10}]");
        return PdfWriter.Bytes(file.Replace(Range, range, StringComparison.Ordinal));
    }

    private static SignatureField Read(byte[] bytes)
    {
        using PdfFile file = PdfFile.Open(bytes, new ReadLimits(), CancellationToken.None);
        return file.Signatures.Should().ContainSingle().Which;
    }
}
