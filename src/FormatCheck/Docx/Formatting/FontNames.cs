namespace FormatCheck.Docx;

/// <summary>The font names of one document, each one string.</summary>
internal sealed class FontNames
{
    private const string Usual = "Times New Roman";

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public string Intern(ReadOnlySpan<byte> name)
    {
        if (name.SequenceEqual("Times New Roman"u8))
        {
            return Usual;
        }

        string decoded = XmlText.Decode(name);
        if (_names.TryGetValue(decoded, out string? known))
        {
            return known;
        }

        _names.Add(decoded);
        return decoded;
    }
}
