using FormatCheck.Generator;
using FormatCheck.Generator.Plans;

namespace FormatCheck.Tests.Rules;

/// <summary>A font is told by its name, which may be that of one face of the family.</summary>
public sealed class FontTests
{
    [Theory]
    [InlineData("times new roman", Outcome.Pass)]
    [InlineData("Times New Roman Bold", Outcome.Pass)]
    [InlineData("Times New Roman Bold Italic", Outcome.Pass)]
    [InlineData("Times New Roman CYR", Outcome.Fail)]
    [InlineData("Times New Roma", Outcome.Fail)]
    [InlineData("Times", Outcome.Fail)]
    public void NameOfTheFont_IsThatOfTheFamilyOrAFace(string font, Outcome outcome)
    {
        GeneratedDraft draft = Hd05Drafts.Of(Hd05Drafts.Kinds.First(kind => kind.Name == "ke-hoach-ban-chi-dao"), plan => plan.BodyOf(Role.Text).Last().Restyle(look => look with { Font = font }));
        CheckReport report = new FormatChecker(new FormatCheckOptions { Rules = "hd05" }).Check(draft.Bytes, draft.Name, TestContext.Current.CancellationToken);

        report.Outcomes.First(one => one.RuleId == "hd05/font-family").Outcome.Should().Be(outcome);
    }
}
