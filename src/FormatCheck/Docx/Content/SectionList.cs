using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>The sections of the body, each closed by the w:sectPr at its end.</summary>
internal sealed class SectionList(DraftBuilder builder, PendingGeometry geometry)
{
    private readonly List<SectionProperties> _sections = new(2);
    private int _firstParagraph;

    public IReadOnlyList<SectionProperties> All => _sections;

    /// <summary>Gets the section that paragraphs of the body belong to now.</summary>
    public int Current => _sections.Count;

    public void End(SectionProperties section)
    {
        section.FirstParagraph = _firstParagraph;
        _firstParagraph = builder.CurrentParagraph;
        _sections.Add(section);
        geometry.Settle(section);
    }

    /// <summary>What follows the last w:sectPr is a section that says nothing of itself.</summary>
    public void Finish()
    {
        if (_sections.Count == 0 || builder.CurrentParagraph > _firstParagraph)
        {
            End(new SectionProperties());
        }
    }
}
