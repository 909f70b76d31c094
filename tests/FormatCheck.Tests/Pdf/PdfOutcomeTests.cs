using System.Text;
using FormatCheck.Drafts;
using FormatCheck.Generator;
using FormatCheck.Generator.Kinds;
using FormatCheck.Generator.Print;

namespace FormatCheck.Tests.Pdf;

/// <summary>What a PDF cannot show is not checked: never a pass, and never a fault of the draft.</summary>
public sealed class PdfOutcomeTests
{
    private static readonly DraftKind s_letter = AllKinds.List.First(kind => kind.Name == "cong-van");

    [Fact]
    public void FontsWithoutText_AreSaidAndNothingElseIsJudged()
    {
        byte[] pdf = PrintedDrafts.Of(s_letter, PrintedDrafts.Variants[0], new PdfForm("lines")).Bytes;
        Replace(pdf, "/ToUnicode", "/XoUnicode");

        CheckReport report = Check(pdf);

        report.Findings.Select(finding => finding.RuleId).Should().Equal("common/unreadable-text");
        RuleOutcome title = report.Outcomes.Single(outcome => outcome.RuleId == "hd36/title-present");
        title.Outcome.Should().Be(Outcome.NotChecked);
        title.Reason!.En.Should().Contain("fonts");
    }

    [Fact]
    public void PagesBehindThatAreScans_LeaveFontsUnchecked()
    {
        LayoutPage page = new LayoutPage().Centred(200, 69, "TỈNH UỶ ĐỒNG THÁP").Centred(435, 70, "ĐẢNG CỘNG SẢN VIỆT NAM", 15);
        page.Centred(200, 101, "Số 12-KH/TU").Centred(435, 101, "Đồng Tháp, ngày 03 tháng 02 năm 2021").Body(150, 10).New().Picture(0, 0, 595, 842);

        CheckReport report = Check(page.Bytes());

        OutcomeOf(report, "common/scanned-pdf").Should().Be(Outcome.Fail);
        OutcomeOf(report, "hd36/font-family").Should().Be(Outcome.NotChecked);
        OutcomeOf(report, "hd36/title-text").Should().Be(Outcome.Pass);
    }

    [Fact]
    public void FootOfAPage_ThatALineMoreMayHaveLeft_IsNoPass()
    {
        // Of two pages the first is full but for two lines: the margin may be of 20 mm, or of more.
        LayoutPage page = new LayoutPage().Body(70, 39).New().Body(70, 5);

        using Draft draft = page.Read();
        CheckReport report = Check(new LayoutPage().Centred(435, 70, "ĐẢNG CỘNG SẢN VIỆT NAM", 15).Body(100, 36).New().Body(70, 5).Bytes());

        draft.Sections[0].BottomSlack.IsResolved.Should().BeTrue();
        OutcomeOf(report, "hd36/margin-bottom").Should().Be(Outcome.NotChecked);
    }

    private static Outcome OutcomeOf(CheckReport report, string rule) => report.Outcomes.Single(outcome => outcome.RuleId == rule).Outcome;

    private static CheckReport Check(byte[] pdf) => new FormatChecker().Check(pdf, "a.pdf", TestContext.Current.CancellationToken);

    private static void Replace(Span<byte> file, string old, string with)
    {
        byte[] from = Encoding.Latin1.GetBytes(old), to = Encoding.Latin1.GetBytes(with);
        for (int at = file.IndexOf(from); at >= 0; at = file.IndexOf(from))
        {
            to.CopyTo(file[at..]);
        }
    }
}
