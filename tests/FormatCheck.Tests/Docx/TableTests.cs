using FormatCheck.Drafts;

namespace FormatCheck.Tests.Docx;

/// <summary>T-7: where the text of cells stands, and which lines are drawn around it.</summary>
public class TableTests
{
    // A text area 9354 twips wide.
    private const string Section = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"851\" w:bottom=\"1134\" w:left=\"1701\"/></w:sectPr>";
    private const string Word2013 = "<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:val=\"15\"/></w:compat>";

    private static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>";

    private static string Table(string properties, string grid, params string[] rows) =>
        $"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{string.Concat(grid.Split(' ').Select(width => $"<w:gridCol w:w=\"{width}\"/>"))}</w:tblGrid>{string.Concat(rows.Select(row => $"<w:tr>{row}</w:tr>"))}</w:tbl>";

    private static Draft Read(string body, string? settings = Word2013, string? styles = null) => new DocxPackage { Body = body + Section, Settings = settings, Styles = styles }.Read();

    private static string Edges(Draft draft) => string.Join(' ', draft.Cells.Select(cell => $"{cell.Left}-{cell.Right}"));

    [Theory]
    [InlineData("", "108-3892 4108-8892")] // Word 2013: the border stands at the margin
    [InlineData("<w:tblInd w:w=\"100\" w:type=\"dxa\"/>", "208-3992 4208-8992")]
    [InlineData("<w:jc w:val=\"center\"/>", "285-4069 4285-9069")]
    [InlineData("<w:jc w:val=\"right\"/>", "462-4246 4462-9246")]
    [InlineData("<w:tblCellMar><w:left w:w=\"0\"/><w:right w:w=\"50\"/></w:tblCellMar>", "0-3950 4000-8950")]
    [InlineData("<w:tblpPr w:horzAnchor=\"page\" w:tblpX=\"1701\"/>", "108-3892 4108-8892")]
    [InlineData("<w:tblpPr w:horzAnchor=\"margin\" w:tblpXSpec=\"center\"/>", "285-4069 4285-9069")]
    public void Cells_Edges(string properties, string expected)
    {
        using Draft draft = Read(Table(properties, "4000 5000", Cell("a") + Cell("b")));

        Assert.Equal(expected, Edges(draft));
    }

    [Theory]
    [InlineData(null, "0-3784 4000-8784")] // before Word 2013 the text stands at the margin
    [InlineData(Word2013, "108-3892 4108-8892")]
    public void Cells_Edges_DependOnTheVersion(string? settings, string expected)
    {
        using Draft draft = Read(Table("", "4000 5000", Cell("a") + Cell("b")), settings);

        Assert.Equal(expected, Edges(draft));
    }

    [Theory]
    [InlineData("<w:gridSpan w:val=\"2\"/>", "", "108-2892 3108-3892")]
    [InlineData("<w:tcW w:w=\"700\" w:type=\"dxa\"/>", "", "108-592 808-2592")] // what the cell asks for stands before the grid
    [InlineData("<w:tcW w:w=\"2500\" w:type=\"pct\"/>", "", "108-892 1108-2892")] // a share of what is not known: the grid
    [InlineData("", "<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>", "1108-2892 3108-3892")]
    public void Cells_Spans(string properties, string row, string expected)
    {
        using Draft draft = Read(Table("", "1000 2000 1000", row + Cell("a", properties) + Cell("b")));

        Assert.Equal(expected, Edges(draft));
    }

    [Fact]
    public void Tables_Nested_CountFromTheCellAroundThem()
    {
        string inner = Table("", "1000", Cell("b"));
        using Draft draft = Read(Table("", "4000 5000", Cell("a") + $"<w:tc>{inner}<w:p/></w:tc>"));

        Assert.Equal("108-3892 4108-8892 4108-4892", Edges(draft));
        Assert.Equal(1, draft.Tables[1].ParentCell);
        Assert.Equal([0, 2, 1], draft.Paragraphs.ToArray().Select(paragraph => paragraph.Cell));
        Assert.Equal(new Table(-1, 0, 1, 2, false), draft.Tables[0]);
    }

    [Fact]
    public void Paragraphs_KnowTheirCells()
    {
        using Draft draft = Read(Table("", "1000 1000", Cell("a") + Cell("b", "<w:vMerge w:val=\"restart\"/>"), Cell("c") + Cell("", "<w:vMerge/>")) + "<w:p/>");

        Assert.Equal("0,0 0,1 1,0 1,1", string.Join(' ', draft.Cells.Select(cell => $"{cell.Row},{cell.Column}")));
        Assert.Equal([Place.Cell, Place.Cell, Place.Cell, Place.Cell, Place.Body], draft.Paragraphs.ToArray().Select(paragraph => paragraph.Place));
    }

    [Theory] // visible, and above and below each of the two cells
    [InlineData("", "", "False ----")]
    [InlineData("<w:tblBorders><w:top w:val=\"single\"/><w:bottom w:val=\"single\"/><w:insideH w:val=\"single\"/></w:tblBorders>", "", "True tbtb")]
    [InlineData("<w:tblBorders><w:top w:val=\"single\"/><w:bottom w:val=\"single\"/></w:tblBorders>", "", "True t--b")]
    [InlineData("<w:tblBorders><w:top w:val=\"none\"/><w:left w:val=\"nil\"/></w:tblBorders>", "", "False ----")]
    [InlineData("<w:tblBorders><w:bottom w:val=\"single\"/></w:tblBorders>", "<w:tcBorders><w:top w:val=\"nil\"/><w:bottom w:val=\"nil\"/></w:tcBorders>", "False ----")]
    [InlineData("", "<w:tcBorders><w:bottom w:val=\"single\"/></w:tcBorders>", "True -b-b")]
    [InlineData("<w:tblStyle w:val=\"Grid\"/>", "", "True tbtb")]
    public void Borders(string table, string cell, string expected)
    {
        const string Styles = "<w:style w:type=\"table\" w:styleId=\"Grid\"><w:tblPr><w:tblBorders><w:top w:val=\"single\"/><w:bottom w:val=\"single\"/><w:insideH w:val=\"single\"/></w:tblBorders></w:tblPr></w:style>";
        using Draft draft = Read(Table(table, "1000", Cell("a", cell), Cell("b", cell)), styles: Styles);

        Assert.Equal(expected, $"{draft.Tables[0].HasVisibleBorders} {string.Concat(draft.Cells.Select(c => (c.BorderTop ? "t" : "-") + (c.BorderBottom ? "b" : "-")))}");
    }

    [Fact]
    public void Ordinals_CountDeletedRowsToo()
    {
        using Draft draft = Read(Table("", "1000", "<w:trPr><w:del/></w:trPr>" + Cell("a"), Cell("b")) + "<w:p/>");

        Assert.Equal("b|", draft.Texts());
        Assert.Equal([2, 3], draft.Paragraphs.ToArray().Select(paragraph => paragraph.Ordinal));
    }
}
