using System.Collections.Immutable;
using System.Text.Json;

namespace FormatCheck.Reports;

/// <summary>Writes the results of a SARIF log: findings, and on demand the outcomes of all other rules.</summary>
internal sealed class SarifResults
{
    private readonly Utf8JsonWriter _json;
    private readonly ReportSettings _settings;
    private readonly Dictionary<string, int> _ruleIndexes = new(StringComparer.Ordinal);

    public SarifResults(Utf8JsonWriter json, ReportSettings settings, ImmutableArray<RuleInfo> rules)
    {
        _json = json;
        _settings = settings;
        for (int i = 0; i < rules.Length; i++)
        {
            _ruleIndexes.TryAdd(rules[i].Id, i);
        }
    }

    public void Write(CheckReport report, int artifact)
    {
        string uri = SarifText.Uri(report.File, _settings.Root);
        foreach (Finding finding in report.Findings)
        {
            WriteFinding(finding, uri, artifact);
        }

        foreach (KnownFinding known in report.Known)
        {
            WriteFinding(known.Finding, uri, artifact, known);
        }

        if (!_settings.AllOutcomes)
        {
            return;
        }

        foreach (RuleOutcome outcome in report.Outcomes)
        {
            if (Kind(outcome.Outcome) is { } kind)
            {
                WriteOutcome(outcome, kind, uri, artifact);
            }
        }
    }

    // 3.27.9; what fails and what needs a review is written as findings.
    private static string? Kind(Outcome outcome) => outcome switch
    {
        Outcome.Pass => "pass",
        Outcome.NotApplicable => "notApplicable",
        Outcome.NotChecked => "open",
        _ => null,
    };

    private void WriteFinding(Finding finding, string uri, int artifact, KnownFinding? known = null)
    {
        bool fails = finding.Outcome == Outcome.Fail;
        _json.WriteStartObject();
        WriteRule(finding.RuleId);
        _json.WriteString("kind", fails ? "fail" : "review");
        _json.WriteString("level", fails ? SarifValues.Level(finding.Severity) : "none"); // 3.27.10
        string mend = _settings.Language == Language.English ? "How to mend" : "Cách sửa";
        _json.WriteMessage("message", $"{finding.Message.In(_settings.Language)} {mend}: {finding.Remedy.In(_settings.Language)}");
        _json.WriteStartArray("locations");
        WriteLocation(finding, finding.Location, uri, artifact);
        _json.WriteEndArray();
        if (finding.OtherLocations.Length > 0)
        {
            _json.WriteStartArray("relatedLocations");
            foreach (Location location in finding.OtherLocations.Distinct()) // the schema asks for distinct items
            {
                WriteLocation(finding, location, uri, artifact);
            }

            _json.WriteEndArray();
        }

        _json.WriteStartObject("partialFingerprints");
        _json.WriteText("formatcheck/v1", finding.Fingerprint);
        _json.WriteEndObject();
        WriteSuppressions(known);
        WriteProperties(finding);
        _json.WriteEndObject();
    }

    // 3.27.23 and 3.35: an empty array says that nobody suppressed the result.
    private void WriteSuppressions(KnownFinding? known)
    {
        _json.WriteStartArray("suppressions");
        if (known is not null)
        {
            string baseline = _settings.Language == Language.English ? "Known in the baseline." : "Có trong tệp lỗi đã biết.";
            _json.WriteStartObject();
            _json.WriteString("kind", "external");
            _json.WriteString("status", "accepted");
            _json.WriteText("justification", known.Reason ?? baseline);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteRule(string ruleId)
    {
        _json.WriteText("ruleId", ruleId);
        if (_ruleIndexes.TryGetValue(ruleId, out int index))
        {
            _json.WriteNumber("ruleIndex", index);
        }
    }

    private void WriteProperties(Finding finding)
    {
        _json.WriteStartObject("properties");
        _json.WriteString("severity", finding.Severity.Id());
        _json.WriteString("evidence", finding.Evidence.Id());
        _json.WriteClause(finding.Clause);
        _json.WriteNumber("confidence", (double?)finding.Component.Confidence);
        _json.WriteText("expected", finding.Expected?.Text.In(_settings.Language));
        _json.WriteText("actual", finding.Actual?.Text.In(_settings.Language));
        _json.WriteText("origin", finding.Origin?.In(_settings.Language));
        _json.WriteString("fix", finding.Fix.Id());
        _json.WriteEndObject();
    }

    private void WriteLocation(Finding finding, Location location, string uri, int artifact)
    {
        _json.WriteStartObject();
        WritePhysicalLocation(uri, artifact);
        _json.WriteStartArray("logicalLocations");
        WriteLogicalLocation(finding.Component.Role, $"{location.Part}/{finding.Component.Role}", "component");
        if (location.Page > 0)
        {
            WriteLogicalLocation($"page {location.Page}", $"page[{location.Page}]", "page");
        }

        if (location.Section > 0)
        {
            WriteLogicalLocation($"section {location.Section}", $"{location.Part}/section[{location.Section}]", "section");
        }

        if (location.Paragraph > 0)
        {
            WriteLogicalLocation($"paragraph {location.Paragraph}", $"{location.Part}/paragraph[{location.Paragraph}]", "paragraph");
        }

        _json.WriteEndArray();
        if (location.Snippet.Length > 0)
        {
            _json.WriteMessage("message", location.Snippet);
        }

        if (location.Page > 0)
        {
            // A region (3.30) counts lines, characters or bytes; a place on a page is none of these.
            _json.WriteStartObject("properties");
            _json.WritePage(location);
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
    }

    private void WriteLogicalLocation(string name, string fullyQualifiedName, string kind)
    {
        _json.WriteStartObject();
        _json.WriteText("name", name);
        _json.WriteText("fullyQualifiedName", fullyQualifiedName);
        _json.WriteString("kind", kind);
        _json.WriteEndObject();
    }

    private void WritePhysicalLocation(string uri, int artifact)
    {
        _json.WriteStartObject("physicalLocation");
        _json.WriteArtifactLocation("artifactLocation", uri, artifact);
        _json.WriteEndObject();
    }

    private void WriteOutcome(RuleOutcome outcome, string kind, string uri, int artifact)
    {
        _json.WriteStartObject();
        WriteRule(outcome.RuleId);
        _json.WriteString("kind", kind);
        _json.WriteString("level", "none");
        _json.WriteMessage("message", outcome.Reason?.In(_settings.Language) ?? outcome.RuleId);
        _json.WriteStartArray("locations");
        _json.WriteStartObject();
        WritePhysicalLocation(uri, artifact);
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
    }
}
