using System.Text;

namespace FormatCheck.Docx;

/// <summary>Short texts that come again and again in documents, names of fonts and parts and the like, each one string.</summary>
internal sealed class SharedText
{
    /// <summary>More are found by hash, and forgotten with their document.</summary>
    private const int MostKept = 64;
    private const int LongestKept = 64;

    private readonly List<string> _kept = ["Times New Roman"];
    private readonly HashSet<string> _others = new(StringComparer.Ordinal);

    /// <summary>The one string of a text that may hold references.</summary>
    public string Intern(ReadOnlySpan<byte> text)
    {
        foreach (string kept in _kept)
        {
            if (kept.Length == text.Length && Ascii.Equals(text, kept))
            {
                return kept;
            }
        }

        string decoded = XmlText.Decode(text);
        if (_kept.Count < MostKept && text.Length <= LongestKept && Ascii.IsValid(text) && text.IndexOf((byte)'&') < 0)
        {
            _kept.Add(decoded);
            return decoded;
        }

        if (_others.TryGetValue(decoded, out string? known))
        {
            return known;
        }

        _others.Add(decoded);
        return decoded;
    }

    public void Clear() => _others.Clear();
}
