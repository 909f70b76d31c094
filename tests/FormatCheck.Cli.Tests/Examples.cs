using System.Collections.Immutable;

namespace FormatCheck.Cli.Tests;

/// <summary>Reports made by hand, with what tends to break writers: brackets, braces, quotes, markup, half a surrogate pair.</summary>
internal static class Examples
{
    public const string Snippet = "ĐẢNG [bold]CỘNG SẢN[/] {0} \"VIỆT\" NAM [xem](http://a)";

    public static RuleInfo Rule(string id = "hd36/title-size", Severity severity = Severity.Error) => new()
    {
        Id = id,
        Component = new("Tiêu đề", "Title"),
        Title = new("Cỡ chữ tiêu đề", "Size of the title"),
        Severity = severity,
        Evidence = Evidence.Verbatim,
        Clause = new("36-HD/VPTW", "Phụ lục 3", "Tiêu đề: cỡ chữ 15"),
        Requirement = new("15 pt", "15 pt"),
        Remedy = new("Bôi đen tiêu đề, chọn cỡ chữ 15.", "Select the title and choose size 15."),
        Fix = FixSafety.Safe,
        Right = [new("cỡ 15", "size 15")],
        Wrong = [new("cỡ 14", "size 14")],
    };

    public static Finding Finding(
        string ruleId = "hd36/title-size", Severity severity = Severity.Error, Outcome outcome = Outcome.Fail, string component = "title", int paragraph = 2) => new()
        {
            RuleId = ruleId,
            Outcome = outcome,
            Severity = severity,
            Evidence = Evidence.Verbatim,
            Title = new("Cỡ chữ tiêu đề", "Size of the title"),
            Clause = new("36-HD/VPTW", "Phụ lục 3", "Tiêu đề: cỡ chữ 15"),
            Component = new(component, component == "title" ? new("Tiêu đề", "Title") : new(component, component), 0.98),
            Expected = new(new("15 pt", "15 pt"), Number: 15, Unit: "pt"),
            Actual = new(new("14 pt", "14 pt"), Number: 14, Unit: "pt"),
            Origin = new("kiểu “Normal”", "style 'Normal'"),
            Location = new("body", "word/document.xml", paragraph, "a1b2", Snippet),
            Message = new("Tiêu đề cỡ 14, phải là 15.", "The title has size 14, must be 15."),
            Remedy = new("Bôi đen tiêu đề, chọn cỡ chữ 15.", "Select the title and choose size 15."),
            Fix = FixSafety.Safe,
            Fingerprint = "5f2c",
        };

    public static CheckReport Report(string file, params ImmutableArray<Finding> findings) => new()
    {
        File = file,
        Pack = new("hd36", "1.0", new("Hướng dẫn 36-HD/VPTW", "Guideline 36-HD/VPTW")),
        Stage = Stage.Draft,
        Document = new(IsPartyDocument: true, "CV", "công văn", "Số 1470-CV/TU", "TỈNH UỶ NGHỆ AN"),
        Findings = findings,
        Outcomes = [new("hd36/paper-size", Outcome.Pass, null), .. findings.Select(finding => new RuleOutcome(finding.RuleId, finding.Outcome, null))],
    };

    public static CheckReport WithOutcomes(this CheckReport report, params ImmutableArray<RuleOutcome> outcomes) =>
        report with { Outcomes = [.. report.Outcomes, .. outcomes] };

    public static void WriteRun(this IRunWriter writer, CheckRun run)
    {
        foreach (CheckReport report in run.Reports)
        {
            writer.Write(report);
        }

        writer.End(new(run.Unread, run.Notices));
    }

    public static RunTotals Totals(params ImmutableArray<CheckReport> reports)
    {
        var totals = new RunTotals();
        foreach (CheckReport report in reports)
        {
            totals.Add(report);
        }

        return totals;
    }

    public static CheckRun Run(params ImmutableArray<CheckReport> reports) => new() { Reports = reports, Rules = [Rule(), Rule("hd36/paper-size")] };

    public static UnreadFile Encrypted(string file) => UnreadFile.From(file, new DocumentFormatException(DocumentProblem.Encrypted, "An OLE file with an EncryptionInfo stream."));
}
