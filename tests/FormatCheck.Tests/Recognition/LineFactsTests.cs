using FormatCheck.Drafts;
using FormatCheck.Recognition;
using FormatCheck.Rules;
using FormatCheck.Tests.Docx;

namespace FormatCheck.Tests.Recognition;

public class LineFactsTests
{
    private const string Caps = "<w:rPr><w:caps/></w:rPr>";

    [Theory]
    [InlineData("", "I. KẾT QUẢ", "", "", true)]
    [InlineData(Caps, "I. Kết quả", "", "", true)]
    [InlineData("", "I. ", Caps, "Kết quả", true)] // the number is typed, the heading is in w:caps
    [InlineData("", "I. KẾT ", Caps, "quả", true)]
    [InlineData("", "I. Kết ", Caps, "quả", false)]
    [InlineData("", "I. Kết quả", "", "", false)]
    [InlineData("", "1. ", "", "2", false)] // no letter, no capital
    public void IsUpper_OfTypedAndFormattedCapitals(string first, string text, string second, string more, bool expected)
    {
        string body = $"<w:p><w:r>{first}<w:t xml:space=\"preserve\">{text}</w:t></w:r><w:r>{second}<w:t>{more}</w:t></w:r></w:p>";
        using Draft draft = DocxPackage.Read(body);
        using RecognisedDraft recognised = Recogniser.Recognise(draft, PackLoader.Load("hd36").Words, TestContext.Current.CancellationToken);

        LineFacts.IsUpper(draft, recognised.Lines[0]).Should().Be(expected);
    }
}
