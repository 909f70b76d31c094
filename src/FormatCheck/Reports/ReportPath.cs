namespace FormatCheck.Reports;

/// <summary>The path of a file as reports name it.</summary>
internal static class ReportPath
{
    /// <summary>The path relative to a folder where it lies below it, with slashes.</summary>
    public static string Of(string file, string? root)
    {
        string path = file;
        if (root is not null && file.Length > 0 && Path.GetRelativePath(root, file) is var relative && !LeadsOut(relative))
        {
            path = relative;
        }

        // A name with a backslash is a folder and a name on Windows and one name everywhere else.
        string slashed = Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
        return slashed.StartsWith("./", StringComparison.Ordinal) ? slashed[2..] : slashed;
    }

    private static bool LeadsOut(string relative) =>
        Path.IsPathRooted(relative) || relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
