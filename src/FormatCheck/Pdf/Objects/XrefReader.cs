namespace FormatCheck.Pdf.Objects;

/// <summary>Reads the cross-reference sections from the newest to the oldest: tables, streams and hybrids (ISO 32000-1, 7.5.4, 7.5.8).</summary>
internal sealed class XrefReader(PdfFile file, PdfBuffer buffer, XrefTable table, int headerOffset)
{
    private readonly HashSet<int> _visited = [];

    /// <summary>Gets the newest trailer that names a catalog, else the newest.</summary>
    public PdfObject Trailer { get; private set; }

    /// <summary>Whether every section could be read that the newest leads to.</summary>
    public bool Read()
    {
        int next = StartOfNewest();
        if (next < 0)
        {
            return false;
        }

        while (next > 0)
        {
            file.CancellationToken.ThrowIfCancellationRequested();
            if (!_visited.Add(next))
            {
                return true;
            }

            if (!TryReadSection(next, out PdfObject trailer))
            {
                return false;
            }

            next = trailer["Prev"u8].Integer();
        }

        return true;
    }

    private int StartOfNewest()
    {
        ReadOnlySpan<byte> bytes = buffer.Span;
        int keyword = bytes.LastIndexOf("startxref"u8);
        if (keyword < 0)
        {
            return -1;
        }

        int position = PdfSyntax.SkipSpace(bytes, keyword + 9);
        return PdfNumber.TryUnsigned(bytes, ref position, out int start) ? start : -1;
    }

    /// <summary>Offsets count from the header (7.5.1), or from the first byte where a writer did not know of the junk before it.</summary>
    private bool TryReadSection(int offset, out PdfObject trailer) =>
        TryReadSectionAt(offset + (long)headerOffset, out trailer) || (headerOffset > 0 && TryReadSectionAt(offset, out trailer));

    private bool TryReadSectionAt(long offset, out PdfObject trailer)
    {
        trailer = default;
        ReadOnlySpan<byte> bytes = buffer.Span;
        if (offset < 0 || offset >= bytes.Length)
        {
            return false;
        }

        int position = PdfSyntax.SkipSpace(bytes, (int)offset);
        bool isRead = bytes[position..].StartsWith("xref"u8) ? TryReadTable(position + 4, out trailer)
            : PdfSyntax.TryHeader(bytes, position, out int number, out int generation, out int body) && TryReadStream(PdfObject.Indirect(buffer, body, number, generation), out trailer);
        if (isRead && (Trailer.IsNull || Trailer.Raw("Root"u8).IsNull))
        {
            // Without its number: the strings of a cross-reference stream are not encrypted.
            Trailer = PdfObject.Direct(buffer, trailer.Offset);
        }

        return isRead;
    }

    private bool TryReadTable(int position, out PdfObject trailer)
    {
        trailer = default;
        ReadOnlySpan<byte> bytes = buffer.Span;
        int entries = position;
        position = SkipTable(bytes, position);
        if (!bytes[position..].StartsWith("trailer"u8))
        {
            return false;
        }

        trailer = PdfObject.Direct(buffer, position + 7);
        if (trailer.Kind != PdfKind.Dictionary)
        {
            return false;
        }

        // What a hybrid hides from old readers stands as free in its table, so that its stream comes first.
        int hidden = trailer["XRefStm"u8].Integer();
        if (hidden > 0 && _visited.Add(hidden) && !TryReadHidden(hidden + (long)headerOffset) && headerOffset > 0)
        {
            TryReadHidden(hidden);
        }

        ReadTable(bytes, entries);
        return true;
    }

    /// <summary>Never a table, which could hide another one, and so on without end.</summary>
    private bool TryReadHidden(long offset) =>
        offset < buffer.Span.Length
        && PdfSyntax.TryHeader(buffer.Span, (int)offset, out int number, out int generation, out int body)
        && TryReadStream(PdfObject.Indirect(buffer, body, number, generation), out _);

    private static int SkipTable(ReadOnlySpan<byte> bytes, int position)
    {
        while (true)
        {
            position = PdfSyntax.SkipSpace(bytes, position);
            if (position >= bytes.Length || !(PdfSyntax.IsDigit(bytes[position]) || bytes[position] is (byte)'n' or (byte)'f'))
            {
                return position;
            }

            position = PdfSyntax.SkipRegular(bytes, position);
        }
    }

    private void ReadTable(ReadOnlySpan<byte> bytes, int position)
    {
        while (true)
        {
            position = PdfSyntax.SkipSpace(bytes, position);
            if (!PdfNumber.TryUnsigned(bytes, ref position, out int first))
            {
                return;
            }

            position = PdfSyntax.SkipSpace(bytes, position);
            if (!PdfNumber.TryUnsigned(bytes, ref position, out int count))
            {
                return;
            }

            ReadSubsection(bytes, ref position, first, count);
        }
    }

    private void ReadSubsection(ReadOnlySpan<byte> bytes, ref int position, int first, int count)
    {
        for (int i = 0; i < count; i++)
        {
            int start = position;
            position = PdfSyntax.SkipSpace(bytes, position);
            bool isEntry = PdfNumber.TryUnsigned(bytes, ref position, out int offset);
            position = PdfSyntax.SkipSpace(bytes, position);
            isEntry &= PdfNumber.TryUnsigned(bytes, ref position, out int generation);
            position = PdfSyntax.SkipSpace(bytes, position);
            if (!isEntry || position >= bytes.Length || bytes[position] is not ((byte)'n' or (byte)'f'))
            {
                // Fewer entries than were told of.
                position = start;
                return;
            }

            bool isFree = bytes[position++] == 'f';
            if (i == 0 && first == 1 && isFree && offset == 0 && generation == 65535)
            {
                // The head of the free list is object 0; some writers count from 1.
                first = 0;
            }

            if (first <= XrefTable.LargestNumber - i)
            {
                table.AddOlder(first + i, new XrefEntry(isFree ? XrefEntryKind.Free : XrefEntryKind.Offset, offset, generation));
            }
        }
    }

    private bool TryReadStream(in PdfObject stream, out PdfObject trailer)
    {
        trailer = stream;
        if (stream.Kind != PdfKind.Stream || !stream["Type"u8].IsName("XRef"u8))
        {
            return false;
        }

        Span<int> widths = stackalloc int[3];
        int fields = 0;
        foreach (PdfObject width in stream["W"u8].Items)
        {
            if (fields < 3)
            {
                widths[fields++] = Math.Clamp(width.Integer(), 0, 8);
            }
        }

        if (fields < 3 || widths[1] == 0)
        {
            return false;
        }

        using DecodedStream decoded = file.DecodePlain(stream);
        ReadStream(stream, widths, decoded.Span);
        return true;
    }

    private void ReadStream(in PdfObject stream, ReadOnlySpan<int> widths, ReadOnlySpan<byte> rows)
    {
        PdfObject index = stream["Index"u8];
        if (index.Kind != PdfKind.Array)
        {
            ReadRows(widths, ref rows, 0, stream["Size"u8].Integer());
            return;
        }

        int first = -1;
        foreach (PdfObject item in index.Items)
        {
            if (first < 0)
            {
                first = Math.Max(0, item.Integer());
            }
            else
            {
                ReadRows(widths, ref rows, first, item.Integer());
                first = -1;
            }
        }
    }

    private void ReadRows(ReadOnlySpan<int> widths, ref ReadOnlySpan<byte> rows, int first, int count)
    {
        int width = widths[0] + widths[1] + widths[2];
        for (int i = 0; i < count && rows.Length >= width && first <= XrefTable.LargestNumber - i; i++)
        {
            long type = widths[0] == 0 ? 1 : Field(rows, widths[0]);
            int place = Saturate(Field(rows[widths[0]..], widths[1]));
            int detail = Saturate(Field(rows[(widths[0] + widths[1])..], widths[2]));
            rows = rows[width..];
            XrefEntryKind kind = type switch { 0 => XrefEntryKind.Free, 1 => XrefEntryKind.Offset, 2 => XrefEntryKind.Compressed, _ => XrefEntryKind.None };
            if (kind != XrefEntryKind.None)
            {
                table.AddOlder(first + i, new XrefEntry(kind, place, detail));
            }
        }
    }

    private static long Field(ReadOnlySpan<byte> bytes, int width)
    {
        long value = 0;
        foreach (byte digit in bytes[..width])
        {
            value = (value << 8) | digit;
        }

        return value;
    }

    private static int Saturate(long value) => value is < 0 or > int.MaxValue ? int.MaxValue : (int)value;
}
