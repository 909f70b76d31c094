namespace FormatCheck.Cli;

/// <summary>A file to check, or a path that leads to none.</summary>
/// <param name="Path">The path as the user gave it, or the path of a file in a folder that the user gave.</param>
/// <param name="Unread">Why there is no file, or <see langword="null"/>.</param>
internal sealed record Input(string Path, UnreadFile? Unread = null);

/// <summary>Finds the files that paths stand for.</summary>
internal static class Inputs
{
    private const string LockFilePrefix = "~$"; // Word's mark of a file that is open

    /// <summary>The files in the order of the paths, those of a folder by name; a file that is named twice is checked once.</summary>
    public static IEnumerable<Input> Of(IEnumerable<string> paths) => paths.SelectMany(Of).DistinctBy(Identity, StringComparer.Ordinal);

    private static IEnumerable<Input> Of(string path)
    {
        if (!Directory.Exists(path))
        {
            return [File.Exists(path) ? new Input(path) : NotThere(path, "Không tìm thấy tệp.", "The file was not found.")];
        }

        try
        {
            Input[] files = [.. Directory.EnumerateFiles(path).Where(IsDocument).Order(StringComparer.Ordinal).Select(file => new Input(file))];

            // Nothing checked is not the same as nothing found.
            return files.Length > 0 ? files : [NotThere(path, "Thư mục không có tệp .docx nào.", "The folder holds no .docx file.")];
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            return [NotThere(path, "Không mở được thư mục.", "The folder cannot be opened.")];
        }
    }

    // What is not there may be no path at all, e.g. an empty argument.
    private static string Identity(Input input) => input.Unread is null ? Path.GetFullPath(input.Path) : input.Path;

    private static bool IsDocument(string file) =>
        Path.GetExtension(file).Equals(".docx", StringComparison.OrdinalIgnoreCase) && !Path.GetFileName(file).StartsWith(LockFilePrefix, StringComparison.Ordinal);

    private static Input NotThere(string path, string vi, string en) => new(path, new UnreadFile(path, DocumentProblem.NotAccessible, new(vi, en)));
}
