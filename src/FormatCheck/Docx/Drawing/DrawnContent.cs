using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>A shape that is a horizontal line.</summary>
internal readonly record struct DrawnShape(Fact<int> Length, HorizontalPlace Place, Fact<int> Top, Fact<bool> IsSolid);

/// <summary>What a drawing comes to: text boxes, lines, or a picture.</summary>
internal readonly ref struct DrawnContent(IReadOnlyList<TextBoxContent> boxes, IReadOnlyList<DrawnShape> lines, bool hasPicture, bool isInline)
{
    public IReadOnlyList<TextBoxContent> Boxes { get; } = boxes;

    public IReadOnlyList<DrawnShape> Lines { get; } = lines;

    public bool HasPicture { get; } = hasPicture;

    /// <summary>Gets whether it stands in the line of text as a character does.</summary>
    public bool IsInline { get; } = isInline;
}
