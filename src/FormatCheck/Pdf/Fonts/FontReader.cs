using FormatCheck.Pdf.Objects;

namespace FormatCheck.Pdf.Fonts;

/// <summary>Reads a font by its kind. Anything at all may stand where a font should: it becomes a font without text.</summary>
internal static class FontReader
{
    public static PdfFont Read(PdfFile file, in PdfObject font)
    {
        var dictionary = new FontDictionary(font);
        return dictionary.Subtype.IsName("Type0"u8) || dictionary.DescendantFonts.Kind == PdfKind.Array
            ? CompositeFontReader.Read(file, dictionary)
            : SimpleFontReader.Read(file, dictionary);
    }

    /// <summary>Reads a ToUnicode map into the text of a font.</summary>
    /// <returns>Whether it tells the text of any code.</returns>
    public static bool ReadToUnicode(PdfFile file, in PdfObject map, CodeText text)
    {
        if (map.Kind == PdfKind.Stream)
        {
            using DecodedStream stream = file.Decode(map);
            ToUnicodeCMap.Read(stream.Span, text);
        }
        else if (map.Kind == PdfKind.Name && map.NameBytes().StartsWith("Identity"u8))
        {
            SetIdentity(text);
        }

        return text.Count > 0;
    }

    /// <summary>Each code is its own text, in UTF-16.</summary>
    public static void SetIdentity(CodeText text)
    {
        for (int code = ' '; code <= ushort.MaxValue; code++)
        {
            text.Set(code, (char)code);
        }
    }
}
