namespace FormatCheck.Docx;

/// <summary>A part that holds a story, and what its readers share: the body's and those of its text boxes.</summary>
internal sealed class StoryPart(XmlSource source, PropertyReader properties, int story, int section) : IDisposable
{
    private const int BodySection = -1;

    public XmlSource Source { get; } = source;

    public PropertyReader Properties { get; } = properties;

    public int Story { get; } = story;

    public bool IsBody { get; } = section == BodySection;

    /// <summary>Gets or sets the paragraphs met so far.</summary>
    public int Ordinal { get; set; }

    /// <summary>Gets or sets whether the root asks to keep white space (xml:space), which all text in it inherits.</summary>
    public bool PreservesSpace { get; set; }

    public static int OfBody => BodySection;

    /// <summary>The section its paragraphs belong to: the current one in the body, the first that shows it for a header or footer.</summary>
    public int SectionOf(SectionList sections) => section == BodySection ? sections.Current : section;

    public void Dispose() => Source.Dispose();
}
