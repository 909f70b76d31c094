using System.Numerics;
using FormatCheck.Pdf.Fonts;
using FormatCheck.Pdf.Objects;

namespace FormatCheck.Pdf.Content;

/// <summary>What a code of two bytes shows: its advance in ems, and its text where that is one character, else NUL.</summary>
internal readonly record struct ShownCode(float Width, char Letter, bool IsKnown);

/// <summary>A font with what the showing of text asks for each glyph.</summary>
internal sealed class ShownFont(PdfFont font, in PdfObject dictionary)
{
    private ShownCode[] _codes = [];

    public PdfFont Font { get; } = font;

    /// <summary>Gets what the size of a font has to be multiplied by to be a type size: 1 but for Type 3.</summary>
    public double Em { get; } = font.IsType3 ? EmOfType3(font, Matrix.Read(dictionary["FontMatrix"u8])) : 1;

    /// <summary>Gets the codes of two bytes that were asked for so far, and others that are not known.</summary>
    public ReadOnlySpan<ShownCode> Codes => _codes;

    /// <summary>Looks a code of two bytes up, once in a document.</summary>
    /// <returns>The codes, this one among them.</returns>
    public ReadOnlySpan<ShownCode> Learn(int code)
    {
        if (code >= _codes.Length)
        {
            Array.Resize(ref _codes, Math.Max(512, (int)BitOperations.RoundUpToPowerOf2((uint)code + 1)));
        }

        _codes[code] = new ShownCode(Font.Width(code), Font.Unicode(code) is [var only] ? only : '\0', IsKnown: true);
        return _codes;
    }

    /// <summary>A Type 3 font has a coordinate system of its own and no em. Its letters tell what an em would be: they are half as wide on average.</summary>
    private static double EmOfType3(PdfFont font, in Matrix matrix)
    {
        if (Math.Abs(Math.Abs(matrix.D) - 0.001) < 0.0001)
        {
            return 1;
        }

        double sum = 0;
        int count = 0;
        for (int code = 0; code < 256; code++)
        {
            double width = Math.Abs(font.Width(code));
            if (width is > 0 and < 1000)
            {
                sum += width;
                count++;
            }
        }

        // The vertical scale may differ from the horizontal one.
        double aspect = matrix.A == 0 ? 1 : Math.Abs(matrix.D / matrix.A);
        double em = count == 0 ? 1 : sum / count * 2 * aspect;
        return em is > 0 and < 10_000 ? em : 1;
    }
}
