namespace FormatCheck.Drafts;

internal enum PageNumberStyle : byte
{
    Arabic,
    Other,
}

internal enum SectionBreak : byte
{
    NextPage,
    Continuous,
    OddPage,
    EvenPage,
    NextColumn,
}

/// <summary>A section's page geometry in twips, and the headers and footers its pages show. Story indices; -1 is none.</summary>
internal sealed record Section
{
    public required Fact<int> PageWidth { get; init; }

    public required Fact<int> PageHeight { get; init; }

    public required Fact<int> MarginTop { get; init; }

    public required Fact<int> MarginBottom { get; init; }

    public required Fact<int> MarginLeft { get; init; }

    public required Fact<int> MarginRight { get; init; }

    /// <summary>Gets whether text really reaches the left (right) margin, so that it is known and no guess.</summary>
    public bool ShowsLeftMargin { get; init; } = true;

    public bool ShowsRightMargin { get; init; } = true;

    /// <summary>Gets how far above the bottom margin the lowest text may end, because a further line did not fit; unresolved where no page is full.</summary>
    public Fact<int> BottomSlack { get; init; } = 0;

    /// <summary>Gets the gutter, added to the left (inner) margin, or to the top one where the settings say so.</summary>
    public required Fact<int> Gutter { get; init; }

    /// <summary>Gets the distance of the header from the top edge of the page.</summary>
    public required Fact<int> HeaderDistance { get; init; }

    public required Fact<int> FooterDistance { get; init; }

    public int ColumnCount { get; init; } = 1;

    /// <summary>Gets the space between columns of equal width.</summary>
    public int ColumnSpace { get; init; } = DefaultColumnSpace;

    public const int DefaultColumnSpace = 720;

    public SectionBreak Break { get; init; }

    /// <summary>Gets whether the first page has a header and footer of its own (w:titlePg).</summary>
    public bool HasTitlePage { get; init; }

    public PageNumberStyle PageNumberStyle { get; init; }

    /// <summary>Gets the number that the section's pages start from, or <see langword="null"/> when they go on.</summary>
    public int? PageNumberStart { get; init; }

    /// <summary>Gets the headers that pages really show, inherited from earlier sections where this one names none.</summary>
    public int HeaderDefault { get; init; } = -1;

    public int HeaderFirst { get; init; } = -1;

    public int HeaderEven { get; init; } = -1;

    public int FooterDefault { get; init; } = -1;

    public int FooterFirst { get; init; } = -1;

    public int FooterEven { get; init; } = -1;

    /// <summary>Gets the first page of the section, from 1; 0 where the file has no pages of its own.</summary>
    public int FirstPage { get; init; }

    public int LastPage { get; init; }

    /// <summary>Gets the first paragraph of the section in the body.</summary>
    public int FirstParagraph { get; init; }

    public bool IsLandscape => PageWidth.IsResolved && PageHeight.IsResolved && PageWidth.Value > PageHeight.Value;
}
