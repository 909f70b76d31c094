using System.Text.Json;

namespace FormatCheck.Cli.Coverage;

/// <summary>Writes as JSON how far each clause is checked.</summary>
internal static class CoverageJson
{
    public static void Write(PackCoverage[] packs, Stream utf8)
    {
        using var json = new Utf8JsonWriter(utf8, ReportFormat.Options);
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", ReportFormat.SchemaVersion);
        json.WriteStartArray("packs");
        foreach (PackCoverage pack in packs)
        {
            json.WriteStartObject();
            json.WriteString("pack", pack.Pack);
            foreach (ClauseState state in Enum.GetValues<ClauseState>())
            {
                json.WriteNumber(Word(state), pack.Count(state));
            }

            json.WriteStartArray("clauses");
            foreach (ClauseCoverage clause in pack.Clauses)
            {
                Write(json, clause);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ClauseCoverage clause)
    {
        json.WriteStartObject();
        json.WriteString("document", clause.Document);
        json.WriteString("section", clause.Section);
        json.WriteLocalized("title", clause.Title);
        json.WriteString("state", Word(clause.State));
        json.WriteStartArray("rules");
        foreach (RuleInfo rule in clause.Rules)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", rule.Id);
            json.WriteString("severity", rule.Severity.Id());
            json.WriteString("evidence", rule.Evidence.Id());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (clause.Rest is { } rest)
        {
            json.WriteLocalized("rest", rest);
        }

        json.WriteEndObject();
    }

    private static string Word(ClauseState state) => JsonNamingPolicy.KebabCaseLower.ConvertName(state.ToString());
}
