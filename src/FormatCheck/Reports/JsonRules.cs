using System.Collections.Immutable;
using System.Text.Json;

namespace FormatCheck.Reports;

/// <summary>Writes the rules of a pack as JSON.</summary>
internal static class JsonRules
{
    public static void Write(ImmutableArray<RuleInfo> rules, Stream utf8)
    {
        using var json = new Utf8JsonWriter(utf8, ReportFormat.Options);
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", ReportFormat.SchemaVersion);
        json.WriteTool();
        json.WriteStartArray("rules");
        foreach (RuleInfo rule in rules)
        {
            WriteRule(json, rule);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, RuleInfo rule)
    {
        json.WriteStartObject();
        json.WriteText("id", rule.Id);
        json.WriteLocalized("component", rule.Component);
        json.WriteLocalized("title", rule.Title);
        json.WriteText("severity", rule.Severity.Id());
        json.WriteText("evidence", rule.Evidence.Id());
        json.WriteClause(rule.Clause);
        json.WriteLocalized("requirement", rule.Requirement);
        json.WriteLocalized("remedy", rule.Remedy);
        json.WriteText("fix", rule.Fix.Id());
        json.WriteLocalized("right", rule.Right);
        json.WriteLocalized("wrong", rule.Wrong);
        json.WriteEndObject();
    }
}
