using System.Globalization;
using FormatCheck.Pdf.Objects;

namespace FormatCheck.Pdf.Fonts;

/// <summary>Reads fonts whose codes are single bytes: Type 1, TrueType and Type 3 (ISO 32000-1, 9.6).</summary>
internal readonly ref struct SimpleFontReader
{
    private const int CodeCount = 256;

    private readonly PdfFile _file;
    private readonly FontDictionary _font;
    private readonly PdfObject _program;
    private readonly FontDescription _description;
    private readonly CodeText _text = new(isSimple: true);
    private readonly bool _isTrueType;

    // The codes that Differences names, be it with a name that is no text.
    private readonly Span<bool> _named;

    private SimpleFontReader(PdfFile file, in FontDictionary font, FontDescription description, Span<bool> named)
    {
        _file = file;
        _font = font;
        _program = FontDescription.Program(font.Descriptor);
        _description = description;
        _isTrueType = font.Subtype.IsName("TrueType"u8);
        _named = named;
    }

    public static PdfFont Read(PdfFile file, in FontDictionary font)
    {
        var description = new FontDescription(font.BaseFont, font.Descriptor, font.Subtype.IsName("Type3"u8));
        return new SimpleFontReader(file, font, description, stackalloc bool[CodeCount]).Read();
    }

    private static string? Named(in PdfObject name) => name switch
    {
        _ when name.IsName("WinAnsiEncoding"u8) => Encodings.WinAnsi,
        _ when name.IsName("MacRomanEncoding"u8) => Encodings.MacRoman,
        _ when name.IsName("StandardEncoding"u8) => Encodings.Standard,
        _ when name.IsName("MacExpertEncoding"u8) => Encodings.MacExpert,
        _ => null,
    };

    private PdfFont Read()
    {
        bool isTold = FontReader.ReadToUnicode(_file, _font.ToUnicode, _text);
        PdfObject encoding = _font.Encoding;
        string? characters = Named(encoding.Kind == PdfKind.Name ? encoding : encoding["BaseEncoding"u8]);
        bool isReliable = characters is not null | SetDifferences(encoding["Differences"u8]);
        CodePages<float> widths = SimpleWidths.Read(_font, _description);
        if (characters is null && !_description.IsType3)
        {
            isReliable |= SetBuiltIn(isTold, widths, out characters);
        }

        SetEncoding(characters);
        _description.HasReliableText = isTold || isReliable;
        if (!SimpleWidths.AreTold(_font) && !_description.IsType3)
        {
            SetMissingWidths(widths);
        }

        return new PdfFont(_description, _text, widths);
    }

    /// <returns>Whether any name is text.</returns>
    private bool SetDifferences(in PdfObject differences)
    {
        Span<char> text = stackalloc char[GlyphNames.MaximumLength];
        bool isText = false;
        int code = 0;
        foreach (PdfObject item in differences.Items)
        {
            if (item.Kind == PdfKind.Integer)
            {
                code = item.Integer();
            }
            else if (item.Kind == PdfKind.Name && (uint)code < CodeCount)
            {
                _named[code] = true;
                if (!_text.Has(code))
                {
                    int length = Name(item.NameBytes(), text);
                    _text.Set(code, text[..length]);
                    isText |= length > 0;
                }

                code++;
            }
        }

        return isText;
    }

    private int Name(ReadOnlySpan<byte> name, Span<char> text)
    {
        int length = GlyphNames.Text(name, text);
        if (length == 0 && _description.Standard == StandardFont.ZapfDingbats && name is [(byte)'a', ..]
            && byte.TryParse(name[1..], NumberStyles.None, CultureInfo.InvariantCulture, out byte number))
        {
            int index = number == 0 ? -1 : Encodings.ZapfDingbatsNumbers.IndexOf(number);
            text[0] = index < 0 ? '\0' : Encodings.ZapfDingbats[index + ' '];
            return index < 0 ? 0 : 1;
        }

        return length;
    }

    /// <summary>The encoding of a font that names none: its program's own, else that of its kind.</summary>
    /// <param name="characters">What is left to set: the encoding of the kind, or nothing.</param>
    /// <returns>Whether the text of the codes is more than a guess.</returns>
    private bool SetBuiltIn(bool isTold, CodePages<float> widths, out string? characters)
    {
        StandardFont standard = _description.Standard;
        if (standard is StandardFont.Symbol or StandardFont.ZapfDingbats)
        {
            characters = StandardFonts.Encoding(standard);
            return true;
        }

        bool isRead = !isTold && !_program.IsNull && HasUntoldCodes(widths) && SimpleFontProgram.ReadEncoding(_file, _program, _text, _named);

        // Codes of a symbolic font mean what its maker liked: an encoding of Latin text would be a guess.
        bool isLatin = !_description.IsSymbolic || (standard != StandardFont.None && _program.IsNull);
        characters = !isLatin || isRead ? null : _isTrueType ? Encodings.WinAnsi : Encodings.Standard;
        return isRead || isLatin;
    }

    /// <summary>Whether a code that the font has an advance for has no text yet: if not, its program need not be read.</summary>
    private bool HasUntoldCodes(CodePages<float> widths)
    {
        for (int code = 0; code < CodeCount; code++)
        {
            if (widths[code] != 0 && !_named[code] && !_text.Has(code))
            {
                return true;
            }
        }

        return !SimpleWidths.AreTold(_font);
    }

    private void SetEncoding(string? characters)
    {
        for (int code = 0; characters is not null && code < CodeCount; code++)
        {
            if (!_named[code] && !_text.Has(code))
            {
                _text.Set(code, characters[code]);
            }
        }
    }

    private void SetMissingWidths(CodePages<float> widths)
    {
        StandardFont standard = _description.Standard;
        if (!_program.IsNull)
        {
            SimpleFontProgram.ReadAdvances(_file, _program, _text, widths);
        }
        else if (standard == StandardFont.None)
        {
            standard = StandardFonts.Substitute(_description.Flags, _description.IsBold, _description.IsItalic);
        }

        for (int code = 0; standard != StandardFont.None && code < CodeCount; code++)
        {
            int width = StandardFonts.Width(standard, _text[code]);
            if (width > 0 && (widths[code] == 0 || _program.IsNull))
            {
                widths.Set(code, width / 1000f);
            }
        }
    }
}
