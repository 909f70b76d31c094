using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>A part that a section is the first to show.</summary>
internal readonly record struct HeaderPart(string Part, StoryKind Kind, int Section);

/// <summary>The headers and footers that sections show: each part is one story, and a section that names none shows that of the one before.</summary>
internal sealed class HeaderStories
{
    private readonly IReadOnlyList<SectionProperties> _sections;
    private readonly string?[][] _parts;
    private readonly List<HeaderPart> _found = [];
    private readonly Dictionary<string, int> _stories = new(StringComparer.OrdinalIgnoreCase);

    public HeaderStories(List<Relationship> relationships, IReadOnlyList<SectionProperties> sections)
    {
        _sections = sections;
        _parts = new string?[sections.Count][];
        for (int i = 0; i < _parts.Length; i++)
        {
            _parts[i] = new string?[SectionProperties.HeaderSlots];
            for (int slot = 0; slot < SectionProperties.HeaderSlots; slot++)
            {
                string? part = Target(relationships, sections[i].References[slot]) ?? (i > 0 ? _parts[i - 1][slot] : null);
                _parts[i][slot] = part;
                if (part is not null && _stories.TryAdd(part, -1))
                {
                    _found.Add(new HeaderPart(part, slot < (int)HeaderSlot.FooterDefault ? StoryKind.Header : StoryKind.Footer, i));
                }
            }
        }
    }

    /// <summary>Gets each part once, with the first section that shows it.</summary>
    public List<HeaderPart> Parts => _found;

    public void Add(string part, int story) => _stories[part] = story;

    public void AddSections(DraftBuilder builder)
    {
        for (int i = 0; i < _sections.Count; i++)
        {
            SectionProperties section = _sections[i];
            builder.Sections.Add(new Section
            {
                PageWidth = section.PageWidth,
                PageHeight = section.PageHeight,
                MarginTop = section.MarginTop,
                MarginBottom = section.MarginBottom,
                MarginLeft = section.MarginLeft,
                MarginRight = section.MarginRight,
                Gutter = section.Gutter,
                HeaderDistance = section.HeaderDistance,
                FooterDistance = section.FooterDistance,
                ColumnCount = section.ColumnCount,
                ColumnSpace = section.ColumnSpace,
                Break = section.Break,
                HasTitlePage = section.HasTitlePage,
                PageNumberStyle = section.PageNumberStyle,
                PageNumberStart = section.PageNumberStart,
                HeaderDefault = Story(i, HeaderSlot.HeaderDefault),
                HeaderFirst = Story(i, HeaderSlot.HeaderFirst),
                HeaderEven = Story(i, HeaderSlot.HeaderEven),
                FooterDefault = Story(i, HeaderSlot.FooterDefault),
                FooterFirst = Story(i, HeaderSlot.FooterFirst),
                FooterEven = Story(i, HeaderSlot.FooterEven),
                FirstParagraph = section.FirstParagraph,
            });
        }
    }

    private int Story(int section, HeaderSlot slot) => _parts[section][(int)slot] is { } part && _stories.TryGetValue(part, out int story) ? story : -1;

    private static string? Target(List<Relationship> relationships, string? id)
    {
        if (id is null)
        {
            return null;
        }

        foreach (Relationship relationship in relationships)
        {
            if (relationship.Id == id && relationship.Kind is RelationshipKind.Header or RelationshipKind.Footer)
            {
                return relationship.Target;
            }
        }

        return null;
    }
}
