using System.Collections.Immutable;
using FormatCheck.Reports;

namespace FormatCheck;

/// <summary>Writes reports as UTF-8 without a byte order mark. The streams stay open.</summary>
public static class ReportWriter
{
    /// <summary>Writes a run as one JSON object: <c>schemaVersion</c>, <c>tool</c>, <c>files</c> and <c>errors</c>.</summary>
    public static void WriteJson(CheckRun run, Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(utf8);
        Write(new JsonRun(utf8), run);
    }

    /// <summary>Writes a run as a SARIF 2.1.0 log.</summary>
    /// <param name="run">The run; its rules become the log's rules.</param>
    /// <param name="utf8">Where the log is written to.</param>
    /// <param name="settings">The settings, or <see langword="null"/> for the defaults.</param>
    public static void WriteSarif(CheckRun run, Stream utf8, ReportSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(utf8);
        Write(new SarifReport(utf8, settings ?? new(), run.Rules), run);
    }

    /// <summary>Writes a run as JUnit XML: a suite for each file, a case for each rule.</summary>
    /// <param name="run">The run.</param>
    /// <param name="utf8">Where the XML is written to.</param>
    /// <param name="settings">The settings, or <see langword="null"/> for the defaults.</param>
    public static void WriteJUnit(CheckRun run, Stream utf8, ReportSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(utf8);
        Write(new JUnitReport(utf8, settings ?? new()), run);
    }

    /// <summary>Writes a run as workflow commands of GitHub Actions, which shows them as annotations.</summary>
    /// <param name="run">The run.</param>
    /// <param name="utf8">Where the commands are written to.</param>
    /// <param name="settings">The settings, or <see langword="null"/> for the defaults.</param>
    public static void WriteGitHub(CheckRun run, Stream utf8, ReportSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(utf8);
        Write(new GitHubReport(utf8, settings ?? new()), run);
    }

    /// <summary>Writes a run as Markdown for a comment on a pull request or a job summary: at most 60,000 characters; what is left out is said.</summary>
    /// <param name="run">The run.</param>
    /// <param name="utf8">Where the Markdown is written to.</param>
    /// <param name="settings">The settings, or <see langword="null"/> for the defaults.</param>
    public static void WriteMarkdown(CheckRun run, Stream utf8, ReportSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(utf8);
        Write(new MarkdownReport(utf8, settings ?? new()), run);
    }

    /// <summary>Writes a run as one HTML page for people: it needs no other file and no network, and holds both languages.</summary>
    /// <param name="run">The run.</param>
    /// <param name="utf8">Where the page is written to.</param>
    /// <param name="settings">The settings, or <see langword="null"/> for the defaults.</param>
    public static void WriteHtml(CheckRun run, Stream utf8, ReportSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(utf8);
        Write(new HtmlReport(utf8, settings ?? new()), run);
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

    /// <summary>Writes a merged pack with the origin of every value as JSON.</summary>
    public static void WriteJson(MergedPack pack, Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(utf8);
        JsonMergedPack.Write(pack, utf8);
    }

    private static void Write(IRunWriter writer, CheckRun run)
    {
        using (writer)
        {
            foreach (CheckReport report in run.Reports)
            {
                writer.Write(report);
            }

            writer.End(new(run.Unread, run.Notices));
        }
    }
}
