namespace FormatCheck.Pdf.Content;

/// <summary>Literal strings with escapes or parentheses in them (ISO 32000-1, 7.3.4.2).</summary>
internal static class LiteralString
{
    /// <summary>The bytes up to the closing parenthesis; all of them where there is none.</summary>
    public static int Length(ReadOnlySpan<byte> text)
    {
        int depth = 0;
        int position = 0;
        while (position < text.Length)
        {
            int next = text[position..].IndexOfAny((byte)'(', (byte)')', (byte)'\\');
            if (next < 0)
            {
                return text.Length;
            }

            position += next;
            switch (text[position])
            {
                case (byte)'(':
                    depth++;
                    break;
                case (byte)')' when depth-- == 0:
                    return position;
                case (byte)'\\':
                    position++;
                    break;
            }

            position++;
        }

        return text.Length;
    }

    /// <summary>Resolves the escapes; the result is never longer. Returns its length.</summary>
    public static int Decode(ReadOnlySpan<byte> text, Span<byte> decoded)
    {
        int count = 0;
        int position = 0;
        while (position < text.Length && count < decoded.Length)
        {
            byte next = text[position++];
            if (next == '\\' && position < text.Length)
            {
                int value = Escape(text, ref position);
                if (value >= 0)
                {
                    decoded[count++] = (byte)value;
                }
            }
            else
            {
                decoded[count++] = next;
            }
        }

        return count;
    }

    /// <summary>The byte that an escape stands for, or -1 for a line that goes on.</summary>
    private static int Escape(ReadOnlySpan<byte> text, ref int position)
    {
        byte next = text[position++];
        switch (next)
        {
            case (byte)'n':
                return '\n';
            case (byte)'r':
                return '\r';
            case (byte)'t':
                return '\t';
            case (byte)'b':
                return '\b';
            case (byte)'f':
                return '\f';
            case (byte)'\n':
                return -1;
            case (byte)'\r':
                position += position < text.Length && text[position] == '\n' ? 1 : 0;
                return -1;
            case >= (byte)'0' and <= (byte)'7':
                int value = next - '0';
                for (int digits = 1; digits < 3 && position < text.Length && text[position] is >= (byte)'0' and <= (byte)'7'; digits++)
                {
                    value = (value << 3) | (text[position++] - '0');
                }

                return value & 0xFF;
            default:
                return next;
        }
    }
}
