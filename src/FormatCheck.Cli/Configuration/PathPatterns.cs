using System.Buffers;
using System.Text;
using Microsoft.Extensions.FileSystemGlobbing;

namespace FormatCheck.Cli.Configuration;

/// <summary>Patterns of paths in the manner of <c>.gitignore</c>: the last that matches decides, and one with <c>!</c> takes a file out again.</summary>
/// <remarks>A pattern without a slash matches a file or folder of that name at any depth; one with a slash starts at the folder of the configuration. Case does not matter, so that all machines agree.</remarks>
internal sealed class PathPatterns
{
    private static readonly SearchValues<char> s_notUnderstood = SearchValues.Create("?[]{}\\");

    private readonly (Matcher Matcher, bool Takes)[] _patterns;

    public PathPatterns(IEnumerable<string> patterns)
    {
        Texts = [.. patterns];
        _patterns = [.. Texts.Select(Compile)];
    }

    public IReadOnlyList<string> Texts { get; }

    /// <summary>Whether a pattern can be understood; of the wild cards only <c>*</c> and <c>**</c> are.</summary>
    public static bool IsUnderstood(string pattern) => pattern.Trim().TrimStart('!').Trim('/').Length > 0 && !pattern.AsSpan().ContainsAny(s_notUnderstood);

    /// <summary>Whether the patterns match a file or folder.</summary>
    /// <param name="path">Its path from the folder of the configuration, with slashes.</param>
    public bool Match(string path)
    {
        string normal = Normal(path);
        for (int i = _patterns.Length - 1; i >= 0; i--)
        {
            if (_patterns[i].Matcher.Match(normal).HasMatches)
            {
                return _patterns[i].Takes;
            }
        }

        return false;
    }

    private static (Matcher Matcher, bool Takes) Compile(string pattern)
    {
        string text = Normal(pattern.Trim());
        bool takes = !text.StartsWith('!');
        text = takes ? text : text[1..];
        bool isFolder = text.EndsWith('/');
        text = text.TrimEnd('/');
        text = text.Contains('/', StringComparison.Ordinal) ? text.TrimStart('/') : $"**/{text}";
        var matcher = new Matcher(StringComparison.OrdinalIgnoreCase);
        matcher.AddInclude($"{text}/**/*");
        if (!isFolder)
        {
            matcher.AddInclude(text);
        }

        return (matcher, takes);
    }

    // File systems disagree on how a letter with marks is written.
    private static string Normal(string path) => path.Normalize(NormalizationForm.FormC);
}
