using System.IO.Enumeration;

namespace FormatCheck.Cli;

/// <summary>A file to check, or a path that leads to none.</summary>
/// <param name="Path">The path as the user gave it, or the path of a file in a folder that the user gave.</param>
/// <param name="Unread">Why there is no file, or <see langword="null"/>.</param>
internal sealed record Input(string Path, UnreadFile? Unread = null);

/// <summary>What paths of the command line stand for.</summary>
/// <param name="Files">The files in the order of the paths, those of a folder by name; a file that is named twice stands here once.</param>
/// <param name="Empty">The folders, patterns and lists without a document.</param>
internal sealed record InputPaths(IReadOnlyList<Input> Files, IReadOnlyList<string> Empty)
{
    /// <summary>The path that stands for a list on standard input.</summary>
    public const string StandardInput = "-";
}

/// <summary>Finds the files that paths stand for.</summary>
/// <param name="excludes">Whether a file or folder is left out; a file that the user names is checked in any case.</param>
/// <param name="standardInput">Where a list of paths is read from.</param>
internal sealed class Inputs(Func<string, bool> excludes, TextReader standardInput)
{
    private const string LockFilePrefix = "~$"; // Word's mark of a file that is open

    private static readonly EnumerationOptions s_all = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    private static readonly string[] s_extensions = [".docx", ".dotx", ".docm", ".dotm", ".pdf"];

    public InputPaths Of(IReadOnlyCollection<string> paths)
    {
        bool isOne = paths.Count == 1 && !paths.Contains(InputPaths.StandardInput); // no file of one folder is there twice
        var files = new List<Input>();
        var empty = new List<string>();
        foreach (string path in paths)
        {
            int before = files.Count;
            files.AddRange(Of(path));
            if (files.Count == before)
            {
                empty.Add(path);
            }
        }

        return new(isOne ? files : [.. files.DistinctBy(Identity, StringComparer.Ordinal)], empty);
    }

    /// <summary>Whether a name is that of a document that Word or a PDF viewer opens, and not of the lock beside it.</summary>
    public static bool IsDocument(string file) =>
        s_extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase) && !Path.GetFileName(file).StartsWith(LockFilePrefix, StringComparison.Ordinal);

    private IEnumerable<Input> Of(string path)
    {
        if (path == InputPaths.StandardInput)
        {
            return Listed().SelectMany(listed => Directory.Exists(listed) ? In(listed) : excludes(listed) ? [] : [Named(listed)]);
        }

        if (Glob.IsGlob(path))
        {
            var glob = new Glob(path);
            return Directory.Exists(glob.Folder) ? In(glob.Folder).Where(input => input.Unread is not null || glob.Match(input.Path)) : [];
        }

        return Directory.Exists(path) ? In(path) : [Named(path)];
    }

    /// <summary>The paths on standard input: a line each, or with a NUL behind each as <c>git ls-files -z</c> writes them.</summary>
    private string[] Listed()
    {
        string text = standardInput.ReadToEnd();
        return text.Contains('\0', StringComparison.Ordinal)
            ? text.Split('\0', StringSplitOptions.RemoveEmptyEntries)
            : text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static Input Named(string path) => File.Exists(path) ? new(path) : NotThere(path, "Không tìm thấy tệp.", "The file was not found.");

    /// <summary>The documents in a folder and the folders below it. Hidden folders are left out, and links to folders are not followed: they may lead in circles.</summary>
    private IEnumerable<Input> In(string folder)
    {
        Entry[] entries;
        try
        {
            var found = new FileSystemEnumerable<Entry>(folder, (ref FileSystemEntry entry) => new(Path.Combine(folder, entry.FileName.ToString()), entry.IsDirectory), s_all) { ShouldIncludePredicate = IsWanted };
            entries = [.. found.Where(entry => !excludes(entry.Path)).OrderBy(entry => entry.Path, StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            return [NotThere(folder, "Không mở được thư mục.", "The folder cannot be opened.")];
        }

        IEnumerable<Input> files = entries.Where(entry => !entry.IsFolder).Select(entry => new Input(entry.Path));
        return files.Concat(entries.Where(entry => entry.IsFolder).SelectMany(entry => In(entry.Path)));
    }

    // What the folder itself says is enough: no file is asked.
    private static bool IsWanted(ref FileSystemEntry entry) => entry.IsDirectory
        ? !entry.FileName.StartsWith('.') && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint)
        : IsDocument(entry.FileName.ToString());

    // What is not there may be no path at all, e.g. an empty argument.
    private static string Identity(Input input) => input.Unread is null ? Path.GetFullPath(input.Path) : input.Path;

    private static Input NotThere(string path, string vi, string en) => new(path, new UnreadFile(path, DocumentProblem.NotAccessible, new(vi, en)));

    /// <summary>A document or a folder below another.</summary>
    private sealed record Entry(string Path, bool IsFolder);
}
