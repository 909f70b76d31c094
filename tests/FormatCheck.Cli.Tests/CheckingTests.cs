using System.Collections.Immutable;

namespace FormatCheck.Cli.Tests;

public sealed class CheckingTests
{
    [Fact]
    public async Task Run_FilesThatCannotBeRead_DoNotHideTheOthers()
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable("FORMATCHECK_DEBUG") == "1", "Stack traces are asked for.");
        using var trace = new StringWriter();

        var reports = new List<CheckReport>();
        ImmutableArray<UnreadFile> unread = await Checking.RunAsync(
            [new("locked.docx"), new("a.docx"), new("odd.docx"), new("b.docx")],
            (path, _) => path switch
            {
                "locked.docx" => throw new DocumentFormatException(DocumentProblem.Encrypted, "Encrypted."),
                "odd.docx" => throw new InvalidOperationException("first line\nsecond line"),
                _ => Examples.Report(path),
            },
            jobs: 2,
            trace,
            reports.Add,
            cancellationToken: TestContext.Current.CancellationToken);

        reports.Select(report => report.File).Should().Equal("a.docx", "b.docx");
        unread.Select(file => (file.File, file.Problem)).Should().Equal(("locked.docx", DocumentProblem.Encrypted), ("odd.docx", null));
        unread[1].Message.Vi.Should().Contain("Lỗi của FormatCheck").And.Contain("InvalidOperationException: first line second line").And.NotContain("\n");
        trace.ToString().Should().BeEmpty("a stack trace is shown on demand only");
    }

    [Theory]
    [InlineData(Severity.Error, Severity.Error, ExitCode.Findings)]
    [InlineData(Severity.Warning, Severity.Error, ExitCode.Clean)]
    [InlineData(Severity.Warning, Severity.Warning, ExitCode.Findings)]
    [InlineData(Severity.Info, Severity.Info, ExitCode.Findings)]
    [InlineData(Severity.Error, null, ExitCode.Clean)] // --fail-on never
    public void ExitCode_OfFindings_DependsOnFailOn(Severity found, Severity? failOn, int expected)
    {
        ExitCode.Of(Examples.Totals(Examples.Report("a.docx", Examples.Finding(severity: found))), [], failOn).Should().Be(expected);
    }

    [Theory]
    [InlineData(2, ExitCode.Clean)]
    [InlineData(1, ExitCode.Findings)]
    [InlineData(0, ExitCode.Findings)]
    public void ExitCode_OfWarnings_DependsOnMaxWarnings(int most, int expected)
    {
        Finding warning = Examples.Finding(severity: Severity.Warning);

        ExitCode.Of(Examples.Totals(Examples.Report("a.docx", warning), Examples.Report("b.docx", warning)), [], Severity.Error, most).Should().Be(expected);
    }

    [Fact]
    public void ExitCode_OfFindingsToReview_IsClean()
    {
        ExitCode.Of(Examples.Totals(Examples.Report("a.docx", Examples.Finding(outcome: Outcome.NeedsReview))), [], Severity.Info).Should().Be(ExitCode.Clean);
    }

    [Fact]
    public void ExitCode_OfUnreadableFile_OutweighsFindings()
    {
        RunTotals totals = Examples.Totals(Examples.Report("a.docx", Examples.Finding()));

        ExitCode.Of(totals, [Examples.Encrypted("b.docx")], Severity.Error).Should().Be(ExitCode.Unreadable);
        ExitCode.Of(totals, [Examples.Encrypted("b.docx")], null).Should().Be(ExitCode.Unreadable);
    }

    [Fact]
    public void ExitCode_OfFault_OutweighsEverything()
    {
        ExitCode.Of(Examples.Totals(), [Examples.Encrypted("a.docx"), new("b.docx", Problem: null, new("", ""))], Severity.Error).Should().Be(ExitCode.Fault);
    }
}
