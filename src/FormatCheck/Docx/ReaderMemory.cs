using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>What reading one document leaves for the next: its definitions, and objects to be filled anew. One reading at a time uses it.</summary>
internal sealed class ReaderMemory : IDisposable
{
    /// <summary>What a document of unusual size needed is not kept.</summary>
    private const int MostKept = 1024;
    private const int MostKeptBytes = 64 * 1024;

    /// <summary>A document's body, headers and notes declare the same namespaces, or few different ones.</summary>
    private const int MostNamespaces = 4;

    private readonly List<KnownProperties> _known = new(MostNamespaces);
    private Definitions? _definitions;
    private int _knownInUse;

    public FormatStore Formats { get; } = new();

    public Dictionary<RunProperties, RunProperties> DirectRuns { get; } = new(16);

    public Dictionary<RunKey, ResolvedRun> Runs { get; } = new(16);

    public List<RunKey> RunKeys { get; } = new(16);

    public Dictionary<ParagraphProperties, ParagraphProperties> DirectParagraphs { get; } = new(16);

    public Dictionary<ParagraphKey, ResolvedParagraph> Paragraphs { get; } = new(16);

    public List<ParagraphKey> ParagraphKeys { get; } = new(16);

    public List<Style?> Styles { get; } = new(64);

    public SharedText Names { get; } = new();

    public List<Relationship> Relationships { get; } = new(16);

    public SliceTable StyleIds { get; } = new();

    /// <summary>Gets the parts that the definitions were read from.</summary>
    public PackedParts Shared { get; } = new();

    /// <summary>Gets the stacks for the part that is read from its start to its end; those of styles and numbering are read in between.</summary>
    public XmlWorkspace PartWork { get; } = new();

    public XmlWorkspace StyleWork { get; } = new();

    public XmlWorkspace NumberingWork { get; } = new();

    private bool IsLarge => _definitions is { IsLarge: true } || _known.Exists(known => known.IsLarge) || Formats.IsLarge || Shared.PackedBytes > MostKeptBytes
        || Math.Max(Math.Max(DirectRuns.Count, DirectParagraphs.Count), Math.Max(Math.Max(Runs.Count, Paragraphs.Count), Math.Max(Styles.Count, Relationships.Count))) > MostKept
        || PartWork.IsLarge || StyleWork.IsLarge || NumberingWork.IsLarge;

    /// <summary>The definitions of a package: those of the document before, where it holds them in the same bytes.</summary>
    public Definitions DefinitionsOf(ZipPackage package, ReadLimits limits, CancellationToken cancellationToken)
    {
        if (_definitions is { } before && Shared.AreIn(package))
        {
            before.Numbering.Restart();
            return before;
        }

        Forget();
        return _definitions = Definitions.Read(package, limits, this, cancellationToken);
    }

    /// <summary>The properties that were read before in parts whose roots have these attributes.</summary>
    public KnownProperties KnownIn(ReadOnlySpan<byte> rootAttributes)
    {
        for (int i = 0; i < _knownInUse; i++)
        {
            if (_known[i].IsFor(rootAttributes))
            {
                return _known[i];
            }
        }

        _knownInUse = _knownInUse == MostNamespaces ? 1 : _knownInUse + 1;
        if (_known.Count < _knownInUse)
        {
            _known.Add(new KnownProperties());
        }

        KnownProperties known = _known[_knownInUse - 1];
        known.Begin(rootAttributes);
        return known;
    }

    /// <summary>Makes ready for the next document; the draft that was read, and all that came of it, must not be used any more.</summary>
    /// <returns>False where it holds too much to be kept: it is then disposed.</returns>
    public bool TryKeep()
    {
        Names.Clear();
        if (!IsLarge)
        {
            return true;
        }

        Dispose();
        return false;
    }

    public void Dispose()
    {
        _definitions?.Dispose();
        _definitions = null;
        _known.ForEach(known => known.Dispose());
        StyleIds.Dispose();
        Shared.Dispose();
        PartWork.Dispose();
        StyleWork.Dispose();
        NumberingWork.Dispose();
    }

    private void Forget()
    {
        _definitions?.Dispose();
        _definitions = null;
        Shared.Clear();
        Formats.Reset();
        DirectRuns.Clear();
        Runs.Clear();
        RunKeys.Clear();
        DirectParagraphs.Clear();
        Paragraphs.Clear();
        ParagraphKeys.Clear();
        Styles.Clear();
        _knownInUse = 0;
        Relationships.Clear();
    }
}
