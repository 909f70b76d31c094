using FormatCheck.Drafts;

namespace FormatCheck.Tests.Docx;

/// <summary>What of a body is text, and what is not.</summary>
public class TextTests
{
    [Theory]
    [InlineData("<w:p/>", "")]
    [InlineData("<w:p><w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p>", "a|b")]
    [InlineData("<w:p><w:r><w:t> a </w:t></w:r></w:p>", "a")] // Word drops what is not asked to be kept
    [InlineData("<w:p><w:r><w:t xml:space=\"preserve\"> a </w:t></w:r></w:p>", " a ")]
    [InlineData("<w:p><w:r><w:t>a\r\nb</w:t></w:r></w:p>", "a  b")]
    [InlineData("<w:p><w:r><w:t>&lt;&amp;&gt;&quot;&apos;&#x110;&#7843;</w:t></w:r></w:p>", "<&>\"'Đả")]
    [InlineData("<w:p><w:r><w:t>a<![CDATA[<b>]]><!-- c -->d</w:t></w:r></w:p>", "a<b>d")]
    [InlineData("<w:p><w:r><w:t>a</w:t><w:tab/><w:br/><w:br w:type=\"page\"/><w:br w:type=\"column\"/><w:cr/></w:r></w:p>", "a<t><n><f><v><n>")]
    [InlineData("<w:p><w:r><w:noBreakHyphen/><w:softHyphen/><w:ptab/><w:ptab w:alignment=\"center\"/><w:ptab w:alignment=\"right\"/></w:r></w:p>", "\u2011\u00AD<t><c><r>")]
    [InlineData("<w:p><w:r><w:sym w:font=\"Symbol\" w:char=\"F02A\"/><w:sym w:font=\"Symbol\" w:char=\"F02D\"/><w:sym w:font=\"Wingdings\" w:char=\"F0D8\"/></w:r></w:p>", "*-•")]
    [InlineData("<w:p><w:r><w:sym w:font=\"Times New Roman\" w:char=\"2013\"/></w:r></w:p>", "–")]
    [InlineData("<w:p><w:hyperlink><w:r><w:t>a</w:t></w:r></w:hyperlink><w:smartTag><w:smartTag><w:r><w:t>b</w:t></w:r></w:smartTag></w:smartTag></w:p>", "ab")]
    [InlineData("<w:p><w:bdo><w:r><w:t>a</w:t></w:r></w:bdo><w:dir><w:r><w:t>b</w:t></w:r></w:dir><w:customXml><w:r><w:t>c</w:t></w:r></w:customXml></w:p>", "abc")]
    [InlineData("<w:p><w:r><w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>a</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>", "a")]
    [InlineData("<w:p><w:r><w:footnoteReference w:id=\"1\"/><w:t>a</w:t></w:r></w:p>", "a")]
    [InlineData("<w:p><w:unknown><w:r><w:t>a</w:t></w:r></w:unknown><w:r><w:t>b</w:t></w:r></w:p>", "b")]
    [InlineData("<w:p><w:p><w:r><w:t>a</w:t></w:r></w:p><w:r><w:t>b</w:t></w:r></w:p>", "b")] // no paragraph stands in another
    [InlineData("<w:r><w:t>a</w:t></w:r>", "")] // no text outside a paragraph
    public void Read_Text(string body, string expected)
    {
        using Draft draft = DocxPackage.Read(body);

        Assert.Equal(expected, draft.Texts());
    }

    [Theory] // T-12: a content control may stand at five seams
    [InlineData("<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:r><w:t>a</w:t></w:r></w:p></w:sdtContent></w:sdt>", "a")]
    [InlineData("<w:p><w:sdt><w:sdtContent><w:r><w:t>a</w:t></w:r></w:sdtContent></w:sdt></w:p>", "a")]
    [InlineData("<w:tbl><w:sdt><w:sdtContent><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>", "a")]
    [InlineData("<w:tbl><w:tr><w:sdt><w:sdtContent><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:sdtContent></w:sdt></w:tr></w:tbl>", "a")]
    [InlineData("<w:tbl><w:tr><w:tc><w:sdt><w:sdtContent><w:p><w:r><w:t>a</w:t></w:r></w:p></w:sdtContent></w:sdt></w:tc></w:tr></w:tbl>", "a")]
    [InlineData("<w:p><w:r><w:t>a</w:t></w:r><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Click</w:t></w:r></w:sdtContent></w:sdt></w:p>", "a")]
    [InlineData("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Click</w:t></w:r></w:p></w:sdtContent></w:sdt><w:p><w:r><w:t>b</w:t></w:r></w:p>", "|b")]
    [InlineData("<w:p><w:sdt><w:sdtPr><w:showingPlcHdr w:val=\"0\"/></w:sdtPr><w:sdtContent><w:r><w:t>a</w:t></w:r></w:sdtContent></w:sdt></w:p>", "a")]
    public void Read_ContentControls(string body, string expected)
    {
        using Draft draft = DocxPackage.Read(body);

        Assert.Equal(expected, draft.Texts());
    }

    [Theory] // T-11: exactly one branch
    [InlineData("w14", "a")]
    [InlineData("w14 wps", "a")]
    [InlineData("w14 zzz", "b")]
    [InlineData("", "b")]
    public void Read_AlternateContent(string requires, string expected)
    {
        using Draft draft = DocxPackage.Read(
            $"<w:p><mc:AlternateContent><mc:Choice Requires=\"{requires}\"><w:r><w:t>a</w:t></w:r></mc:Choice><mc:Choice Requires=\"w14\"><w:r><w:t>{expected[..0]}</w:t></w:r></mc:Choice>"
            + "<mc:Fallback><w:r><w:t>b</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>");

        Assert.Equal(expected == "b" ? "" : expected, draft.Texts()); // the second Choice is empty and understood
    }

    [Fact]
    public void Read_AlternateContentWithoutUnderstoodChoice_TakesFallback()
    {
        using Draft draft = DocxPackage.Read(
            "<w:p xmlns:zzz=\"urn:z\"><mc:AlternateContent><mc:Choice Requires=\"zzz\"><w:r><w:t>a</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>b</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>");

        Assert.Equal("b", draft.Texts());
    }

    [Theory] // T-13: the view with all changes accepted
    [InlineData("<w:p><w:ins><w:r><w:t>a</w:t></w:r></w:ins><w:del><w:r><w:delText>b</w:delText></w:r></w:del></w:p>", "a", 2)]
    [InlineData("<w:p><w:moveFrom><w:r><w:t>a</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>b</w:t></w:r></w:moveTo></w:p>", "b", 2)]
    [InlineData("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p>", "ab", 1)]
    [InlineData("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>", "a", 1)] // nothing follows to join
    [InlineData("<w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>", "a", 1)]
    [InlineData("<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", "b", 1)]
    [InlineData("<w:tbl><w:tr><w:tc><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", "a|b", 1)]
    [InlineData("<w:p><w:pPr><w:jc w:val=\"left\"/><w:pPrChange><w:pPr><w:jc w:val=\"center\"/></w:pPr></w:pPrChange></w:pPr><w:r><w:rPr><w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r></w:p>", "a", 2)]
    [InlineData("<w:tbl><w:tblPr><w:tblPrChange/></w:tblPr><w:tblGrid><w:tblGridChange/></w:tblGrid><w:tr><w:trPr><w:ins/><w:trPrChange/></w:trPr><w:tc><w:tcPr><w:tcPrChange/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>", "", 5)]
    public void Read_Revisions(string body, string text, int revisions)
    {
        using Draft draft = DocxPackage.Read(body);

        Assert.Equal(text, draft.Texts());
        Assert.Equal(revisions, draft.Facts.OpenRevisions);
    }

    [Fact]
    public void Read_OldPropertiesOfChanges_AreNotCurrent()
    {
        using Draft draft = DocxPackage.Read(
            "<w:p><w:pPr><w:pPrChange><w:pPr><w:jc w:val=\"center\"/></w:pPr></w:pPrChange></w:pPr><w:r><w:rPr><w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r></w:p>");

        Assert.True(draft.FirstFormat().Bold.Is(false));
        Assert.True(draft.FormatOf(0).Alignment.Is(Alignment.Left));
    }

    [Fact]
    public void Read_JoinedParagraphs_TakeTheFormatOfTheLast()
    {
        using Draft draft = DocxPackage.Read(
            "<w:p><w:pPr><w:jc w:val=\"center\"/><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p><w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr><w:r><w:t>b</w:t></w:r></w:p><w:p/>");

        Assert.Equal("ab|", draft.Texts());
        Assert.True(draft.FormatOf(0).Alignment.Is(Alignment.Right));
        Assert.Equal(3, draft.Paragraphs[1].Ordinal);
    }

    [Theory] // T-14
    [InlineData("<w:vanish/>", "ac", 1, "b")]
    [InlineData("<w:specVanish/>", "ac", 1, "b")]
    [InlineData("<w:webHidden/>", "abc", 0, "")] // hidden in a browser only: it is printed
    [InlineData("<w:vanish w:val=\"0\"/>", "abc", 0, "")]
    public void Read_HiddenText(string property, string text, int runs, string snippet)
    {
        using Draft draft = DocxPackage.Read($"<w:p><w:r><w:t>a</w:t></w:r><w:r><w:rPr>{property}</w:rPr><w:t>b</w:t></w:r><w:r><w:t>c</w:t></w:r></w:p>");

        Assert.Equal(text, draft.Texts());
        Assert.Equal(runs, draft.Facts.HiddenRuns);
        Assert.Equal(snippet, draft.Facts.HiddenSnippet);
    }

    [Fact]
    public void Read_HiddenParagraphMark_HidesNoText()
    {
        using Draft draft = DocxPackage.Read("<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>");

        Assert.Equal("a", draft.Texts());
        Assert.Equal(0, draft.Facts.HiddenRuns);
    }

    [Fact]
    public void Read_Comments_AreCountedByTheirReferences()
    {
        using Draft draft = DocxPackage.Read("<w:p/><w:p><w:commentRangeStart w:id=\"1\"/><w:r><w:t>a</w:t></w:r><w:r><w:commentReference w:id=\"1\"/></w:r></w:p>");

        Assert.Equal(1, draft.Facts.Comments);
        Assert.Equal(1, draft.Facts.FirstComment);
    }

    [Fact]
    public void Read_DecomposedText_IsComposedAndMarked()
    {
        using Draft draft = DocxPackage.Read("<w:p><w:r><w:t>Đa\u0309ng</w:t></w:r></w:p>");

        Assert.Equal("Đảng", draft.Texts());
        Assert.Equal(ParagraphMarks.WasDecomposed, draft.Paragraphs[0].Marks);
    }

    [Fact]
    public void Read_RunsOfOneFormat_AreOne()
    {
        using Draft draft = DocxPackage.Read(
            "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r><w:r><w:rPr><w:b w:val=\"true\"/></w:rPr><w:t>b</w:t></w:r><w:r><w:t>c</w:t></w:r></w:p>");

        Assert.Equal(2, draft.Runs.Length);
    }

    [Theory]
    [InlineData("xmlns=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:q=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"", "", "q:")]
    [InlineData("xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"", "x:", "x:")] // strict
    public void Read_AnyPrefix(string namespaces, string prefix, string attributePrefix)
    {
        string xml = $"<{prefix}document {namespaces}><{prefix}body><{prefix}p><{prefix}pPr><{prefix}jc {attributePrefix}val='center'/></{prefix}pPr><{prefix}r><{prefix}t>a</{prefix}t></{prefix}r></{prefix}p></{prefix}body></{prefix}document>";
        using Draft draft = new DocxPackage { Raw = new() { ["word/document.xml"] = System.Text.Encoding.UTF8.GetBytes(xml) } }.Read();

        Assert.Equal("a", draft.Texts());
        Assert.True(draft.FormatOf(0).Alignment.Is(Alignment.Center));
    }

    [Fact]
    public void Read_ForeignNamespace_IsNoWordprocessingML()
    {
        using Draft draft = DocxPackage.Read("<w:p><w:r><x:t xmlns:x=\"urn:x\">a</x:t><w:t xmlns:w14=\"urn:y\">b</w:t></w:r></w:p>");

        Assert.Equal("b", draft.Texts());
    }
}
