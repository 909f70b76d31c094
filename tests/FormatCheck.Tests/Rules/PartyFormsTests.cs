using FormatCheck.Generator;
using FormatCheck.Generator.Faults;
using FormatCheck.Generator.Kinds;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Variants;

namespace FormatCheck.Tests.Rules;

/// <summary>Forms of Party documents that are easily passed over: lines that a line break parts, points at the margin.</summary>
public sealed class PartyFormsTests
{
    private const string Long = "Thẩm quyền ký văn bản, chế độ báo cáo định kỳ và quan hệ phối hợp với các cơ quan tham mưu, giúp việc của cấp uỷ trong quá trình thực hiện nhiệm vụ được giao;";

    private static readonly FormatChecker s_checker = new(new FormatCheckOptions { Stage = Stage.Issued });

    [Theory]
    [InlineData("Ban Tổ chức Tỉnh uỷ,\nVăn phòng Tỉnh uỷ,\nBan Nội chính Tỉnh uỷ,", "hd36/addressee-list")]
    [InlineData("- Ban Tổ chức Tỉnh uỷ,\n- Văn phòng Tỉnh uỷ,", null)]
    [InlineData("Đồng chí Nguyễn Văn A,\nUỷ viên Ban Thường vụ Tỉnh uỷ", null)]
    public void Addressees_PartedByLineBreaks_AreItemsOfAList(string names, string? rule) => Failed("cong-van", plan =>
    {
        Paragraph label = plan.Addressees[0];
        label.Spans.RemoveRange(1, label.Spans.Count - 1);
        label.Spans.Add(new Span(" " + names, Look.Plain()));
        label.Alignment = Alignment.Left;
        plan.Addressees.RemoveRange(1, plan.Addressees.Count - 1);
    }).Should().BeEquivalentTo(rule is null ? [] : [rule]);

    [Theory]
    [InlineData("Điều 1.\nPhạm vi điều chỉnh", "hd36/article-style")]
    [InlineData("Điều 1. Phạm vi\nđiều chỉnh", null)]
    public void Article_AboveItsTitle_SharesNoLine(string article, string? rule) => Failed("quy-dinh", plan =>
        plan.Body.OfType<Paragraph>().First(one => one.Text.StartsWith("Điều 1.", StringComparison.Ordinal)).Text = article).Should().BeEquivalentTo(rule is null ? [] : [rule]);

    [Theory]
    [InlineData(0, "hd36/body-indent")]
    [InlineData(10, null)]
    [InlineData(15, null)] // a list may be set in further
    public void Point_AtTheMargin_IsNotIndented(double millimetres, string? rule) => Failed("quy-dinh", plan =>
    {
        Paragraph point = plan.Body.OfType<Paragraph>().First(one => one.Role == Role.Point);
        point.Text = "a) " + Long;
        point.Indent = new Indent(FirstLine: millimetres);
    }).Should().BeEquivalentTo(rule is null ? [] : [rule]);

    [Theory]
    [InlineData(Role.Clause, "1. ", true, "hd36/clause-style")]
    [InlineData(Role.Point, "a) ", true, "hd36/point-style")]
    [InlineData(Role.Clause, "1. ", false, null)]
    [InlineData(Role.Point, "a) ", false, null)]
    public void Text_BehindAnUprightNumber_IsNotItalic(Role role, string number, bool italic, string? rule) => Failed("quy-dinh", plan =>
    {
        Paragraph paragraph = plan.Body.OfType<Paragraph>().First(one => one.Role == role);
        paragraph.Text = number;
        paragraph.Spans.Add(new Span(Long, paragraph.Look with { Italic = italic }));
    }).Should().BeEquivalentTo(rule is null ? [] : [rule]);

    [Theory]
    [InlineData("Chương I\nQUY ĐỊNH CHUNG", null)]
    [InlineData("Chương I. QUY ĐỊNH CHUNG", "hd36/part-style")]
    [InlineData("Chương I\nQuy định chung", "hd36/part-title-style")]
    public void Division_PartedFromItsTitleByALineBreak_StandsAlone(string text, string? rule) => Failed("quy-dinh", plan =>
    {
        int at = plan.Body.FindIndex(block => block is Paragraph { Role: Role.Part });
        ((Paragraph)plan.Body[at]).Text = text;
        plan.Body.RemoveAt(at + 1);
    }).Should().BeEquivalentTo(rule is null ? [] : [rule]);

    [Theory]
    [InlineData("PHÓ BÍ THƯ TỈNH UỶ", "PHÓ BÍ THƯ")]
    [InlineData("PHÓ BÍ THƯ THƯỜNG TRỰC TỈNH UỶ", "PHÓ BÍ THƯ THƯỜNG TRỰC")]
    [InlineData("PHÓ BÍ THƯ THƯỜNG TRỰC", null)]
    [InlineData("PHÓ BÍ THƯ THƯỜNG TRỰC, PHỤ TRÁCH", null)]
    public void Office_NamesItsAgency_IsSuggestedWithoutIt(string office, string? suggestion)
    {
        IEnumerable<Finding> findings = Findings("thong-bao", plan => plan.Closing.Right!.Lines[^1].Text = office).Where(finding => finding.RuleId == "hd36/office-agency");

        findings.Select(finding => finding.Remedy.Vi.Split("Gợi ý: ")[^1]).Should().Equal(suggestion is null ? [] : [suggestion]);
    }

    [Fact]
    public void SignersName_AloneOnTheLastPage_IsNoAttachment() => Failed("thong-bao", plan =>
    {
        SignatureBlock block = plan.Closing.Right!;
        plan.Closing.Right = null;
        block.Signer!.PageBreakBefore = true;
        plan.Foot.AddRange([.. block.Lines, block.Signer]);
        plan.Foot.ForEach(line => line.Indent = new Indent(Left: 80));
    }).Should().NotContain("hd36/signature-present");

    [Theory]
    [InlineData(true, null)]
    [InlineData(false, "hd36/signature-present")]
    public void Collectives_OneBelowTheOther_NeedANameEach(bool firstIsSigned, string? rule) => Failed("bao-cao", plan =>
    {
        SignatureBlock block = plan.Closing.Right!;
        Paragraph signer = block.Signer!.Like("Trần Thị Bình");
        Paragraph[] first = [.. block.Lines.Select(line => line.Like(line.Text))];
        block.Lines.InsertRange(0, firstIsSigned ? [.. first, signer] : first);
    }).Should().BeEquivalentTo(rule is null ? [] : [rule]);

    private static IEnumerable<string> Failed(string kind, Action<DraftPlan> change) => Findings(kind, change).Select(finding => finding.RuleId);

    private static IEnumerable<Finding> Findings(string kind, Action<DraftPlan> change)
    {
        var fault = new Fault("", kind, static _ => true, change);
        GeneratedDraft draft = FaultyDrafts.Of(fault, AllKinds.List.First(one => one.Name == kind), AllVariants.List[0]);
        return s_checker.Check(draft.Bytes, draft.Name, TestContext.Current.CancellationToken).Findings
            .Where(finding => finding.Outcome == Outcome.Fail && finding.Severity > Severity.Info);
    }
}
