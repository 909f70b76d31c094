namespace FormatCheck.Docx;

/// <summary>The numbering part: its lists are found by number, and their levels are parsed when a paragraph first uses them.</summary>
internal sealed class Numbering : IDisposable
{
    public const int Levels = 9;

    private readonly XmlSource? _source;
    private readonly StyleSheet? _styles;
    private readonly PropertyContext _context;
    private readonly XmlWorkspace _work;
    private readonly Dictionary<int, NumberList> _lists = [];
    private readonly Dictionary<int, NumberInstance> _instances = [];
    private NamespaceBinding[] _bindings = [];

    public Numbering(XmlSource? source, StyleSheet? styles, ReaderMemory memory, CancellationToken cancellationToken)
    {
        _source = source;
        _styles = styles;
        _work = memory.NumberingWork;
        _context = new PropertyContext(styles, memory.Names, memory.Formats);
        if (source is not null)
        {
            Index(source, cancellationToken);
        }
    }

    /// <summary>Gets the size of the part in bytes.</summary>
    public int Bytes => _source?.Part.Bytes.Length ?? 0;

    /// <summary>Begins all counts anew, for another document.</summary>
    public void Restart()
    {
        foreach (NumberList list in _lists.Values)
        {
            Array.Clear(list.Counters);
        }

        foreach (NumberInstance instance in _instances.Values)
        {
            instance.IsUsed = false;
        }
    }

    public NumberInstance? Instance(int id) => id == 0 ? null : _instances.GetValueOrDefault(id);

    /// <summary>What a list says of a level, its own overrides before the list it is made from.</summary>
    public NumberLevel? Level(int id, int level)
    {
        if (Instance(id) is not { } instance)
        {
            return null;
        }

        Load(instance);
        return instance.Overrides[level] ?? ListOf(instance)?.Levels?[level];
    }

    /// <summary>The list that an instance counts in; a list that only links to a numbering style is that style's list.</summary>
    public NumberList? ListOf(NumberInstance instance)
    {
        NumberList? list = _lists.GetValueOrDefault(instance.ListId);
        Load(list);
        if (list is { StyleLink: >= 0 } && _styles is not null)
        {
            ParagraphProperties linked = _styles[list.StyleLink].Paragraph;
            NumberList? target = linked.Has(ParagraphSays.NumberId) && Instance(linked.NumberId) is { } other ? _lists.GetValueOrDefault(other.ListId) : null;
            Load(target);
            return target ?? list;
        }

        return list;
    }

    /// <summary>The level that is linked to a paragraph style; the first one where none is (17.9.23).</summary>
    public int LevelOfStyle(int id, int style)
    {
        for (int level = 0; level < Levels; level++)
        {
            if (Level(id, level) is { } said && said.Style == style && style >= 0)
            {
                return level;
            }
        }

        return 0;
    }

    public void Dispose() => _source?.Dispose();

    private void Index(XmlSource source, CancellationToken cancellationToken)
    {
        var xml = new PartReader(source, _work, cancellationToken);
        while (xml.Read())
        {
            if (!xml.IsStart)
            {
                continue;
            }

            if (xml.Depth == 1)
            {
                _bindings = xml.Bindings.ToArray();
                continue;
            }

            switch (xml.Word)
            {
                case Name.AbstractNum when Measure.TryInteger(xml.WordAttribute("abstractNumId"u8), out int listId):
                    _lists[listId] = new NumberList(xml.Offset);
                    xml.Skip();
                    break;
                case Name.Num when Measure.TryInteger(xml.WordAttribute("numId"u8), out int id):
                    IndexInstance(ref xml, id);
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }
    }

    private void IndexInstance(ref PartReader xml, int id)
    {
        int offset = xml.Offset;
        bool hasOverrides = false;
        int? listId = null;
        int depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            hasOverrides |= xml.Word == Name.LvlOverride;
            if (xml.Word == Name.AbstractNumId && Measure.TryInteger(xml.WordAttribute("val"u8), out int value))
            {
                listId = value;
            }

            xml.Skip();
        }

        if (listId is { } found)
        {
            _instances[id] = new NumberInstance(found, hasOverrides ? offset : -1);
        }
    }

    private void Load(NumberList? list)
    {
        if (list is null || list.Levels is not null)
        {
            return;
        }

        list.Levels = new NumberLevel?[Levels];
        var xml = new PartReader(_source!, _work, CancellationToken.None, list.Offset, _bindings);
        xml.Read();
        int depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            if (xml.Word == Name.NumStyleLink)
            {
                list.StyleLink = _styles?.Find(StyleKind.Numbering, xml.WordAttribute("val"u8)) ?? -1;
            }

            if (xml.Word == Name.Lvl && Measure.TryInteger(xml.WordAttribute("ilvl"u8), out int level) && level is >= 0 and < Levels)
            {
                list.Levels[level] = NumberLevelParser.Parse(ref xml, _context);
            }
            else
            {
                xml.Skip();
            }
        }
    }

    private void Load(NumberInstance instance)
    {
        if (instance.IsLoaded)
        {
            return;
        }

        instance.IsLoaded = true;
        var xml = new PartReader(_source!, _work, CancellationToken.None, instance.Offset, _bindings);
        xml.Read();
        int depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            if (xml.Word == Name.LvlOverride && Measure.TryInteger(xml.WordAttribute("ilvl"u8), out int level) && level is >= 0 and < Levels)
            {
                ReadOverride(ref xml, instance, level);
            }
            else
            {
                xml.Skip();
            }
        }
    }

    private void ReadOverride(ref PartReader xml, NumberInstance instance, int level)
    {
        int depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            if (xml.Word == Name.Lvl)
            {
                instance.Overrides[level] = NumberLevelParser.Parse(ref xml, _context);
                continue;
            }

            if (xml.Word == Name.StartOverride && Measure.TryInteger(xml.WordAttribute("val"u8), out int start))
            {
                instance.StartOverrides[level] = start;
            }

            xml.Skip();
        }
    }
}
