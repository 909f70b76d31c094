namespace FormatCheck.Pdf.Objects;

/// <summary>ASCIIHexDecode and ASCII85Decode (ISO 32000-1, 7.4.2, 7.4.3).</summary>
internal static class AsciiFilters
{
    public static bool DecodeHexadecimal(ReadOnlySpan<byte> data, ref ByteSink sink)
    {
        int high = -1;
        bool isComplete = true;
        foreach (byte value in data)
        {
            if (value == '>')
            {
                break;
            }

            int digit = PdfString.Digit(value);
            if (digit < 0)
            {
                isComplete &= PdfSyntax.IsSpace(value);
            }
            else if (high < 0)
            {
                high = digit;
            }
            else
            {
                sink.Add((byte)((high << 4) | digit));
                high = -1;
            }
        }

        if (high >= 0)
        {
            sink.Add((byte)(high << 4));
        }

        return isComplete;
    }

    public static bool Decode85(ReadOnlySpan<byte> data, ref ByteSink sink)
    {
        if (data.StartsWith("<~"u8))
        {
            data = data[2..];
        }

        uint group = 0;
        int count = 0;
        foreach (byte value in data)
        {
            if (value is >= (byte)'!' and <= (byte)'u')
            {
                group = unchecked((group * 85) + value - '!');
                if (++count == 5)
                {
                    AddGroup(group, 4, ref sink);
                    group = 0;
                    count = 0;
                }
            }
            else if (value == 'z' && count == 0)
            {
                AddGroup(0, 4, ref sink);
            }
            else if (value == '~')
            {
                break;
            }
            else if (!PdfSyntax.IsSpace(value))
            {
                return false;
            }
        }

        return FinishGroup(group, count, ref sink);
    }

    /// <summary>A last group of n characters stands for n - 1 bytes; what is missing is taken to be the highest digit.</summary>
    private static bool FinishGroup(uint group, int count, ref ByteSink sink)
    {
        for (int i = count; count > 0 && i < 5; i++)
        {
            group = unchecked((group * 85) + 84);
        }

        AddGroup(group, Math.Max(0, count - 1), ref sink);
        return count != 1;
    }

    private static void AddGroup(uint group, int bytes, ref ByteSink sink)
    {
        Span<byte> room = sink.Room(4);
        for (int i = 0; i < bytes; i++)
        {
            room[i] = (byte)(group >> (24 - (8 * i)));
        }

        sink.Advance(bytes);
    }
}
