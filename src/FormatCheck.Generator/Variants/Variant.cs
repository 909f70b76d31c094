using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Variants;

/// <summary>One way to build a draft in WordprocessingML. Every draft looks the same in every variant.</summary>
public sealed record Variant(string Name)
{
    public LetterheadForm Letterhead { get; init; }

    public SignatureForm Signature { get; init; }

    public FormatCarrier Carrier { get; init; }

    public RuleMeans TitleRule { get; init; }

    public PageNumberForm PageNumber { get; init; }

    public PageForm Page { get; init; }

    public RunForm Runs { get; init; }

    public PackageForm Package { get; init; }

    public Wrappers Wrappers { get; init; }

    public Extras Extras { get; init; }
}
