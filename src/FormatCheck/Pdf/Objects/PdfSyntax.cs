namespace FormatCheck.Pdf.Objects;

/// <summary>The lexical conventions (ISO 32000-1, 7.2): steps over spans that never fail; the end of the bytes ends every token.</summary>
internal static class PdfSyntax
{
    private const byte Space = 1;
    private const byte Delimiter = 2;

    /// <summary>Gets the class of each ASCII character (7.2.2); all others are regular.</summary>
    private static ReadOnlySpan<byte> Classes =>
    [
        Space, 0, 0, 0, 0, 0, 0, 0, 0, Space, Space, 0, Space, Space, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        Space, 0, 0, 0, 0, Delimiter, 0, 0, Delimiter, Delimiter, 0, 0, 0, 0, 0, Delimiter,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Delimiter, 0, Delimiter, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Delimiter, 0, Delimiter, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Delimiter, 0, Delimiter, 0, 0,
    ];

    public static bool IsSpace(byte value) => value < 128 && Classes[value] == Space;

    public static bool IsRegular(byte value) => value >= 128 || Classes[value] == 0;

    public static bool IsDigit(byte value) => (uint)(value - '0') <= 9;

    /// <summary>Steps over white space and comments.</summary>
    public static int SkipSpace(ReadOnlySpan<byte> bytes, int position)
    {
        while ((uint)position < (uint)bytes.Length)
        {
            byte value = bytes[position];
            if (IsSpace(value))
            {
                position++;
            }
            else if (value == '%')
            {
                int end = bytes[position..].IndexOfAny((byte)'\r', (byte)'\n');
                position = end < 0 ? bytes.Length : position + end;
            }
            else
            {
                break;
            }
        }

        return position;
    }

    public static int SkipRegular(ReadOnlySpan<byte> bytes, int position)
    {
        while ((uint)position < (uint)bytes.Length && IsRegular(bytes[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>Steps over a literal string; <paramref name="position"/> is at its opening parenthesis.</summary>
    public static int SkipLiteral(ReadOnlySpan<byte> bytes, int position)
    {
        int depth = 0;
        while (position < bytes.Length)
        {
            int next = bytes[position..].IndexOfAny((byte)'(', (byte)')', (byte)'\\');
            if (next < 0)
            {
                return bytes.Length;
            }

            position += next;
            byte value = bytes[position++];
            if (value == '(')
            {
                depth++;
            }
            else if (value == '\\')
            {
                position++;
            }
            else if (--depth == 0)
            {
                return position;
            }
        }

        return bytes.Length;
    }

    /// <summary>Steps over a hexadecimal string; <paramref name="position"/> is at its opening bracket.</summary>
    public static int SkipHexadecimal(ReadOnlySpan<byte> bytes, int position)
    {
        int end = bytes[position..].IndexOf((byte)'>');
        return end < 0 ? bytes.Length : position + end + 1;
    }

    /// <summary>Steps over one object, however deep it is nested, without recursion. What closes an outer object, and a keyword that ends an indirect one, is left standing.</summary>
    public static int SkipObject(ReadOnlySpan<byte> bytes, int position)
    {
        int depth = 0;
        do
        {
            position = SkipSpace(bytes, position);
            if (position >= bytes.Length)
            {
                return bytes.Length;
            }

            int end = SkipToken(bytes, position, ref depth);
            if (end == position || depth < 0)
            {
                return position;
            }

            position = end;
        }
        while (depth > 0);
        return position;
    }

    /// <summary>Whether a dictionary, and not a hexadecimal string, opens here.</summary>
    public static bool IsDictionary(ReadOnlySpan<byte> bytes, int position) =>
        position + 1 < bytes.Length && bytes[position] == '<' && bytes[position + 1] == '<';

    public static bool IsClosing(ReadOnlySpan<byte> bytes, int position) =>
        position + 1 < bytes.Length && bytes[position] == '>' && bytes[position + 1] == '>';

    /// <summary>Whether a keyword stands here and ends here.</summary>
    public static bool IsKeyword(ReadOnlySpan<byte> bytes, int position, ReadOnlySpan<byte> keyword) =>
        (uint)position < (uint)bytes.Length && bytes[position..].StartsWith(keyword)
        && (position + keyword.Length >= bytes.Length || !IsRegular(bytes[position + keyword.Length]));

    /// <summary>Whether an indirect reference stands here: <c>12 0 R</c> (7.3.10).</summary>
    public static bool TryReference(ReadOnlySpan<byte> bytes, int position, out int number, out int end)
    {
        end = position;
        if (!PdfNumber.TryUnsigned(bytes, ref end, out number) || !SkipBlank(bytes, ref end) || !PdfNumber.TryUnsigned(bytes, ref end, out _) || !SkipBlank(bytes, ref end))
        {
            return false;
        }

        return bytes[end++] == 'R' && (end >= bytes.Length || !IsRegular(bytes[end]));
    }

    /// <summary>Whether an indirect object starts here: <c>12 0 obj</c>; <paramref name="body"/> is then the place after the keyword.</summary>
    public static bool TryHeader(ReadOnlySpan<byte> bytes, int position, out int number, out int generation, out int body)
    {
        body = SkipSpace(bytes, position);
        generation = 0;
        if (!PdfNumber.TryUnsigned(bytes, ref body, out number) || !SkipBlank(bytes, ref body) || !PdfNumber.TryUnsigned(bytes, ref body, out generation))
        {
            return false;
        }

        body = SkipSpace(bytes, body);
        if (body >= bytes.Length || !bytes[body..].StartsWith("obj"u8))
        {
            return false;
        }

        body += 3;
        return true;
    }

    /// <summary>One token of a possibly nested object; the position given back is the one taken where the object ends early.</summary>
    private static int SkipToken(ReadOnlySpan<byte> bytes, int position, ref int depth)
    {
        switch (bytes[position])
        {
            case (byte)'(':
                return SkipLiteral(bytes, position);
            case (byte)'<' when IsDictionary(bytes, position):
                depth++;
                return position + 2;
            case (byte)'<':
                return SkipHexadecimal(bytes, position);
            case (byte)'[':
                depth++;
                return position + 1;
            case (byte)']':
                depth--;
                return position + 1;
            case (byte)'>' when IsClosing(bytes, position):
                depth--;
                return position + 2;
            case (byte)'/':
                return SkipRegular(bytes, position + 1);
            case (byte)'>' or (byte)')' or (byte)'{' or (byte)'}':
                return position + 1;
            default:
                return SkipWord(bytes, position, depth);
        }
    }

    private static int SkipWord(ReadOnlySpan<byte> bytes, int position, int depth)
    {
        if (depth == 0 && IsDigit(bytes[position]) && TryReference(bytes, position, out _, out int end))
        {
            return end;
        }

        end = SkipRegular(bytes, position);
        return bytes[position] is (byte)'e' or (byte)'s' && EndsObject(bytes[position..end]) ? position : end;
    }

    /// <summary>A missing bracket must not let an object run on through the rest of the file.</summary>
    private static bool EndsObject(ReadOnlySpan<byte> word) => word.StartsWith("endobj"u8) || word.SequenceEqual("stream"u8) || word.SequenceEqual("endstream"u8);

    private static bool SkipBlank(ReadOnlySpan<byte> bytes, ref int position)
    {
        int start = position;
        while (position < bytes.Length && IsSpace(bytes[position]))
        {
            position++;
        }

        return position > start && position < bytes.Length;
    }
}
