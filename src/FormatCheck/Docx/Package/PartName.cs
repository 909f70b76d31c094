namespace FormatCheck.Docx;

/// <summary>Names of parts: the target of a relationship, counted from the part it starts from.</summary>
internal static class PartName
{
    public static string Resolve(string owner, string target)
    {
        // Nearly all targets are a plain name, or a path from the package's root.
        if (target.AsSpan().IndexOfAny("#%\\") < 0 && !target.Contains("./", StringComparison.Ordinal) && !target.Contains("//", StringComparison.Ordinal))
        {
            return target.StartsWith('/') ? target[1..] : string.Concat(owner.AsSpan(0, owner.LastIndexOf('/') + 1), target);
        }

        int fragment = target.IndexOf('#', StringComparison.Ordinal);
        string path = Uri.UnescapeDataString(fragment < 0 ? target : target[..fragment]).Replace('\\', '/');
        if (path.StartsWith('/'))
        {
            return Normalize(path);
        }

        return Normalize(owner[..(owner.LastIndexOf('/') + 1)] + path);
    }

    private static string Normalize(string path)
    {
        var segments = new List<string>();
        foreach (string segment in path.Split('/'))
        {
            if (segment == ".." && segments.Count > 0)
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ("" or "." or ".."))
            {
                segments.Add(segment);
            }
        }

        return string.Join('/', segments);
    }
}
