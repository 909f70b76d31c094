using System.Text;
using FormatCheck.Generator;
using FormatCheck.Generator.Kinds;
using FormatCheck.Generator.Plans;
using FormatCheck.Generator.States.Kinds;
using FormatCheck.Generator.Variants;
using FormatCheck.Rules;
using Role = FormatCheck.Generator.Plans.Role;
using Rule = FormatCheck.Rules.Rule;

namespace FormatCheck.Tests.Rules;

/// <summary>The pack nd30: complete, quoting its own decree, and for documents of the State alone.</summary>
public sealed class Nd30Tests
{
    private static readonly RulePack s_pack = PackLoader.Load("nd30");

    [Fact]
    public void Rules_QuoteTheDecree()
    {
        s_pack.Rules.Should().OnlyContain(rule => rule.Id.StartsWith("nd30/", StringComparison.Ordinal) || rule.Id.StartsWith("common/", StringComparison.Ordinal));
        s_pack.Rules.Where(rule => rule.Evidence != Evidence.Practice && (rule.Clause.Document != "30/2020/NĐ-CP" || rule.Clause.Quote.Length == 0)).Select(rule => rule.Id).Should().BeEmpty();
    }

    [Fact]
    public void Errors_HaveASourceThatIsKnown()
    {
        s_pack.Rules.Where(rule => rule.Severity == Severity.Error && rule.Evidence != Evidence.Corroborated).Select(rule => rule.Id).Should().Equal("nd30/date-valid");
    }

    [Fact]
    public void Rules_AreTold()
    {
        foreach (Rule rule in s_pack.Rules)
        {
            string[] texts = [rule.Title.Vi, rule.Title.En, rule.Message.Vi, rule.Message.En, rule.Remedy.Vi, rule.Remedy.En];
            texts.Should().OnlyContain(text => text.Length > 0 && text == text.Normalize(NormalizationForm.FormC), rule.Id);
            (rule.Examples.Right.Length > 0 && rule.Examples.Wrong.Length > 0).Should().BeTrue(rule.Id);
        }
    }

    [Fact]
    public void PartyDraft_IsToldToBeNone()
    {
        GeneratedDraft draft = CleanDrafts.Of(AllKinds.List.First(kind => kind.Name == "quyet-dinh"), AllVariants.List[0]);

        CheckReport report = Check(draft.Bytes);

        report.Notices.Should().ContainSingle().Which.Vi.Should().StartWith("Đây là văn bản của Đảng");
        report.Findings.Where(finding => finding.RuleId.StartsWith("nd30/", StringComparison.Ordinal)).Select(finding => finding.RuleId).Should().Equal("nd30/national-title-present");
        report.Document.Should().Match<DocumentInfo>(document => document.IsPartyDocument && !document.IsStateDocument);
    }

    [Fact]
    public void NumberWithAYear_IsForAPersonToLookAt()
    {
        GeneratedDraft draft = StateDrafts.Of(StateKinds.List.First(kind => kind.Name == "quyet-dinh-uy-ban"), AllVariants.List[0], plan => plan.First(Role.Number).Replace("/QĐ-", "/2026/QĐ-"));

        CheckReport report = Check(draft.Bytes);

        report.Findings.Should().ContainSingle(finding => finding.Severity > Severity.Info).Which.Should().Match<Finding>(finding => finding.RuleId == "nd30/number-format" && finding.Outcome == Outcome.NeedsReview);
    }

    [Fact]
    public void ManyAppendices_AreCountedToTheLast()
    {
        GeneratedDraft draft = StateDrafts.Of(StateKinds.List.First(kind => kind.Name == "ke-hoach-phu-luc"), AllVariants.List[0], plan =>
        {
            Block[] first = [.. plan.Appendices.Skip(1).TakeWhile(block => block is not NewSection)];
            plan.Appendices.Clear();
            for (int i = 1; i <= 80; i++)
            {
                Paragraph heading = ((Paragraph)first[0]).Like($"Phụ lục {Roman(i == 79 ? 78 : i)}");
                heading.PageBreakBefore = true;
                plan.Appendices.AddRange([heading, .. first.Skip(i == 40 ? 3 : 1).Where(block => i != 60 || block is not Paragraph { Role: Role.AppendixReference })]);
            }
        });

        IEnumerable<Finding> findings = Check(draft.Bytes).Findings.Where(finding => finding.Outcome == Outcome.Fail && finding.RuleId.StartsWith("nd30/appendix", StringComparison.Ordinal));

        findings.SelectMany(finding => finding.OtherLocations.Prepend(finding.Location).Select(location => $"{finding.RuleId} {location.Snippet}")).Should().BeEquivalentTo(
            "nd30/appendix-heading Phụ lục LXXVIII", "nd30/appendix-heading Phụ lục XL", "nd30/appendix-note-present Phụ lục XL", "nd30/appendix-note-present Phụ lục LX");
    }

    private static string Roman(int number)
    {
        string roman = new('I', number);
        foreach ((string many, string one) in new[] { ("IIIII", "V"), ("VV", "X"), ("XXXXX", "L"), ("LL", "C"), ("IIII", "IV"), ("VIV", "IX"), ("XXXX", "XL"), ("LXL", "XC") })
        {
            roman = roman.Replace(many, one, StringComparison.Ordinal);
        }

        return roman;
    }

    private static CheckReport Check(byte[] bytes) => new FormatChecker(new FormatCheckOptions { Rules = "nd30" }).Check(bytes, "", TestContext.Current.CancellationToken);
}
