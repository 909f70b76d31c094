using FormatCheck.Generator;
using FormatCheck.Generator.Kinds;
using FormatCheck.Generator.Plans;
using FormatCheck.Rules;

namespace FormatCheck.Tests.Rules;

/// <summary>The pack hd05: all its rules quote its own guideline, and drafts that follow it differ from hd36 just where it does.</summary>
public sealed class Hd05Tests
{
    private static readonly FormatChecker s_hd05 = new(new FormatCheckOptions { Rules = "hd05" });
    private static readonly FormatChecker s_hd36 = new();

    public static TheoryData<string> Kinds => [.. Hd05Drafts.Kinds.Select(kind => kind.Name)];

    [Fact]
    public void Rules_QuoteTheirOwnGuideline()
    {
        RulePack pack = PackLoader.Load("hd05");

        pack.Rules.Should().OnlyContain(rule => rule.Id.StartsWith("hd05/", StringComparison.Ordinal) || rule.Id.StartsWith("common/", StringComparison.Ordinal));
        pack.Rules.Where(rule => rule.Evidence != Evidence.Practice && rule.Clause.Document != "05-HD/VPTW").Select(rule => rule.Id).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void CleanDraft_HasNoErrorOrWarning(string name)
    {
        CheckReport report = Check(s_hd05, Draft(name));

        report.Findings.Where(finding => finding.Outcome == Outcome.Fail && finding.Severity >= Severity.Warning)
            .Select(finding => $"{finding.RuleId}: {finding.Actual?.Text.Vi}").Should().BeEmpty();
    }

    [Fact]
    public void SameDraft_DiffersJustWhereTheGuidelinesDo()
    {
        GeneratedDraft draft = CleanDrafts.Of(AllKinds.List.First(kind => kind.Name == "quyet-dinh"), FormatCheck.Generator.Variants.AllVariants.List[0]);

        Failed(s_hd36, draft).Should().BeEmpty();
        Failed(s_hd05, draft).Should().BeEquivalentTo("hd05/grounds-format", "hd05/recipients-list", "hd05/in-force");
    }

    [Theory]
    [InlineData("body-line-spacing", "quyet-dinh")]
    [InlineData("grounds-format", "quyet-dinh")]
    [InlineData("recipients-list", "quyet-dinh")]
    [InlineData("number-type-symbol", "quy-dinh")]
    public void OneFault_IsFoundUnderItsRule(string rule, string kind)
    {
        GeneratedDraft draft = Draft(kind, plan => Spoil(plan, rule));

        Failed(s_hd05, draft).Should().BeEquivalentTo($"hd05/{rule}");
    }

    [Fact]
    public void PlaceOfOneSyllable_IsForAPersonToLookAt()
    {
        GeneratedDraft draft = Draft("quyet-dinh", plan => plan.First(Role.PlaceDate).Text = "Huế, ngày 03 tháng 6 năm 2027");

        Check(s_hd05, draft).Findings.Should().ContainSingle(finding => finding.RuleId == "hd05/place-unit").Which.Outcome.Should().Be(Outcome.NeedsReview);
    }

    private static void Spoil(DraftPlan plan, string rule)
    {
        switch (rule)
        {
            case "body-line-spacing":
                foreach (Paragraph text in plan.BodyOf(Role.Text, Role.Article, Role.Clause, Role.Point, Role.Ground))
                {
                    text.Spacing = text.Spacing with { Line = 24 };
                }

                break;
            case "grounds-format":
                Paragraph ground = plan.First(Role.Ground);
                ground.Text = ground.Text.TrimStart('-', ' ');
                break;
            case "recipients-list":
                Paragraph recipient = plan.First(Role.Recipient);
                recipient.Text = recipient.Text[..^1] + ",";
                break;
            case "number-type-symbol":
                plan.First(Role.Number).Replace("QĐ", "QĐi");
                break;
        }
    }

    private static GeneratedDraft Draft(string name, Action<DraftPlan>? change = null) => Hd05Drafts.Of(AllKinds.List.First(kind => kind.Name == name), change);

    private static string[] Failed(FormatChecker checker, GeneratedDraft draft) =>
        [.. Check(checker, draft).Findings.Where(finding => finding.Outcome == Outcome.Fail).Select(finding => finding.RuleId).Distinct()];

    private static CheckReport Check(FormatChecker checker, GeneratedDraft draft) => checker.Check(draft.Bytes, draft.Name, TestContext.Current.CancellationToken);
}
