using System.Text;
using System.Text.Json;
using FormatCheck.Rules;

namespace FormatCheck.Tests.Rules;

/// <summary>Where values stand in a file: each is compared with what the library for JSON reads there.</summary>
public sealed class PackTextTests
{
    private static readonly JsonDocumentOptions s_options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    [Theory]
    [MemberData(nameof(SchemaTests.Files), MemberType = typeof(SchemaTests))]
    public void Parse_File_FindsTheValuesOfTheLibrary(string file) => Compare(File.ReadAllBytes(Repository.PathOf(file)));

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"a":{},"b":[],"c":[{}]}""")]
    [InlineData("""  { "a" : [ 1 , -2.5e+3 , true,false,null,[[0]] ] , } """)]
    [InlineData("""{"a":"","b":"\"","c":"\\","d":"\\\"}","e":"[{,:/*","\"f\"":"\u1ea1"}""")]
    [InlineData("/* one */ { // two: \"{\"\n \"a\": /* three, */ 1/**/, // four\r\n \"b\": [ /* five */ ] } // six")]
    [InlineData("{\"một\":\"số\",\"hai\":0}")]
    public void Parse_Text_FindsTheValuesOfTheLibrary(string json) => Compare(Encoding.UTF8.GetBytes(json));

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("{", 1, 2)]
    [InlineData("{ \"a\": 1\n \"b\": 2 }", 2, 2)]
    [InlineData("{ \"a\": tru }", 1, 11)]
    [InlineData("{ \"a\": \"b }", 1, 12)]
    [InlineData("{ \"a\": [1}", 1, 10)]
    [InlineData("{} x", 1, 4)]
    [InlineData("{ /* }", 1, 3)]
    [InlineData("{\n  \"a\": \"\\ud800\" }", 2, 8)]
    public void Parse_NoJson_IsToldWithItsPlace(string json, int line, int column)
    {
        var problems = new List<LocalizedText>();

        new PackText("a.json", Encoding.UTF8.GetBytes(json)).Parse(problems).Should().BeNull();

        problems.Should().ContainSingle().Which.En.Should().StartWith($"a.json({line},{column}): ");
    }

    private static void Compare(byte[] json)
    {
        var problems = new List<LocalizedText>();
        PackNode root = new PackText("a.json", json).Parse(problems)!;
        using JsonDocument document = JsonDocument.Parse(json, s_options);

        problems.Should().BeEmpty();
        Compare(root, document.RootElement);
    }

    private static void Compare(PackNode node, JsonElement element)
    {
        Encoding.UTF8.GetString(node.Raw).Should().Be(element.GetRawText());
        node.Text.Should().Be(element.ValueKind == JsonValueKind.String ? element.GetString() : null);
        if (element.ValueKind == JsonValueKind.Object)
        {
            node.Members.Select(member => member.Name).Should().Equal(element.EnumerateObject().Select(member => member.Name));
            node.Members.Zip(element.EnumerateObject()).ToList().ForEach(pair => Compare(pair.First.Value, pair.Second.Value));
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            node.Items.Should().HaveCount(element.GetArrayLength());
            node.Items.Zip(element.EnumerateArray()).ToList().ForEach(pair => Compare(pair.First, pair.Second));
        }
    }
}
