using System.Xml.Linq;
using System.Xml.Schema;
using FormatCheck.Tests;

namespace FormatCheck.Cli.Tests.Formats;

public sealed class JUnitReportTests
{
    private static XElement Write(CheckRun run, ReportSettings? settings = null)
    {
        XDocument xml = XDocument.Parse(Written.By(ReportWriter.WriteJUnit, run, settings));
        var schemas = new XmlSchemaSet();
        schemas.Add(null, Repository.PathOf("tests", "FormatCheck.Cli.Tests", "Formats", "junit.xsd"));
        xml.Validate(schemas, (_, problem) => Assert.Fail(problem.Message));
        foreach (XElement suite in xml.Root!.Elements("testsuite"))
        {
            Count(suite, "tests").Should().Be(suite.Elements("testcase").Count());
            Count(suite, "failures").Should().Be(suite.Descendants("failure").Count());
            Count(suite, "errors").Should().Be(suite.Descendants("error").Count());
            Count(suite, "skipped").Should().Be(suite.Descendants("skipped").Count());
        }

        return xml.Root!;
    }

    private static int Count(XElement suite, string name) => (int)suite.Attribute(name)!;

    private static XElement Case(XElement suites, string ruleId) => suites.Descendants("testcase").Single(one => (string)one.Attribute("name")! == ruleId);

    [Fact]
    public void WriteJUnit_Samples_KeepToTheSchema()
    {
        CheckRun run = Written.Samples();

        XElement suites = Write(run, new() { AllOutcomes = true });

        suites.Elements("testsuite").Should().HaveCount(run.Reports.Length + 1);
        suites.Descendants("failure").Should().HaveCount(run.Reports.Sum(report =>
            report.Findings.Where(finding => finding is { Outcome: Outcome.Fail, Severity: Severity.Error }).Select(finding => finding.RuleId).Distinct().Count()));
    }

    [Fact]
    public void WriteJUnit_Failure_TellsPlaceClauseAndRemedy()
    {
        XElement failure = Case(Write(Examples.Run(Examples.Report("thư mục/a.docx", Examples.Finding()))), "hd36/title-size").Element("failure")!;

        ((string)failure.Attribute("message")!).Should().Be("Tiêu đề cỡ 14, phải là 15.");
        ((string)failure.Attribute("type")!).Should().Be("error");
        failure.Value.Should().Contain($"Chỗ: đoạn 2: “{Examples.Snippet}”").And.Contain("Căn cứ: 36-HD/VPTW, Phụ lục 3").And.Contain("Cách sửa: Bôi đen tiêu đề");
        ((string)failure.Parent!.Attribute("classname")!).Should().Be("thư mục/a.docx");
    }

    [Theory]
    [InlineData(Severity.Warning, Severity.Error, false)]
    [InlineData(Severity.Warning, Severity.Warning, true)]
    [InlineData(Severity.Error, null, false)]
    public void WriteJUnit_BelowTheThreshold_PassesWithANote(Severity severity, Severity? failOn, bool fails)
    {
        XElement one = Case(Write(Examples.Run(Examples.Report("a.docx", Examples.Finding(severity: severity))), new() { FailOn = failOn }), "hd36/title-size");

        one.Elements().Should().ContainSingle().Which.Name.LocalName.Should().Be(fails ? "failure" : "system-out");
    }

    [Fact]
    public void WriteJUnit_WhatWasNotChecked_IsSkippedNeverPassed()
    {
        CheckRun run = Examples.Run(Examples.Report("a.docx", Examples.Finding(outcome: Outcome.NeedsReview)).WithOutcomes(
            new("hd36/summary-size", Outcome.NotChecked, new("Không có trích yếu.", "No summary.")), new("hd36/copy-line", Outcome.NotApplicable, new("Không phải bản sao.", "No copy."))));

        XElement suites = Write(run);

        ((string)Case(suites, "hd36/summary-size").Element("skipped")!.Attribute("message")!).Should().Be("Không có trích yếu.");
        ((string)Case(suites, "hd36/title-size").Element("skipped")!.Attribute("type")!).Should().Be("needs-review");
        suites.Descendants("testcase").Should().NotContain(one => (string)one.Attribute("name")! == "hd36/copy-line");
        Case(Write(run, new() { AllOutcomes = true }), "hd36/copy-line").Element("skipped").Should().NotBeNull();
    }

    [Fact]
    public void WriteJUnit_SeveralFindingsOfARule_AreOneFailure()
    {
        CheckReport report = Examples.Report("a.docx", Examples.Finding()) with
        {
            Findings = [Examples.Finding(outcome: Outcome.NeedsReview, paragraph: 1), Examples.Finding(paragraph: 2), Examples.Finding(paragraph: 3)],
        };

        XElement failure = Case(Write(Examples.Run(report)), "hd36/title-size").Elements().Single();

        failure.Name.LocalName.Should().Be("failure");
        failure.Value.Should().Contain("Chỗ: đoạn 2").And.Contain("Chỗ: đoạn 3").And.Contain("Cần xem lại: ");
    }

    [Fact]
    public void WriteJUnit_UnreadFile_IsAnError()
    {
        XElement suites = Write(Examples.Run() with { Unread = [Examples.Encrypted("b.docx")] });

        ((string)suites.Descendants("error").Single().Attribute("type")!).Should().Be("encrypted");
    }

    [Fact]
    public void WriteJUnit_TextThatXmlCannotHold_IsStillXml()
    {
        Finding finding = Examples.Finding() with { Message = new("\u0001\ud800]]><x>", "x") };

        ((string)Case(Write(Examples.Run(Examples.Report("a\u0002.docx", finding))), "hd36/title-size").Element("failure")!.Attribute("message")!).Should().Be("\ufffd\ufffd]]><x>");
    }
}
