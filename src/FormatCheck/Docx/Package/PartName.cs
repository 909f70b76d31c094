using System.Text;

namespace FormatCheck.Docx;

/// <summary>Names of parts: the target of a relationship, counted from the part it starts from.</summary>
internal static class PartName
{
    private const int LongestPlain = 128;

    public static string Resolve(string owner, ReadOnlySpan<byte> target, SharedText texts)
    {
        // Nearly all targets are a plain name, or a path from the package's root.
        if (target.IndexOfAny("#%\\&"u8) >= 0 || target.IndexOf("./"u8) >= 0 || target.IndexOf("//"u8) >= 0 || owner.Length + target.Length > LongestPlain || !Ascii.IsValid(owner))
        {
            return Resolve(owner, XmlText.Decode(target));
        }

        if (target.StartsWith("/"u8))
        {
            return texts.Intern(target[1..]);
        }

        Span<byte> name = stackalloc byte[LongestPlain];
        int folder = owner.LastIndexOf('/') + 1;
        Encoding.ASCII.GetBytes(owner.AsSpan(0, folder), name);
        target.CopyTo(name[folder..]);
        return texts.Intern(name[..(folder + target.Length)]);
    }

    private static string Resolve(string owner, string target)
    {
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
