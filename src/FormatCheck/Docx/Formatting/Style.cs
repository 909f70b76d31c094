using FormatCheck.Drafts;

namespace FormatCheck.Docx;

internal enum StyleKind : byte
{
    Paragraph,
    Character,
    Table,
    Numbering,
}

/// <summary>A style as its own element says it, and what its chain comes to. An index of -1 is no style.</summary>
internal sealed class Style : IRecyclable
{
    public StyleKind Kind { get; set; }

    /// <summary>Gets the style it is based on; only one of its own kind counts.</summary>
    public int BasedOn { get; set; } = -1;

    /// <summary>Gets or sets where the name stands in the part; it is decoded when it is asked for.</summary>
    public Range Name { get; set; }

    public RunProperties Run { get; set; } = RunProperties.Empty;

    public ParagraphProperties Paragraph { get; set; } = ParagraphProperties.Empty;

    public TableStyleProperties? Table { get; set; }

    /// <summary>Gets or sets the run properties of the style over those of all it is based on; computed once.</summary>
    public RunProperties? RunChain { get; set; }

    public ParagraphProperties? ParagraphChain { get; set; }

    public void Clear()
    {
        (Kind, BasedOn, Name) = (StyleKind.Paragraph, -1, default);
        (Run, Paragraph, Table) = (RunProperties.Empty, ParagraphProperties.Empty, null);
        (RunChain, ParagraphChain) = (null, null);
    }
}
