using FormatCheck.Drafts;
using FormatCheck.Generator;
using FormatCheck.Generator.Kinds;
using FormatCheck.Generator.Variants;

namespace FormatCheck.Tests.Pdf;

/// <summary>What the places of text and lines on pages are read as.</summary>
public sealed class LayoutTests
{
    /// <summary>Words of every length, with spaces that are drawn, drawn twice, or left out, in one format.</summary>
    [Fact]
    public void Words_OfOneLine_KeepTheirSpaces()
    {
        using Draft draft = LayoutPage.Read(new LayoutPage()
            .Text(85, 100, "Thực hiện ý kiến của  Ban Thường vụ, a b c, (kèm theo) “số 15” - và 50% ở Đà Nẵng.")
            .Bytes());

        LayoutPage.Texts(draft).Should().Equal("Thực hiện ý kiến của  Ban Thường vụ, a b c, (kèm theo) “số 15” - và 50% ở Đà Nẵng.");
    }

    [Fact]
    public void Lines_AroundText_AreATable()
    {
        LayoutPage page = new LayoutPage().Body(60, 4).Text(95, 214, "Số").Text(195, 214, "Việc").Text(95, 234, "1").Text(195, 234, "Họp");
        foreach (double y in new double[] { 200, 220, 240 })
        {
            page.Line(90, y, 400, y);
        }

        foreach (double x in new double[] { 90, 190, 400 })
        {
            page.Line(x, 200, x, 240);
        }

        using Draft draft = page.Read();

        draft.Tables.Should().ContainSingle();
        draft.Cells.Select(cell => (cell.Row, cell.Column)).Should().Equal((0, 0), (0, 1), (1, 0), (1, 1));
        LayoutPage.Texts(draft).Skip(1).Should().Equal("Số", "Việc", "1", "Họp");
    }

    [Fact]
    public void Columns_OverAPageBreak_StayColumns()
    {
        LayoutPage page = new LayoutPage().Body(60, 36);
        page.Text(90, 730, "Nơi nhận:").Centred(432, 730, "T/M BAN THƯỜNG VỤ").Text(90, 746, "- Các huyện uỷ,", 12).Centred(432, 746, "PHÓ BÍ THƯ");
        page.New().Text(90, 70, "- Các ban đảng,", 12).Text(90, 84, "- Lưu Văn phòng Tỉnh uỷ.", 12).Centred(432, 84, "Nguyễn Bắc Nam");

        using Draft draft = page.Read();

        draft.Tables.Should().ContainSingle();
        LayoutPage.Texts(draft).Skip(1).Should().Equal(
            "Nơi nhận:", "- Các huyện uỷ,", "- Các ban đảng,", "- Lưu Văn phòng Tỉnh uỷ.", "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Nguyễn Bắc Nam");
    }

    /// <summary>Short names of agencies leave room for the addressees' column below the title; its rows belong to the head all the same.</summary>
    [Theory]
    [InlineData(198, 269, 152)]
    [InlineData(170, 269, 168)]
    public void Addressees_BelowShortNames_AreNoPartOfTheHead(double word, double names, double row)
    {
        using Draft draft = new LayoutPage()
            .Centred(192, 60, "TỈNH UỶ ĐIỆN BIÊN").Centred(426, 60, "ĐẢNG CỘNG SẢN VIỆT NAM", 15).Centred(192, 96, "Số 748-CV/TU").Centred(426, 96, "Điện Biên, ngày 23 tháng 8 năm 2026")
            .Text(word, 152, "Kính gửi:").Text(names, row, "- Ban Tổ chức Trung ương;").Text(names, row + 16, "- Văn phòng Trung ương Đảng;").Body(210, 10).Read();

        LayoutPage.Texts(draft).Should().StartWith(
            ["TỈNH UỶ ĐIỆN BIÊN", "Số 748-CV/TU", "ĐẢNG CỘNG SẢN VIỆT NAM", "Điện Biên, ngày 23 tháng 8 năm 2026", "Kính gửi:", "- Ban Tổ chức Trung ương;", "- Văn phòng Trung ương Đảng;"]);
    }

    /// <summary>Without the word Số the number is one long word, which would not have fitted beside the star.</summary>
    [Fact]
    public void Star_AboveALongWord_IsALineOfItsOwn()
    {
        using Draft draft = new LayoutPage()
            .Centred(192, 60, "VĂN PHÒNG").Centred(426, 60, "ĐẢNG CỘNG SẢN VIỆT NAM", 15).Centred(192, 76, "*").Centred(192, 92, "337-BC/VPTU").Centred(426, 92, "Hà Nội, ngày 23 tháng 8 năm 2020")
            .Body(210, 10).Read();

        LayoutPage.Texts(draft).Should().StartWith(["VĂN PHÒNG", "*", "337-BC/VPTU", "ĐẢNG CỘNG SẢN VIỆT NAM"]);
    }

    [Theory]
    [InlineData("b", "c")]
    [InlineData("ii", "iii")]
    public void PageNumbers_InLettersAtTheHead_AreNumbers(string second, string third)
    {
        using Draft draft = new LayoutPage().Body(60, 38).New().Centred(318, 42, second).Body(60, 38).New().Centred(318, 42, third).Body(60, 10).Read();

        LayoutPage.Texts(draft, StoryKind.Header).Should().Contain(second);
    }

    /// <summary>A word's space is 3.5 points wide there; the lines of one name may be stretched, and all their spaces are.</summary>
    [Theory]
    [InlineData("VIỆN KIỂM SÁT NHÂN DÂN", 10.5, 2)]
    [InlineData("VIỆN KIỂM SÁT NHÂN DÂN ", 20, 2)]
    [InlineData("VIỆN KIỂM SÁT NHÂN DÂN", 6, 1)]
    [InlineData("QUỐC HỘI", 10.5, 2)]
    [InlineData("Viện Kiểm sát nhân dân", 10.5, 1)]
    public void Names_ThatFillTheirColumns_AreTwo(string agency, double gap, int names)
    {
        const string Title = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
        double title = 86 + LayoutPage.WidthOf(agency, 13) + gap;
        using Draft draft = new LayoutPage().Text(86, 80, agency, 13).Text(title, 80, Title, 13)
            .Centred(title + (LayoutPage.WidthOf(Title, 13) / 2), 96, "Độc lập - Tự do - Hạnh phúc").Body(160, 10).Read();

        LayoutPage.Texts(draft).Contains(agency.TrimEnd()).Should().Be(names == 2);
    }

    /// <summary>On a page of A5 the number reaches to a point before the title's column, and the date wraps beside it.</summary>
    [Fact]
    public void Date_ThatWrapsBesideTheNumber_IsOneParagraph()
    {
        using Draft draft = new LayoutPage().Centred(127, 70, "TỈNH UỶ").Centred(127, 86, "LÀO CAI").Centred(272, 71, "ĐẢNG CỘNG SẢN VIỆT NAM", 15).Centred(272, 100, "Lào Cai, ngày 20 tháng 11 năm")
            .Centred(272, 116, "2018").Centred(125.5, 118, "Số 12-GMT/TU").Body(160, 10).Read();

        LayoutPage.Texts(draft).Should().Contain("Lào Cai, ngày 20 tháng 11 năm 2018").And.Contain("Số 12-GMT/TU");
    }

    [Fact]
    public void Hyphens_AboveAddressees_AreNoPartOfTheirColumns()
    {
        using Draft draft = new LayoutPage().Centred(319, 60, "giám sát quý III năm 2026").Centred(319, 76, "-----")
            .Text(198, 110, "Kính trình:").Text(290, 110, "- Ban Tổ chức Trung ương;").Text(290, 126, "- Văn phòng Trung ương Đảng;").Body(160, 10).Read();

        LayoutPage.Texts(draft).Should().StartWith(["giám sát quý III năm 2026", "-----", "Kính trình:", "- Ban Tổ chức Trung ương;", "- Văn phòng Trung ương Đảng;"]);
    }

    [Fact]
    public void Paragraph_KeptWithASignatureOverleaf_GoesOn()
    {
        LayoutPage page = new LayoutPage().Body(60, 20).New().Body(60, 5);

        using Draft draft = page.Read();

        LayoutPage.Texts(draft).Should().ContainSingle();
    }

    [Fact]
    public void SmallText_BelowAShortLine_IsAFootnote()
    {
        using Draft draft = new LayoutPage().Body(60, 10).Line(85, 730, 229, 730).Text(85, 745, "1 Theo Quy chế làm việc của Tỉnh uỷ.", 10).Read();

        LayoutPage.Texts(draft).Should().ContainSingle();
        LayoutPage.Texts(draft, StoryKind.Notes).Should().Equal("1 Theo Quy chế làm việc của Tỉnh uỷ.");
    }

    [Theory]
    [InlineData("2", "3")]
    [InlineData("- 2 -", "- 3 -")]
    [InlineData("Trang 2", "Trang 3")]
    [InlineData("2/3", "3/3")]
    [InlineData("ii", "iii")]
    public void Number_AboveTheText_IsInTheHeader(string second, string third)
    {
        using Draft draft = new LayoutPage().Body(60, 38).New().Centred(319, 41, second).Body(60, 38).New().Centred(319, 41, third).Body(60, 20).Read();

        LayoutPage.Texts(draft, StoryKind.Header).Should().Equal(second);
        draft.Sections[0].HeaderDistance.Value.Should().BeInRange(560, 580);
        LayoutPage.Texts(draft).Should().OnlyContain(text => text.StartsWith("thực hiện", StringComparison.Ordinal));
    }

    /// <summary>The appendix is numbered by itself, and shows a number on its second page alone.</summary>
    [Fact]
    public void Number_OfAPartByItself_IsInTheHeader()
    {
        using Draft draft = new LayoutPage().Body(60, 38).New().Centred(319, 60, "Phụ lục").Body(90, 36).New().Centred(319, 41, "2").Body(60, 20).Read();

        LayoutPage.Texts(draft, StoryKind.Header).Should().Equal("2");
    }

    [Fact]
    public void Head_OfAPageBehindAFullOne_StartsAPart()
    {
        LayoutPage page = new LayoutPage().Body(60, 36);
        page.Text(90, 730, "Nơi nhận:").Centred(432, 730, "TRƯỞNG PHÒNG").Text(90, 746, "- Lưu: VT.", 12).Centred(432, 776, "Phan Đình Long");
        page.New().Centred(170, 70, "ỦY BAN NHÂN DÂN", 13).Centred(430, 70, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13).Centred(430, 86, "Độc lập - Tự do - Hạnh phúc").Body(120, 20);

        using Draft draft = page.Read();

        draft.Tables.Should().HaveCount(2);
        draft.Paragraphs.ToArray().Where(paragraph => paragraph.Format.PageBreakBefore.Is(true)).Select(paragraph => draft.TextOf(paragraph).ToString()).Should().Equal("ỦY BAN NHÂN DÂN");
    }

    [Fact]
    public void Address_BelowALineAcrossTheFoot_PartsNoText()
    {
        using Draft draft = new LayoutPage().Body(60, 36).Line(85, 742, 552, 742).Text(85, 756, "Địa chỉ: số 12, đường Lê Lợi; điện thoại: 0238.3842.888;", 11).Text(85, 769, "email: vanthu@nghean.gov.vn.", 11)
            .New().Body(60, 5).Read();

        LayoutPage.Texts(draft, StoryKind.Footer).Should().Equal("Địa chỉ: số 12, đường Lê Lợi; điện thoại: 0238.3842.888;", "email: vanthu@nghean.gov.vn.");
        LayoutPage.Texts(draft).Should().ContainSingle();
        draft.TextOf(draft.Paragraphs[draft.Lines[0].Paragraph]).ToString().Should().StartWith("Địa chỉ");
    }

    /// <summary>Slanted letters lean out of their boxes: the lines of a justified paragraph end two points before the margin.</summary>
    [Theory]
    [InlineData(2.3, true)]
    [InlineData(3.5, false)]
    public void Lines_ThatEndBeforeTheMargin_AreJustifiedWithinAMillimetre(double shorter, bool isJustified)
    {
        var page = new LayoutPage().Body(60, 20);
        foreach (double y in new double[] { 440, 458, 476 })
        {
            page.Text(552.5 - shorter - LayoutPage.WidthOf("thực hiện nhiệm vụ được giao, thực hiện nhiệm vụ được giao, việc", 14), y, "thực hiện nhiệm vụ được giao, thực hiện nhiệm vụ được giao, việc");
        }

        using Draft draft = page.Text(85, 494, "giao.").Read();

        draft.Paragraphs[1].Format.Alignment.Is(Alignment.Justified).Should().Be(isJustified);
    }

    [Fact]
    public void Number_BelowTheText_IsInTheFooter()
    {
        using Draft draft = new LayoutPage().Body(60, 38).New().Centred(319, 810, "2").Body(60, 38).Read();

        LayoutPage.Texts(draft, StoryKind.Footer).Should().Equal("2");
    }

    [Fact]
    public void BackPages_WithMarginsChanged_AreMirrored()
    {
        using Draft draft = Printed("quy-dinh", "page-mirrored", new PdfForm("lines"));

        draft.Facts.MirrorMargins.Should().BeTrue();
        draft.Sections[0].MarginLeft.Value.Should().BeInRange(1690, 1710);
    }

    [Fact]
    public void Picture_OverThePage_IsAScan()
    {
        using Draft draft = new LayoutPage().Picture(0, 0, 595, 842).Read();

        draft.Facts.Print!.Pages.Should().Equal(PageClass.Scanned);
        draft.Facts.Print.ScannedPages.Should().Be(1);
    }

    [Fact]
    public void UnseenText_OverAPicture_IsAScanWithText()
    {
        const string Content = "q 595 0 0 842 0 0 cm /Im Do Q BT 3 Tr /F1 12 Tf 85 700 Td (van ban da nhan dang) Tj ET";
        byte[] pdf = PdfWriter.OnePage(Content, "/MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> /XObject << /Im 6 0 R >> >>")
            .Object(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>")
            .Stream(6, "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray", "\u0080")
            .Build();

        using Draft draft = LayoutPage.Read(pdf);

        draft.Facts.Print!.Pages.Should().Equal(PageClass.ScannedWithText);
    }

    [Fact]
    public void Stamp_OnAPicture_LeavesItAScan()
    {
        using Draft draft = new LayoutPage().Picture(0, 0, 595, 842).Text(400, 700, "Ký bởi: Văn phòng Tỉnh uỷ", 9).Read();

        draft.Facts.Print!.Pages.Should().Equal(PageClass.Scanned);
    }

    [Fact]
    public void Picture_AmidText_IsNoScan()
    {
        using Draft draft = new LayoutPage().Body(60, 30).Picture(380, 620, 102, 45).Read();

        draft.Facts.Print!.Pages.Should().Equal(PageClass.BornDigital);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Font_WithoutProgram_IsNotEmbedded(bool embedded)
    {
        using Draft draft = new LayoutPage().Body(60, 3).Read(new PdfForm("font") { Embedded = embedded });

        draft.Facts.Print!.Fonts.Should().ContainSingle().Which.Should().Match<PrintFont>(font =>
            font.Family == "Times New Roman" && font.IsEmbedded == embedded);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void FontNotEmbedded_AtIssue_IsAFinding(bool embedded, bool found)
    {
        byte[] pdf = PrintedDrafts.Of(KindOf("cong-van"), PrintedDrafts.Variants[0], new PdfForm("font") { Embedded = embedded }).Bytes;
        CheckReport report = new FormatChecker(new FormatCheckOptions { Stage = Stage.Issued }).Check(pdf, "a.pdf", TestContext.Current.CancellationToken);

        report.Findings.Any(finding => finding.RuleId == "common/font-not-embedded" && finding.Outcome == Outcome.Fail).Should().Be(found);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0.98)]
    [InlineData(0.96)]
    public void Pages_ThatAreShrunk_TellTheFactor(double factor)
    {
        using Draft draft = Printed("thong-bao", "plain", new PdfForm("shrunk") { Shrink = factor });

        draft.Facts.Print!.Scale.Should().BeApproximately(factor, 0.002);
        draft.Runs[0].Format.HalfPoints.Value.Should().Be(28);
    }

    [Fact]
    public void Marks_BehindALetterBeyondTheBasicPlane_StayAsTheyAre()
    {
        string content = "BT /F1 14 Tf 100 700 Td (ABC) Tj ET", letters = "1 begincodespacerange <00> <FF> endcodespacerange 3 beginbfchar <41> <D835DC00> <42> <0301> <43> <007A> endbfchar";
        string file = $"""
            %PDF-1.4
            1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
            2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
            3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >> endobj
            4 0 obj << /Length {content.Length} >> stream
            {content}
            endstream endobj
            5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >> endobj
            6 0 obj << /Length {letters.Length} >> stream
            {letters}
            endstream endobj
            trailer << /Root 1 0 R >>
            """;

        using Draft draft = LayoutPage.Read(FontPdf.Latin(file));

        LayoutPage.Texts(draft).Should().Equal("\U0001D400\u0301z");
    }

    [Fact]
    public void Blanks_LeftToBeFilled_DoNotPartARow()
    {
        LayoutPage page = new LayoutPage().Centred(200, 69, "TỈNH UỶ ĐỒNG THÁP").Centred(435, 70, "ĐẢNG CỘNG SẢN VIỆT NAM", 15);
        page.Centred(200, 101, "Số        -KH/TU").Centred(435, 101, "Đồng Tháp, ngày      tháng      năm 2021").Body(150, 10);

        using Draft draft = page.Read(new PdfForm("words") { Showing = Showing.Words });

        LayoutPage.Texts(draft).Take(4).Should().Equal("TỈNH UỶ ĐỒNG THÁP", "Số -KH/TU", "ĐẢNG CỘNG SẢN VIỆT NAM", "Đồng Tháp, ngày tháng năm 2021");
    }

    [Fact]
    public void Hyphens_BelowALine_AreAParagraphOfTheirOwn()
    {
        using Draft draft = new LayoutPage().Body(200, 10).Centred(319, 150, "chuẩn y kết quả bầu bổ sung chi uỷ viên của chi bộ và đảng bộ cơ sở").Centred(319, 166, "-----").Read();

        LayoutPage.Texts(draft)[1].Should().Be("-----");
    }

    private static DraftKind KindOf(string name) => AllKinds.List.First(kind => kind.Name == name);

    private static Draft Printed(string kind, string variant, PdfForm form) =>
        LayoutPage.Read(PrintedDrafts.Of(KindOf(kind), AllVariants.List.First(one => one.Name == variant), form).Bytes);
}
