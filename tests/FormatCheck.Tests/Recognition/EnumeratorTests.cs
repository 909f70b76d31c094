using FormatCheck.Recognition;

namespace FormatCheck.Tests.Recognition;

public sealed class EnumeratorTests
{
    [Theory]
    [InlineData("1. Mục đích", "Arabic", 2)]
    [InlineData("12) Yêu cầu", "Arabic", 3)]
    [InlineData("1.1. Yêu cầu", "Outline", 4)]
    [InlineData("I- Tình hình", "Roman", 2)]
    [InlineData("IV. Tổ chức", "Roman", 3)]
    [InlineData("a) Nội dung", "Letter", 2)]
    [InlineData("đ) Nội dung", "Letter", 2)]
    [InlineData("(a) Nội dung", "Letter", 3)]
    [InlineData("- Các ban", "Bullet", 1)]
    [InlineData("2018 là năm", "None", 0)]
    [InlineData("30/6 hằng năm", "None", 0)]
    [InlineData("Vì vậy", "None", 0)]
    [InlineData("-----", "None", 0)]
    [InlineData("", "None", 0)]
    public void Read_TellsTheHeadOfAParagraph(string text, string kind, int length)
    {
        int read = Enumerator.Read(VietnameseText.PlainWords(text), out EnumeratorKind found);

        found.ToString().Should().Be(kind);
        read.Should().Be(length);
    }

    [Theory]
    [InlineData("i", 1)]
    [InlineData("iv", 4)]
    [InlineData("xix", 19)]
    [InlineData("abc", 0)]
    public void RomanValue_ReadsNumerals(string text, int expected) => Enumerator.RomanValue(text).Should().Be(expected);
}
