using FormatCheck.Generator.Faults;

namespace FormatCheck.Generator;

/// <summary>How far the paper has come; at <see cref="Draft"/> number, date and name may be blank.</summary>
public enum DraftStage
{
    Draft,
    Signing,
    Issued,
}

/// <summary>A document with what a checker is to say of it.</summary>
/// <param name="Kind">The kind of document, e.g. <c>cong-van</c>.</param>
/// <param name="Variant">The way it is built.</param>
/// <param name="Fault">The one thing that is wrong; null in a right document.</param>
/// <param name="Stage">The stage to check at.</param>
public sealed record GeneratedDraft(string Kind, string Variant, Fault? Fault, DraftStage Stage, Func<byte[]> Build)
{
    public string Name => Fault is null ? $"{Kind}.{Variant}" : $"{Kind}.{Variant}.{Fault.Name}";

    /// <summary>The rule that is to fire, e.g. <c>hd36/title-size</c>; null in a right document.</summary>
    public string? ExpectedRuleId => Fault?.RuleId;

    /// <summary>Rules that may fire beside the expected one because they see the same fault.</summary>
    public IReadOnlyList<string> AllowedRuleIds => Fault?.AlsoAllowed ?? [];

    /// <summary>Builds the document; the same bytes every time.</summary>
    public byte[] Bytes => Build();

    public override string ToString() => Name;
}
