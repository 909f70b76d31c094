using FormatCheck.Drafts;

namespace FormatCheck.Recognition;

internal enum Side : byte
{
    Left,
    Center,
    Right,
}

/// <summary>A piece of a paragraph that is printed as one line of its own or as one column of it: between line breaks, and between tabs where they set columns.</summary>
/// <param name="Paragraph">Index into the draft's paragraphs.</param>
/// <param name="Start">Where its trimmed text starts in the draft's text.</param>
/// <param name="Length">The length of its trimmed text; 0 for an empty line.</param>
/// <param name="Center">Where its middle stands across the text area, in thousandths.</param>
/// <param name="Column">0 for the first column of a paragraph with column tabs, then 1, 2 ...</param>
/// <param name="StartsPage">Whether a page break stands right before it.</param>
/// <param name="TextColumn">In a section of several columns: the one it stands in, from 0.</param>
internal readonly record struct TextLine(int Paragraph, int Start, int Length, int Center, int Column, bool StartsPage, int TextColumn)
{
    public int End => Start + Length;

    public bool IsEmpty => Length == 0;

    /// <summary>Gets the side of the page; a line within a twentieth of the middle is in the middle.</summary>
    public Side Side => Center < 440 ? Side.Left : Center > 560 ? Side.Right : Side.Center;
}
