namespace FormatCheck.Pdf.Fonts;

/// <summary>Reads the encoding in the clear text of a Type 1 font program (Adobe Type 1 Font Format, 2.2).</summary>
internal static class Type1Program
{
    private const int CodeCount = 256;

    /// <summary>Sets the text of the codes that have none yet.</summary>
    /// <param name="named">The codes that are not the program's to name.</param>
    /// <returns>Whether the program tells an encoding.</returns>
    public static bool ReadEncoding(ReadOnlySpan<byte> program, CodeText text, ReadOnlySpan<bool> named)
    {
        int end = program.IndexOf("eexec"u8);
        program = end < 0 ? program : program[..end];
        int start = program.IndexOf("/Encoding"u8);
        if (start < 0)
        {
            return false;
        }

        var lexer = new CMapLexer(program[(start + "/Encoding"u8.Length)..], stackalloc byte[CMapLexer.ScratchLength]);
        if (lexer.Next() == CMapToken.Operator && lexer.Bytes.SequenceEqual("StandardEncoding"u8))
        {
            Fill(text, named);
            return true;
        }

        return ReadArray(ref lexer, text, named);
    }

    private static void Fill(CodeText text, ReadOnlySpan<bool> named)
    {
        for (int code = 0; code < CodeCount; code++)
        {
            if (!named[code] && !text.Has(code))
            {
                text.Set(code, Encodings.Standard[code]);
            }
        }
    }

    /// <summary>dup 65 /A put ... readonly def.</summary>
    private static bool ReadArray(ref CMapLexer lexer, CodeText text, ReadOnlySpan<bool> named)
    {
        Span<char> name = stackalloc char[GlyphNames.MaximumLength];
        bool isText = false;
        int code = -1;
        CMapToken token;
        while ((token = lexer.Next()) != CMapToken.End)
        {
            if (token == CMapToken.Integer)
            {
                code = lexer.Value;
            }
            else if (token == CMapToken.Name && (uint)code < CodeCount && !named[code] && !text.Has(code))
            {
                int length = GlyphNames.Text(lexer.Bytes, name);
                text.Set(code, name[..length]);
                isText |= length > 0;
            }
            else if (token == CMapToken.Operator && (lexer.Bytes.SequenceEqual("def"u8) || lexer.Bytes.SequenceEqual("readonly"u8)))
            {
                break;
            }
        }

        return isText;
    }
}
