namespace FormatCheck.Reports;

/// <summary>The names of enumeration values in reports. They are a public contract, so none is derived from an identifier.</summary>
internal static class Ids
{
    public static string Id(this Severity severity) => severity switch
    {
        Severity.Info => "info",
        Severity.Warning => "warning",
        Severity.Error => "error",
        _ => throw Unknown(severity),
    };

    public static string Id(this Outcome outcome) => outcome switch
    {
        Outcome.Pass => "pass",
        Outcome.Fail => "fail",
        Outcome.NeedsReview => "needs-review",
        Outcome.NotApplicable => "not-applicable",
        Outcome.NotChecked => "not-checked",
        _ => throw Unknown(outcome),
    };

    public static string Id(this Evidence evidence) => evidence switch
    {
        Evidence.Verbatim => "verbatim",
        Evidence.Corroborated => "corroborated",
        Evidence.Restated => "restated",
        Evidence.Practice => "practice",
        _ => throw Unknown(evidence),
    };

    public static string Id(this Stage stage) => stage switch
    {
        Stage.Draft => "draft",
        Stage.Signing => "signing",
        Stage.Issued => "issued",
        _ => throw Unknown(stage),
    };

    public static string Id(this FixSafety fix) => fix switch
    {
        FixSafety.Manual => "manual",
        FixSafety.Review => "review",
        FixSafety.Safe => "safe",
        _ => throw Unknown(fix),
    };

    public static string Id(this ComparedFile file) => file switch
    {
        ComparedFile.First => "first",
        ComparedFile.Second => "second",
        _ => throw Unknown(file),
    };

    public static string Id(this PageKind kind) => kind switch
    {
        PageKind.BornDigital => "born-digital",
        PageKind.Scanned => "scanned",
        PageKind.ScannedWithText => "scanned-with-text",
        PageKind.Mixed => "mixed",
        PageKind.Blank => "blank",
        _ => throw Unknown(kind),
    };

    /// <summary>The problem of an unread file; <see langword="null"/> is a fault of FormatCheck itself.</summary>
    public static string Id(this DocumentProblem? problem) => problem switch
    {
        null => "internal-error",
        DocumentProblem.NotAccessible => "not-accessible",
        DocumentProblem.Empty => "empty",
        DocumentProblem.UnknownFormat => "unknown-format",
        DocumentProblem.LegacyDoc => "legacy-doc",
        DocumentProblem.Encrypted => "encrypted",
        DocumentProblem.DamagedPackage => "damaged-package",
        DocumentProblem.NoMainPart => "no-main-part",
        DocumentProblem.MalformedXml => "malformed-xml",
        DocumentProblem.DocumentTypeDeclared => "document-type-declared",
        DocumentProblem.EntityDeclared => "entity-declared",
        DocumentProblem.ExternalEntity => "external-entity",
        DocumentProblem.TooLarge => "too-large",
        DocumentProblem.NoPages => "no-pages",
        _ => throw Unknown(problem),
    };

    private static ArgumentOutOfRangeException Unknown<T>(T value) => new(nameof(value), value, "The value has no name in reports.");
}
