using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>The styles part: an index of all styles, of which only those in use are parsed, and the document's defaults.</summary>
internal sealed class StyleSheet : IDisposable
{
    private readonly XmlSource _source;
    private readonly PropertyContext _context;
    private readonly PooledList<Entry> _entries = new(64);
    private readonly SliceTable _ids;
    private readonly XmlWorkspace _work;
    private NamespaceBinding[] _bindings = [];
    private readonly List<Style?> _parsed;

    public StyleSheet(XmlSource source, ReaderMemory memory, CancellationToken cancellationToken)
    {
        _source = source;
        _context = new PropertyContext(this, memory.Names, memory.Formats);
        _parsed = memory.Styles;
        _ids = memory.StyleIds;
        _work = memory.StyleWork;
        try
        {
            Index(cancellationToken);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Gets the document's default run properties, or <see langword="null"/> where the file has no w:docDefaults.</summary>
    public RunProperties? DefaultRun { get; private set; }

    public ParagraphProperties DefaultParagraphProperties { get; private set; } = ParagraphProperties.Empty;

    public int DefaultParagraph { get; private set; } = -1;

    public int DefaultCharacter { get; private set; } = -1;

    public int DefaultTable { get; private set; } = -1;

    public int Count => _entries.Count;

    /// <summary>Gets the size of the part in bytes.</summary>
    public int Bytes => _source.Part.Bytes.Length;

    public Style this[int index]
    {
        get
        {
            while (_parsed.Count <= index)
            {
                _parsed.Add(null);
            }

            return _parsed[index] ??= Parse(_entries[index]);
        }
    }

    /// <summary>The style of a kind by its id, or -1. Ids are unique over all kinds.</summary>
    public int Find(StyleKind kind, ReadOnlySpan<byte> id)
    {
        int index = id.IsEmpty ? -1 : _ids.Find(id);
        return index >= 0 && _entries[index].Kind == kind ? index : -1;
    }

    public string NameOf(Style style) => XmlText.Decode(_source.Part.Bytes[style.Name]);

    public void Dispose()
    {
        _entries.Dispose();
        _ids.Clear();
        _source.Dispose();
    }

    private void Index(CancellationToken cancellationToken)
    {
        var xml = new PartReader(_source, _work, cancellationToken);
        while (xml.Read())
        {
            if (!xml.IsStart)
            {
                continue;
            }

            if (xml.Depth == 1)
            {
                xml.KeepRootBindings();
                _bindings = xml.Bindings.ToArray();
                continue;
            }

            switch (xml.Word)
            {
                case Name.Style:
                    Add(ref xml);
                    xml.Skip();
                    break;
                case Name.DocDefaults:
                    ReadDefaults(ref xml);
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }
    }

    /// <summary>Of several default styles of a kind the last one counts (17.7.4.17).</summary>
    private void Add(ref PartReader xml)
    {
        StyleKind kind = xml.WordAttribute("type"u8) switch
        {
            [(byte)'c', ..] => StyleKind.Character,
            [(byte)'t', ..] => StyleKind.Table,
            [(byte)'n', ..] => StyleKind.Numbering,
            _ => StyleKind.Paragraph,
        };
        int index = _entries.Count;
        _entries.Add(new Entry(xml.Offset, kind));
        _ids.Add(xml.WordAttribute("styleId"u8));
        if (xml.TryAttribute(Ns.Word, "default"u8, out ReadOnlySpan<byte> isDefault) && Measure.IsOn(isDefault))
        {
            DefaultParagraph = kind == StyleKind.Paragraph ? index : DefaultParagraph;
            DefaultCharacter = kind == StyleKind.Character ? index : DefaultCharacter;
            DefaultTable = kind == StyleKind.Table ? index : DefaultTable;
        }
    }

    private void ReadDefaults(ref PartReader xml)
    {
        DefaultRun = RunProperties.Empty;
        int depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            switch (xml.Word)
            {
                case Name.RPrDefault or Name.PPrDefault:
                    break; // holds the properties
                case Name.RPr:
                    DefaultRun = RunPropertiesParser.Parse(ref xml, _context, out _);
                    break;
                case Name.PPr:
                    DefaultParagraphProperties = ParagraphPropertiesParser.Parse(ref xml, _context);
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }
    }

    private Style Parse(Entry entry)
    {
        var xml = new PartReader(_source, _work, CancellationToken.None, entry.Offset, _bindings); // may be for a later document
        xml.Read();
        return StyleParser.Parse(ref xml, entry.Kind, _context);
    }

    private readonly record struct Entry(int Offset, StyleKind Kind);
}
