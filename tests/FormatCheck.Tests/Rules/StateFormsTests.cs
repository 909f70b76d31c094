using FormatCheck.Generator;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.States.Kinds;
using FormatCheck.Generator.Variants;

namespace FormatCheck.Tests.Rules;

/// <summary>Forms of State documents that are easily taken for something else.</summary>
public sealed class StateFormsTests
{
    private static readonly FormatChecker s_checker = new(new FormatCheckOptions { Rules = "nd30", Stage = Stage.Issued });

    [Theory]
    [InlineData("CỤC THUẾ", "CT-CS")] // chỉ thị
    [InlineData("THANH TRA TỈNH", "TTr-NV1")] // tờ trình
    [InlineData("SỞ TÀI CHÍNH", "TC-TH")] // thông cáo
    [InlineData("BAN QUẢN LÝ DỰ ÁN", "DA-TH")] // dự án
    [InlineData("CỤC KẾ HOẠCH", "KH-TH")] // kế hoạch
    public void AgencysSymbol_ThatIsATypesToo_MakesNoTypeOfALetter(string issuer, string symbol)
    {
        Failed("cong-van-so", plan => Name(plan, issuer, symbol)).Should().BeEmpty();
        Failed("cong-van-so", plan =>
        {
            Name(plan, issuer, symbol);
            plan.First(Role.LetterSummary).Restyle(look => look with { Size = 15 });
        }).Should().Equal("nd30/letter-summary-size");
        Failed("cong-van-so", plan =>
        {
            Name(plan, issuer, symbol);
            plan.Addressees.Clear();
        }).Should().Equal("nd30/addressee-present");
    }

    [Theory]
    [InlineData(11, new string[0])]
    [InlineData(14, new[] { "nd30/typist-style" })]
    public void DraftersMark_BehindTheArchive_IsNoRecipient(int size, string[] expected) => Failed("cong-van-so", plan =>
    {
        Paragraph archive = plan.Last(Role.Recipient);
        archive.Spans.Add(new Span(" TVH.(120)", archive.Look with { Size = size }));
    }).Should().Equal(expected);

    [Fact]
    public void SummaryAboveTheAddressee_StandsInTheWrongPlace() => Failed("cong-van-so", plan =>
    {
        Paragraph summary = plan.First(Role.LetterSummary);
        plan.Letterhead.Left.Remove(summary);
        plan.Opening.Add(summary);
    }).Should().Equal("nd30/letter-summary-position");

    [Theory]
    [InlineData(Role.Number, "nd30/number-position")]
    [InlineData(Role.LetterSummary, "nd30/letter-summary-position")]
    public void LineAtTheLeft_UnderACentredOne_IsOffBalance(Role role, string rule) =>
        Failed("cong-van-so", plan => plan.First(role).Alignment = Alignment.Left).Should().Contain(rule);

    [Theory]
    [InlineData("SIÊU KHẨN", "nd30/urgency-value")]
    [InlineData("KHẨN", null)]
    public void MarkInTheUrgencysPlace_IsOne(string mark, string? rule) =>
        Failed("cong-van-hoa-toc", plan => plan.First(Role.Urgency).Text = mark).Should().Equal(rule is null ? [] : [rule]);

    [Theory]
    [InlineData("1. ", true)]
    [InlineData("", true)]
    public void LongParagraphInBold_IsNoHeading(string number, bool bold) => Failed("ke-hoach", plan =>
    {
        Paragraph text = plan.BodyOf(Role.Text).MaxBy(one => one.Text.Length)!;
        text.Text = $"{number}Thủ trưởng các cơ quan, đơn vị trực thuộc tổ chức quán triệt đến toàn thể công chức, viên chức, cụ thể hoá thành nhiệm vụ thường xuyên và đăng ký thực hiện hằng năm.";
        text.Restyle(look => look with { Bold = bold, Italic = !bold });
    }).Should().Contain("nd30/body-style");

    [Fact]
    public void GroundsLongerThanTheBody_AreNotMeasuredByThemselves() => Failed("quyet-dinh-uy-ban", plan =>
    {
        foreach (Paragraph ground in plan.BodyOf(Role.Ground))
        {
            ground.Text = $"{ground.Text[..^1]}, {string.Concat(Enumerable.Repeat("đã được sửa đổi, bổ sung một số điều ", 20))}{ground.Text[^1]}";
            ground.Restyle(look => look with { Size = 15 });
        }
    }).Should().Contain("nd30/grounds-size");

    [Theory]
    [InlineData("quyet-dinh-uy-ban")]
    [InlineData("quyet-dinh-ban-hanh")]
    [InlineData("nghi-quyet-hdnd")]
    public void GroundsFollowedByArticles_MissTheLineThatDecides(string kind) =>
        Failed(kind, plan => plan.Remove(Role.Resolution)).Should().Equal("nd30/resolution-line");

    [Theory]
    [InlineData("quyet-dinh-uy-ban", "CHỦ TỊCH UỶ BAN NHÂN DÂN XÃ QUYẾT ĐỊNH:")] // on one line with who decides
    [InlineData("chi-thi", null)]
    public void LineThatDecides_IsNotMissed(string kind, string? line) => Failed(kind, plan =>
    {
        if (line is not null)
        {
            plan.First(Role.Resolution).Text = line;
        }
    }).Should().BeEmpty();

    [Theory]
    [InlineData(0, new[] { "nd30/body-indent" })]
    [InlineData(10, new string[0])]
    public void NumberedText_AtTheMargin_IsNotIndented(double indent, string[] expected) => Failed("ke-hoach", plan =>
    {
        Paragraph text = plan.BodyOf(Role.Text).MaxBy(one => one.Text.Length)!;
        text.Text = $"1. {text.Text}";
        text.Indent = new Indent(FirstLine: indent);
    }).Should().Equal(expected);

    [Fact]
    public void LetterWithoutNumber_KeepsItsSummary() => Failed("cong-van-hoa-toc", plan => plan.Remove(Role.Number)).Should().Contain("nd30/number-present").And.NotContain(["nd30/agency-case", "nd30/agency-style"]);

    private static void Name(DraftPlan plan, string issuer, string symbol)
    {
        plan.First(Role.Issuer).Text = issuer;
        plan.First(Role.Number).Text = $"Số: 85/{symbol}";
    }

    private static IEnumerable<string> Failed(string kind, Action<DraftPlan> change)
    {
        GeneratedDraft draft = StateDrafts.Of(StateKinds.List.First(one => one.Name == kind), AllVariants.List[0], change);
        return s_checker.Check(draft.Bytes, draft.Name, TestContext.Current.CancellationToken).Findings
            .Where(finding => finding.Outcome == Outcome.Fail && finding.Severity > Severity.Info).Select(finding => finding.RuleId);
    }
}
