using System.Text.Json;
using System.Text.Json.Serialization;
using FormatCheck.Recognition;
using FormatCheck.Rules.Checks;

namespace FormatCheck.Rules;

/// <summary>The standard a pack puts into rules: its number and its period, both days included.</summary>
/// <param name="Title">The title that its documents bear: by it and the period the pack is chosen where the caller leaves the choice.</param>
internal sealed record Standard(string Document, DateOnly Issued, DateOnly From, DateOnly? To, HeadTitle? Title = null);

/// <summary><c>types</c> of a pack: a symbol, the type's name, whether it is an administrative paper, and whether no number bears the symbol.</summary>
internal sealed record TypeEntry(string Symbol, string Name, bool Paper = false, bool Unwritten = false);

/// <summary>A pack's own file, <c>pack.json</c>.</summary>
internal sealed record PackFile(
    string Id,
    string Version,
    LocalizedText Title,
    Standard? Standard = null,
    string[]? Extends = null,
    NumberGrammar? Number = null,
    TypeEntry[]? Types = null,
    Dictionary<string, string[]>? Vocabularies = null,
    JsonElement? Without = null,
    JsonElement? Overrides = null,
    JsonElement? Rules = null,
    [property: JsonPropertyName("$schema")] string? Schema = null);

/// <summary>A rule as a pack writes it.</summary>
internal sealed record RuleFile(
    string Id,
    string Component,
    LocalizedText Title,
    Severity Severity,
    Evidence Evidence,
    ClauseFile Clause,
    Check Check,
    LocalizedText Message,
    LocalizedText Remedy,
    FixSafety Fix,
    PdfEvidence Pdf,
    [property: JsonConverter(typeof(JsonRangeConverter))] JsonRange Examples,
    Scope? Scope = null);

/// <summary>A clause as a pack writes it; without a document it is one of the standard that the pack puts into rules.</summary>
internal sealed record ClauseFile(string Section, string Quote, string? Document = null);

/// <summary>The documents that a rule concerns; what is left out does not narrow it.</summary>
/// <param name="Types">Only documents of these types, by symbol.</param>
/// <param name="NotTypes">No documents of these types.</param>
/// <param name="Papers">Whether administrative papers (giấy, phiếu) are concerned.</param>
/// <param name="Stages">Only at these stages.</param>
internal sealed record Scope(string[]? Types = null, string[]? NotTypes = null, bool Papers = true, Stage[]? Stages = null);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, // a typo is an error, not silence
    Converters = [typeof(KebabCaseEnum<Severity>), typeof(KebabCaseEnum<Evidence>), typeof(KebabCaseEnum<FixSafety>), typeof(KebabCaseEnum<PdfEvidence>), typeof(KebabCaseEnum<Stage>), typeof(KebabCaseEnum<Edge>), typeof(KebabCaseEnum<NumberAspect>), typeof(KebabCaseEnum<DateAspect>), typeof(KebabCaseEnum<PageNumberAspect>), typeof(KebabCaseEnum<LineAspect>), typeof(KebabCaseEnum<DocumentFact>), typeof(KebabCaseEnum<RegisterAspect>), typeof(KebabCaseEnum<NumberingPeriod>), typeof(KebabCaseEnum<HeadTitle>)])]
[JsonSerializable(typeof(PackFile))]
[JsonSerializable(typeof(RuleFile))]
[JsonSerializable(typeof(Check))]
[JsonSerializable(typeof(Scope))]
[JsonSerializable(typeof(ExampleLists))]
internal sealed partial class PackJson : JsonSerializerContext;

/// <summary>Reads an enum from its members' names in kebab case (<c>leading-zero</c>).</summary>
internal sealed class KebabCaseEnum<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
