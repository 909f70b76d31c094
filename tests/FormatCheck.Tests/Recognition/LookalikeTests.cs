using FormatCheck.Generator;
using FormatCheck.Generator.Faults;
using FormatCheck.Generator.Kinds;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.Variants;
using Role = FormatCheck.Generator.Plans.Role;

namespace FormatCheck.Tests.Recognition;

/// <summary>Text that looks like a component and is none: each of these drafts is right, and was once taken for wrong.</summary>
public sealed class LookalikeTests
{
    private static readonly FormatChecker s_checker = new();

    [Theory]
    [InlineData("Trả lời Công văn số 15-CV/HU, ngày 02/4/2019")]
    [InlineData("Tổ chức gặp mặt ngày 19 tháng 5 năm 2019")]
    [InlineData("góp ý vào dự thảo Nghị quyết")]
    [InlineData("Triển khai phòng, chống dịch khẩn cấp")]
    [InlineData("Quản lý tài liệu lưu hành nội bộ")]
    public void LetterSummary_WithWordsOfOtherComponents_IsASummary(string summary) =>
        Clean("cong-van", plan => plan.First(Role.LetterSummary).Text = summary);

    [Fact]
    public void Points_BeyondTheTenth_AreNoRomanNumerals() => Clean("quy-dinh", plan =>
    {
        Paragraph first = plan.BodyOf(Role.Point).First();
        int at = plan.Body.IndexOf(plan.BodyOf(Role.Clause).First());
        foreach (char letter in "abcdđeghik".Reverse())
        {
            plan.Body.Insert(at + 1, new Paragraph(Role.Point, $"{letter}) Thực hiện nhiệm vụ khác do cấp uỷ giao;", first.Look) { Alignment = first.Alignment, Spacing = first.Spacing, Indent = first.Indent });
        }

        plan.Body.RemoveAll(block => block is Paragraph { Role: Role.Point } point && plan.Body.IndexOf(point) > at + 10);
    });

    [Theory]
    [InlineData("Email: vanphong@tinhuy.vn")]
    [InlineData("Đã ký số")]
    [InlineData("Thời gian ký: 03/4/2018 08:15:00")]
    public void ElectronicSignature_BetweenOfficeAndName_IsNoComponent(string text) => Clean("chi-thi", plan =>
        plan.Closing.Blocks.First().Lines.Add(new Paragraph(Role.Other, text, new Look(9)) { Alignment = Alignment.Center }));

    [Fact]
    public void Number_BlankWithATab_IsANumber() => Clean("cong-van", plan => plan.First(Role.Number).Text = "Số\t-CV/TU");

    private static void Clean(string kindName, Action<DraftPlan> change)
    {
        DraftKind kind = AllKinds.List.First(kind => kind.Name == kindName);
        byte[] bytes = FaultyDrafts.Of(new Fault("none", "lookalike", _ => true, change), kind, AllVariants.List[0]).Bytes;

        CheckReport report = s_checker.Check(bytes, kindName, TestContext.Current.CancellationToken);

        report.Findings.Where(finding => finding.Outcome == Outcome.Fail && finding.Severity > Severity.Info)
            .Select(finding => $"{finding.RuleId}: {finding.Message.En}").Should().BeEmpty();
    }
}
