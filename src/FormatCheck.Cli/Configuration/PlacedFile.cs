using FormatCheck.Cli.Text;
using FormatCheck.Rules;

namespace FormatCheck.Cli.Configuration;

/// <summary>Opens JSON files whose faults are told with their places.</summary>
internal static class PlacedFile
{
    private const int LargestFile = 64 << 20;

    /// <param name="path">The file.</param>
    /// <param name="option">The option that names such files, for the message.</param>
    /// <param name="language">The language of the message.</param>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    public static PackText Open(string path, string option, Language language)
    {
        try
        {
            if (new FileInfo(path).Length > LargestFile)
            {
                throw new IOException($"> {LargestFile >> 20} MB");
            }

            return new PackText(Shown(path), File.ReadAllBytes(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException(language.Say($"{option}: không đọc được “{path}”.", $"{option}: '{path}' cannot be read.") + $" ({exception.Message})");
        }
    }

    /// <summary>A path as people look it up: from the current folder where it lies below that.</summary>
    public static string Shown(string path)
    {
        string relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? path : relative).Replace('\\', '/');
    }
}
