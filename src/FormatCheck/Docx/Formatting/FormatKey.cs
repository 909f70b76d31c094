using System.Runtime.CompilerServices;

namespace FormatCheck.Docx;

/// <summary>All that the effective format of a run follows from. Properties are compared by reference: equal ones are one instance.</summary>
/// <param name="Layer">The table formatting around it, an index into <see cref="TableLayers"/>.</param>
/// <param name="ParagraphStyle">An index into the style sheet, or -1.</param>
/// <param name="Level">The run properties of a numbering level, for numbers.</param>
internal readonly record struct RunKey(int Layer, int ParagraphStyle, RunProperties Direct, RunProperties? Level)
{
    public bool Equals(RunKey other) =>
        Layer == other.Layer && ParagraphStyle == other.ParagraphStyle && ReferenceEquals(Direct, other.Direct) && ReferenceEquals(Level, other.Level);

    public override int GetHashCode() => (((((Layer * 31) + ParagraphStyle) * 31) + RuntimeHelpers.GetHashCode(Direct)) * 31) + RuntimeHelpers.GetHashCode(Level);
}

/// <summary>All that the effective format of a paragraph follows from.</summary>
/// <param name="LinePitch">The pitch of the section's grid in twips, for spaces given in lines; 0 where it does not matter.</param>
internal readonly record struct ParagraphKey(int Layer, ParagraphProperties Direct, int LinePitch)
{
    public bool Equals(ParagraphKey other) => Layer == other.Layer && LinePitch == other.LinePitch && ReferenceEquals(Direct, other.Direct);

    public override int GetHashCode() => (((Layer * 31) + LinePitch) * 31) + RuntimeHelpers.GetHashCode(Direct);
}
