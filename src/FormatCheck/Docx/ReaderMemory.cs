namespace FormatCheck.Docx;

/// <summary>What reading one document leaves for the next: tables and lists, emptied, and objects to be filled anew. One reading at a time uses it.</summary>
internal sealed class ReaderMemory
{
    /// <summary>What a document of unusual size needed is not kept.</summary>
    private const int MostKept = 1024;

    public FormatStore Formats { get; } = new();

    public Dictionary<RunProperties, RunProperties> DirectRuns { get; private set; } = new(16);

    public Dictionary<RunKey, ResolvedRun> Runs { get; private set; } = new(16);

    public List<RunKey> RunKeys { get; private set; } = new(16);

    public Dictionary<ParagraphProperties, ParagraphProperties> DirectParagraphs { get; private set; } = new(16);

    public Dictionary<ParagraphKey, ResolvedParagraph> Paragraphs { get; private set; } = new(16);

    public List<ParagraphKey> ParagraphKeys { get; private set; } = new(16);

    public List<Style?> Styles { get; private set; } = new(64);

    public List<RunProperties> SlicedRuns { get; private set; } = new(16);

    public List<ParagraphStart> SlicedParagraphs { get; private set; } = new(16);

    public SharedText Names { get; } = new();

    public List<Relationship> Relationships { get; private set; } = new(16);

    public SliceTable StyleIds { get; } = new();

    public SliceTable RunSlices { get; } = new();

    public SliceTable ParagraphSlices { get; } = new();

    /// <summary>Gets the stacks for the part that is read from its start to its end; those of styles and numbering are read in between.</summary>
    public XmlWorkspace PartWork { get; private set; } = new();

    public XmlWorkspace StyleWork { get; private set; } = new();

    public XmlWorkspace NumberingWork { get; private set; } = new();

    /// <summary>Takes everything back; the draft that was read, and all that came of it, must not be used any more.</summary>
    public void Clear()
    {
        Formats.Reset();
        DirectRuns = Emptied(DirectRuns);
        Runs = Emptied(Runs);
        RunKeys = Emptied(RunKeys);
        DirectParagraphs = Emptied(DirectParagraphs);
        Paragraphs = Emptied(Paragraphs);
        ParagraphKeys = Emptied(ParagraphKeys);
        Styles = Emptied(Styles);
        SlicedRuns = Emptied(SlicedRuns);
        SlicedParagraphs = Emptied(SlicedParagraphs);
        Relationships = Emptied(Relationships);
        Names.Clear();
        PartWork = Emptied(PartWork);
        StyleWork = Emptied(StyleWork);
        NumberingWork = Emptied(NumberingWork);
    }

    private static Dictionary<TKey, TValue> Emptied<TKey, TValue>(Dictionary<TKey, TValue> table)
        where TKey : notnull
    {
        if (table.Count > MostKept)
        {
            return new Dictionary<TKey, TValue>(16);
        }

        table.Clear();
        return table;
    }

    private static XmlWorkspace Emptied(XmlWorkspace work)
    {
        if (!work.IsLarge)
        {
            return work;
        }

        work.Dispose();
        return new XmlWorkspace();
    }

    private static List<T> Emptied<T>(List<T> list)
    {
        if (list.Count > MostKept)
        {
            return new List<T>(16);
        }

        list.Clear();
        return list;
    }
}
