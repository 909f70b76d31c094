using FormatCheck.Tests.Docx;

namespace FormatCheck.Tests.Recognition;

/// <summary>Heads as clerks lay them out: a row across the table, a stamp in a box, columns by spaces.</summary>
public sealed class HeadLayoutTests
{
    private const string Title = "ĐẢNG CỘNG SẢN VIỆT NAM", Date = "Nghệ An, ngày 05 tháng 6 năm 2024";

    private static readonly FormatChecker s_checker = new();

    [Theory]
    [InlineData("BÁO CÁO", "hd36/type-name-present", Outcome.Pass)]
    [InlineData("CÔNG VĂN", "hd36/letter-no-type-name", Outcome.Fail)]
    public void TypeName_InARowAcrossTheHead_IsFound(string type, string rule, Outcome outcome)
    {
        string head = Table(Row(Line("TỈNH UỶ NGHỆ AN") + Line("*") + Line("Số 12-BC/TU"), Line(Title) + Line(Date)), $"<w:tr><w:tc><w:tcPr><w:tcW w:w=\"9354\" w:type=\"dxa\"/><w:gridSpan w:val=\"2\"/></w:tcPr>{Line(type)}{Line("về công tác văn phòng quý I")}</w:tc></w:tr>");

        OutcomeOf(rule, head).Should().Be(outcome);
    }

    [Theory]
    [InlineData(380, Outcome.Pass)]
    [InlineData(-600, Outcome.Fail)]
    public void Stamp_InABoxOnTheNumber_StandsWhereItsOffsetSays(int twips, Outcome outcome)
    {
        string box = $"<w:r><w:pict><v:shape style=\"position:absolute;margin-left:40pt;margin-top:{twips / 20.0}pt;width:80pt;height:21pt\"><v:textbox><w:txbxContent>{Line("MẬT")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
        string number = Line("Số 12-BC/TU").Replace("</w:p>", box + "</w:p>", StringComparison.Ordinal);

        OutcomeOf("hd36/secrecy-position", Table(Row(Line("TỈNH UỶ NGHỆ AN") + Line("*") + number, Line(Title) + Line(Date)))).Should().Be(outcome);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(24)]
    public void LineBelowATitlePlacedBySpaces_IsItsLine(int spaces)
    {
        string title = $"<w:p><w:r><w:rPr><w:b/><w:sz w:val=\"28\"/></w:rPr><w:t xml:space=\"preserve\">TỈNH UỶ NGHỆ AN{new string(' ', spaces)}{Title}</w:t></w:r>"
            + "<w:r><w:pict><v:line from=\"262pt,17pt\" to=\"455pt,17pt\" style=\"position:absolute\"/></w:pict></w:r></w:p>";

        OutcomeOf("hd36/title-line", title + Line("*") + $"<w:p><w:r><w:rPr><w:sz w:val=\"28\"/></w:rPr><w:t xml:space=\"preserve\">Số 12-BC/TU{new string(' ', spaces + 12)}{Date}</w:t></w:r></w:p>").Should().Be(Outcome.Pass);
    }

    private static Outcome OutcomeOf(string rule, string head)
    {
        byte[] file = new DocxPackage { Body = head + Line("") + Line("Thực hiện chương trình công tác năm, Văn phòng báo cáo kết quả như sau.") }.Build();
        return s_checker.Check(file, cancellationToken: TestContext.Current.CancellationToken).Outcomes.Single(one => one.RuleId == rule).Outcome;
    }

    private static string Table(params string[] rows) => $"<w:tbl><w:tblPr><w:tblW w:w=\"9354\" w:type=\"dxa\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"4300\"/><w:gridCol w:w=\"5054\"/></w:tblGrid>{string.Concat(rows)}</w:tbl>";

    private static string Row(string left, string right) =>
        $"<w:tr><w:tc><w:tcPr><w:tcW w:w=\"4300\" w:type=\"dxa\"/></w:tcPr>{left}</w:tc><w:tc><w:tcPr><w:tcW w:w=\"5054\" w:type=\"dxa\"/></w:tcPr>{right}</w:tc></w:tr>";

    private static string Line(string text) => $"<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:b/><w:sz w:val=\"28\"/></w:rPr><w:t>{text}</w:t></w:r></w:p>";
}
