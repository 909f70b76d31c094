namespace FormatCheck.Rules;

/// <summary>Finds the files of packs: inside the assembly, at a path, or beside the pack that extends them.</summary>
internal static class PackSources
{
    private const string Root = "rules/";
    private const string PackName = "pack.json";
    private const string ClausesName = "clauses.json"; // not a file of rules: read for the coverage only
    private const int LargestFile = 4 << 20;

    private static readonly string[] s_resources = ResourceNames();

    /// <summary>Gets the ids of the packs inside the assembly, <c>common</c> among them.</summary>
    public static string[] BuiltInIds { get; } =
        Array.ConvertAll(Array.FindAll(s_resources, name => name.EndsWith("/" + PackName, StringComparison.Ordinal)), name => name[Root.Length..^(PackName.Length + 1)]);

    /// <summary>Whether a user's word for a pack is meant as a path.</summary>
    public static bool IsPath(string pack) =>
        pack.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || pack.AsSpan().IndexOfAny('/', '\\') >= 0 || Directory.Exists(pack) || File.Exists(pack);

    public static PackText? BuiltIn(string resource)
    {
        using Stream? stream = typeof(PackSources).Assembly.GetManifestResourceStream(resource);
        if (stream is null)
        {
            return null;
        }

        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new PackText(resource, bytes) { IsValid = true };
    }

    /// <summary>The names of the word lists of all packs inside the assembly.</summary>
    public static IEnumerable<string> BuiltInLists() =>
        BuiltInIds.SelectMany(id => BuiltIn($"{Root}{id}/{PackName}")?.Parse([])?["vocabularies"]?.Members ?? []).Select(list => list.Name).Distinct(StringComparer.Ordinal);

    /// <summary>The files of a pack inside the assembly, <c>pack.json</c> first.</summary>
    public static List<PackText>? OfBuiltIn(string id)
    {
        string folder = $"{Root}{id}/";
        if (BuiltIn(folder + PackName) is not { } pack)
        {
            return null;
        }

        List<PackText> files = [pack];
        foreach (string name in s_resources)
        {
            if (name.StartsWith(folder, StringComparison.Ordinal) && name != pack.Name && name != folder + ClausesName)
            {
                files.Add(BuiltIn(name)!);
            }
        }

        return files;
    }

    /// <summary>The files of a pack on disk, <c>pack.json</c> first: those of a folder, or one file by itself.</summary>
    public static List<PackText>? OfPath(string path, List<LocalizedText> problems)
    {
        try
        {
            string main = Directory.Exists(path) ? Path.Combine(path, PackName) : path;
            if (!File.Exists(main))
            {
                string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
                problems.Tell(main, "không có tệp này.", "there is no such file.", Spelling.Nearest(name, PacksBeside(path)));
                return null;
            }

            IEnumerable<string> others = Path.GetFileName(main) == PackName
                ? Directory.EnumerateFiles(Path.GetDirectoryName(Path.GetFullPath(main))!, "*.json").Where(file => Path.GetFileName(file) is not (PackName or ClausesName)).Order(StringComparer.Ordinal)
                : [];
            return [.. others.Prepend(main).Select(Read)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Tell(path, $"không đọc được tệp ({e.Message}).", $"the file cannot be read ({e.Message}).");
            return null;
        }
    }

    /// <summary>The list of clauses in a pack's folder, or <see langword="null"/> where there is none.</summary>
    public static PackText? ClausesOf(PackLayer layer)
    {
        if (layer.Path is null)
        {
            return BuiltIn($"{Root}{layer.Id}/{ClausesName}");
        }

        string file = Path.Combine(Directory.Exists(layer.Path) ? layer.Path : Path.GetDirectoryName(layer.Path)!, ClausesName);
        return File.Exists(file) ? Read(file) : null;
    }

    /// <summary>The folder of a parent that stands beside a pack on disk, or inside its folder.</summary>
    public static string? Beside(string path, string parent)
    {
        string folder = Path.GetFullPath(Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path))!);
        foreach (string candidate in (string[])[Path.Combine(folder, "..", parent), Path.Combine(folder, parent)])
        {
            if (File.Exists(candidate) || File.Exists(Path.Combine(candidate, PackName)))
            {
                return Path.GetRelativePath(Environment.CurrentDirectory, Path.GetFullPath(candidate));
            }
        }

        return null;
    }

    /// <summary>Says that a word names no pack, which ones there are, and which may have been meant: folders beside count too.</summary>
    /// <param name="pack">The word.</param>
    /// <param name="names">The packs that have a name.</param>
    public static LocalizedText NoSuchPack(string? pack, string[] names)
    {
        string known = string.Join(", ", names);
        if (string.IsNullOrWhiteSpace(pack))
        {
            return new($"chưa ghi tên bộ quy tắc; có sẵn: {known}.", $"no pack is named; known packs: {known}.");
        }

        string[] folders = PacksIn(".");
        string? near = Spelling.Nearest(pack, [.. names, .. folders]);
        near = near is not null && folders.Contains(near) ? $"./{near}" : near;
        return new(
            $"không có bộ quy tắc “{pack}”; có sẵn: {known}.{(near is null ? "" : $" Ý bạn là “{near}”?")}",
            $"there is no pack '{pack}'; known packs: {known}.{(near is null ? "" : $" Did you mean '{near}'?")}");
    }

    /// <summary>The names of the folders with packs that stand beside a file or a folder.</summary>
    public static string[] PacksBeside(string? path) => path is null ? [] : PacksIn(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))));

    private static string[] PacksIn(string? folder) => Directory.Exists(folder)
        ? [.. new DirectoryInfo(folder).EnumerateDirectories("*", new EnumerationOptions()).Where(one => File.Exists(Path.Combine(one.FullName, PackName))).Select(one => one.Name).Order(StringComparer.Ordinal)]
        : [];

    private static PackText Read(string file)
    {
        using FileStream stream = File.OpenRead(file);
        if (stream.Length > LargestFile)
        {
            throw new IOException($"'{file}' is larger than {LargestFile >> 20} MB.");
        }

        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new PackText(file.Replace('\\', '/'), bytes);
    }

    private static string[] ResourceNames()
    {
        string[] names = typeof(PackSources).Assembly.GetManifestResourceNames();
        Array.Sort(names, StringComparer.Ordinal);
        return names;
    }
}
