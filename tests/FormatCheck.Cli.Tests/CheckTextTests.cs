using FormatCheck.Cli.Text;

namespace FormatCheck.Cli.Tests;

public sealed class CheckTextTests
{
    private static string Write(CheckRun run, Language language = Language.Vietnamese, bool all = false, bool colours = false, int? width = null)
    {
        using var writer = new StringWriter();
        new CheckText(new TextPage(writer, colours, width), language, all, run.Rules).WriteRun(run);
        return writer.ToString().ReplaceLineEndings("\n");
    }

    [Fact]
    public void Write_Finding_SaysWhatWhereWhyAndHowToMend()
    {
        string text = Write(Examples.Run(Examples.Report("drafts/a.docx", Examples.Finding())));

        text.Should().Be($"""
            drafts/a.docx
              công văn; Số 1470-CV/TU; TỈNH UỶ NGHỆ AN; quy tắc hd36 1.0; giai đoạn dự thảo

              Tiêu đề
                ✗ lỗi  Tiêu đề cỡ 14, phải là 15.  [hd36/title-size]
                  Chỗ: đoạn 2: “{Examples.Snippet}”
                  Căn cứ: 36-HD/VPTW, Phụ lục 3: “Tiêu đề: cỡ chữ 15”
                  Giá trị lấy từ: kiểu “Normal”
                  Cách sửa: Bôi đen tiêu đề, chọn cỡ chữ 15.

              1 lỗi, 0 cảnh báo, 0 nhắc nhở

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Write_CleanDraft_IsOneLine()
    {
        Write(Examples.Run(Examples.Report("a.docx"))).Should().Be("a.docx: đúng thể thức, không có lỗi nào (hd36, 1 quy tắc đạt)\n");
        Write(Examples.Run(Examples.Report("a.docx")), Language.English).Should().Be("a.docx: conforms, no findings (hd36, 1 rules passed)\n");
    }

    [Fact]
    public void Write_RulesThatWereNotChecked_AreNeverPassedOver()
    {
        LocalizedText reason = new("Không tìm thấy trích yếu.", "No summary was found.");
        CheckReport report = Examples.Report("a.docx").WithOutcomes(
            new("hd36/summary-size", Outcome.NotChecked, reason), new("hd36/summary-style", Outcome.NotChecked, reason));

        string text = Write(Examples.Run(report));

        text.Should().NotContain("đúng thể thức");
        text.Should().Contain("  Không kiểm được: Không tìm thấy trích yếu (summary-size, summary-style)\n");
        text.Should().EndWith("  0 lỗi, 0 cảnh báo, 0 nhắc nhở; 2 quy tắc không kiểm được\n");
    }

    [Fact]
    public void Write_ManyRulesThatWereNotChecked_AreCutShortUnlessAllAreAskedFor()
    {
        CheckReport report = Examples.Report("a.docx").WithOutcomes(
            [.. Enumerable.Range(1, 10).Select(i => new RuleOutcome($"hd36/r{i}", Outcome.NotChecked, new("không phải văn bản của Đảng", "no Party document")))]);

        Write(Examples.Run(report)).Should().Contain("(r1, r2, r3, r4, r5, r6, r7, r8 và 2 quy tắc khác; xem hết: --all)\n");
        Write(Examples.Run(report), all: true).Should().Contain("r8, r9, r10)\n");
    }

    [Fact]
    public void Write_Groups_StandInTheOrderOfTheDraftAfterTheDocument()
    {
        Finding page = Examples.Finding("hd36/margin-left", component: "page") with { Location = new("body", "word/document.xml", 0, "", "", Section: 1) };
        string text = Write(Examples.Run(Examples.Report(
            "a.docx", Examples.Finding(component: "title"), Examples.Finding(component: "body"), Examples.Finding("hd36/title-line"), page)));

        string[] groups = [.. text.Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line.Length > 2 && line[2] != ' ')];
        groups[1..4].Should().Equal("  page", "  Tiêu đề", "  body");
        text.Should().Contain("Chỗ: phần 1 của tệp\n");
    }

    [Fact]
    public void Write_FindingsToReview_StandApart()
    {
        string text = Write(Examples.Run(Examples.Report(
            "a.docx", Examples.Finding(severity: Severity.Warning), Examples.Finding("hd36/title-line-length", outcome: Outcome.NeedsReview))));

        text.Should().Contain("! cảnh báo  Tiêu đề cỡ 14");
        text[text.IndexOf("Cần người xem lại (1)", StringComparison.Ordinal)..].Should().Contain("? xem lại (lỗi)  ").And.Contain("[hd36/title-line-length]");
        text.Should().EndWith("0 lỗi, 1 cảnh báo, 0 nhắc nhở; 1 mục cần xem lại\n");
    }

    [Fact]
    public void Write_Notice_ComesFirst()
    {
        CheckReport report = Examples.Report("a.docx", Examples.Finding()) with { Notices = [new("Không phải văn bản của Đảng.", "No Party document.")] };

        Write(Examples.Run(report)).Split('\n')[1].Should().Be("  ! Không phải văn bản của Đảng.");
    }

    [Fact]
    public void Write_SeveralFiles_EndWithATotal()
    {
        CheckRun run = Examples.Run(Examples.Report("a.docx"), Examples.Report("b.docx", Examples.Finding()), Examples.Report("c.docx"))
            with
        { Unread = [Examples.Encrypted("d.docx")] };

        string text = Write(run);

        text.Should().Contain("\n\nb.docx\n").And.Contain("\n\nc.docx: đúng thể thức").And.Contain("d.docx: không kiểm được: Tệp được bảo vệ bằng mật khẩu.\n");
        text.Should().EndWith("\nTổng cộng 4 tệp: 2 tệp không có lỗi và cảnh báo, 1 tệp phải sửa, 1 tệp không đọc được\n1 lỗi, 0 cảnh báo, 0 nhắc nhở\n");
    }

    [Fact]
    public void Write_OtherPlaces_AreNamed()
    {
        Finding finding = Examples.Finding() with { OtherLocations = [new("body", "word/document.xml", 5, "", ""), new("footer", "word/footer1.xml", 1, "", "")] };

        Write(Examples.Run(Examples.Report("a.docx", finding))).Should().Contain("và 2 chỗ khác (đoạn 5; chân trang, đoạn 1)");
    }

    [Fact]
    public void Write_All_NamesRulesThatPassedOrDoNotApply()
    {
        CheckReport report = Examples.Report("a.docx").WithOutcomes(new RuleOutcome("hd36/copy-line", Outcome.NotApplicable, new("Không phải bản sao.", "No copy.")));

        string text = Write(Examples.Run(report), all: true);

        text.Should().Contain("  ✓ hd36/paper-size  Cỡ chữ tiêu đề\n").And.Contain("  - hd36/copy-line  Không phải bản sao.\n");
    }

    [Fact]
    public void Write_OnATerminal_HasColoursAndKeepsTheText()
    {
        CheckRun run = Examples.Run(Examples.Report("a.docx", Examples.Finding()));

        string coloured = Write(run, colours: true);

        coloured.Should().Contain("\e[").And.Contain(Examples.Snippet, "brackets in a document are no markup");
        System.Text.RegularExpressions.Regex.Replace(coloured, "\e\\[[0-9;]*m", "").Should().Be(Write(run));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Write_OnANarrowTerminal_BreaksLinesBetweenWords(bool colours)
    {
        string text = System.Text.RegularExpressions.Regex.Replace(
            Write(Examples.Run(Examples.Report("a.docx", Examples.Finding())), colours: colours, width: 50), "\e\\[[0-9;]*m", "");

        text.Split('\n').Should().OnlyContain(line => line.TrimEnd().Length <= 50);
        text.Should().Contain("\n        ");
    }

    [Fact]
    public void Write_InAPipe_BreaksNoLineAndShowsNoControlCharacter()
    {
        string name = new string('a', 500) + "\e[31m\u202Eb\n.docx";

        string text = Write(Examples.Run(Examples.Report(name)));

        text.Should().StartWith(new string('a', 500) + "\uFFFD[31m\uFFFDb .docx: đúng thể thức").And.NotContain("\e");
        text.Count(c => c == '\n').Should().Be(1);
    }
}
