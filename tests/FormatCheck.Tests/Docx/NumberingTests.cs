using FormatCheck.Drafts;

namespace FormatCheck.Tests.Docx;

/// <summary>T-8: the numbers of lists are text that no run holds.</summary>
public class NumberingTests
{
    private static string List(params string[] levels) =>
        $"<w:abstractNum w:abstractNumId=\"0\">{string.Concat(levels.Select((level, i) => $"<w:lvl w:ilvl=\"{i}\">{level}</w:lvl>"))}</w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";

    private static string Level(string format = "decimal", string text = "%1.", string more = "") =>
        $"<w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{text}\"/>";

    private static string Item(int level = 0, int id = 1, string text = "x", string more = "") =>
        $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{id}\"/></w:numPr>{more}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static Draft Read(string numbering, string body, string styles = "") => new DocxPackage { Numbering = numbering, Body = body, Styles = styles }.Read();

    [Theory]
    [InlineData("decimal", "%1.", "1.<t>x|2.<t>x|3.<t>x")]
    [InlineData("decimalZero", "%1", "01<t>x|02<t>x|03<t>x")]
    [InlineData("upperRoman", "%1-", "I-<t>x|II-<t>x|III-<t>x")]
    [InlineData("lowerRoman", "(%1)", "(i)<t>x|(ii)<t>x|(iii)<t>x")]
    [InlineData("lowerLetter", "%1)", "a)<t>x|b)<t>x|c)<t>x")]
    [InlineData("upperLetter", "Điều %1", "Điều A<t>x|Điều B<t>x|Điều C<t>x")]
    [InlineData("bullet", "\uF0B7", "•<t>x|•<t>x|•<t>x")]
    [InlineData("bullet", "-", "-<t>x|-<t>x|-<t>x")]
    [InlineData("none", "", "x|x|x")]
    public void Number_Formats(string format, string text, string expected)
    {
        using Draft draft = Read(List(Level(format, text)), Item() + Item() + Item());

        Assert.Equal(expected, draft.Texts());
        Assert.Equal(expected.Contains('<', StringComparison.Ordinal), draft.Runs[0].Kind == RunKinds.ListNumber);
        Assert.True(draft.FormatOf(0).IsNumbered);
    }

    [Theory]
    [InlineData("ordinal")]
    [InlineData("cardinalText")]
    [InlineData("chicago")]
    public void Number_InWords_IsMarked(string format)
    {
        using Draft draft = Read(List(Level(format)), Item());

        Assert.Equal("x", draft.Texts());
        Assert.Equal(ParagraphMarks.NumberUnresolved, draft.Paragraphs[0].Marks);
    }

    [Theory]
    [InlineData("<w:suff w:val=\"space\"/>", "1. x")]
    [InlineData("<w:suff w:val=\"nothing\"/>", "1.x")]
    [InlineData("", "1.<t>x")]
    public void Number_Suffix(string suffix, string expected)
    {
        using Draft draft = Read(List(Level(more: suffix)), Item());

        Assert.Equal(expected, draft.Texts());
    }

    [Theory]
    [InlineData("", "1|1.1|1.2|2|2.1")]
    [InlineData("<w:lvlRestart w:val=\"0\"/>", "1|1.1|1.2|2|2.3")]
    public void Number_LowerLevels_Restart(string restart, string expected)
    {
        string nothing = "<w:suff w:val=\"nothing\"/>";
        using Draft draft = Read(List(Level(text: "%1", more: nothing), Level(text: "%1.%2", more: nothing + restart)), Item(0, text: "") + Item(1, text: "") + Item(1, text: "") + Item(0, text: "") + Item(1, text: ""));

        Assert.Equal(expected, draft.Texts());
    }

    [Fact]
    public void Number_HigherLevelThatHasNotBegun_ShowsItsStart()
    {
        using Draft draft = Read(List(Level(text: "%1"), Level(text: "%1.%2")), Item(1) + Item(0));

        Assert.Equal("1.1<t>x|1<t>x", draft.Texts());
    }

    [Fact]
    public void Number_Legal_IsArabicThroughout()
    {
        using Draft draft = Read(List(Level("upperRoman", "%1"), Level("decimal", "%1.%2", "<w:isLgl/>")), Item(0) + Item(1));

        Assert.Equal("I<t>x|1.1<t>x", draft.Texts());
    }

    [Fact]
    public void Number_StartOverride_RestartsOnce()
    {
        using Draft draft = Read(List(Level()), Item() + Item(id: 2) + Item(id: 2) + Item());

        Assert.Equal("1.<t>x|5.<t>x|6.<t>x|7.<t>x", draft.Texts()); // lists of one definition share its counters
    }

    [Fact]
    public void Number_Id0_RemovesNumberAndIndent()
    {
        const string Styles = "<w:style w:type=\"paragraph\" w:styleId=\"S\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        string numbering = List(Level(more: "<w:pPr><w:ind w:left=\"720\" w:hanging=\"360\"/></w:pPr>"));
        using Draft draft = Read(
            numbering, "<w:p><w:pPr><w:pStyle w:val=\"S\"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val=\"S\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr></w:p>", Styles);

        Assert.Equal("1.<t>|", draft.Texts());
        Assert.Equal("720 -360 True", $"{draft.FormatOf(0).IndentLeft} {draft.FormatOf(0).FirstLine} {draft.FormatOf(0).IsNumbered}");
        Assert.Equal("0 0 False", $"{draft.FormatOf(1).IndentLeft} {draft.FormatOf(1).FirstLine} {draft.FormatOf(1).IsNumbered}");
    }

    [Fact]
    public void Number_LevelAlone_IsNoList()
    {
        using Draft draft = Read(List(Level()), "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>");

        Assert.Equal("x", draft.Texts());
        Assert.False(draft.FormatOf(0).IsNumbered);
    }

    [Fact]
    public void Number_OfStyle_TakesTheLevelLinkedToIt()
    {
        const string Styles =
            """
            <w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="H2"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="H3"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            """;
        string numbering = List(Level(text: "%1"), Level(text: "%1.%2"), Level(text: "%1.%2.%3", more: "<w:pStyle w:val=\"H3\"/>"));
        using Draft draft = Read(numbering, string.Concat("H1 H2 H3 H3".Split(' ').Select(s => $"<w:p><w:pPr><w:pStyle w:val=\"{s}\"/></w:pPr></w:p>")), Styles);

        Assert.Equal("1<t>|1.1<t>|1.1.1<t>|1.1.2<t>", draft.Texts());
    }

    [Theory] // left and first line; the level stands above the styles where the paragraph names the list, else above what its style is based on
    [InlineData("", "S", "720 -360")]
    [InlineData("<w:ind w:left=\"100\"/>", "S", "100 -360")] // attribute by attribute
    [InlineData("", "T", "50 -360")] // the style that names the list says the left indent itself
    [InlineData("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", "T", "720 -360")]
    public void Indents_OfTheLevel(string direct, string style, string expected)
    {
        const string Styles =
            """
            <w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:ind w:left="9" w:firstLine="9"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="S"><w:basedOn w:val="Base"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="T"><w:basedOn w:val="Base"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:ind w:left="50"/></w:pPr></w:style>
            """;
        using Draft draft = Read(List(Level(more: "<w:pPr><w:ind w:left=\"720\" w:hanging=\"360\"/></w:pPr>")), $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{direct}</w:pPr></w:p>", Styles);

        Assert.Equal(expected, $"{draft.FormatOf(0).IndentLeft} {draft.FormatOf(0).FirstLine}");
    }

    [Fact]
    public void Number_Format_IsTheLevelsOverTheMarks()
    {
        using Draft draft = Read(
            List(Level(more: "<w:rPr><w:b/></w:rPr>")), Item(more: "<w:rPr><w:i/><w:sz w:val=\"30\"/></w:rPr>"));

        TextFormat number = draft.Runs[0].Format;
        Assert.Equal("True True 30", $"{number.Bold} {number.Italic} {number.HalfPoints}");
        Assert.Equal(FormatLevel.Numbering, draft.Formats.Trace(number, FormatProperty.Bold).Level);
        Assert.True(draft.FormatOf("x").Bold.Is(false));
    }

    [Fact]
    public void Number_StyleLink_IsFollowed()
    {
        string numbering = List(Level(text: "%1/"))
            + "<w:abstractNum w:abstractNumId=\"7\"><w:numStyleLink w:val=\"Outline\"/></w:abstractNum><w:num w:numId=\"9\"><w:abstractNumId w:val=\"7\"/></w:num>";
        using Draft draft = Read(numbering, Item(id: 9), "<w:style w:type=\"numbering\" w:styleId=\"Outline\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>");

        Assert.Equal("1/<t>x", draft.Texts());
    }

    [Fact]
    public void Number_InTables_CountsOn()
    {
        using Draft draft = Read(List(Level()), Item() + $"<w:tbl><w:tr><w:tc>{Item()}</w:tc></w:tr></w:tbl>" + Item());

        Assert.Equal("1.<t>x|2.<t>x|3.<t>x", draft.Texts());
    }

    [Fact]
    public void Number_OfDeletedMark_IsNotCounted()
    {
        string deleted = "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr></w:p>";
        using Draft draft = Read(List(Level()), deleted + Item() + Item());

        Assert.Equal("1.<t>x|2.<t>x", draft.Texts());
    }
}
