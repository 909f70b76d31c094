namespace FormatCheck.Docx;

/// <summary>A w:abstractNum: the levels, and the counters that all lists made from it share.</summary>
internal sealed class NumberList(int offset)
{
    /// <summary>Gets where the element stands in the numbering part.</summary>
    public int Offset { get; } = offset;

    public NumberLevel?[]? Levels { get; set; }

    /// <summary>Gets or sets the numbering style it stands for, or -1.</summary>
    public int StyleLink { get; set; } = -1;

    /// <summary>Gets the number each level has reached; <see langword="null"/> before its first.</summary>
    public int?[] Counters { get; } = new int?[Numbering.Levels];
}

/// <summary>A w:num: a list as paragraphs name it, with what it overrides.</summary>
internal sealed class NumberInstance(int listId, int offset)
{
    private static readonly NumberLevel?[] NoOverrides = new NumberLevel?[Numbering.Levels];
    private static readonly int?[] NoStarts = new int?[Numbering.Levels];

    public int ListId { get; } = listId;

    /// <summary>Gets where the element stands in the numbering part.</summary>
    public int Offset { get; } = offset;

    /// <summary>Gets or sets whether the overrides have been read; a list without any has nothing to read.</summary>
    public bool IsLoaded { get; set; } = offset < 0;

    public NumberLevel?[] Overrides { get; } = offset < 0 ? NoOverrides : new NumberLevel?[Numbering.Levels];

    public int?[] StartOverrides { get; } = offset < 0 ? NoStarts : new int?[Numbering.Levels];

    /// <summary>Gets or sets whether a paragraph has used it: a start override restarts the count at the first use only.</summary>
    public bool IsUsed { get; set; }
}
