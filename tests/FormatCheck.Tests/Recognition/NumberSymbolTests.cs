using FormatCheck.Recognition;

namespace FormatCheck.Tests.Recognition;

public sealed class NumberSymbolTests
{
    [Theory]
    [InlineData("Số 1470-CV/TU", "1470", "CV", "TU", "")]
    [InlineData("Số 36-HD/VPTW", "36", "HD", "VPTW", "")]
    [InlineData("Số 800-TB/VPTW/nb", "800", "TB", "VPTW", "nb")]
    [InlineData("Số 05-QĐi/TU", "05", "QĐi", "TU", "")]
    [InlineData("Số 05-QC/BTCTU-BDVTU", "05", "QC", "BTCTU-BDVTU", "")]
    [InlineData("Số 24-BS/UBKTTU", "24", "BS", "UBKTTU", "")]
    [InlineData("Số    -CV/TU", "", "CV", "TU", "")] // to be filled in by hand
    [InlineData("Số ...-CV/TU", "", "CV", "TU", "")]
    [InlineData("Số ……-CV/TU", "", "CV", "TU", "")]
    [InlineData("Số 1470\u2011CV/TU", "1470", "CV", "TU", "")] // a non-breaking hyphen is a hyphen
    public void Parse_RightNumbers_GivesTheirParts(string text, string digits, string type, string agency, string suffix)
    {
        NumberSymbol number = NumberSymbol.Parse(text);

        number.IsWellFormed.Should().BeTrue();
        number.HasSpacesOrDashes.Should().BeFalse();
        text[number.Digits].Should().Be(digits);
        text[number.Type].Should().Be(type);
        text[number.Agency].Should().Be(agency);
        text[number.Suffix].Should().Be(suffix);
    }

    [Theory]
    [InlineData("Số 01/BC-CB")] // separators swapped
    [InlineData("Số 1470CV/TU")]
    [InlineData("1470-CV/TU")] // no Số
    [InlineData("Số 1470-CV-TU")]
    [InlineData("So 1470-CV/TU")]
    [InlineData("SỐ 1470-CV/TU")]
    [InlineData("No. 1470-CV/TU")]
    [InlineData("Số 1470-/TU")]
    [InlineData("Số 1470-CV/")]
    [InlineData("Số 1470-CV/TU ngày 03/4/2018")]
    public void Parse_WrongForm_IsNotWellFormed(string text) => NumberSymbol.Parse(text).IsWellFormed.Should().BeFalse();

    [Theory]
    [InlineData("Số: 15/QĐ-BNV", "15", "QĐ", "BNV")]
    [InlineData("Số: 12/UBND-VX", "12", "UBND", "VX")]
    [InlineData("Số: 05/BGDĐT-KHCN&MT", "05", "BGDĐT", "KHCN&MT")]
    [InlineData("Số: 07/QĐ-BNV-BTC", "07", "QĐ", "BNV-BTC")]
    [InlineData("Số:      /TTr-SNV", "", "TTr", "SNV")]
    public void Parse_NumbersOfTheState_GivesTheirParts(string text, string digits, string type, string agency)
    {
        NumberSymbol number = NumberSymbol.Parse(text, NumberGrammar.State);

        number.Should().Match<NumberSymbol>(parsed => parsed.IsWellFormed && parsed.HasColon && !parsed.HasSpacesOrDashes);
        text[number.Digits].Should().Be(digits);
        text[number.Type].Should().Be(type);
        text[number.Agency].Should().Be(agency);
    }

    [Theory]
    [InlineData("Số: 15-QĐ/BNV")]
    [InlineData("Số: 15/QĐ/BNV")]
    [InlineData("Số: 15/QĐ-BNV/nb")]
    [InlineData("Số: 15/2024/QĐ-UBND")]
    [InlineData("Số: 15/UBND")]
    public void Parse_WrongFormOfTheState_IsNotWellFormed(string text) => NumberSymbol.Parse(text, NumberGrammar.State).IsWellFormed.Should().BeFalse();

    [Theory]
    [InlineData("Số: 1470-CV/TU", true, false)]
    [InlineData("Số 01 - BC/CB", false, true)]
    [InlineData("Số 01-BC / CB", false, true)]
    [InlineData("Số 1470–CV/TU", false, true)] // an en dash
    [InlineData("Số: 01 - BC/CB", true, true)]
    public void Parse_ColonAndSpaces_LeaveTheFormAlone(string text, bool colon, bool spaces)
    {
        NumberSymbol number = NumberSymbol.Parse(text);

        number.IsWellFormed.Should().BeTrue();
        number.HasColon.Should().Be(colon);
        number.HasSpacesOrDashes.Should().Be(spaces);
    }

    [Theory]
    [InlineData("Số 1470-CV/TU", true)]
    [InlineData("1470-CV/TU", true)]
    [InlineData("Số      /TU", true)]
    [InlineData("Số liệu đến ngày 30/6/2018", false)]
    [InlineData("Sở Nội vụ", false)]
    [InlineData("", false)]
    public void LooksLike_TellsNumbersFromText(string text, bool expected)
    {
        Span<char> plain = new char[text.Length];
        VietnameseText.Plain(text, plain);

        NumberSymbol.LooksLike(plain, text).Should().Be(expected);
    }
}
