using FormatCheck.Pdf.Objects;

namespace FormatCheck.Pdf.Fonts;

/// <summary>A font of a PDF as far as text, widths, family and style need it (ISO 32000-1, 9.5 to 9.10). Immutable once read; one for each font object of a document.</summary>
internal sealed class PdfFont
{
    public static PdfFont Read(PdfFile file, in PdfObject font) => throw new NotImplementedException();

    /// <summary>Gets the PostScript name without subset prefix (<c>TimesNewRomanPS-BoldMT</c>).</summary>
    public string Name => throw new NotImplementedException();

    /// <summary>Gets the family as Word would name it (<c>Times New Roman</c>); empty where it cannot be told.</summary>
    public string Family => throw new NotImplementedException();

    public bool IsBold => throw new NotImplementedException();

    public bool IsItalic => throw new NotImplementedException();

    public bool IsEmbedded => throw new NotImplementedException();

    public bool IsType3 => throw new NotImplementedException();

    /// <summary>Gets whether text runs down the page (writing mode 1).</summary>
    public bool IsVertical => throw new NotImplementedException();

    /// <summary>Gets the height above and the depth (negative) below the baseline, in ems.</summary>
    public float Ascent => throw new NotImplementedException();

    public float Descent => throw new NotImplementedException();

    /// <summary>Gets whether every code is one byte.</summary>
    public bool IsSimple => throw new NotImplementedException();

    /// <summary>Reads the next character code of a string; <paramref name="position"/> moves by at least one byte.</summary>
    public int NextCode(ReadOnlySpan<byte> text, ref int position) => throw new NotImplementedException();

    /// <summary>The advance of a code in text space: 1 is an em (for Type 3 its font matrix is applied).</summary>
    public float Width(int code) => throw new NotImplementedException();

    /// <summary>The text of a code; empty where the file does not tell it.</summary>
    public ReadOnlySpan<char> Unicode(int code) => throw new NotImplementedException();
}
