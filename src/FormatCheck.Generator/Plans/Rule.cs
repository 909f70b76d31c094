using FormatCheck.Generator.Variants;

namespace FormatCheck.Generator.Plans;

/// <summary>How a drawn line is made.</summary>
public enum RuleMeans
{
    Drawing,
    Vml,
    Border,
    Underline,
}

/// <summary>A line below a paragraph, as long as its text times the factor.</summary>
/// <param name="Means">Null leaves the means to the variant.</param>
public sealed record Rule(double LengthFactor = 1, RuleMeans? Means = null)
{
    public bool Dashed { get; init; }

    /// <summary>How a variant makes the line; an underline is as long as the text and cannot be shorter.</summary>
    public RuleMeans MeansIn(Variant variant) =>
        Means ?? (LengthFactor < 1 && variant.TitleRule == RuleMeans.Underline ? RuleMeans.Drawing : variant.TitleRule);
}

/// <summary>Where a paragraph has a border: across the text, or all around.</summary>
public enum Edge
{
    None,
    Top,
    Bottom,
    Box,
}
