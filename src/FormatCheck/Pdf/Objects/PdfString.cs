using System.Buffers;
using System.Text;

namespace FormatCheck.Pdf.Objects;

/// <summary>Names (ISO 32000-1, 7.3.5) and strings (7.3.4) as bytes, strings also as text (7.9.2).</summary>
internal static class PdfString
{
    /// <summary>Gets what PDFDocEncoding has in the places 0x18 to 0x1F.</summary>
    private static ReadOnlySpan<char> Accents => "\u02D8\u02C7\u02C6\u02D9\u02DD\u02DB\u02DA\u02DC";

    /// <summary>Gets what PDFDocEncoding has in the places 0x80 to 0xA0.</summary>
    private static ReadOnlySpan<char> Specials =>
        "\u2022\u2020\u2021\u2026\u2014\u2013\u0192\u2044\u2039\u203A\u2212\u2030\u201E\u201C\u201D\u2018\u2019\u201A\u2122\uFB01\uFB02\u0141\u0152\u0160\u0178\u017D\u0131\u0142\u0153\u0161\u017E\uFFFD\u20AC";

    /// <summary>A name without its solidus; a copy only where it has #xx.</summary>
    public static ReadOnlySpan<byte> Name(ReadOnlySpan<byte> bytes, int offset)
    {
        int end = PdfSyntax.SkipRegular(bytes, offset + 1);
        ReadOnlySpan<byte> name = bytes[(offset + 1)..end];
        return name.Contains((byte)'#') ? Unescape(name) : name;
    }

    public static byte[] Literal(ReadOnlySpan<byte> bytes, int offset)
    {
        int end = PdfSyntax.SkipLiteral(bytes, offset);
        ReadOnlySpan<byte> source = bytes[(offset + 1)..end];
        if (source.Length > 0 && end <= bytes.Length && bytes[end - 1] == ')')
        {
            source = source[..^1];
        }

        if (source.IndexOfAny((byte)'\\', (byte)'\r') < 0)
        {
            return source.ToArray();
        }

        byte[] buffer = ArrayPool<byte>.Shared.Rent(source.Length);
        int length = ResolveEscapes(source, buffer);
        byte[] value = buffer.AsSpan(0, length).ToArray();
        ArrayPool<byte>.Shared.Return(buffer);
        return value;
    }

    public static byte[] Hexadecimal(ReadOnlySpan<byte> bytes, int offset)
    {
        int end = PdfSyntax.SkipHexadecimal(bytes, offset);
        ReadOnlySpan<byte> source = bytes[(offset + 1)..end];
        int digits = 0;
        foreach (byte value in source)
        {
            digits += Digit(value) >= 0 ? 1 : 0;
        }

        // A last digit that stands alone is followed by 0.
        byte[] result = new byte[(digits + 1) / 2];
        int place = 0;
        foreach (byte value in source)
        {
            int digit = Digit(value);
            if (digit >= 0)
            {
                result[place / 2] |= (byte)(place % 2 == 0 ? digit << 4 : digit);
                place++;
            }
        }

        return result;
    }

    public static string Text(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes[3..]),
        _ => DocumentEncoded(bytes),
    };

    /// <summary>The value of a hexadecimal digit, or -1.</summary>
    public static int Digit(byte value) => value switch
    {
        >= (byte)'0' and <= (byte)'9' => value - '0',
        >= (byte)'A' and <= (byte)'F' => value - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => value - 'a' + 10,
        _ => -1,
    };

    private static byte[] Unescape(ReadOnlySpan<byte> name)
    {
        byte[] result = new byte[name.Length];
        int length = 0;
        for (int i = 0; i < name.Length; i++)
        {
            if (name[i] == '#' && i + 2 < name.Length && Digit(name[i + 1]) >= 0 && Digit(name[i + 2]) >= 0)
            {
                result[length++] = (byte)((Digit(name[i + 1]) << 4) | Digit(name[i + 2]));
                i += 2;
            }
            else
            {
                result[length++] = name[i];
            }
        }

        return result[..length];
    }

    private static int ResolveEscapes(ReadOnlySpan<byte> source, Span<byte> target)
    {
        int length = 0;
        for (int i = 0; i < source.Length; i++)
        {
            byte value = source[i];
            if (value == '\r')
            {
                // An end of line is a line feed, however it is written (7.3.4.2).
                target[length++] = (byte)'\n';
                i += i + 1 < source.Length && source[i + 1] == '\n' ? 1 : 0;
            }
            else if (value != '\\')
            {
                target[length++] = value;
            }
            else if (++i < source.Length)
            {
                Escape(source, ref i, target, ref length);
            }
        }

        return length;
    }

    private static void Escape(ReadOnlySpan<byte> source, ref int i, Span<byte> target, ref int length)
    {
        byte value = source[i];
        if (value is >= (byte)'0' and <= (byte)'7')
        {
            int code = value - '0';
            for (int digits = 1; digits < 3 && i + 1 < source.Length && source[i + 1] is >= (byte)'0' and <= (byte)'7'; digits++)
            {
                code = (code * 8) + source[++i] - '0';
            }

            target[length++] = (byte)code;
        }
        else if (value == '\r')
        {
            i += i + 1 < source.Length && source[i + 1] == '\n' ? 1 : 0;
        }
        else if (value != '\n')
        {
            target[length++] = value switch { (byte)'n' => 10, (byte)'r' => 13, (byte)'t' => 9, (byte)'b' => 8, (byte)'f' => 12, _ => value };
        }
    }

    private static string DocumentEncoded(ReadOnlySpan<byte> bytes)
    {
        char[] text = new char[bytes.Length];
        for (int i = 0; i < bytes.Length; i++)
        {
            byte value = bytes[i];
            text[i] = value is >= 0x18 and <= 0x1F ? Accents[value - 0x18] : value is >= 0x80 and <= 0xA0 ? Specials[value - 0x80] : (char)value;
        }

        return new string(text);
    }
}
