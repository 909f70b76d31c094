using FormatCheck.Drafts;
using FormatCheck.Pdf;

namespace FormatCheck.Tests.Pdf;

/// <summary>What a draft keeps of the signatures of its file.</summary>
public sealed class SignatureFactsTests
{
    [Theory]
    [InlineData("D:20240131093000+07'00'", "2024-01-31T09:30:00+07:00")]
    [InlineData("D:20240131093000+07'00", "2024-01-31T09:30:00+07:00")]
    [InlineData("D:20240131093000-05", "2024-01-31T09:30:00-05:00")]
    [InlineData("D:20240131093000Z00'00'", "2024-01-31T09:30:00Z")]
    [InlineData("20240131093000", "2024-01-31T09:30:00")]
    [InlineData("D:2024", "2024-01-01T00:00:00")]
    [InlineData("D:20241331", "D:20241331")]
    [InlineData("hôm qua", "hôm qua")]
    [InlineData("", "")]
    public void IsoTime_DatesOfPdf(string date, string expected) => SignatureFacts.IsoTime(date).Should().Be(expected);

    [Fact]
    public void Read_SignatureField_IsCarriedIntoTheFacts()
    {
        PdfWriter writer = PdfWriter.OnePage(page: "/MediaBox [0 0 595 842] /Annots [5 0 R]")
            .Object(1, "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [5 0 R] >> >>")
            .Object(5, "<< /Type /Annot /Subtype /Widget /FT /Sig /T (Sign) /Rect [10 20 110 70] /V 6 0 R >>")
            .Object(6, "<< /Type /Sig /Name (Nguyen Van A) /M (D:20240131093000Z) /Reason (Ban hanh) /Contents <3000> >>");

        using Draft draft = PdfReader.Read(writer.Build(), new ReadLimits(), CancellationToken.None);

        draft.Facts.Print!.Signatures.Should().Equal(new PrintSignature("Sign", true, "Nguyen Van A", "2024-01-31T09:30:00Z", "Ban hanh", false, false, 0));
    }
}
