using Microsoft.Extensions.FileSystemGlobbing;

namespace FormatCheck.Cli;

/// <summary>A path with <c>*</c> or <c>**</c> in it, which the shell left as it is.</summary>
internal sealed class Glob
{
    private readonly Matcher _matcher = new(StringComparison.OrdinalIgnoreCase);

    public Glob(string path)
    {
        string[] parts = path.Replace(Path.DirectorySeparatorChar, '/').Split('/');
        int wild = Array.FindIndex(parts, part => part.Contains('*', StringComparison.Ordinal));
        string folder = string.Join('/', parts[..wild]);
        Folder = wild == 0 ? "." : folder.Length == 0 ? "/" : folder;
        _matcher.AddInclude(string.Join('/', parts[wild..]));
    }

    /// <summary>Gets the folder before the first wild card.</summary>
    public string Folder { get; }

    /// <summary>Whether a path is one: it has a wild card and is no name of a file by chance.</summary>
    public static bool IsGlob(string path) => path.Contains('*', StringComparison.Ordinal) && !Path.Exists(path);

    /// <param name="file">The path of a file in <see cref="Folder"/>.</param>
    public bool Match(string file) => _matcher.Match(Folder, file).HasMatches;
}
