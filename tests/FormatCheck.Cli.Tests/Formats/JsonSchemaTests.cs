using System.Text;
using System.Text.Json.Nodes;
using FormatCheck.Tests;
using NJsonSchema;
using NJsonSchema.Validation;

namespace FormatCheck.Cli.Tests.Formats;

/// <summary>Reports keep to the published schema, and the schema names every member that is written.</summary>
public sealed class JsonSchemaTests
{
    private static readonly string Published = Repository.Read("docs", "schemas", "report-1.schema.json");

    private static string[] Problems(string schema, string json)
    {
        ICollection<ValidationError> errors = JsonSchema.FromJsonAsync(schema).GetAwaiter().GetResult().Validate(json);
        return [.. errors.Select(error => error.ToString())];
    }

    /// <summary>The schema with nothing allowed that it does not name.</summary>
    private static string Closed(string schema)
    {
        JsonNode root = JsonNode.Parse(schema)!;
        Close(root);
        return root.ToJsonString();

        static void Close(JsonNode? node)
        {
            if (node is JsonObject element)
            {
                foreach (JsonNode? child in element.Select(member => member.Value).ToArray())
                {
                    Close(child);
                }

                if (element["properties"] is JsonObject && element.ContainsKey("type"))
                {
                    element["additionalProperties"] = false;
                }
            }
            else if (node is JsonArray array)
            {
                foreach (JsonNode? child in array)
                {
                    Close(child);
                }
            }
        }
    }

    [Fact]
    public void WriteJson_Samples_KeepToTheSchema()
    {
        using var utf8 = new MemoryStream();
        ReportWriter.WriteJson(Written.Samples(), utf8);
        string json = Encoding.UTF8.GetString(utf8.ToArray());

        Problems(Published, json).Should().BeEmpty();
        Problems(Closed(Published), json).Should().BeEmpty("the schema names every member");
    }

    [Fact]
    public void ToJson_Report_KeepsToTheSchemasReport()
    {
        JsonObject schema = JsonNode.Parse(Published)!.AsObject();
        schema.Remove("required");
        schema.Remove("properties");
        schema.Remove("type");
        schema["allOf"] = new JsonArray(new JsonObject { ["$ref"] = "#/definitions/report" });

        Problems(schema.ToJsonString(), Examples.Report("a.docx", Examples.Finding()).ToJson()).Should().BeEmpty();
        Problems(schema.ToJsonString(), "{}").Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("\"needs-review\"", "\"maybe\"")]
    [InlineData("\"schemaVersion\": 1", "\"schemaVersion\": 2")]
    [InlineData("\"remedy\"", "\"cure\"")]
    [InlineData("\"paragraph\": 2", "\"paragraph\": -2")]
    public void Schema_WrongReport_IsRefused(string right, string wrong)
    {
        using var utf8 = new MemoryStream();
        ReportWriter.WriteJson(Examples.Run(Examples.Report("a.docx", Examples.Finding(outcome: Outcome.NeedsReview))), utf8);
        string json = Encoding.UTF8.GetString(utf8.ToArray());
        Problems(Published, json).Should().BeEmpty();

        string changed = json.Replace(right, wrong, StringComparison.Ordinal);

        changed.Should().NotBe(json);
        Problems(Published, changed).Should().NotBeEmpty();
    }
}
