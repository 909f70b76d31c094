using FormatCheck.Drafts;

namespace FormatCheck.Tests.Docx;

/// <summary>T-1 to T-7: where the format of a run comes from.</summary>
public class RunFormatTests
{
    private const string Theme =
        """
        <a:majorFont><a:latin typeface="Cambria"/><a:ea typeface=""/><a:cs typeface=""/><a:font script="Viet" typeface="Times New Roman"/><a:font script="Jpan" typeface="MS Gothic"/></a:majorFont>
        <a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface="Arial"/><a:font script="Viet" typeface="Verdana"/></a:minorFont>
        """;

    private static Draft Read(string styles, string run, string paragraph = "", string? settings = null) => new DocxPackage
    {
        Body = $"<w:p><w:pPr>{paragraph}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t>a</w:t></w:r></w:p>",
        Styles = styles,
        Theme = Theme,
        Settings = settings,
    }.Read();

    [Theory] // T-1
    [InlineData("<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"26\"/></w:rPr></w:rPrDefault></w:docDefaults>", "26")]
    [InlineData("<w:docDefaults><w:rPrDefault><w:rPr/></w:rPrDefault></w:docDefaults>", "20")]
    [InlineData("", "unresolved")]
    public void Size_WithoutStyles_IsTheDefaults(string styles, string expected)
    {
        using Draft draft = Read(styles, "");

        Assert.Equal(expected, draft.FirstFormat().HalfPoints.ToString());
    }

    [Theory]
    [InlineData("28", "28")]
    [InlineData("14pt", "28")]
    [InlineData("x", "unresolved")]
    [InlineData("0", "unresolved")]
    public void Size_Direct(string value, string expected)
    {
        using Draft draft = Read("", $"<w:sz w:val=\"{value}\"/><w:szCs w:val=\"99\"/>");

        Assert.Equal(expected, draft.FirstFormat().HalfPoints.ToString());
    }

    [Theory] // T-2: theme beats literal within one element, a level above replaces the pair
    [InlineData("w:ascii=\"Arial\" w:hAnsi=\"Arial\"", "", "Arial/Arial")]
    [InlineData("w:ascii=\"Arial\" w:asciiTheme=\"minorHAnsi\" w:hAnsi=\"Arial\"", "", "Calibri/Arial")]
    [InlineData("w:asciiTheme=\"minorHAnsi\" w:hAnsiTheme=\"majorHAnsi\"", "", "Calibri/Cambria")]
    [InlineData("w:asciiTheme=\"minorHAnsi\" w:hAnsiTheme=\"majorHAnsi\"", "w:ascii=\"Arial\"", "Arial/Cambria")]
    [InlineData("w:ascii=\"Arial\" w:hAnsi=\"Arial\"", "w:asciiTheme=\"minorHAnsi\"", "Calibri/Arial")]
    [InlineData("w:ascii=\"Arial\" w:hAnsi=\"Arial\"", "w:ascii=\"\"", "Arial/Arial")] // empty is absent
    [InlineData("w:ascii=\"Arial\" w:asciiTheme=\"minorEastAsia\"", "", "unresolved/unresolved")] // a place without a typeface
    [InlineData("w:asciiTheme=\"nonsense\"", "", "unresolved/unresolved")]
    [InlineData("", "", "unresolved/unresolved")] // nothing in the file says it
    public void Font_PairsOfLiteralAndTheme(string defaults, string direct, string expected)
    {
        using Draft draft = Read($"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts {defaults}/></w:rPr></w:rPrDefault></w:docDefaults>", $"<w:rFonts {direct}/>");

        Assert.Equal(expected, $"{draft.FirstFormat().Ascii}/{draft.FirstFormat().HighAnsi}");
    }

    [Theory] // T-3
    [InlineData("w:val=\"en-US\"", "Calibri/Cambria/unresolved")]
    [InlineData("w:val=\"vi-VN\"", "Verdana/Times New Roman/unresolved")]
    [InlineData("w:val=\"vi-VN\" w:eastAsia=\"ja-JP\"", "Verdana/Times New Roman/MS Gothic")]
    public void Font_OfTheme_DependsOnItsLanguage(string language, string expected)
    {
        using Draft draft = Read("", "<w:rFonts w:asciiTheme=\"minorHAnsi\" w:hAnsiTheme=\"majorHAnsi\" w:eastAsiaTheme=\"majorEastAsia\"/>", settings: $"<w:themeFontLang {language}/>");

        TextFormat format = draft.FirstFormat();
        Assert.Equal(expected, $"{format.Ascii}/{format.HighAnsi}/{format.EastAsia}");
    }

    [Fact]
    public void Font_Names_AreOneString()
    {
        using Draft draft = DocxPackage.Read(
            "<w:p><w:r><w:rPr><w:rFonts w:ascii=\"Arial\"/></w:rPr><w:t>a</w:t></w:r><w:r><w:rPr><w:rFonts w:ascii=\"Arial\"/><w:b/></w:rPr><w:t>b</w:t></w:r></w:p>");

        Assert.Same(draft.FormatOf("a").Ascii.Value, draft.FormatOf("b").Ascii.Value);
    }

    [Theory] // T-5: property by property, from the default style up to direct formatting
    [InlineData("", "", "22", "StandardDefault")]
    [InlineData("<w:pStyle w:val=\"Derived\"/>", "", "30", "ParagraphStyle Derived style")]
    [InlineData("<w:pStyle w:val=\"Base\"/>", "", "26", "ParagraphStyle Base style")]
    [InlineData("<w:pStyle w:val=\"Nothing\"/>", "", "22", "StandardDefault")]
    [InlineData("<w:pStyle w:val=\"Derived\"/>", "<w:rStyle w:val=\"Char\"/>", "40", "CharacterStyle Char style")]
    [InlineData("<w:pStyle w:val=\"Derived\"/>", "<w:rStyle w:val=\"Char\"/><w:sz w:val=\"50\"/>", "50", "Direct")]
    [InlineData("<w:pStyle w:val=\"Circle1\"/>", "", "60", "ParagraphStyle Circle2")]
    [InlineData("<w:pStyle w:val=\"Char\"/>", "", "22", "StandardDefault")] // a character style is no paragraph style
    public void Size_ThroughStyles(string paragraph, string run, string expected, string provenance)
    {
        const string Styles =
            """
            <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base style"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="26"/><w:i/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Derived"><w:name w:val="Derived style"/><w:basedOn w:val="Base"/><w:rPr><w:sz w:val="30"/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="Char"><w:name w:val="Char style"/><w:rPr><w:sz w:val="40"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Circle1"><w:name w:val="Circle1"/><w:basedOn w:val="Circle2"/></w:style>
            <w:style w:type="paragraph" w:styleId="Circle2"><w:name w:val="Circle2"/><w:basedOn w:val="Circle1"/><w:rPr><w:sz w:val="60"/></w:rPr></w:style>
            """;
        using Draft draft = Read(Styles, run, paragraph);

        Assert.Equal(expected, draft.FirstFormat().HalfPoints.ToString());
        Provenance found = draft.Formats.Trace(draft.FirstFormat(), FormatProperty.Size);
        Assert.Equal(provenance.Replace("StandardDefault", "DocumentDefaults", StringComparison.Ordinal), $"{found.Level} {found.Name}".Trim());
    }

    [Theory] // T-6
    [InlineData("", "", "", "", "False")]
    [InlineData("", "<w:b/>", "", "", "True")]
    [InlineData("", "<w:b/>", "<w:b/>", "", "False")] // two levels cancel each other
    [InlineData("", "<w:b/>", "<w:b/>", "<w:b/>", "True")] // direct is absolute
    [InlineData("", "<w:b/>", "", "<w:b w:val=\"0\"/>", "False")]
    [InlineData("<w:b/>", "", "", "", "True")]
    [InlineData("<w:b/>", "<w:b/>", "", "", "True")] // defaults decide
    [InlineData("<w:b/>", "", "", "<w:b w:val=\"off\"/>", "False")]
    [InlineData("", "<w:b w:val=\"0\"/>", "", "", "False")]
    [InlineData("", "<w:b/>", "<w:b w:val=\"0\"/>", "", "unresolved")] // programs disagree
    [InlineData("<w:b/>", "<w:b w:val=\"0\"/>", "", "", "unresolved")]
    public void Bold_TogglesOverLevels(string defaults, string paragraphStyle, string characterStyle, string direct, string expected)
    {
        string styles = $"<w:docDefaults><w:rPrDefault><w:rPr>{defaults}</w:rPr></w:rPrDefault></w:docDefaults>"
            + $"<w:style w:type=\"paragraph\" w:styleId=\"P\"><w:rPr>{paragraphStyle}</w:rPr></w:style><w:style w:type=\"character\" w:styleId=\"C\"><w:rPr>{characterStyle}</w:rPr></w:style>";
        using Draft draft = Read(styles, $"<w:rStyle w:val=\"C\"/>{direct}", "<w:pStyle w:val=\"P\"/>");

        Assert.Equal(expected, draft.FirstFormat().Bold.ToString());
    }

    [Fact]
    public void Bold_InABasedOnChain_IsOneValue()
    {
        const string Styles =
            """
            <w:style w:type="paragraph" w:styleId="A"><w:rPr><w:b/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/><w:rPr><w:b/><w:i w:val="0"/></w:rPr></w:style>
            """;
        using Draft draft = Read(Styles, "", "<w:pStyle w:val=\"B\"/>");

        Assert.True(draft.FirstFormat().Bold.Is(true));
        Assert.True(draft.FirstFormat().Italic.Is(false));
    }

    [Theory]
    [InlineData("<w:u w:val=\"single\"/>", "u")]
    [InlineData("<w:u w:val=\"none\"/>", "")]
    [InlineData("<w:u w:color=\"FF0000\"/>", "")]
    [InlineData("<w:caps/>", "c")]
    [InlineData("<w:smallCaps/>", "")]
    [InlineData("<w:strike/>", "s")]
    [InlineData("<w:dstrike/>", "s")]
    [InlineData("<w:vertAlign w:val=\"superscript\"/>", "v")]
    [InlineData("<w:vertAlign w:val=\"baseline\"/>", "")]
    [InlineData("<w:cs/>", "x")]
    [InlineData("<w:rtl/>", "x")]
    [InlineData("<w:rFonts w:hint=\"eastAsia\"/>", "h")]
    [InlineData("<w:bCs/><w:iCs/>", "")]
    public void Flags(string properties, string expected)
    {
        using Draft draft = Read("", properties);

        TextFormat format = draft.FirstFormat();
        string found = (format.Underline.Is(true) ? "u" : "") + (format.Caps.Is(true) ? "c" : "") + (format.Strike.Is(true) ? "s" : "")
            + (format.IsSuperOrSubscript ? "v" : "") + (format.IsComplexScript ? "x" : "") + (format.EastAsiaHint ? "h" : "");
        Assert.Equal(expected, found);
        Assert.True(format.Bold.Is(false));
    }

    [Theory]
    [InlineData("", "-1")]
    [InlineData("<w:color w:val=\"auto\"/>", "-1")]
    [InlineData("<w:color w:val=\"FF0000\"/>", "16711680")]
    [InlineData("<w:color w:val=\"00ff00\" w:themeColor=\"accent1\"/>", "65280")]
    [InlineData("<w:color w:themeColor=\"accent1\"/>", "unresolved")]
    [InlineData("<w:color w:val=\"red\"/>", "unresolved")]
    public void Color(string properties, string expected)
    {
        using Draft draft = Read("", properties);

        Assert.Equal(expected, draft.FirstFormat().Color.ToString());
    }

    [Fact]
    public void Styles_RelatedButMissing_LeaveAllUnresolved()
    {
        byte[] relations = System.Text.Encoding.UTF8.GetBytes(DocxPackage.Rels(
            "<Relationship Id=\"s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/>"));
        using Draft draft = new DocxPackage { Body = "<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>a</w:t></w:r></w:p>", Raw = new() { ["word/_rels/document.xml.rels"] = relations } }.Read();

        Assert.Equal("unresolved True unresolved", $"{draft.FirstFormat().Bold} {draft.FirstFormat().Italic} {draft.FormatOf(0).Alignment}");
    }

    [Theory] // T-7: a table style stands below the paragraph style and above the defaults
    [InlineData("", "18")]
    [InlineData("<w:pStyle w:val=\"P\"/>", "30")]
    public void Size_InATable(string paragraph, string expected)
    {
        using Draft draft = new DocxPackage
        {
            Styles = """
                <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
                <w:style w:type="paragraph" w:styleId="P"><w:rPr><w:sz w:val="30"/></w:rPr></w:style>
                <w:style w:type="table" w:styleId="T"><w:rPr><w:sz w:val="18"/></w:rPr></w:style>
                """,
            Body = $"<w:tbl><w:tblPr><w:tblStyle w:val=\"T\"/></w:tblPr><w:tr><w:tc><w:p><w:pPr>{paragraph}</w:pPr><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
        }.Read();

        Assert.Equal(expected, draft.FirstFormat().HalfPoints.ToString());
    }

    [Theory]
    [InlineData("<w:tblLook w:val=\"0000\" w:noHBand=\"1\"/>", "a b c d e f g h i")]
    [InlineData("<w:tblLook w:firstRow=\"1\" w:noHBand=\"1\" w:noVBand=\"1\"/>", "A B C d e f g h i")]
    [InlineData("<w:tblLook w:val=\"0620\"/>", "A B C d e f g h i")]
    [InlineData("<w:tblLook w:val=\"0640\"/>", "a b c d e f G H I")] // the last row must be known before it is read
    [InlineData("<w:tblLook w:val=\"0780\"/>", "A b C D e F G h I")]
    public void Bold_ByRegionOfATable(string look, string expected)
    {
        using Draft draft = new DocxPackage
        {
            Styles = """
                <w:style w:type="table" w:styleId="T">
                <w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr><w:tblStylePr w:type="lastRow"><w:rPr><w:b/></w:rPr></w:tblStylePr>
                <w:tblStylePr w:type="firstCol"><w:rPr><w:b/></w:rPr></w:tblStylePr><w:tblStylePr w:type="lastCol"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>
                """,
            Body = $"<w:tbl><w:tblPr><w:tblStyle w:val=\"T\"/>{look}</w:tblPr><w:tblGrid><w:gridCol w:w=\"1\"/><w:gridCol w:w=\"1\"/><w:gridCol w:w=\"1\"/></w:tblGrid>"
                + string.Concat("abc def ghi".Split(' ').Select(row => $"<w:tr>{string.Concat(row.Select(c => $"<w:tc><w:p><w:r><w:t>{c}</w:t></w:r></w:p></w:tc>"))}</w:tr>")) + "</w:tbl>",
        }.Read();

        string found = string.Join(' ', "abcdefghi".Select(c => draft.FormatOf(c.ToString()).Bold.Is(true) ? char.ToUpperInvariant(c) : c));
        Assert.Equal(expected, found);
    }

    [Theory]
    [InlineData("<w:compat><w:compatSetting w:name=\"overrideTableStyleFontSizeAndJustification\" w:val=\"1\"/></w:compat>", "24")]
    [InlineData("", "unresolved")] // which of the two wins depends on the program
    public void Size_OfDefaultStyleAgainstTableStyle(string settings, string expected)
    {
        using Draft draft = new DocxPackage
        {
            Settings = settings,
            Styles = "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:rPr><w:sz w:val=\"24\"/></w:rPr></w:style><w:style w:type=\"table\" w:default=\"1\" w:styleId=\"T\"><w:rPr><w:sz w:val=\"18\"/></w:rPr></w:style>",
            Body = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
        }.Read();

        Assert.Equal(expected, draft.FirstFormat().HalfPoints.ToString());
    }

    [Fact]
    public void Trace_Font_NamesThemeAndStyle()
    {
        using Draft draft = Read(
            "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:name w:val=\"Normal\"/><w:rPr><w:rFonts w:hAnsiTheme=\"minorHAnsi\"/><w:b/></w:rPr></w:style>", "<w:i/>");

        TextFormat format = draft.FirstFormat();
        Assert.Equal(new Provenance(FormatLevel.Theme, "Normal"), draft.Formats.Trace(format, FormatProperty.Font));
        Assert.Equal(new Provenance(FormatLevel.ParagraphStyle, "Normal"), draft.Formats.Trace(format, FormatProperty.Bold));
        Assert.Equal(new Provenance(FormatLevel.Direct, null), draft.Formats.Trace(format, FormatProperty.Italic));
        Assert.Equal(new Provenance(FormatLevel.StandardDefault, null), draft.Formats.Trace(format, FormatProperty.Underline));
        Assert.Equal(new Provenance(FormatLevel.Unresolved, null), draft.Formats.Trace(format, FormatProperty.Size));
    }
}
