using System.Globalization;
using System.Text;

namespace FormatCheck.Testing;

/// <summary>Findings as the message of a failed test shows them.</summary>
internal static class Findings
{
    public static string NameOf(CheckReport report) => report.File.Length > 0 ? $"the report of \"{report.File}\"" : "the report";

    public static string Counts(CheckReport report) =>
        $"{Count(report.ErrorCount, "error")}, {Count(report.WarningCount, "warning")}, {Count(report.InfoCount, "remark")}, {report.ReviewCount} to review and {Count(report.NotCheckedCount, "rule")} not checked";

    public static string Describe(RuleOutcome rule) => rule.Outcome switch
    {
        Outcome.Pass => "passed",
        Outcome.Fail => "failed",
        Outcome.NeedsReview => "in need of review",
        Outcome.NotApplicable => "not applicable" + Because(rule),
        _ => "not checked" + Because(rule),
    };

    /// <summary>A line for each finding: severity, rule, what is wrong, where, which clause asks otherwise.</summary>
    public static string List(IEnumerable<Finding> findings)
    {
        var list = new StringBuilder();
        foreach (Finding finding in findings)
        {
            string kind = finding.Outcome == Outcome.Fail ? finding.Severity.Name().En : "review";
            list.Append(CultureInfo.InvariantCulture, $"\n  {kind} {finding.RuleId}: {finding.Message.En}")
                .Append(CultureInfo.InvariantCulture, $"\n    {finding.DescribePlaces().En}; {finding.Clause.Describe().En}");
        }

        return list.Length == 0 ? " (no findings)" : list.ToString();
    }

    private static string Because(RuleOutcome rule) => rule.Reason is { } reason ? $" ({reason.En})" : "";

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
