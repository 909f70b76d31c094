using FormatCheck.Pdf.Objects;

namespace FormatCheck.Tests.Pdf.Objects;

public sealed class PageTreeTests
{
    [Fact]
    public void Pages_InheritWhatTheyDoNotSay()
    {
        byte[] bytes = PdfWriter.OnePage()
            .Object(2, "<< /Type /Pages /Kids [3 0 R 5 0 R] /MediaBox [0 0 100 200] /Rotate 90 /Resources << /A 1 >> >>")
            .Object(3, "<< /Type /Page >>")
            .Object(5, "<< /Type /Pages /Kids [6 0 R 7 0 R] /CropBox [10 10 1000 150] >>")
            .Object(6, "<< /Type /Page /Rotate -90 /UserUnit 2 >>")
            .Object(7, "<< /Type /Page /MediaBox [300 400 100 100] /Resources << /A 2 >> >>").Build();
        using PdfFile file = PdfFile.Open(bytes, new ReadLimits(), CancellationToken.None);

        file.Pages.Select(page => page.Rotate).Should().Equal(90, 270, 90);
        file.Pages.Select(page => page.UserUnit).Should().Equal(1, 2, 1);
        file.Pages.Select(page => page.Resources["A"u8].Integer()).Should().Equal(1, 1, 2);
        file.Pages[0].CropBox.Should().Be(new PdfRectangle(0, 0, 100, 200));
        file.Pages[1].CropBox.Should().Be(new PdfRectangle(10, 10, 100, 150));
        file.Pages[2].MediaBox.Should().Be(new PdfRectangle(100, 100, 300, 400));
        file.Pages[2].CropBox.Should().Be(new PdfRectangle(100, 100, 300, 150));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/MediaBox [0 0 0 0]")]
    [InlineData("/MediaBox [1 2 3]")]
    [InlineData("/MediaBox /A4")]
    public void MediaBox_Unusable_IsA4(string entries)
    {
        using PdfFile file = PdfFile.Open(PdfWriter.OnePage(page: entries).Build(), new ReadLimits(), CancellationToken.None);
        file.Pages[0].MediaBox.Width.Should().BeApproximately(595.28, 0.01);
    }

    [Fact]
    public void Pages_CyclesAndDepth_AreBounded()
    {
        PdfWriter writer = PdfWriter.OnePage().Object(2, "<< /Kids [2 0 R 3 0 R 10 0 R 10 0 R] >>");
        for (int i = 10; i < 20_010; i++)
        {
            // Each twice: walked without care, there would be more nodes than atoms.
            writer.Object(i, $"<< /Kids [{i + 1} 0 R {i + 1} 0 R] >>");
        }

        using PdfFile file = PdfFile.Open(writer.Object(20_010, "<< /Type /Page >>").Build(), new ReadLimits(), TestContext.Current.CancellationToken);
        file.Pages.Should().HaveCount(3);
    }

    [Fact]
    public void Pages_TreeIsLost_AreCollected()
    {
        using PdfFile file = PdfFile.Open(PdfWriter.OnePage().Object(2, "null").Build(), new ReadLimits(), CancellationToken.None);
        file.Pages.Should().ContainSingle();
    }
}
