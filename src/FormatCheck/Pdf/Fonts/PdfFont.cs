using System.Runtime.CompilerServices;
using FormatCheck.Pdf.Objects;

namespace FormatCheck.Pdf.Fonts;

/// <summary>A font of a PDF as far as text, widths, family and style need it (ISO 32000-1, 9.5 to 9.10). Immutable once read; one for each font object of a document.</summary>
internal sealed class PdfFont
{
    private readonly CodeText _text;
    private readonly CodePages<float> _widths;
    private readonly CMap? _map;
    private readonly bool _hasTextByCid;

    /// <summary>A font whose codes are single bytes.</summary>
    public PdfFont(FontDescription description, CodeText text, CodePages<float> widths)
    {
        Description = description;
        _text = text;
        _widths = widths;
        text.Seal();
    }

    /// <summary>A Type 0 font.</summary>
    /// <param name="text">The text of codes, or of CIDs where <paramref name="hasTextByCid"/> is set.</param>
    /// <param name="widths">The advances of CIDs.</param>
    /// <param name="map">How strings split into codes, and which CIDs these are.</param>
    public PdfFont(FontDescription description, CodeText text, CodePages<float> widths, CMap map, bool hasTextByCid)
    {
        Description = description;
        _text = text;
        _widths = widths;
        _map = map;
        _hasTextByCid = hasTextByCid;
        text.Seal();
        widths.Seal();
    }

    /// <summary>Gets the PostScript name without subset prefix (<c>TimesNewRomanPS-BoldMT</c>).</summary>
    public string Name => Description.Name;

    /// <summary>Gets the family as Word would name it (<c>Times New Roman</c>); empty where it cannot be told.</summary>
    public string Family => Description.Family;

    public bool IsBold => Description.IsBold;

    public bool IsItalic => Description.IsItalic;

    public bool IsEmbedded => Description.IsEmbedded;

    public bool IsType3 => Description.IsType3;

    /// <summary>Gets whether text runs down the page (writing mode 1).</summary>
    public bool IsVertical => _map is { IsVertical: true };

    /// <summary>Gets the height above and the depth (negative) below the baseline, in ems.</summary>
    public float Ascent => Description.Ascent;

    public float Descent => Description.Descent;

    /// <summary>Gets whether every code is one byte.</summary>
    public bool IsSimple => _map is null;

    /// <summary>Gets whether every code is two bytes.</summary>
    public bool HasTwoByteCodes => _map is { IsTwoBytes: true };

    /// <summary>Gets whether the file tells what the codes say: by a ToUnicode map, an encoding of known glyph names, or a font program that has either.</summary>
    public bool HasReliableText => Description.HasReliableText;

    /// <summary>Gets the advances of the 256 codes of a simple font.</summary>
    public ReadOnlySpan<float> SimpleWidths => _map is null ? _widths.Cells : default;

    /// <summary>Gets the text of the 256 codes of a simple font; NUL where a code has none, or more than one character: <see cref="Unicode"/> tells.</summary>
    public ReadOnlySpan<char> SimpleText => _map is null ? _text.Single : default;

    private FontDescription Description { get; }

    public static PdfFont Read(PdfFile file, in PdfObject font) => FontReader.Read(file, font);

    /// <summary>Reads the next character code of a string; <paramref name="position"/> moves by at least one byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int NextCode(ReadOnlySpan<byte> text, ref int position) => _map is null ? text[position++] : _map.NextCode(text, ref position);

    /// <summary>The advance of a code in text space: 1 is an em (for Type 3 its font matrix is applied).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float Width(int code) => _widths[_map is null ? code : _map.Cid(code)];

    /// <summary>The text of a code; empty where the file does not tell it.</summary>
    public ReadOnlySpan<char> Unicode(int code) => _text[_hasTextByCid ? _map!.Cid(code) : code];
}
