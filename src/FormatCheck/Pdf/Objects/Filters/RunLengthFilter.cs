namespace FormatCheck.Pdf.Objects;

/// <summary>RunLengthDecode (ISO 32000-1, 7.4.5).</summary>
internal static class RunLengthFilter
{
    private const byte EndOfData = 128;

    public static bool Decode(ReadOnlySpan<byte> data, ref ByteSink sink)
    {
        int position = 0;
        while (position < data.Length)
        {
            byte length = data[position++];
            if (length == EndOfData)
            {
                return true;
            }

            if (length < EndOfData)
            {
                int count = Math.Min(length + 1, data.Length - position);
                sink.Add(data.Slice(position, count));
                position += count;
            }
            else if (position < data.Length)
            {
                int count = 257 - length;
                sink.Room(count)[..count].Fill(data[position++]);
                sink.Advance(count);
            }
        }

        return false;
    }
}
