using FormatCheck.Generator;
using FormatCheck.Generator.Kinds;
using FormatCheck.Generator.Plans;

namespace FormatCheck.Tests.Rules;

/// <summary>A draft's number against the register: repeats, gaps, dates out of order, per type and term.</summary>
public sealed class RegisterTests
{
    private static readonly string[] s_aspects = ["register-repeat", "register-gap", "register-date"];

    private static readonly IssuedNumber[] s_issued =
    [
        Issued(1, "BC", 10, 1), Issued(2, "BC", 12, 2), Issued(3, "BC", 1, 4), Issued(5, "BC", 20, 5),
        Issued(1, "KH", 15, 1), Issued(9, "KH", 1, 6),
        new(1, "BC", "TU", new DateOnly(2021, 1, 5), "2020-2025"), new(6, "BC", "TU", new DateOnly(2022, 2, 5), "2020-2025"),
        new(6, "BC", "VPTU", new DateOnly(2026, 2, 5), "2025-2030"),
    ];

    [Theory]
    [InlineData("Số 06-BC/TU", "ngày 25 tháng 5 năm 2026")] // the next
    [InlineData("Số 06-BC/TU", "ngày 20 tháng 5 năm 2026")] // on the same day
    [InlineData("Số 04-BC/TU", "ngày 15 tháng 4 năm 2026")] // fills a gap in its place
    [InlineData("Số 06-BC/TU", "ngày       tháng       năm 2026")]
    [InlineData("Số 06-BC/TU-VPTU", "ngày 25 tháng 5 năm 2026")] // joint: the lead agency's row
    public void NumberInItsPlace_Passes(string number, string date) => Findings(number, date).Should().BeEmpty();

    [Theory]
    [InlineData("Số 05-BC/TU", "ngày 25 tháng 5 năm 2026", "register-repeat")]
    [InlineData("Số 02-BC/TU", "ngày 12 tháng 02 năm 2026", "register-repeat")]
    [InlineData("Số 07-BC/TU", "ngày 25 tháng 5 năm 2026", "register-gap")]
    [InlineData("Số 12-BC/TU", "ngày 25 tháng 5 năm 2026", "register-gap")]
    [InlineData("Số 06-BC/TU", "ngày 19 tháng 5 năm 2026", "register-date")]
    [InlineData("Số 04-BC/TU", "ngày 25 tháng 5 năm 2026", "register-date")]
    public void NumberOutOfPlace_IsFound(string number, string date, string rule) => Findings(number, date).Should().BeEquivalentTo($"{rule} Fail");

    [Fact]
    public void FirstNumberOfANewTerm_IsForAPersonToLookAt() => Findings("Số 01-BC/TU", "ngày 25 tháng 6 năm 2030").Should().BeEquivalentTo("register-repeat NeedsReview");

    [Fact]
    public void IssuedDocument_IsNoRepeatOfItself()
    {
        Findings("Số 05-BC/TU", "ngày 20 tháng 5 năm 2026", Stage.Issued).Should().BeEmpty();
        Findings("Số 05-BC/TU", "ngày 20 tháng 5 năm 2026", Stage.Draft).Should().BeEquivalentTo("register-repeat Fail");
    }

    [Fact]
    public void SummaryInTheRegister_TellsTheDocumentItself()
    {
        IssuedNumber same = Issued(7, "BC", 25, 5) with { Summary = "Kết quả công tác 6 tháng đầu năm 2026" };

        Findings("Số 07-BC/TU", "ngày 25 tháng 5 năm 2026", Stage.Draft, same).Should().BeEmpty();
        Findings("Số 07-BC/TU", "ngày 25 tháng 5 năm 2026", Stage.Issued, same with { Summary = "việc khác" }).Should().Contain("register-repeat Fail");
    }

    [Fact]
    public void DateThatIsBlank_OrInNoRow_IsNotChecked()
    {
        DateOutcome("ngày       tháng       năm 2026", s_issued).Should().Be(Outcome.NotChecked);
        DateOutcome("ngày 25 tháng 5 năm 2026", [.. s_issued.Select(entry => entry with { Date = null })]).Should().Be(Outcome.NotChecked);
        DateOutcome("ngày 25 tháng 5 năm 2026", s_issued).Should().Be(Outcome.Pass);

        static Outcome DateOutcome(string date, IssuedNumber[] issued) =>
            Check("Số 06-BC/TU", date, new NumberRegister(issued), Stage.Draft).Outcomes.First(one => one.RuleId == "hd05/register-date").Outcome;
    }

    [Theory]
    [InlineData("Số       -BC/TU")]
    [InlineData("Số 06-BC/ĐU")] // of another agency the register knows nothing
    public void WhatCannotBeLookedUp_IsNotChecked(string number)
    {
        CheckReport report = Check(number, "ngày 25 tháng 5 năm 2026", new NumberRegister(s_issued), Stage.Draft);

        report.Outcomes.Where(one => s_aspects.Any(one.RuleId.EndsWith)).Should().HaveCount(3).And.OnlyContain(one => one.Outcome == Outcome.NotChecked);
    }

    [Fact]
    public void DocumentOfTheState_IsNumberedByTheYear()
    {
        GeneratedDraft draft = StateDrafts.Clean().First();
        string number = Check(null).Document.Number!;
        string everyYear = string.Concat(Enumerable.Range(2018, 12).Select(one => $"{number},{one}-01-02\n"));

        Repeats(NumberRegister.Parse(System.Text.Encoding.UTF8.GetBytes($"number,date\n{everyYear}"))).Should().Be(Outcome.Fail);
        Repeats(NumberRegister.Parse(System.Text.Encoding.UTF8.GetBytes($"number,date\n{number},1999-01-02\n"))).Should().Be(Outcome.NotChecked, "numbers begin anew with the year");

        Outcome Repeats(NumberRegister register) => Check(register).Outcomes.First(one => one.RuleId == "nd30/register-repeat").Outcome;

        CheckReport Check(NumberRegister? register) =>
            new FormatChecker(new FormatCheckOptions { Rules = "nd30", Register = register }).Check(draft.Bytes, draft.Name, TestContext.Current.CancellationToken);
    }

    [Fact]
    public void WithoutRegister_TheRulesDoNotApply()
    {
        CheckReport report = Check("Số 05-BC/TU", "ngày 25 tháng 5 năm 2026", null, Stage.Draft);

        report.Outcomes.Where(one => s_aspects.Any(one.RuleId.EndsWith)).Should().HaveCount(3).And.OnlyContain(one => one.Outcome == Outcome.NotApplicable);
    }

    private static IssuedNumber Issued(int number, string type, int day, int month) => new(number, type, "TU", new DateOnly(2026, month, day), "2025-2030");

    private static string[] Findings(string number, string date, Stage stage = Stage.Draft, params IssuedNumber[] more) =>
        [.. Check(number, date, new NumberRegister([.. s_issued, .. more]), stage).Findings.Where(finding => finding.RuleId.Contains("/register-", StringComparison.Ordinal)).Select(finding => $"{finding.RuleId[5..]} {finding.Outcome}")];

    private static CheckReport Check(string number, string date, NumberRegister? register, Stage stage)
    {
        DraftKind kind = Hd05Drafts.Kinds.First(one => one.Name == "bao-cao-tinh-uy");
        GeneratedDraft draft = Hd05Drafts.Of(kind, plan =>
        {
            plan.First(Role.Number).Text = number;
            plan.First(Role.PlaceDate).Text = $"Hà Nội, {date}";
        });
        return new FormatChecker(new FormatCheckOptions { Rules = "hd05", Stage = stage, Register = register }).Check(draft.Bytes, draft.Name, TestContext.Current.CancellationToken);
    }
}
