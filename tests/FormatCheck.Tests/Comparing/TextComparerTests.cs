using System.Collections.Immutable;
using FormatCheck.Comparing;
using FormatCheck.Drafts;
using FormatCheck.Tests.Docx;

namespace FormatCheck.Tests.Comparing;

/// <summary>What counts as different text, and what does not.</summary>
public sealed class TextComparerTests
{
    private static ImmutableArray<TextDifference> Compare(string first, string second) => Compare(new DocxPackage { Body = first }, new DocxPackage { Body = second });

    private static ImmutableArray<TextDifference> Compare(DocxPackage first, DocxPackage second)
    {
        using Draft a = first.Read(), b = second.Read();
        return TextComparer.Compare(a, b, CancellationToken.None).Differences;
    }

    private static string P(params string[] paragraphs) => string.Concat(paragraphs.Select(text => $"<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>"));

    [Theory]
    [InlineData("Kiểm tra hoà bình", "Kiểm tra hòa bình")]
    [InlineData("gạch‑nối – dài", "gạch-nối - dài")]
    [InlineData("“nháy” ‘đơn’…", "\"nháy\" 'đơn'...")]
    [InlineData("Điều 1.Phạm vi", "Điều 1. Phạm vi")]
    [InlineData("- Như trên", "Như trên")]
    [InlineData("ﬁle", "file")]
    public void Compare_WhatPrintsAlike_IsTheSame(string first, string second) => Compare(P(first), P(second)).Should().BeEmpty();

    [Theory]
    [InlineData("hoà bình", "hoa bình")]
    [InlineData("năm 2023", "năm 2024")]
    [InlineData("Đảng uỷ", "đảng uỷ")]
    public void Compare_WhatReadsOtherwise_Differs(string first, string second) => Compare(P(first), P(second)).Should().ContainSingle();

    [Fact]
    public void Compare_OtherParagraphs_AreNoDifference() => Compare(P("một hai ba", "bốn năm"), P("một hai", "ba bốn năm")).Should().BeEmpty();

    [Fact]
    public void Compare_CapitalsByFormat_AreCapitals() =>
        Compare("<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>nghị quyết</w:t></w:r></w:p>", P("NGHỊ QUYẾT")).Should().BeEmpty();

    [Fact]
    public void Compare_PassageThatStandsElsewhere_IsNoDifference() =>
        Compare(P("Tỉnh uỷ Nghệ An", "Đảng Cộng sản Việt Nam", "nội dung chung của văn bản"), P("Đảng Cộng sản Việt Nam", "Tỉnh uỷ Nghệ An", "nội dung chung của văn bản")).Should().BeEmpty();

    [Fact]
    public void Compare_BodyThatIsAHeaderOfTheOther_IsNoDifference()
    {
        const string reference = """<w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr>""";
        var first = new DocxPackage { Body = P("nội dung") + reference, Headers = { ["h1"] = P("Tài liệu hội nghị") } };

        Compare(first, new DocxPackage { Body = P("Tài liệu hội nghị", "nội dung") }).Should().BeEmpty();
    }

    [Fact]
    public void Compare_Differences_HaveWordsAndPlaces()
    {
        TextDifference difference = Compare(P("đầu", "một hai ba bốn"), P("đầu", "một hai sáu bốn")).Should().ContainSingle().Subject;

        difference.First!.Text.Should().Be("ba");
        difference.Second!.Text.Should().Be("sáu");
        difference.First.Location.Paragraph.Should().Be(2);
    }

    [Fact]
    public void Compare_WordsInOneFileOnly_HaveOnePassage()
    {
        TextDifference difference = Compare(P("một hai"), P("một hai ba bốn")).Should().ContainSingle().Subject;

        difference.First.Should().BeNull();
        difference.Second!.Text.Should().Be("ba bốn");
    }
}
