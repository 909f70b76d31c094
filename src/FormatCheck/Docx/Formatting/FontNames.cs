using System.Text;

namespace FormatCheck.Docx;

/// <summary>The font names of one document, each one string.</summary>
internal sealed class FontNames
{
    private readonly List<string> _names = ["Times New Roman"];

    public string Intern(ReadOnlySpan<byte> name)
    {
        foreach (string known in _names)
        {
            if (Ascii.Equals(name, known))
            {
                return known;
            }
        }

        string added = XmlText.Decode(name);
        foreach (string known in _names)
        {
            if (known == added)
            {
                return known;
            }
        }

        _names.Add(added);
        return added;
    }
}
