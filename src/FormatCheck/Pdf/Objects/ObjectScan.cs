using FormatCheck.Drafts;

namespace FormatCheck.Pdf.Objects;

/// <summary>Finds the objects of a file whose cross-reference is of no use: one pass over its bytes for <c>N G obj</c> and <c>trailer</c>.</summary>
internal sealed class ObjectScan : IDisposable
{
    private const int MostOverlap = 2;

    private readonly PdfBuffer _buffer;
    private readonly PooledList<(int Number, int Offset)> _streams = new(16);
    private long _skipped;
    private bool _hasEnds = true;

    private ObjectScan(PdfBuffer buffer)
    {
        _buffer = buffer;
        Table = new XrefTable(buffer.Span.Length);
    }

    /// <summary>Gets where the objects lie; of several with one number, the last.</summary>
    public XrefTable Table { get; }

    /// <summary>Gets the object streams in the order of the file, by number and place.</summary>
    public ReadOnlySpan<(int Number, int Offset)> ObjectStreams => _streams.Span;

    /// <summary>Gets the last trailer, or cross-reference stream, that names a catalog.</summary>
    public PdfObject Trailer { get; private set; }

    /// <summary>Gets whether anything was found.</summary>
    public bool IsEmpty => Table.End == 0;

    public static ObjectScan Of(PdfBuffer buffer, CancellationToken cancellationToken)
    {
        var scan = new ObjectScan(buffer);
        scan.Run(buffer.Span, cancellationToken);
        return scan;
    }

    public void Dispose()
    {
        Table.Dispose();
        _streams.Dispose();
    }

    private void Run(ReadOnlySpan<byte> bytes, CancellationToken cancellationToken)
    {
        int position = 0;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int next = NextKeyword(bytes, position);
            if (next < 0)
            {
                return;
            }

            if (bytes[next] == 't')
            {
                TakeTrailer(PdfObject.Direct(_buffer, next + 7));
                position = next + 7;
            }
            else
            {
                position = TakeObject(bytes, next);
            }
        }
    }

    /// <summary>The next <c>obj</c> after a number or <c>trailer</c>: the letter that both have few of in compressed bytes is not known, so that each is looked for in one step over blocks.</summary>
    private static int NextKeyword(ReadOnlySpan<byte> bytes, int position)
    {
        while (position < bytes.Length)
        {
            int found = bytes[position..].IndexOfAny((byte)'o', (byte)'t');
            if (found < 0)
            {
                return -1;
            }

            position += found;
            ReadOnlySpan<byte> rest = bytes[position..];
            if (rest[0] == 'o' ? rest.StartsWith("obj"u8) && position > 0 && (PdfSyntax.IsSpace(bytes[position - 1]) || PdfSyntax.IsDigit(bytes[position - 1])) : rest.StartsWith("trailer"u8))
            {
                return position;
            }

            position++;
        }

        return -1;
    }

    /// <summary>Takes the object whose keyword stands here and gives back where to go on: after its stream, whose bytes might hold a file of their own.</summary>
    private int TakeObject(ReadOnlySpan<byte> bytes, int keyword)
    {
        int start = StartOfHeader(bytes, keyword);
        if (start < 0 || !PdfSyntax.TryHeader(bytes, start, out int number, out int generation, out int body))
        {
            return keyword + 3;
        }

        Table[number] = new XrefEntry(XrefEntryKind.Body, body, generation);
        int content = PdfSyntax.SkipSpace(bytes, body);
        if (!PdfSyntax.IsDictionary(bytes, content))
        {
            return body;
        }

        // Objects that were cut off run on through all that follows: their sum would be the square of the file.
        int end = _skipped > (long)MostOverlap * bytes.Length ? body : PdfSyntax.SkipSpace(bytes, PdfSyntax.SkipObject(bytes, content));
        _skipped += end - body;
        if (!bytes[end..].StartsWith("stream"u8))
        {
            // An object that was cut off may have swallowed the next one.
            return body;
        }

        TakeStream(PdfObject.Direct(_buffer, content), number, body);
        int close = _hasEnds ? bytes[end..].IndexOf("endstream"u8) : -1;
        _hasEnds = close >= 0;
        return close < 0 ? end + 6 : end + close + 9;
    }

    private void TakeStream(in PdfObject dictionary, int number, int body)
    {
        PdfObject type = dictionary.Raw("Type"u8);
        if (type.IsName("ObjStm"u8))
        {
            _streams.Add((number, body));
        }
        else if (type.IsName("XRef"u8))
        {
            TakeTrailer(dictionary);
        }
    }

    private void TakeTrailer(in PdfObject trailer)
    {
        if (trailer.Kind == PdfKind.Dictionary && !trailer.Raw("Root"u8).IsNull)
        {
            Trailer = trailer;
        }
    }

    /// <summary>The first digit of the object number before the keyword, or -1.</summary>
    private static int StartOfHeader(ReadOnlySpan<byte> bytes, int keyword)
    {
        int position = BeforeSpace(bytes, keyword);
        int generation = BeforeDigits(bytes, position);
        int space = BeforeSpace(bytes, generation);
        int number = BeforeDigits(bytes, space);
        return generation < position && space < generation && number < space ? number : -1;
    }

    private static int BeforeSpace(ReadOnlySpan<byte> bytes, int position)
    {
        while (position > 0 && PdfSyntax.IsSpace(bytes[position - 1]))
        {
            position--;
        }

        return position;
    }

    private static int BeforeDigits(ReadOnlySpan<byte> bytes, int position)
    {
        while (position > 0 && PdfSyntax.IsDigit(bytes[position - 1]))
        {
            position--;
        }

        return position;
    }
}
