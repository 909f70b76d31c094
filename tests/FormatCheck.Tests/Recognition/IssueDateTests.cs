using FormatCheck.Recognition;

namespace FormatCheck.Tests.Recognition;

public sealed class IssueDateTests
{
    [Theory]
    [InlineData("Hà Nội, ngày 03 tháng 4 năm 2018", "Hà Nội", "03", "4", "2018")]
    [InlineData("TP. Hồ Chí Minh, ngày 20 tháng 02 năm 2018", "TP. Hồ Chí Minh", "20", "02", "2018")]
    [InlineData("Hà Nam, ngày 15 tháng 11 năm 2019", "Hà Nam", "15", "11", "2019")] // a place named like the word for year
    [InlineData("Quảng Trị, ngày      tháng     năm 2020", "Quảng Trị", "", "", "2020")]
    [InlineData("Quảng Trị, ngày ... tháng ... năm 2020", "Quảng Trị", "", "", "2020")]
    [InlineData("Quảng Trị, ngày … tháng 4 năm 2020", "Quảng Trị", "", "4", "2020")]
    public void Parse_RightDates_GivesTheirParts(string text, string place, string day, string month, string year)
    {
        IssueDate date = IssueDate.Parse(text);

        date.IsWellFormed.Should().BeTrue();
        text[date.Place].Should().Be(place);
        text[date.Day].Should().Be(day);
        text[date.Month].Should().Be(month);
        text[date.Year].Should().Be(year);
    }

    [Theory]
    [InlineData("Hà Nội, 03/4/2018")]
    [InlineData("Hà Nội, ngày 03/4/2018")]
    [InlineData("Hà Nội ngày 03 tháng 4 năm 2018")] // no comma
    [InlineData("ngày 03 tháng 4 năm 2018")] // no place
    [InlineData("Hà Nội, Ngày 03 Tháng 4 Năm 2018")]
    [InlineData("Hà Nội, 03 tháng 4 năm 2018")]
    [InlineData("Hà Nội, ngày 03 tháng 4 năm 18")]
    public void Parse_WrongForm_IsNotWellFormed(string text) => IssueDate.Parse(text).IsWellFormed.Should().BeFalse();

    [Theory]
    [InlineData("Hà Nội, ngày 03 tháng 4 năm 2018", true)]
    [InlineData("Hà Nam, 15 tháng 4 năm 2019", true)]
    [InlineData("Hà Nội, 03/4/2018", true)]
    [InlineData("6 tháng đầu năm 2019", false)]
    [InlineData("Nhiệm kỳ 2015 - 2020", false)]
    [InlineData("về công tác cán bộ năm 2019", false)]
    public void LooksLike_TellsDatesFromText(string text, bool expected)
    {
        Span<char> plain = new char[text.Length];
        VietnameseText.Plain(text, plain);

        IssueDate.LooksLike(plain).Should().Be(expected);
    }
}
