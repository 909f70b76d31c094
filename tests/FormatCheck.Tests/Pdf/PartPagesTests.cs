namespace FormatCheck.Tests.Pdf;

/// <summary>Appendices that are numbered by themselves: how many pages call for numbers.</summary>
public sealed class PartPagesTests
{
    [Theory]
    [InlineData("nd30", false, false)]
    [InlineData("nd30", true, true)]
    [InlineData("hd05", false, false)]
    [InlineData("hd05", true, true)]
    [InlineData("hd36", false, true)]
    public void Number_OfAPageAndAnAppendix_IsMissedWhereAPartHasTwo(string rules, bool isLong, bool isMissed)
    {
        string title = rules == "nd30" ? "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" : "ĐẢNG CỘNG SẢN VIỆT NAM";
        LayoutPage page = new LayoutPage().Centred(160, 60, "PHÒNG NỘI VỤ", 13).Centred(420, 60, title, 13).Centred(319, 120, "BÁO CÁO").Body(150, 8);
        page.Text(90, 330, "Nơi nhận:").Centred(432, 330, "TRƯỞNG PHÒNG").Text(90, 346, "- Lưu: VT.", 12).Centred(432, 400, "Phan Đình Long");
        page.New().Centred(319, 70, "Phụ lục").Centred(319, 90, "DANH SÁCH ĐƠN VỊ").Body(120, isLong ? 35 : 20);
        if (isLong)
        {
            page.New().Body(60, 10);
        }

        CheckReport report = new FormatChecker(new FormatCheckOptions { Rules = rules }).Check(page.Bytes(), "a.pdf", TestContext.Current.CancellationToken);

        report.Findings.Any(finding => finding.RuleId == $"{rules}/page-number-present").Should().Be(isMissed);
    }
}
