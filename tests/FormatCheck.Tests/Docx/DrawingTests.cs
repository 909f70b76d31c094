using FormatCheck.Drafts;

namespace FormatCheck.Tests.Docx;

/// <summary>T-11: text boxes, frames, drawn lines and pictures.</summary>
public class DrawingTests
{
    // A text area 9354 twips wide that begins 1701 twips from the page's edge.
    private const string Section = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"851\" w:bottom=\"1134\" w:left=\"1701\"/></w:sectPr>";

    private static string Run(string content) => $"<w:p><w:r><w:t>a</w:t></w:r><w:r>{content}</w:r><w:r><w:t>b</w:t></w:r></w:p>{Section}";

    private static string Text(string text) => $"<w:txbxContent><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:txbxContent>";

    private static string Anchor(string shape, string relative = "column", string position = "<wp:posOffset>635000</wp:posOffset>", int cx = 1270000, int cy = 0) =>
        $"""
        <w:drawing><wp:anchor><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="{relative}">{position}</wp:positionH>
        <wp:positionV relativeFrom="paragraph"><wp:posOffset>127000</wp:posOffset></wp:positionV><wp:extent cx="{cx}" cy="{cy}"/><wp:docPr id="1" name="x"/>
        <a:graphic><a:graphicData uri="x">{shape}</a:graphicData></a:graphic></wp:anchor></w:drawing>
        """;

    private static string Shape(string outline, string geometry = "line", string text = "", string transform = "") =>
        $"<wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm {transform}><a:off x=\"0\" y=\"0\"/><a:ext cx=\"1270000\" cy=\"0\"/></a:xfrm><a:prstGeom prst=\"{geometry}\"/>{outline}</wps:spPr>{text}<wps:bodyPr/></wps:wsp>";

    [Theory]
    [InlineData("column", "<wp:posOffset>635000</wp:posOffset>", "1000")]
    [InlineData("margin", "<wp:posOffset>635000</wp:posOffset>", "1000")]
    [InlineData("page", "<wp:posOffset>635000</wp:posOffset>", "-701")]
    [InlineData("leftMargin", "<wp:posOffset>635000</wp:posOffset>", "-701")]
    [InlineData("rightMargin", "<wp:posOffset>0</wp:posOffset>", "9354")]
    [InlineData("margin", "<wp:align>center</wp:align>", "3677")]
    [InlineData("column", "<wp:align>right</wp:align>", "7354")]
    [InlineData("character", "<wp:posOffset>635000</wp:posOffset>", "unresolved")]
    public void Line_Left(string relative, string position, string expected)
    {
        using Draft draft = DocxPackage.Read(Run(Anchor(Shape("<a:ln w=\"9525\"><a:solidFill/></a:ln>"), relative, position)));

        DrawnLine line = Assert.Single(draft.Lines);
        Assert.Equal("ab", draft.Texts());
        Assert.Equal($"0 2000 {expected} 200 True", $"{line.Paragraph} {line.Length} {line.Left} {line.Top} {line.IsSolid}");
    }

    [Theory]
    [InlineData("<a:ln/>", "line", "", 0, "2000 True")]
    [InlineData("<a:ln><a:prstDash val=\"dash\"/></a:ln>", "straightConnector1", "", 0, "2000 False")]
    [InlineData("<a:ln><a:prstDash val=\"solid\"/></a:ln>", "rect", "", 12700, "2000 True")]
    [InlineData("<a:ln><a:noFill/></a:ln>", "line", "", 0, "")] // invisible
    [InlineData("<a:ln/>", "line", "", 400000, "")] // slanted
    [InlineData("<a:ln/>", "line", "rot=\"5400000\"", 0, "")] // upright
    [InlineData("<a:ln/>", "line", "rot=\"10800000\"", 0, "2000 True")]
    [InlineData("", "line", "", 0, "")] // no outline, no style
    public void Line_Shapes(string outline, string geometry, string transform, int height, string expected)
    {
        using Draft draft = DocxPackage.Read(Run(Anchor(Shape(outline, geometry, transform: transform), cy: height)));

        Assert.Equal(expected, string.Join('|', draft.Lines.Select(line => $"{line.Length} {line.IsSolid}")));
    }

    [Fact]
    public void Line_OutlineFromTheStyle()
    {
        using Draft draft = DocxPackage.Read(Run(Anchor(Shape("", text: "<wps:style><a:lnRef idx=\"1\"/></wps:style>"))));

        Assert.Single(draft.Lines);
    }

    [Theory]
    [InlineData("<v:line style=\"position:absolute\" from=\"50pt,10pt\" to=\"150pt,10pt\"/>", "2000 1000 True")]
    [InlineData("<v:line style=\"position:absolute;margin-left:1in\" from=\"0,0\" to=\"100pt,0\"/>", "2000 1440 True")]
    [InlineData("<v:line style=\"position:absolute\" from=\"0,0\" to=\"100pt,50pt\"/>", "")]
    [InlineData("<v:line style=\"position:absolute\" from=\"0,0\" to=\"100pt,0\" stroked=\"f\"/>", "")]
    [InlineData("<v:line style=\"position:absolute\" from=\"0,0\" to=\"100pt,0\"><v:stroke dashstyle=\"dash\"/></v:line>", "2000 0 False")]
    [InlineData("<v:line style=\"position:absolute\" from=\"0,0\" to=\"100pt,0\"><v:stroke on=\"f\"/></v:line>", "")]
    [InlineData("<v:shapetype id=\"_x0000_t32\"/><v:shape type=\"#_x0000_t32\" style=\"position:absolute;margin-left:50pt;width:100pt;height:0\" o:connectortype=\"straight\"/>", "2000 1000 True")]
    [InlineData("<v:shape type=\"#_x0000_t32\" style=\"position:absolute;margin-left:50mm;width:100mm;height:.05pt;mso-position-horizontal:center;mso-position-horizontal-relative:margin\"/>", "5669 1842 True")]
    [InlineData("<v:rect style=\"position:absolute;width:100pt;height:1pt\"/>", "2000 0 True")]
    [InlineData("<v:rect style=\"width:0;height:1.5pt\" o:hr=\"t\"/>", "unresolved unresolved True")]
    [InlineData("<v:group style=\"position:absolute;width:200pt;height:10pt\" coordsize=\"400,20\"><v:line from=\"0,5\" to=\"200,5\"/></v:group>", "2000 unresolved True")]
    public void Line_Vml(string shapes, string expected)
    {
        using Draft draft = DocxPackage.Read(Run($"<w:pict>{shapes}</w:pict>"));

        Assert.Equal(expected, string.Join('|', draft.Lines.Select(line => $"{line.Length} {line.Left} {line.IsSolid}")));
        Assert.Equal("ab", draft.Texts());
    }

    [Fact]
    public void TextBox_FollowsItsParagraph()
    {
        string shape = Anchor(Shape("<a:ln/>", "rect", $"<wps:txbx>{Text("box")}</wps:txbx>"), cy: 500000);
        string fallback = $"<w:pict><v:shape><v:textbox>{Text("box")}</v:textbox></v:shape></w:pict>";
        using Draft draft = DocxPackage.Read(
            $"<w:p><w:r><w:t>a</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">{shape}</mc:Choice><mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>b</w:t></w:r></w:p><w:p><w:r><w:t>c</w:t></w:r></w:p>{Section}");

        Assert.Equal("ab|box|c", draft.Texts()); // once, though it stands in the file twice
        Box box = Assert.Single(draft.Boxes);
        Assert.Equal("0 False 1000 2000 unresolved 200 Paragraph", $"{box.AnchorParagraph} {box.IsFrame} {box.Left} {box.Width} {box.HorizontalAlignment} {box.Top} {box.VerticalAnchor}");
        Assert.Equal("TextBox 0 2", $"{draft.Paragraphs[1].Place} {draft.Paragraphs[1].Box} {draft.Paragraphs[1].Ordinal}");
        Assert.Empty(draft.Lines);
    }

    [Fact]
    public void TextBox_Vml_WithPosition()
    {
        string shape = $"<v:shape style=\"position:absolute;margin-left:50pt;margin-top:10pt;width:100pt;height:20pt;mso-position-horizontal-relative:page\"><v:textbox>{Text("box")}</v:textbox></v:shape>";
        using Draft draft = DocxPackage.Read(Run($"<w:pict>{shape}</w:pict>"));

        Assert.Equal("ab|box", draft.Texts());
        Assert.Equal("-701 2000 200", $"{draft.Boxes[0].Left} {draft.Boxes[0].Width} {draft.Boxes[0].Top}");
    }

    [Fact]
    public void TextBox_InACell_CountsFromTheCell()
    {
        string shape = Anchor(Shape("<a:ln/>", "rect", $"<wps:txbx>{Text("box")}</wps:txbx>"), cy: 500000);
        using Draft draft = DocxPackage.Read(
            $"<w:tbl><w:tblGrid><w:gridCol w:w=\"4000\"/><w:gridCol w:w=\"4000\"/></w:tblGrid><w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:r>{shape}</w:r></w:p></w:tc></w:tr></w:tbl>{Section}");

        Assert.True(draft.Boxes[0].Left.Is(5000));
    }

    [Fact]
    public void TextBox_HoldsATable()
    {
        string table = $"<w:txbxContent><w:tbl><w:tblGrid><w:gridCol w:w=\"900\"/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/></w:txbxContent>";
        using Draft draft = DocxPackage.Read(Run(Anchor(Shape("<a:ln/>", "rect", $"<wps:txbx>{table}</wps:txbx>"), cy: 500000)));

        Assert.Equal("ab|cell|", draft.Texts());
        Assert.Equal("Cell 0 0 1000", $"{draft.Paragraphs[1].Place} {draft.Paragraphs[1].Cell} {draft.Paragraphs[1].Box} {draft.Cells[0].Left}");
    }

    [Theory]
    [InlineData(5)]
    [InlineData(30)]
    public void TextBox_NestedTooDeep_IsRefused(int levels)
    {
        string content = "<w:p/>";
        for (int i = 0; i < levels; i++)
        {
            content = $"<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";
        }

        Exception? exception = Record.Exception(() => DocxPackage.Read(content).Dispose());

        Assert.Equal(levels > 8 ? DocumentProblem.TooLarge : null, (exception as DocumentFormatException)?.Problem);
    }

    [Fact]
    public void Frame_ParagraphsOfOneFrame_AreOneBox()
    {
        const string Frame = "<w:pPr><w:framePr w:w=\"2000\" w:hAnchor=\"page\" w:vAnchor=\"text\" w:x=\"1801\" w:y=\"30\"/></w:pPr>";
        using Draft draft = DocxPackage.Read($"<w:p>{Frame}</w:p><w:p>{Frame}</w:p><w:p/><w:p>{Frame}</w:p>{Section}");

        Assert.Equal([0, 0, -1, 1], draft.Paragraphs.ToArray().Select(paragraph => paragraph.Box));
        Box box = draft.Boxes[0];
        Assert.Equal("0 True 100 2000 30 Paragraph Frame", $"{box.AnchorParagraph} {box.IsFrame} {box.Left} {box.Width} {box.Top} {box.VerticalAnchor} {draft.Paragraphs[1].Place}");
    }

    [Theory]
    [InlineData("<w:drawing><wp:inline><wp:extent cx=\"1\" cy=\"1\"/><a:graphic><a:graphicData uri=\"x\"><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing>", "a<pic>b")]
    [InlineData("<w:drawing><wp:anchor><a:graphic><a:graphicData uri=\"x\"><pic:pic/></a:graphicData></a:graphic></wp:anchor></w:drawing>", "ab")]
    [InlineData("<w:pict><v:shape style=\"width:10pt;height:10pt\"><v:imagedata/></v:shape></w:pict>", "a<pic>b")]
    [InlineData("<w:object><v:shape style=\"width:10pt;height:10pt\"><v:imagedata/></v:shape></w:object>", "a<pic>b")]
    public void Pictures(string content, string expected)
    {
        using Draft draft = DocxPackage.Read(Run(content));

        Assert.Equal(expected, draft.Texts());
        Assert.Equal(ParagraphMarks.HasPicture, draft.Paragraphs[0].Marks & ParagraphMarks.HasPicture);
    }
}
