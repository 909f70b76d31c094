using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using FormatCheck.Rules;
using FormatCheck.Rules.Checks;

namespace FormatCheck.Tests.Rules;

/// <summary>The published schema: the packs keep to it, and it knows every kind of check with its parameters.</summary>
public sealed class SchemaTests
{
    public static TheoryData<string> Files =>
    [
        .. from folder in (string[])["rules", "samples/packs"]
           from file in Directory.EnumerateFiles(Repository.PathOf(folder), "*.json", SearchOption.AllDirectories)
           where !file.Contains("schema", StringComparison.Ordinal)
           select Path.GetRelativePath(Repository.Root, file),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void File_KeepsToTheSchema(string file)
    {
        var schema = new PackSchema();
        var problems = new List<string>();
        PackNode root = new PackText(file, File.ReadAllBytes(Repository.PathOf(file))).Parse(problems)!;

        if (Path.GetFileName(file) == "pack.json")
        {
            schema.CheckPack(root, problems);
        }
        else
        {
            schema.CheckRules(root, problems);
        }

        problems.Should().BeEmpty();
    }

    [Fact]
    public void Schema_KnowsEveryKindWithItsParameters()
    {
        JsonNode definitions = JsonNode.Parse(Repository.Read("rules", "schema", "rules.schema.json"))!["$defs"]!;
        foreach (JsonDerivedTypeAttribute kind in typeof(Check).GetCustomAttributes<JsonDerivedTypeAttribute>())
        {
            JsonNode? definition = definitions[$"check-{kind.TypeDiscriminator}"];
            definition.Should().NotBeNull("rules/schema/rules.schema.json knows the kind {0}", kind.TypeDiscriminator);
            string[] parameters = [.. kind.DerivedType.GetConstructors()[0].GetParameters().Select(parameter => JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!))];

            definition!["properties"]!.AsObject().Select(property => property.Key).Should().BeEquivalentTo([.. parameters, "kind"], "of the kind {0}", kind.TypeDiscriminator);
            parameters.Should().BeSubsetOf(definitions["override"]!["properties"]!["check"]!["properties"]!.AsObject().Select(property => property.Key));
        }

        definitions["rule"]!["properties"]!["component"]!["enum"]!.AsArray().Select(word => (string)word!).Should().BeEquivalentTo(ComponentKind.Ids);
    }
}
