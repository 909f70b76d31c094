using System.Text.Json.Serialization;
using FormatCheck.Recognition;

namespace FormatCheck.Rules;

/// <summary>The standard a pack puts into rules: its number and its period, both days included.</summary>
/// <param name="Title">The title that its documents bear: by it and the period the pack is chosen where the caller leaves the choice.</param>
internal sealed record Standard(string Document, DateOnly Issued, DateOnly From, DateOnly? To, HeadTitle? Title);

/// <summary>What stands at the head of a pack's own file, <c>pack.json</c>.</summary>
/// <param name="Types">The types that the pack adds.</param>
/// <param name="Vocabularies">The words that the pack adds, by their list.</param>
internal sealed record PackHead(
    string Id, string Version, LocalizedText Title, Standard? Standard, bool Extends, NumberGrammar? Number, DocumentType[] Types, Dictionary<string, string[]> Vocabularies)
{
    public static PackHead Read(PackNode root, List<LocalizedText> problems)
    {
        var fields = new PackFields(root, problems);
        return new PackHead(
            fields.Text("id"),
            fields.Text("version"),
            fields.Localized("title"),
            fields.Find("standard") is { } standard ? ReadStandard(new PackFields(standard, problems)) : null,
            root["extends"] is not null,
            fields.Find("number") is { } number ? ReadNumber(new PackFields(number, problems)) : null,
            Array.ConvertAll(root["types"]?.Items ?? [], type => ReadType(new PackFields(type, problems))),
            root["vocabularies"] is { } lists ? new PackFields(lists, problems).Lists() : []);
    }

    private static Standard ReadStandard(PackFields fields) => new(
        fields.Text("document"),
        fields.DayOrNull("issued") ?? default,
        fields.DayOrNull("from") ?? default,
        fields.DayOrNull("to"),
        fields.Find("title") is null ? null : fields.Word<HeadTitle>("title"));

    private static NumberGrammar ReadNumber(PackFields fields) => new(fields.Flag("colon"), fields.Letter("afterNumber"), fields.Letter("afterType"), fields.Texts("suffixes"));

    private static DocumentType ReadType(PackFields fields) => new(fields.Text("symbol"), fields.Text("name"), fields.Flag("paper", false), fields.Flag("unwritten", false));
}

/// <summary>The documents that a rule concerns; what is left out does not narrow it.</summary>
/// <param name="Types">Only documents of these types, by symbol.</param>
/// <param name="NotTypes">No documents of these types.</param>
/// <param name="Papers">Whether administrative papers (giấy, phiếu) are concerned.</param>
/// <param name="Stages">Only at these stages.</param>
internal sealed record Scope(string[]? Types = null, string[]? NotTypes = null, bool Papers = true, Stage[]? Stages = null)
{
    public static Scope Read(PackFields fields)
    {
        var scope = new Scope(
            fields.TextsOrNull("types"), fields.TextsOrNull("notTypes"), fields.Flag("papers", true), fields.WordsOrNull<Stage>("stages"));
        fields.End();
        return scope;
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    ReadCommentHandling = System.Text.Json.JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)] // a typo is an error, not silence
[JsonSerializable(typeof(ExampleLists))]
internal sealed partial class PackJson : JsonSerializerContext;
