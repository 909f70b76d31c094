using System.Collections.Concurrent;

namespace FormatCheck.Cli.Configuration;

/// <summary>What holds for a run: the command line over the overrides of <c>formatcheck.json</c>, these over its own settings.</summary>
/// <param name="file">The configuration file, or <see langword="null"/> for none.</param>
/// <param name="commandLine">What the command line sets.</param>
internal sealed class RunConfiguration(ConfigFile? file, DraftSettings commandLine)
{
    private readonly ConcurrentDictionary<string, DraftSettings> _byOverrides = new(StringComparer.Ordinal);
    private readonly PathPatterns _excluded = new(file?.Exclude.Select(pattern => pattern.Value) ?? []);

    /// <summary>Gets what holds for files that no override concerns.</summary>
    public DraftSettings Main { get; } = commandLine.Over(file?.Settings ?? new());

    public ConfigFile? File => file;

    public DraftSettings CommandLine => commandLine;

    /// <summary>Finds the configuration in the folder that holds all that is to be checked, or in the nearest folder above it.</summary>
    public static string? Find(IEnumerable<string> paths)
    {
        for (string? folder = CommonFolder(paths); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            string file = Path.Combine(folder, ConfigFile.Name);
            if (System.IO.File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }

    /// <summary>What holds for one file; the same object for all files that the same overrides concern.</summary>
    public DraftSettings For(string path)
    {
        Override[] here = [.. OverridesFor(path)];
        return here.Length == 0 ? Main
            : _byOverrides.GetOrAdd(string.Concat(here.Select(one => one.Origin)), _ => CommandLine.Over(here.Aggregate(File!.Settings, (below, one) => one.Settings.Over(below))));
    }

    /// <summary>The overrides that concern a file, in their order.</summary>
    public IEnumerable<Override> OverridesFor(string path) =>
        File is { Overrides.Count: > 0 } file && Below(file.Folder, path) is { } name ? file.Overrides.Where(one => one.Files.Match(name)) : [];

    /// <summary>Whether a file or folder is left out.</summary>
    public bool Excludes(string path) => File is not null && _excluded.Texts.Count > 0 && Below(File.Folder, path) is { } name && _excluded.Match(name);

    /// <summary>Whether patterns of the configuration match a file.</summary>
    public bool Matches(PathPatterns patterns, string path) => File is not null && Below(File.Folder, path) is { } name && patterns.Match(name);

    /// <summary>A path from a folder, with slashes; <see langword="null"/> for what lies elsewhere.</summary>
    public static string? Below(string folder, string path)
    {
        string relative = Path.GetRelativePath(folder, path);
        return relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) || Path.IsPathRooted(relative) ? null
            : relative.Replace(Path.DirectorySeparatorChar, '/');
    }

    private static string? CommonFolder(IEnumerable<string> paths)
    {
        string? common = null;
        foreach (string path in paths)
        {
            string folder = FolderOf(path);
            common ??= folder;
            while (common is not null && Below(common, folder) is null)
            {
                common = Path.GetDirectoryName(common);
            }
        }

        return common;
    }

    /// <summary>The folder that a path of the command line is or lies in.</summary>
    public static string FolderOf(string path)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal) || path == InputPaths.StandardInput)
        {
            return Environment.CurrentDirectory;
        }

        string full = Path.GetFullPath(Glob.IsGlob(path) ? new Glob(path).Folder : path);
        return Directory.Exists(full) ? Path.TrimEndingDirectorySeparator(full) : Path.GetDirectoryName(full) ?? full;
    }
}
