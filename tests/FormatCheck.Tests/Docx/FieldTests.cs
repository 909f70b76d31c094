using FormatCheck.Drafts;

namespace FormatCheck.Tests.Docx;

/// <summary>T-10: instructions are no content, results are.</summary>
public class FieldTests
{
    private const string Begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    private const string Separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    private const string End = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    [Theory]
    [InlineData("PAGE", "3:PageNumber")]
    [InlineData(" page ", "3:PageNumber")]
    [InlineData(" PAGE   \\* MERGEFORMAT ", "3:PageNumber")]
    [InlineData(" PAGE \\* Arabic \\* MERGEFORMAT", "3:PageNumber")]
    [InlineData(" PAGE \\* roman ", "3:PageNumber, PageNumberNotArabic")]
    [InlineData(" PAGE \\* ALPHABETIC \\* MERGEFORMAT", "3:PageNumber, PageNumberNotArabic")]
    [InlineData("PAGEREF _Toc1", "3:FieldResult")]
    [InlineData("NUMPAGES", "3:FieldResult")]
    [InlineData("DATE", "3:FieldResult")]
    public void Read_Results(string instruction, string expected)
    {
        using Draft complex = DocxPackage.Read($"<w:p>{Begin}<w:r><w:instrText>{instruction[..2]}</w:instrText></w:r><w:r><w:instrText>{instruction[2..]}</w:instrText></w:r>{Separate}<w:r><w:t>3</w:t></w:r>{End}</w:p>");
        using Draft simple = DocxPackage.Read($"<w:p><w:fldSimple w:instr=\"{instruction}\"><w:r><w:t>3</w:t></w:r></w:fldSimple></w:p>");

        Assert.Equal(expected, simple.Kinds());
        if (!instruction.StartsWith(' '))
        {
            Assert.Equal(expected, complex.Kinds());
        }
    }

    [Theory]
    [InlineData("<w:r><w:instrText>PAGE</w:instrText></w:r>", "", "1:PageNumber")] // never laid out: it prints all the same
    [InlineData("<w:r><w:instrText>DATE</w:instrText></w:r>", "", "")]
    [InlineData("<w:r><w:t>x</w:t></w:r>", "<w:r><w:t>y</w:t></w:r>", "y:FieldResult")]
    public void Read_Instruction_IsNoContent(string instruction, string result, string expected)
    {
        using Draft draft = DocxPackage.Read($"<w:p>{Begin}{instruction}{(result.Length > 0 ? Separate + result : "")}{End}</w:p>");

        Assert.Equal(expected, draft.Kinds());
    }

    [Fact]
    public void Read_NestedField_InAnInstruction_IsNoContent()
    {
        using Draft draft = DocxPackage.Read(
            $"<w:p>{Begin}<w:r><w:instrText>IF </w:instrText></w:r>{Begin}<w:r><w:instrText>PAGE</w:instrText></w:r>{Separate}<w:r><w:t>2</w:t></w:r>{End}"
            + $"<w:r><w:instrText> = 1 \"a\" \"b\"</w:instrText></w:r>{Separate}<w:r><w:t>b</w:t></w:r>{End}<w:r><w:t>c</w:t></w:r></w:p>");

        Assert.Equal("b:FieldResult|c:None", draft.Kinds());
    }

    [Fact]
    public void Read_FieldOverParagraphs()
    {
        using Draft draft = DocxPackage.Read(
            $"<w:p>{Begin}<w:r><w:instrText>TOC</w:instrText></w:r>{Separate}<w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r>{End}<w:r><w:t>c</w:t></w:r></w:p>");

        Assert.Equal("a|bc", draft.Texts());
        Assert.Equal("a:FieldResult|b:FieldResult|c:None", draft.Kinds());
    }

    [Fact]
    public void Read_PageNumberElement()
    {
        using Draft draft = DocxPackage.Read("<w:p><w:r><w:pgNum/></w:r></w:p>");

        Assert.Equal("1:PageNumber", draft.Kinds());
    }

    [Fact]
    public void Read_EndWithoutBegin_IsNothing()
    {
        using Draft draft = DocxPackage.Read($"<w:p>{End}{Separate}<w:r><w:t>a</w:t></w:r></w:p>");

        Assert.Equal("a", draft.Texts());
    }
}
