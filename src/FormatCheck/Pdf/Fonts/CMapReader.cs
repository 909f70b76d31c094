using FormatCheck.Pdf.Objects;

namespace FormatCheck.Pdf.Fonts;

/// <summary>Reads the CMap in the Encoding of a Type 0 font (ISO 32000-1, 9.7.5).</summary>
internal static class CMapReader
{
    private const int MaximumDepth = 4;

    // As for ToUnicode: few bytes may claim many codes.
    private const int Budget = 0x20000;

    public static CMap Read(PdfFile file, in PdfObject encoding) => Read(file, encoding, 0);

    private static CMap Read(PdfFile file, in PdfObject encoding, int depth)
    {
        if (encoding.Kind != PdfKind.Stream || depth == MaximumDepth)
        {
            return encoding.Kind == PdfKind.Name ? CMap.Predefined(encoding.NameBytes()) : CMap.Identity(isVertical: false);
        }

        CMap map = CMap.Embedded();
        PdfObject used = encoding["UseCMap"u8];
        if (!used.IsNull)
        {
            map.Use(Read(file, used, depth + 1));
        }

        using (DecodedStream stream = file.Decode(encoding))
        {
            Read(stream.Span, map, usesAnother: !used.IsNull);
        }

        map.Complete();
        map.IsVertical |= encoding["WMode"u8].Integer() == 1;
        return map;
    }

    private static void Read(ReadOnlySpan<byte> data, CMap map, bool usesAnother)
    {
        var lexer = new CMapLexer(data, stackalloc byte[CMapLexer.ScratchLength]);
        scoped ReadOnlySpan<byte> name = default;
        int budget = Budget;
        CMapToken token = lexer.Next();
        while (token != CMapToken.End)
        {
            if (token == CMapToken.Operator)
            {
                ReadOnlySpan<byte> keyword = lexer.Bytes;
                if (keyword.SequenceEqual("usecmap"u8) && !usesAnother)
                {
                    usesAnother = true;
                    map.Use(CMap.Predefined(name));
                }

                token = keyword switch
                {
                    _ when keyword.SequenceEqual("begincodespacerange"u8) => Codespaces(ref lexer, map),
                    _ when keyword.SequenceEqual("begincidchar"u8) => Characters(ref lexer, map),
                    _ when keyword.SequenceEqual("begincidrange"u8) => Ranges(ref lexer, map, ref budget),
                    _ => lexer.Next(),
                };
                continue;
            }

            if (token == CMapToken.Name)
            {
                name = lexer.Bytes;
            }
            else if (token == CMapToken.Integer && name.SequenceEqual("WMode"u8))
            {
                map.IsVertical |= lexer.Value == 1;
                name = default;
            }

            token = lexer.Next();
        }
    }

    private static CMapToken Codespaces(ref CMapLexer lexer, CMap map)
    {
        CMapToken token;
        while ((token = lexer.Next()) == CMapToken.Hexadecimal)
        {
            int first = lexer.Value;
            if ((token = lexer.Next()) != CMapToken.Hexadecimal)
            {
                return token;
            }

            map.AddCodespace((uint)first, (uint)lexer.Value, lexer.Bytes.Length);
        }

        return token;
    }

    private static CMapToken Characters(ref CMapLexer lexer, CMap map)
    {
        CMapToken token;
        while ((token = lexer.Next()) == CMapToken.Hexadecimal)
        {
            int code = lexer.Value;
            if ((token = lexer.Next()) != CMapToken.Integer)
            {
                return token;
            }

            map.SetCid(code, lexer.Value);
        }

        return token;
    }

    private static CMapToken Ranges(ref CMapLexer lexer, CMap map, ref int budget)
    {
        CMapToken token;
        while ((token = lexer.Next()) == CMapToken.Hexadecimal)
        {
            int first = lexer.Value;
            if ((token = lexer.Next()) != CMapToken.Hexadecimal)
            {
                return token;
            }

            int last = Math.Min(lexer.Value, ushort.MaxValue);
            if ((token = lexer.Next()) != CMapToken.Integer)
            {
                return token;
            }

            int cid = lexer.Value;
            for (int code = first; code >= 0 && code <= last && budget > 0; code++, budget--)
            {
                map.SetCid(code, cid + code - first);
            }
        }

        return token;
    }
}
