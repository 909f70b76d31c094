using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
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
        var problems = new List<LocalizedText>();
        PackNode root = new PackText(file, File.ReadAllBytes(Repository.PathOf(file))).Parse(problems)!;

        Action<PackNode, List<LocalizedText>> check = Path.GetFileName(file) switch { "pack.json" => schema.CheckPack, "clauses.json" => schema.CheckClauses, _ => schema.CheckRules };
        check(root, problems);

        problems.Should().BeEmpty();
    }

    [Fact]
    public void Schema_KnowsEveryKindWithItsParameters()
    {
        JsonObject definitions = JsonNode.Parse(Repository.Read("rules", "schema", "rules.schema.json"))!["$defs"]!.AsObject();
        var kinds = new List<Type>();
        foreach ((string name, JsonNode? definition) in definitions.Where(pair => pair.Key.StartsWith("check-", StringComparison.Ordinal)))
        {
            string[] properties = [.. definition!["properties"]!.AsObject().Select(property => property.Key)];
            Check check = Read(name, definition["properties"]!.AsObject());
            kinds.Add(check.GetType());

            string[] parameters = [.. check.GetType().GetConstructors()[0].GetParameters().Select(parameter => JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!))];
            properties.Should().BeEquivalentTo([.. parameters, "kind"], "of the kind {0}", name);
            parameters.Should().BeSubsetOf(definitions["override"]!["properties"]!["check"]!["properties"]!.AsObject().Select(property => property.Key));
        }

        kinds.Should().BeEquivalentTo(typeof(Check).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Check)) && !type.IsAbstract), "each kind has a name of its own");
        definitions["component"]!["enum"]!.AsArray().Select(word => (string)word!).Should().BeEquivalentTo(ComponentKind.Ids);
    }

    [Fact]
    public void Check_MemberOfNoKind_IsToldWithItsPlace()
    {
        var problems = new List<LocalizedText>();

        CheckKinds.Read(new PackFields(new PackText("a.json", """{ "kind": "size", "min": 1, "max": 2, "maks": 3 }"""u8.ToArray()).Parse(problems)!, problems));

        problems.Select(one => one.En).Should().Equal("a.json(1,39): there is no member 'maks'.");
    }

    [Theory]
    [InlineData("""{ "kind": "size", "min": 1 }""", "a.json(1,1): the member 'max' is missing.")]
    [InlineData("""{ "kind": "size", "min": 1, "max": "2" }""", "a.json(1,36): a number is expected.")]
    [InlineData("""{ "kind": "number", "aspect": "colour" }""", "a.json(1,31): 'colour' is no word known here.")]
    [InlineData("""{ "kind": "sise" }""", "a.json(1,1): there is no kind of check 'sise'.")]
    public void Check_WithAFault_IsToldWithItsPlace(string json, string problem)
    {
        var problems = new List<LocalizedText>();

        CheckKinds.Read(new PackFields(new PackText("a.json", Encoding.UTF8.GetBytes(json)).Parse(problems)!, problems));

        problems.Select(one => one.En).Should().Equal(problem);
    }

    [Fact]
    public void Number_WithAMarkOfTwoCharacters_IsToldWithItsPlace()
    {
        var problems = new List<LocalizedText>();

        PackHead.Read(
            new PackText("pack.json", """{ "id": "a", "version": "1", "title": { "vi": "a", "en": "a" }, "number": { "colon": true, "afterNumber": "//", "afterType": "-", "suffixes": [] } }"""u8.ToArray()).Parse(problems)!, problems);

        problems.Select(one => one.En).Should().Equal("pack.json(1,107): one character is expected.");
    }

    /// <summary>Reads a check of a kind that has all the parameters that the schema allows, each of the type that it asks.</summary>
    private static Check Read(string name, JsonObject properties)
    {
        var members = new JsonObject();
        foreach ((string member, JsonNode? schema) in properties)
        {
            members[member] = Value(schema!);
        }

        var problems = new List<LocalizedText>();
        Check? check = CheckKinds.Read(new PackFields(new PackText(name, Encoding.UTF8.GetBytes(members.ToJsonString())).Parse(problems)!, problems));
        problems.Should().BeEmpty("the kind {0} reads what the schema allows", name);
        return check!;
    }

    private static JsonNode? Value(JsonNode schema)
    {
        if ((schema["const"] ?? schema["enum"]?[0]) is { } word)
        {
            return word.DeepClone();
        }

        JsonNode? type = schema["type"];
        return (string?)(type is JsonArray types ? types[0] : type) switch
        {
            "boolean" => true,
            "number" or "integer" => 1,
            "array" => new JsonArray(),
            "string" => "a",
            _ => throw new InvalidOperationException($"A type that this test does not know: {schema.ToJsonString()}"),
        };
    }
}
