using FormatCheck.Drafts;

namespace FormatCheck.Tests.Docx;

/// <summary>T-15: the geometry of paragraphs.</summary>
public class ParagraphFormatTests
{
    private static Draft Read(string properties, string? styles = "", string section = "", string? settings = null) =>
        new DocxPackage { Body = $"<w:p><w:pPr>{properties}</w:pPr></w:p>{section}", Styles = styles, Settings = settings }.Read();

    [Theory]
    [InlineData("", "Left")]
    [InlineData("<w:jc w:val=\"both\"/>", "Justified")]
    [InlineData("<w:jc w:val=\"distribute\"/>", "Justified")]
    [InlineData("<w:jc w:val=\"start\"/>", "Left")]
    [InlineData("<w:jc w:val=\"end\"/>", "Right")]
    [InlineData("<w:jc w:val=\"center\"/>", "Center")]
    [InlineData("<w:jc w:val=\"middle\"/>", "unresolved")]
    [InlineData("<w:bidi/><w:jc w:val=\"left\"/>", "Right")]
    [InlineData("<w:bidi/>", "Right")]
    public void Alignment_OfParagraph(string properties, string expected)
    {
        using Draft draft = Read(properties);

        Assert.Equal(expected, draft.FormatOf(0).Alignment.ToString());
    }

    [Theory] // left, right, first line
    [InlineData("", "0 0 0")]
    [InlineData("<w:ind w:left=\"100\" w:right=\"200\" w:firstLine=\"567\"/>", "100 200 567")]
    [InlineData("<w:ind w:start=\"100\" w:end=\"200\" w:hanging=\"300\"/>", "100 200 -300")]
    [InlineData("<w:ind w:firstLine=\"567\" w:hanging=\"300\"/>", "0 0 -300")]
    [InlineData("<w:ind w:firstLine=\"567\" w:hanging=\"0\"/>", "0 0 567")]
    [InlineData("<w:ind w:left=\"10mm\" w:firstLine=\"0.5in\"/>", "567 0 720")]
    [InlineData("<w:ind w:firstLineChars=\"200\"/>", "0 0 unresolved")]
    [InlineData("<w:ind w:firstLineChars=\"200\" w:firstLine=\"480\"/>", "0 0 480")]
    [InlineData("<w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/>", "0 0 0")]
    [InlineData("<w:ind w:left=\"x\"/>", "unresolved 0 0")]
    [InlineData("<w:bidi/><w:ind w:left=\"100\"/>", "0 100 0")]
    public void Indents(string properties, string expected)
    {
        using Draft draft = Read(properties);

        ParagraphFormat format = draft.FormatOf(0);
        Assert.Equal(expected, $"{format.IndentLeft} {format.IndentRight} {format.FirstLine}");
    }

    [Theory]
    [InlineData("", "0 0 Multiple 240")]
    [InlineData("<w:spacing w:before=\"120\" w:after=\"6pt\" w:line=\"360\"/>", "120 120 Multiple 360")]
    [InlineData("<w:spacing w:line=\"360\" w:lineRule=\"exact\"/>", "0 0 Exact 360")]
    [InlineData("<w:spacing w:line=\"18pt\" w:lineRule=\"atLeast\"/>", "0 0 AtLeast 360")]
    [InlineData("<w:spacing w:before=\"120\" w:beforeAutospacing=\"1\"/>", "280 0 Multiple 240")]
    [InlineData("<w:spacing w:before=\"120\" w:beforeAutospacing=\"0\"/>", "120 0 Multiple 240")]
    [InlineData("<w:spacing w:beforeLines=\"50\" w:before=\"99\" w:afterLines=\"100\"/>", "120 240 Multiple 240")]
    public void Spacing(string properties, string expected)
    {
        using Draft draft = Read(properties);

        ParagraphFormat format = draft.FormatOf(0);
        Assert.Equal(expected, $"{format.SpaceBefore} {format.SpaceAfter} {format.LineSpacing.Value.Rule} {format.LineSpacing.Value.Value}");
    }

    [Theory]
    [InlineData("<w:docGrid w:type=\"lines\" w:linePitch=\"360\"/>", "180")]
    [InlineData("<w:docGrid w:linePitch=\"360\"/>", "120")] // a grid without a type snaps nothing
    public void Spacing_InLines_DependsOnTheGridOfTheSection(string grid, string expected)
    {
        using Draft draft = Read("<w:spacing w:beforeLines=\"50\"/>", section: $"<w:sectPr>{grid}</w:sectPr>");

        Assert.Equal(expected, draft.FormatOf(0).SpaceBefore.ToString());
    }

    [Fact]
    public void Spacing_AutomaticInOldFiles_Is5Points()
    {
        using Draft draft = Read("<w:spacing w:beforeAutospacing=\"1\"/>", settings: "<w:compat><w:doNotUseHTMLParagraphAutoSpacing/></w:compat>");

        Assert.True(draft.FormatOf(0).SpaceBefore.Is(100));
    }

    [Fact]
    public void Styles_AreMergedAttributeByAttribute()
    {
        const string Styles =
            """
            <w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:styleId="A"><w:name w:val="A name"/><w:pPr><w:ind w:left="100" w:right="200"/><w:spacing w:before="10" w:line="300" w:lineRule="exact"/><w:tabs><w:tab w:val="left" w:pos="500"/><w:tab w:val="right" w:pos="900"/></w:tabs></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/><w:pPr><w:ind w:left="300"/><w:jc w:val="center"/><w:tabs><w:tab w:val="clear" w:pos="500"/><w:tab w:val="center" w:pos="100"/></w:tabs></w:pPr></w:style>
            """;
        using Draft draft = Read("<w:pStyle w:val=\"B\"/><w:spacing w:before=\"20\"/>", Styles);

        ParagraphFormat format = draft.FormatOf(0);
        Assert.Equal("300 200 20 160 Exact 300 Center", $"{format.IndentLeft} {format.IndentRight} {format.SpaceBefore} {format.SpaceAfter} {format.LineSpacing.Value.Rule} {format.LineSpacing.Value.Value} {format.Alignment}");
        Assert.Equal([new TabStop(100, Alignment.Center), new TabStop(900, Alignment.Right)], format.Tabs);
        Assert.Equal(new Provenance(FormatLevel.ParagraphStyle, "A name"), draft.Formats.Trace(format, FormatProperty.LineSpacing));
        Assert.Equal(new Provenance(FormatLevel.Direct, null), draft.Formats.Trace(format, FormatProperty.ParagraphSpacing));
    }

    [Fact]
    public void Equal_Paragraphs_ShareOneFormat()
    {
        using Draft draft = DocxPackage.Read(
            "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr></w:p><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr></w:p><w:p><w:pPr><w:jc  w:val='center'></w:jc><w:rPr><w:b/></w:rPr></w:pPr></w:p>");

        Assert.Same(draft.FormatOf(0), draft.FormatOf(1));
        Assert.Same(draft.FormatOf(0), draft.FormatOf(2));
    }

    [Theory]
    [InlineData("<w:pBdr><w:bottom w:val=\"single\"/></w:pBdr>", "b")]
    [InlineData("<w:pBdr><w:top w:val=\"single\"/><w:between w:val=\"single\"/><w:bottom w:val=\"nil\"/></w:pBdr>", "t")]
    [InlineData("<w:pBdr><w:bottom w:val=\"none\"/></w:pBdr>", "")]
    [InlineData("<w:pageBreakBefore/><w:contextualSpacing/><w:outlineLvl w:val=\"2\"/>", "pc2")]
    [InlineData("<w:outlineLvl w:val=\"9\"/>", "")]
    public void Flags(string properties, string expected)
    {
        using Draft draft = Read(properties);

        ParagraphFormat format = draft.FormatOf(0);
        string found = (format.BorderTop.Is(true) ? "t" : "") + (format.BorderBottom.Is(true) ? "b" : "") + (format.PageBreakBefore.Is(true) ? "p" : "")
            + (format.ContextualSpacing.Is(true) ? "c" : "") + (format.OutlineLevel.Is(9) ? "" : format.OutlineLevel.ToString());
        Assert.Equal(expected, found);
    }
}
