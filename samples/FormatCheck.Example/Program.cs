using FormatCheck;

FormatChecker checker = new(new FormatCheckOptions { Stage = Stage.Signing });
CheckReport report = checker.Check(args[0]);
foreach (Finding finding in report.Findings)
{
    Console.WriteLine($"{finding.Severity} {finding.RuleId}: {finding.Message.Vi}");
}

Console.WriteLine($"{report.ErrorCount} errors, {report.WarningCount} warnings");
return report.IsClean ? 0 : 1;
