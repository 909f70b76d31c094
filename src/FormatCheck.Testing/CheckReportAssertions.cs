using FluentAssertions;
using FluentAssertions.Execution;
using FluentAssertions.Primitives;

namespace FormatCheck.Testing;

/// <summary>Assertions about a report. What fails lists the findings with their places and clauses.</summary>
/// <param name="report">The report.</param>
public sealed class CheckReportAssertions(CheckReport? report) : ReferenceTypeAssertions<CheckReport?, CheckReportAssertions>(report)
{
    /// <inheritdoc/>
    protected override string Identifier => "report";

    /// <summary>Asserts that the draft has neither an error nor a warning, see <see cref="CheckReport.IsClean"/>.</summary>
    /// <param name="because">Why it should, as the end of a sentence.</param>
    /// <param name="becauseArgs">What is put into the placeholders of <paramref name="because"/>.</param>
    public AndConstraint<CheckReportAssertions> BeClean(string because = "", params object[] becauseArgs)
    {
        CheckReport checkedReport = Report(because, becauseArgs);
        Verify(
            checkedReport.IsClean,
            $"to be clean{{reason}}, but it has {Findings.Counts(checkedReport)}:{Findings.List(checkedReport.Findings)}",
            because,
            becauseArgs);
        return new(this);
    }

    /// <summary>Asserts that a rule is broken somewhere in the draft.</summary>
    /// <param name="ruleId">The full id of the rule, e.g. <c>hd36/title-size</c>.</param>
    /// <param name="because">Why it should, as the end of a sentence.</param>
    /// <param name="becauseArgs">What is put into the placeholders of <paramref name="because"/>.</param>
    /// <returns>The first finding under the rule, for further assertions.</returns>
    public AndWhichConstraint<CheckReportAssertions, Finding> HaveFinding(string ruleId, string because = "", params object[] becauseArgs)
    {
        CheckReport checkedReport = Report(because, becauseArgs);
        RuleOutcome rule = Rule(checkedReport, ruleId, because, becauseArgs);
        Finding[] findings = [.. checkedReport.Findings.Where(finding => finding.RuleId == ruleId && finding.Outcome == Outcome.Fail)];
        Verify(
            findings.Length > 0,
            $"to have a finding {ruleId}{{reason}}, but that rule came out as {Findings.Describe(rule)}; it has {Findings.Counts(checkedReport)}:{Findings.List(checkedReport.Findings)}",
            because,
            becauseArgs);
        return new(this, findings.FirstOrDefault()!);
    }

    /// <summary>Asserts that the draft keeps a rule, or that the rule does not concern it. A rule that could not be checked, or that a person must look at, is not kept.</summary>
    /// <param name="ruleId">The full id of the rule, e.g. <c>hd36/title-size</c>.</param>
    /// <param name="because">Why it should, as the end of a sentence.</param>
    /// <param name="becauseArgs">What is put into the placeholders of <paramref name="because"/>.</param>
    public AndConstraint<CheckReportAssertions> NotHaveFinding(string ruleId, string because = "", params object[] becauseArgs)
    {
        CheckReport checkedReport = Report(because, becauseArgs);
        RuleOutcome rule = Rule(checkedReport, ruleId, because, becauseArgs);
        Verify(
            rule.Outcome is Outcome.Pass or Outcome.NotApplicable,
            $"to have no finding {ruleId}{{reason}}, but that rule came out as {Findings.Describe(rule)}:{Findings.List(checkedReport.Findings.Where(finding => finding.RuleId == ruleId))}",
            because,
            becauseArgs);
        return new(this);
    }

    private CheckReport Report(string because, object[] becauseArgs)
    {
        Execute.Assertion.BecauseOf(because, becauseArgs).ForCondition(Subject is not null).FailWith("Expected a report{reason}, but there is none.");
        return Subject!;
    }

    /// <summary>A rule that the pack does not have would never have a finding.</summary>
    private RuleOutcome Rule(CheckReport checkedReport, string ruleId, string because, object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(ruleId);
        bool isThere = checkedReport.Outcomes.Any(outcome => outcome.RuleId == ruleId);
        Verify(isThere, $"to know the rule {ruleId}{{reason}}, but the pack {checkedReport.Pack.Id} has no such rule", because, becauseArgs);
        return checkedReport.Outcomes.FirstOrDefault(outcome => outcome.RuleId == ruleId);
    }

    private void Verify(bool holds, string expectation, string because, object[] becauseArgs)
    {
        if (!holds)
        {
            string text = $"Expected {Findings.NameOf(Subject!)} {expectation}";
            // Documents hold braces, too; only {reason} is a placeholder.
            string template = text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal).Replace("{{reason}}", "{reason}", StringComparison.Ordinal);
            Execute.Assertion.BecauseOf(because, becauseArgs).FailWith(template);
        }
    }
}
