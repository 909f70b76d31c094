using FormatCheck.Drafts;

namespace FormatCheck.Tests.Docx;

/// <summary>T-9: a section's properties stand at its end; what it does not name it has from the one before.</summary>
public class SectionTests
{
    private const string Page = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"851\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\" w:footer=\"720\" w:gutter=\"0\"/>";

    private static string Paragraph(string text, string section = "") => $"<w:p><w:pPr>{section}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string SectPr(string content) => $"<w:sectPr>{content}</w:sectPr>";

    [Fact]
    public void Read_PageSetup()
    {
        using Draft draft = DocxPackage.Read(Paragraph("a") + SectPr(Page + "<w:cols w:num=\"2\"/><w:titlePg/><w:pgNumType w:fmt=\"lowerRoman\" w:start=\"3\"/><w:type w:val=\"continuous\"/>"));

        Section section = Assert.Single(draft.Sections);
        Assert.Equal("11906 16838 1134 851 1134 1701 0 567 720", $"{section.PageWidth} {section.PageHeight} {section.MarginTop} {section.MarginRight} {section.MarginBottom} {section.MarginLeft} {section.Gutter} {section.HeaderDistance} {section.FooterDistance}");
        Assert.Equal("2 True Other 3 Continuous", $"{section.ColumnCount} {section.HasTitlePage} {section.PageNumberStyle} {section.PageNumberStart} {section.Break}");
    }

    [Theory]
    [InlineData("<w:pgMar w:top=\"20mm\" w:left=\"1.5in\" w:right=\"-100\"/>", "1134 2160 -100 unresolved")]
    [InlineData("", "unresolved unresolved unresolved unresolved")] // Word's own defaults are not in the file
    public void Read_Margins(string content, string expected)
    {
        using Draft draft = DocxPackage.Read(Paragraph("a") + SectPr(content));

        Section section = draft.Sections[0];
        Assert.Equal(expected, $"{section.MarginTop} {section.MarginLeft} {section.MarginRight} {section.MarginBottom}");
    }

    [Fact]
    public void Read_Sections_EndWithTheirParagraph()
    {
        using Draft draft = DocxPackage.Read(Paragraph("a") + Paragraph("b", SectPr(Page)) + Paragraph("c") + SectPr("<w:pgSz w:w=\"16838\" w:h=\"11906\"/>"));

        Assert.Equal([0, 2], draft.Sections.Select(section => section.FirstParagraph));
        Assert.Equal([0, 0, 1], draft.Paragraphs.ToArray().Select(paragraph => paragraph.Section));
        Assert.Equal(ParagraphMarks.EndsSection, draft.Paragraphs[1].Marks);
        Assert.True(draft.Sections[1].IsLandscape);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("<w:p/>", 1)]
    public void Read_WithoutSectPr_IsOneUnknownSection(string body, int count)
    {
        using Draft draft = DocxPackage.Read(body);

        Assert.Equal(count, draft.Sections.Count);
        Assert.False(draft.Sections[0].PageWidth.IsResolved);
    }

    [Fact]
    public void Read_Headers_AreInherited()
    {
        string first = SectPr(Page + "<w:headerReference w:type=\"default\" r:id=\"h1\"/><w:headerReference w:type=\"first\" r:id=\"h2\"/><w:footerReference r:id=\"f1\"/>");
        using Draft draft = new DocxPackage
        {
            Body = Paragraph("a", first) + Paragraph("b") + SectPr("<w:headerReference w:type=\"default\" r:id=\"h3\"/><w:headerReference w:type=\"even\" r:id=\"none\"/>"),
            Headers = { ["h1"] = Paragraph("one"), ["h2"] = Paragraph("two"), ["h3"] = Paragraph("three"), ["f1"] = Paragraph("foot"), ["h9"] = Paragraph("unused") },
            Settings = "<w:evenAndOddHeaders/><w:mirrorMargins/><w:gutterAtTop/><w:defaultTabStop w:val=\"567\"/>",
        }.Read();

        Assert.Equal("a|b|one|two|foot|three", draft.Texts());
        Assert.Equal("Body Header Header Footer Header", string.Join(' ', draft.Stories.Select(story => story.Kind)));
        Assert.Equal("1 2 -1 3 -1 -1", Slots(draft.Sections[0]));
        Assert.Equal("4 2 -1 3 -1 -1", Slots(draft.Sections[1]));
        Assert.Equal(new Story(StoryKind.Header, "word/h3.xml", 5, 1), draft.Stories[4]);
        Assert.Equal(1, draft.Paragraphs[5].Section);
        Assert.Equal("True True True 567", $"{draft.Facts.EvenAndOddHeaders} {draft.Facts.MirrorMargins} {draft.Facts.GutterAtTop} {draft.Facts.DefaultTab}");
    }

    [Fact]
    public void Read_Notes_WithoutTheirSeparators()
    {
        using Draft draft = new DocxPackage
        {
            Body = Paragraph("a"),
            Footnotes = $"<w:footnote w:type=\"separator\" w:id=\"0\">{Paragraph("-")}</w:footnote><w:footnote w:id=\"1\">{Paragraph("note")}</w:footnote><w:footnote w:type=\"normal\" w:id=\"2\">{Paragraph("two")}</w:footnote>",
        }.Read();

        Assert.Equal("a|note|two", draft.Texts());
        Assert.Equal(StoryKind.Notes, draft.Stories[1].Kind);
    }

    [Fact]
    public void Read_SectPrInATable_EndsNoSection()
    {
        using Draft draft = DocxPackage.Read($"<w:tbl><w:tr><w:tc>{Paragraph("a", SectPr(""))}</w:tc></w:tr></w:tbl>{Paragraph("b")}{SectPr(Page)}");

        Assert.Single(draft.Sections);
    }

    private static string Slots(Section section) =>
        $"{section.HeaderDefault} {section.HeaderFirst} {section.HeaderEven} {section.FooterDefault} {section.FooterFirst} {section.FooterEven}";
}
