using System.Text.Json;

namespace FormatCheck.Rules;

/// <summary>One pack of a chain.</summary>
/// <param name="head">What stands at the head of the pack's own file.</param>
/// <param name="roots">The pack's own file, and the files with its rules.</param>
/// <param name="path">Where it was read from, or <see langword="null"/> for one inside the assembly.</param>
internal sealed class PackLayer(PackHead head, List<PackNode> roots, string? path)
{
    public PackHead Head => head;

    /// <summary>Gets the roots of the pack's files, its own first.</summary>
    public IReadOnlyList<PackNode> Roots => roots;

    public PackNode Root => roots[0];

    public string? Path => path;

    public string Id => head.Id;

    /// <summary>Gets the rules that the pack adds, in their order.</summary>
    public IEnumerable<PackNode> Rules => Listed("rules");

    /// <summary>Gets what the pack changes of the rules that it takes over.</summary>
    public IEnumerable<PackNode> Overrides => Listed("overrides");

    private IEnumerable<PackNode> Listed(string list)
    {
        foreach (PackNode root in roots)
        {
            foreach (PackNode node in root[list]?.Items ?? [])
            {
                yield return node;
            }
        }
    }
}

/// <summary>Reads a pack and those that it extends, the farthest first, each once.</summary>
internal sealed class PackChain(List<LocalizedText> problems, PackShelf? shelf = null)
{
    private readonly PackShelf _shelf = shelf ?? new PackShelf();
    private readonly List<PackLayer> _layers = [];
    private readonly List<string> _open = [];
    private readonly HashSet<string> _done = new(StringComparer.Ordinal);
    private PackSchema? _schema;

    public IReadOnlyList<PackLayer> Layers => _layers;

    /// <summary>Gets whether every pack that is extended was found and could be read; else what the chain lacks is no fault of its rules.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>Gets the schema; packs inside the assembly are held to it by a test, and not at every start.</summary>
    public PackSchema Schema => _schema ??= new PackSchema();

    public void Add(string pack)
    {
        bool builtIn = PackSources.BuiltInIds.Contains(pack);
        if (!builtIn && !PackSources.IsPath(pack))
        {
            problems.Add(PackSources.NoSuchPack(pack, PackLoader.Ids));
            return;
        }

        Add(builtIn ? pack : null, builtIn ? null : pack);
    }

    private void Add(string? builtIn, string? path)
    {
        string key = builtIn ?? Path.GetFullPath(path!);
        if (_done.Contains(key))
        {
            return;
        }

        if (Read(builtIn, path) is not { } layer)
        {
            IsWhole = false;
            return;
        }

        IsWhole &= layer.Root["extends"] is null or { Kind: JsonTokenType.StartArray };
        _open.Add(key);
        foreach (PackNode parent in layer.Root["extends"]?.Items ?? [])
        {
            AddParent(layer, parent);
        }

        _open.RemoveAt(_open.Count - 1);
        _done.Add(key);
        _layers.Add(layer);
    }

    private void AddParent(PackLayer layer, PackNode parent)
    {
        string id = parent.Text ?? "";
        bool builtIn = PackSources.BuiltInIds.Contains(id);
        string? path = builtIn || layer.Path is null ? null : PackSources.Beside(layer.Path, id);
        if (!builtIn && path is null)
        {
            IsWhole = false;
            string known = string.Join(", ", PackSources.BuiltInIds);
            problems.Tell(
                parent.Place,
                $"không có bộ quy tắc “{id}”, cả bộ có sẵn ({known}) lẫn bộ ở cạnh bộ này.", $"there is no pack '{id}', neither built in ({known}) nor beside this one.", Spelling.Nearest(id, [.. PackSources.BuiltInIds, .. PackSources.PacksBeside(layer.Path)]));
        }
        else if (_open.Contains(builtIn ? id : Path.GetFullPath(path!)))
        {
            IsWhole = false;
            string circle = string.Join(" > ", _open.Select(Path.GetFileName).Append(id));
            problems.Tell(parent.Place, $"“{id}” lại kế thừa bộ này, thành vòng tròn: {circle}.", $"'{id}' extends this pack, so that they go round in a circle: {circle}.");
        }
        else
        {
            Add(builtIn ? id : null, path);
        }
    }

    private PackLayer? Read(string? builtIn, string? path)
    {
        if (builtIn is not null && _shelf.Layers.TryGetValue(builtIn, out PackLayer? known))
        {
            return known;
        }

        int before = problems.Count;
        List<PackText>? files = builtIn is not null ? PackSources.OfBuiltIn(builtIn) : PackSources.OfPath(path!, problems);
        List<PackNode> roots = [];
        foreach (PackText file in files ?? [])
        {
            if (file.Parse(problems) is { } parsed)
            {
                roots.Add(parsed);
            }
        }

        if (roots.Count == 0 || roots[0] is var root && root.File != files![0])
        {
            return null;
        }

        if (path is not null)
        {
            Schema.CheckFiles(roots, problems);
        }

        if (path is not null && root["id"] is { Text: { } id } node && PackSources.BuiltInIds.Contains(id))
        {
            problems.Tell(node.Place, $"“{id}” là mã của bộ có sẵn; hãy chọn mã khác.", $"'{id}' is the id of a built-in pack; choose another.");
        }

        var layer = new PackLayer(PackHead.Read(root, problems.Count > before ? [] : problems), roots, path is null ? null : Path.GetFullPath(path));
        if (builtIn is not null)
        {
            _shelf.Layers[builtIn] = layer;
        }

        return layer;
    }
}
