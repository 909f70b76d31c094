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

    public FontNames Names { get; } = new();

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
