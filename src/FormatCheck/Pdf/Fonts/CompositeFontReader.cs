using FormatCheck.Pdf.Objects;

namespace FormatCheck.Pdf.Fonts;

/// <summary>Reads Type 0 fonts (ISO 32000-1, 9.7).</summary>
internal static class CompositeFontReader
{
    public static PdfFont Read(PdfFile file, in FontDictionary font)
    {
        var descendant = new FontDictionary(Descendant(font.DescendantFonts));
        PdfObject descriptor = descendant.Descriptor;
        var description = new FontDescription(descendant.BaseFont, descriptor, isType3: false);
        CMap map = CMapReader.Read(file, font.Encoding);
        CodePages<float> widths = CompositeWidths.Read(descendant);
        var text = new CodeText(isSimple: false);
        bool isTextByCid = false;
        if (FontReader.ReadToUnicode(file, font.ToUnicode, text))
        {
            // nothing is better than what the file says itself
        }
        else if (map.IsUnicode)
        {
            FontReader.SetIdentity(text);
        }
        else if (!map.IsForeign)
        {
            isTextByCid = true;
            CompositeFontProgram.ReadText(file, descendant.CidToGidMap, FontDescription.Program(descriptor), text);
        }

        description.HasReliableText = text.Count > 0;
        return new PdfFont(description, text, widths, map, isTextByCid);
    }

    private static PdfObject Descendant(in PdfObject fonts)
    {
        foreach (PdfObject item in fonts.Items)
        {
            return item;
        }

        // Some files have the one font there without its array.
        return fonts;
    }
}
