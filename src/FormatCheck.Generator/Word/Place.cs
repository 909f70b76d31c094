using FormatCheck.Generator.Plans;

namespace FormatCheck.Generator.Word;

/// <summary>The room a paragraph is set in.</summary>
/// <param name="Width">Millimetres between the edges of the column or cell.</param>
internal sealed record Place(double Width)
{
    public bool InTable { get; init; }

    /// <summary>The means of drawing lines that work here, the first being the fallback.</summary>
    public IReadOnlyList<RuleMeans> Means { get; init; } = Enum.GetValues<RuleMeans>();

    /// <summary>Where the text is centred, if not in the middle of the room.</summary>
    public double? Centre { get; init; }
}
