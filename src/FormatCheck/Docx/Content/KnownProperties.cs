using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>The properties of paragraphs and runs by the bytes in which they were read, where these namespaces are in force.</summary>
internal sealed class KnownProperties : IDisposable
{
    private const int MostKept = 64 * 1024;

    private readonly PooledList<byte> _namespaces = new(2048);

    public SliceTable RunSlices { get; } = new();

    public List<RunProperties> Runs { get; } = new(16);

    public SliceTable ParagraphSlices { get; } = new();

    public List<ParagraphStart> Paragraphs { get; } = new(16);

    public bool IsLarge => RunSlices.IsLarge || ParagraphSlices.IsLarge || _namespaces.Count > MostKept;

    /// <summary>Whether they were read in parts whose roots have these attributes.</summary>
    public bool IsFor(ReadOnlySpan<byte> rootAttributes) => _namespaces.Span.SequenceEqual(rootAttributes);

    /// <summary>Forgets all, and begins with parts whose roots have these attributes.</summary>
    public void Begin(ReadOnlySpan<byte> rootAttributes)
    {
        _namespaces.RemoveFrom(0);
        _namespaces.AddRange(rootAttributes);
        RunSlices.Clear();
        Runs.Clear();
        ParagraphSlices.Clear();
        Paragraphs.Clear();
    }

    public void Dispose()
    {
        _namespaces.Dispose();
        RunSlices.Dispose();
        ParagraphSlices.Dispose();
    }
}
