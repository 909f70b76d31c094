using System.Buffers.Binary;
using System.Text;

namespace FormatCheck.Pdf.Fonts;

/// <summary>Reads a ToUnicode CMap (ISO 32000-1, 9.10.3). What is damaged is passed over.</summary>
internal ref struct ToUnicodeCMap
{
    // A range may claim 65,536 codes in twenty bytes: all ranges of a map together get this many.
    private const int Budget = 0x20000;

    private readonly CodeText _text;
    private CMapLexer _lexer;
    private int _budget;

    private ToUnicodeCMap(CMapLexer lexer, CodeText text)
    {
        _lexer = lexer;
        _text = text;
        _budget = Budget;
    }

    public static void Read(ReadOnlySpan<byte> data, CodeText text)
    {
        var map = new ToUnicodeCMap(new CMapLexer(data, stackalloc byte[CMapLexer.ScratchLength]), text);
        CMapToken token = map._lexer.Next();
        while (token != CMapToken.End)
        {
            if (token == CMapToken.Operator && map._lexer.Bytes.SequenceEqual("beginbfchar"u8))
            {
                token = map.Characters();
            }
            else if (token == CMapToken.Operator && map._lexer.Bytes.SequenceEqual("beginbfrange"u8))
            {
                token = map.Ranges();
            }
            else
            {
                token = map._lexer.Next();
            }
        }
    }

    /// <summary>Pairs of a code and its text. Ends at the first token that is neither, whether that is <c>endbfchar</c> or not.</summary>
    private CMapToken Characters()
    {
        Span<char> named = stackalloc char[GlyphNames.MaximumLength];
        CMapToken token;
        while ((token = _lexer.Next()) == CMapToken.Hexadecimal)
        {
            int code = _lexer.Value;
            token = _lexer.Next();
            if (token == CMapToken.Hexadecimal)
            {
                Set(code, 0);
            }
            else if (token == CMapToken.Name)
            {
                _text.Set(code, named[..GlyphNames.Text(_lexer.Bytes, named)]);
            }
            else
            {
                return token;
            }
        }

        return token;
    }

    /// <summary>Triples of a first code, a last code and the text of the first, or an array of texts.</summary>
    private CMapToken Ranges()
    {
        CMapToken token;
        while ((token = _lexer.Next()) == CMapToken.Hexadecimal)
        {
            int first = _lexer.Value;
            if ((token = _lexer.Next()) != CMapToken.Hexadecimal)
            {
                return token;
            }

            int last = _lexer.Value;
            token = _lexer.Next();
            if (token == CMapToken.ArrayStart)
            {
                Array(first, last);
            }
            else if (token != CMapToken.Hexadecimal)
            {
                return token;
            }
            else if (first >= 0)
            {
                Range(first, Math.Min(last, ushort.MaxValue));
            }
        }

        return token;
    }

    private void Array(int code, int last)
    {
        CMapToken token;
        while ((token = _lexer.Next()) is CMapToken.Hexadecimal or CMapToken.Name or CMapToken.Integer)
        {
            if (token == CMapToken.Hexadecimal && code <= last)
            {
                Set(code, 0);
            }

            code++;
        }
    }

    private void Range(int first, int last)
    {
        for (int code = first; code <= last && _budget > 0; code++, _budget--)
        {
            Set(code, code - first);
        }
    }

    /// <summary>Gives a code the text in the lexer's string, its last character moved on by an offset.</summary>
    private readonly void Set(int code, int offset)
    {
        ReadOnlySpan<byte> bytes = _lexer.Bytes;
        if (bytes.Length == 2)
        {
            _text.Set(code, (char)(BinaryPrimitives.ReadUInt16BigEndian(bytes) + offset));
            return;
        }

        Span<char> text = stackalloc char[(CMapLexer.ScratchLength / 2) + 1];
        int length = 0;
        for (int i = 0; i + 1 < bytes.Length; i += 2)
        {
            text[length++] = (char)BinaryPrimitives.ReadUInt16BigEndian(bytes[i..]);
        }

        if (bytes.Length == 1)
        {
            text[length++] = (char)bytes[0];
        }

        if (length > 1 && char.IsSurrogatePair(text[length - 2], text[length - 1]))
        {
            int value = char.ConvertToUtf32(text[length - 2], text[length - 1]) + offset;
            if (Rune.TryCreate(value, out Rune rune))
            {
                length = length - 2 + rune.EncodeToUtf16(text[(length - 2)..]);
            }
        }
        else if (length > 0)
        {
            text[length - 1] += (char)offset;
        }

        _text.Set(code, text[..length]);
    }
}
