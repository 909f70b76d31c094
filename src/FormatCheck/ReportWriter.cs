using System.Collections.Immutable;
using FormatCheck.Reports;

namespace FormatCheck;

/// <summary>How SARIF is written.</summary>
public sealed record SarifSettings
{
    /// <summary>Gets the language of the messages; a SARIF log has one.</summary>
    /// <value>The default is Vietnamese.</value>
    public Language Language { get; init; } = Language.Vietnamese;

    /// <summary>Gets whether the rules that a draft keeps, that do not concern it or that could not be checked are written too.</summary>
    /// <value>The default is <see langword="false"/>: findings only.</value>
    public bool AllOutcomes { get; init; }

    /// <summary>Gets the folder that rooted paths are made relative to, or <see langword="null"/> to leave them rooted.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? Root { get; init; }
}

/// <summary>Writes reports for programs, as UTF-8 without a byte order mark. The streams stay open.</summary>
public static class ReportWriter
{
    /// <summary>Writes a run as one JSON object: <c>schemaVersion</c>, <c>tool</c>, <c>files</c> and <c>errors</c>.</summary>
    public static void WriteJson(CheckRun run, Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(utf8);
        JsonReport.Write(run, utf8);
    }

    /// <summary>Writes a run as a SARIF 2.1.0 log.</summary>
    /// <param name="run">The run; its rules become the log's rules.</param>
    /// <param name="utf8">Where the log is written to.</param>
    /// <param name="settings">The settings, or <see langword="null"/> for the defaults.</param>
    public static void WriteSarif(CheckRun run, Stream utf8, SarifSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(utf8);
        SarifReport.Write(run, settings ?? new(), utf8);
    }

    /// <summary>Writes what was recognised in a draft as JSON.</summary>
    public static void WriteJson(Inspection inspection, Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        ArgumentNullException.ThrowIfNull(utf8);
        JsonInspection.Write(inspection, utf8);
    }

    /// <summary>Draws the pages of a PDF as one SVG picture: margins, rows of text, drawn lines and components.</summary>
    /// <param name="inspection">What was recognised in a PDF.</param>
    /// <param name="utf8">Where the picture is written to.</param>
    /// <param name="language">The language of the labels.</param>
    /// <exception cref="ArgumentException">The file has no pages of its own: it is no PDF.</exception>
    public static void WriteSvg(Inspection inspection, Stream utf8, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        ArgumentNullException.ThrowIfNull(utf8);
        if (inspection.PrintedPages.IsEmpty)
        {
            throw new ArgumentException("Only a PDF has pages.", nameof(inspection));
        }

        SvgPicture.Write(inspection, utf8, language);
    }

    /// <summary>Writes what differs between two files as JSON.</summary>
    public static void WriteJson(Comparison comparison, Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(utf8);
        JsonComparison.Write(comparison, utf8);
    }

    /// <summary>Writes the rules of a pack as JSON.</summary>
    /// <param name="rules">The rules, e.g. <see cref="FormatChecker.Rules"/>.</param>
    /// <param name="utf8">Where the JSON is written to.</param>
    public static void WriteJson(ImmutableArray<RuleInfo> rules, Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        JsonRules.Write(rules.IsDefault ? [] : rules, utf8);
    }
}
