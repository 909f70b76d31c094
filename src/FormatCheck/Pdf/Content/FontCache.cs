using System.Runtime.InteropServices;
using FormatCheck.Pdf.Fonts;
using FormatCheck.Pdf.Objects;

namespace FormatCheck.Pdf.Content;

/// <summary>The fonts of a document, each read once however many names and pages it has.</summary>
internal sealed class FontCache(PdfFile file)
{
    private const int MaxFonts = 16_000;

    private readonly List<PdfFont> _fonts = [];
    private readonly List<ShownFont> _shown = [];
    private readonly Dictionary<int, int> _byObject = [];
    private readonly Dictionary<(int Scope, string Name), int> _direct = [];
    private readonly NameCache _names = new();

    public List<PdfFont> Fonts => _fonts;

    public ReadOnlySpan<ShownFont> Shown => CollectionsMarshal.AsSpan(_shown);

    /// <summary>The index of the font that a name stands for; -1 where there is none.</summary>
    public int Find(in ResourceScope scope, ReadOnlySpan<byte> name)
    {
        if (!_names.TryGet(scope.Key, name, out int index))
        {
            PdfObject font = scope.Resources["Font"u8][name];
            index = font.ObjectNumber > 0 ? Find(font) : FindDirect(scope, name, font);
            _names.Set(scope.Key, name, index);
        }

        return index;
    }

    /// <summary>The index of a font that an object describes; -1 where it is no dictionary.</summary>
    public int Find(in PdfObject font)
    {
        if (font.Kind != PdfKind.Dictionary)
        {
            return -1;
        }

        int number = font.ObjectNumber;
        if (number > 0 && _byObject.TryGetValue(number, out int index))
        {
            return index;
        }

        index = Add(font);
        if (number > 0)
        {
            _byObject.Add(number, index);
        }

        return index;
    }

    private int FindDirect(in ResourceScope scope, ReadOnlySpan<byte> name, in PdfObject font)
    {
        (int, string) key = (scope.Key, System.Text.Encoding.Latin1.GetString(name));
        if (!_direct.TryGetValue(key, out int index))
        {
            index = Find(font);
            _direct.Add(key, index);
        }

        return index;
    }

    private int Add(in PdfObject font)
    {
        if (_fonts.Count >= MaxFonts)
        {
            return -1;
        }

        var read = PdfFont.Read(file, font);
        _fonts.Add(read);
        _shown.Add(new ShownFont(read, font));
        return _fonts.Count - 1;
    }
}
