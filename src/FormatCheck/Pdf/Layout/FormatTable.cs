using FormatCheck.Drafts;
using FormatCheck.Pdf.Fonts;

namespace FormatCheck.Pdf.Layout;

/// <summary>What tells one printed format from another.</summary>
/// <param name="Size">In hundredths of a point.</param>
internal readonly record struct FormatKey(short Font, short Size, bool Bold, bool Italic, bool Underline, bool IsRaised, int Color);

/// <summary>The distinct text formats of a document; they become <see cref="TextFormat"/> once all pages are read and their scale is known.</summary>
internal sealed class FormatTable
{
    private readonly Dictionary<FormatKey, int> _indices = [];
    private readonly List<FormatKey> _keys = [];
    private readonly List<int> _letters = [];
    private FormatKey _last = new(-1, 0, false, false, false, false, 0);
    private int _lastIndex = -1;

    public IReadOnlyList<FormatKey> Keys => _keys;

    /// <summary>Gets how many characters each format has.</summary>
    public IReadOnlyList<int> Letters => _letters;

    public int IndexOf(in FormatKey key)
    {
        if (key == _last)
        {
            return _lastIndex;
        }

        if (!_indices.TryGetValue(key, out int index))
        {
            index = _keys.Count;
            _indices.Add(key, index);
            _keys.Add(key);
            _letters.Add(0);
        }

        _last = key;
        _lastIndex = index;
        return index;
    }

    public void Count(int index, int letters) => _letters[index] += letters;

    /// <param name="scale">What every size is divided by.</param>
    public TextFormat[] ToFormats(IReadOnlyList<PdfFont> fonts, double scale)
    {
        var formats = new TextFormat[_keys.Count];
        for (int i = 0; i < formats.Length; i++)
        {
            FormatKey key = _keys[i];
            PdfFont font = fonts[key.Font];
            Fact<string> family = font.Family.Length > 0 ? font.Family : default(Fact<string>);
            formats[i] = new TextFormat
            {
                Ascii = family,
                HighAnsi = family,
                EastAsia = family,
                ComplexScript = family,
                HalfPoints = (int)Math.Round(key.Size / 100.0 / scale * 2, MidpointRounding.AwayFromZero),
                Bold = key.Bold,
                Italic = key.Italic,
                Underline = key.Underline,
                Strike = false,
                Caps = false,
                Color = key.Color < 0 ? default : key.Color == 0 ? TextFormat.AutomaticColor : key.Color,
                IsSuperOrSubscript = key.IsRaised,
                TraceKey = i,
            };
        }

        return formats;
    }
}

/// <summary>Tells that values of a PDF come from its fonts, its matrices and the page.</summary>
internal sealed class PrintTrace(string[] fontNames) : IFormatTrace
{
    public Provenance Trace(TextFormat format, FormatProperty property) => property switch
    {
        FormatProperty.Font or FormatProperty.Bold or FormatProperty.Italic => new(FormatLevel.FontDescriptor, fontNames[format.TraceKey]),
        FormatProperty.Size => new(FormatLevel.TextMatrix, null),
        _ => new(FormatLevel.Page, null),
    };

    public Provenance Trace(ParagraphFormat format, FormatProperty property) => new(FormatLevel.Page, null);
}
