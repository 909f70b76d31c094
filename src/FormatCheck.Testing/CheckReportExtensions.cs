namespace FormatCheck.Testing;

/// <summary>Begins assertions about reports.</summary>
public static class CheckReportExtensions
{
    /// <summary>Begins an assertion about a report, e.g. <c>report.Should().BeClean()</c>.</summary>
    public static CheckReportAssertions Should(this CheckReport? report) => new(report);
}
