using FluentAssertions.Execution;
using FormatCheck.Generator;
using FormatCheck.Testing;

namespace FormatCheck.Tests.Testing;

public sealed class CheckReportAssertionsTests
{
    private static readonly FormatChecker Checker = new(new() { Stage = Stage.Issued });

    private static CheckReport Clean() => Checker.Check(CleanDrafts.All().First(draft => draft.Kind == "cong-van").Bytes, "đúng.docx");

    private static CheckReport Faulty() => Checker.Check(FaultyDrafts.All().First(draft => draft.ExpectedRuleId == "hd36/title-size").Bytes, "sai {0}.docx");

    private static string MessageOf(Action assertion) => assertion.Should().Throw<AssertionFailedException>().Which.Message;

    [Fact]
    public void BeClean_CleanDraft_Holds()
    {
        Clean().Should().BeClean().And.NotHaveFinding("hd36/title-size");
    }

    [Fact]
    public void BeClean_FaultyDraft_ListsTheFindings()
    {
        CheckReport report = Faulty();

        string message = MessageOf(() => report.Should().BeClean("templates are {0}", "signed"));

        message.Should().StartWith("Expected the report of \"sai {0}.docx\" to be clean because templates are signed, but it has 1 error, 0 warnings");
        message.Should().Contain($"\n  error hd36/title-size: {report.Findings[0].Message.En}\n    paragraph ").And.Contain("36-HD/VPTW, Phụ lục 3");
    }

    [Fact]
    public void HaveFinding_FaultyDraft_GivesTheFinding()
    {
        Faulty().Should().HaveFinding("hd36/title-size").Which.Severity.Should().Be(Severity.Error);
    }

    [Fact]
    public void HaveFinding_CleanDraft_SaysWhatCameOfTheRule()
    {
        MessageOf(() => Clean().Should().HaveFinding("hd36/title-size"))
            .Should().Contain("to have a finding hd36/title-size, but that rule came out as passed").And.Contain("(no findings)");
    }

    [Fact]
    public void NotHaveFinding_FaultyDraft_ShowsIt()
    {
        MessageOf(() => Faulty().Should().NotHaveFinding("hd36/title-size")).Should().Contain("came out as failed:\n  error hd36/title-size: ");
    }

    [Fact]
    public void NotHaveFinding_RuleThatWasNotChecked_Fails()
    {
        CheckReport report = Clean() with { Outcomes = [new("hd36/title-size", Outcome.NotChecked, new("vì thế", "for a reason"))] };

        MessageOf(() => report.Should().NotHaveFinding("hd36/title-size")).Should().Contain("came out as not checked (for a reason)");
    }

    [Fact]
    public void Assertions_UnknownRule_Fail()
    {
        MessageOf(() => Clean().Should().NotHaveFinding("hd36/titel-size")).Should().Contain("the pack hd36 has no such rule");
        MessageOf(() => Clean().Should().HaveFinding("title-size")).Should().Contain("the pack hd36 has no such rule");
    }

    [Fact]
    public void Assertions_NoReport_SaySo()
    {
        MessageOf(() => ((CheckReport?)null).Should().BeClean()).Should().Be("Expected a report, but there is none.");
    }
}
