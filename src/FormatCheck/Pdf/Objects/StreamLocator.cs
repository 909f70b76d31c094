namespace FormatCheck.Pdf.Objects;

/// <summary>Finds the bytes of streams in the file (ISO 32000-1, 7.3.8), also where their length is wrong.</summary>
internal sealed class StreamLocator(PdfBuffer buffer)
{
    private int _searchedFrom = -1;
    private int _found;

    public ArraySegment<byte> Locate(in PdfObject stream)
    {
        ReadOnlySpan<byte> bytes = buffer.Span;
        int keyword = PdfSyntax.SkipSpace(bytes, buffer.File.Large.EndOf(buffer, bytes, stream.Offset));
        if (!bytes[keyword..].StartsWith("stream"u8))
        {
            return default;
        }

        int start = SkipEndOfLine(bytes, keyword + 6);
        int length = stream["Length"u8].Integer(-1);
        if (length < 0 || length > bytes.Length - start || !IsEnd(bytes, start + length))
        {
            length = LengthByKeyword(bytes, start);
        }

        return buffer.Slice(start, length);
    }

    /// <summary>The keyword is followed by CR LF or LF (7.3.8.1); some writers leave blanks before it, some write a CR alone.</summary>
    private static int SkipEndOfLine(ReadOnlySpan<byte> bytes, int position)
    {
        int end = position;
        while (end < bytes.Length && bytes[end] == ' ')
        {
            end++;
        }

        if (end < bytes.Length && bytes[end] is (byte)'\r' or (byte)'\n')
        {
            position = end;
        }

        if (position < bytes.Length && bytes[position] == '\r')
        {
            position++;
        }

        return position < bytes.Length && bytes[position] == '\n' ? position + 1 : position;
    }

    private static bool IsEnd(ReadOnlySpan<byte> bytes, int position)
    {
        while (position < bytes.Length && PdfSyntax.IsSpace(bytes[position]))
        {
            position++;
        }

        return bytes[position..].StartsWith("endstream"u8) || bytes[position..].StartsWith("endobj"u8);
    }

    private int LengthByKeyword(ReadOnlySpan<byte> bytes, int start)
    {
        // The last search covers this one if its start lies between that start and what was found there.
        if (_searchedFrom < 0 || start < _searchedFrom || start > _found)
        {
            _searchedFrom = start;
            int found = bytes[start..].IndexOf("endstream"u8);
            _found = found < 0 ? bytes.Length : start + found;
        }

        int end = _found;
        if (end > start && bytes[end - 1] == '\n')
        {
            end--;
        }

        if (end > start && bytes[end - 1] == '\r')
        {
            end--;
        }

        return end - start;
    }
}
