using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>Which pages a header or footer is for.</summary>
internal enum HeaderSlot
{
    HeaderDefault,
    HeaderFirst,
    HeaderEven,
    FooterDefault,
    FooterFirst,
    FooterEven,
}

/// <summary>A w:sectPr (ISO/IEC 29500-1, 17.6.17 to 17.6.19). What it does not say of page and margins is unresolved: Word's own defaults are not in the file.</summary>
internal sealed class SectionProperties
{
    public const int HeaderSlots = 6;

    public Fact<int> PageWidth { get; set; }

    public Fact<int> PageHeight { get; set; }

    public Fact<int> MarginTop { get; set; }

    public Fact<int> MarginBottom { get; set; }

    public Fact<int> MarginLeft { get; set; }

    public Fact<int> MarginRight { get; set; }

    public Fact<int> Gutter { get; set; }

    public Fact<int> HeaderDistance { get; set; }

    public Fact<int> FooterDistance { get; set; }

    public int ColumnCount { get; set; } = 1;

    public int ColumnSpace { get; set; } = Section.DefaultColumnSpace;

    public SectionBreak Break { get; set; }

    public bool HasTitlePage { get; set; }

    public PageNumberStyle PageNumberStyle { get; set; }

    public int? PageNumberStart { get; set; }

    /// <summary>Gets or sets the pitch of the grid's lines in twips, or 0 where lines do not snap to a grid.</summary>
    public int LinePitch { get; set; }

    /// <summary>Gets the relationship ids by <see cref="HeaderSlot"/>.</summary>
    public string?[] References { get; } = new string?[HeaderSlots];

    /// <summary>Gets or sets the first paragraph of the section in the body.</summary>
    public int FirstParagraph { get; set; }
}
