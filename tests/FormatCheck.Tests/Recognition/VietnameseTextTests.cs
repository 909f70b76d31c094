using System.Text;
using FormatCheck.Recognition;
using FsCheck;
using FsCheck.Fluent;

namespace FormatCheck.Tests.Recognition;

public sealed class VietnameseTextTests
{
    [Theory]
    [InlineData("hoà", "hòa", true)]
    [InlineData("uỷ ban", "ủy ban", true)]
    [InlineData("HOẢ TỐC", "HỎA TỐC", true)]
    [InlineData("khoẻ", "khỏe", true)]
    [InlineData("hoà", "hoa", false)]
    [InlineData("hoà", "hoá", false)]
    [InlineData("Đảng  Cộng sản", "Đảng Cộng sản", true)] // a doubled space
    [InlineData("Đảng", "Dảng", false)]
    [InlineData("ĐẢNG", "đảng", false)]
    [InlineData("", "", true)]
    [InlineData("a", "", false)]
    public void Same_FoldsOnlyThePlaceOfTheTone(string a, string b, bool expected)
    {
        VietnameseText.Same(a, b).Should().Be(expected);
        VietnameseText.Same(b, a).Should().Be(expected);
    }

    [Theory]
    [InlineData("ĐẢNG CỘNG SẢN VIỆT NAM", "dang cong san viet nam")]
    [InlineData("Số 05\u2011QĐi/TU", "so 05-qdi/tu")]
    [InlineData("Nơi nhận:", "noi nhan:")]
    public void PlainWords_TakesAccentsOff(string text, string expected) => VietnameseText.PlainWords(text).Should().Be(expected);

    [Theory]
    [InlineData("ĐẢNG CỘNG SẢN VIỆT NAM", 0)]
    [InlineData("ĐẢNG CỘNG SÃN VIỆT NAM", 0)] // a tone is no letter
    [InlineData("ĐẢNG CỘNG SẢN VIÊT NAN", 1)]
    [InlineData("ĐẢNG CỘNG HOÀ", 5)]
    public void Distance_CountsChangedLetters(string text, int expected) =>
        VietnameseText.Distance(VietnameseText.PlainWords(text), "dangcongsanvietnam", 4).Should().Be(expected);

    [Fact]
    public void Plain_KeepsTheLength_WhateverTheText() => Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text =>
    {
        char[] plain = new char[text?.Length ?? 0];
        VietnameseText.Plain(text, plain);
        return VietnameseText.Same(text, text) && plain.Length == (text?.Length ?? 0);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Normalisation_IsAtWork() => "uy\u0309 ban".Normalize(NormalizationForm.FormC).Should().Be("uỷ ban", "the process must not run in globalization-invariant mode");
}
