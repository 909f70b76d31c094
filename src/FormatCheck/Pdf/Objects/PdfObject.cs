namespace FormatCheck.Pdf.Objects;

/// <summary>An object of a PDF (ISO 32000-1, 7.3) as it lies in the file or in a decoded object stream: a view that is scanned when it is asked, and copies nothing.</summary>
/// <remarks>What is missing, damaged or of another kind is <see cref="PdfKind.Null"/> or the fallback; nothing here throws for a bad file.</remarks>
internal readonly struct PdfObject
{
    private readonly PdfBuffer? _buffer;
    private readonly int _offset;
    private readonly int _owner;
    private readonly int _generation;

    /// <param name="buffer">Where the object lies.</param>
    /// <param name="offset">Its first byte, white space read over.</param>
    /// <param name="owner">The number of the indirect object that it is or lies in.</param>
    /// <param name="generation">That object's generation, or its complement for an object inside.</param>
    private PdfObject(PdfBuffer buffer, int offset, int owner, int generation)
    {
        _buffer = buffer;
        _offset = offset;
        _owner = owner;
        _generation = generation;
    }

    public PdfKind Kind => _buffer is null ? PdfKind.Null : KindOf(_buffer, _offset, IsIndirect);

    public bool IsNull => Kind == PdfKind.Null;

    /// <summary>Gets the number of the indirect object that this is, or 0 for a direct one: a key for caches.</summary>
    public int ObjectNumber => IsIndirect ? _owner : 0;

    /// <summary>Gets the number of the indirect object that this is or lies in.</summary>
    public int Owner => _owner;

    public int Generation => _generation < 0 ? ~_generation : _generation;

    public PdfBuffer? Buffer => _buffer;

    public int Offset => _offset;

    /// <summary>Gets the elements of an array with references followed; none of anything else.</summary>
    public PdfArrayEnumerator Items => new(this);

    /// <summary>Gets the entries of a dictionary or of a stream's dictionary, values with references followed; none of anything else.</summary>
    public PdfEntryEnumerator Entries => new(this);

    private bool IsIndirect => _generation >= 0;

    private ReadOnlySpan<byte> Bytes => _buffer is null ? default : _buffer.Span;

    /// <summary>Gets the entry of a dictionary, or of a stream's dictionary, with references followed; null where there is none.</summary>
    /// <param name="key">The key without its solidus.</param>
    public PdfObject this[ReadOnlySpan<byte> key] => Raw(key).Followed();

    /// <summary>The object at an offset of a buffer, the body of the indirect object of that number.</summary>
    public static PdfObject Indirect(PdfBuffer buffer, int offset, int number, int generation) =>
        new(buffer, PdfSyntax.SkipSpace(buffer.Span, offset), number, generation);

    /// <summary>The object at an offset of a buffer, inside another object.</summary>
    public static PdfObject Direct(PdfBuffer buffer, int offset, in PdfObject outer) =>
        new(buffer, offset, outer._owner, outer._generation < 0 ? outer._generation : ~outer._generation);

    /// <summary>The object at an offset of a buffer that lies in no indirect object, such as a trailer.</summary>
    public static PdfObject Direct(PdfBuffer buffer, int offset) => new(buffer, PdfSyntax.SkipSpace(buffer.Span, offset), 0, ~0);

    /// <summary>The entry of a dictionary as it stands, which may be a reference.</summary>
    public PdfObject Raw(ReadOnlySpan<byte> key)
    {
        if (_buffer is null)
        {
            return default;
        }

        LargeObjects large = _buffer.File.Large;
        if (large.TryFind(this, key, out PdfObject found))
        {
            return found;
        }

        PdfEntryEnumerator entries = Entries;
        for (int seen = 0; entries.MoveNext(); seen++)
        {
            if (entries.Key.SequenceEqual(key))
            {
                return entries.RawValue;
            }

            if (seen == LargeObjects.MostEntries || entries.End - _offset > LargeObjects.MostBytes)
            {
                return large.Find(this, key);
            }
        }

        return default;
    }

    /// <summary>This object, or what the reference that it is leads to.</summary>
    public PdfObject Followed() =>
        _buffer is not null && PdfSyntax.TryReference(_buffer.Span, _offset, out int number, out _) ? _buffer.File.Resolve(number) : this;

    /// <summary>The number of the object that a reference names; 0 for anything else.</summary>
    public int ReferenceNumber() => _buffer is not null && PdfSyntax.TryReference(_buffer.Span, _offset, out int number, out _) ? number : 0;

    public int Integer(int fallback = 0) => IsNumber ? PdfNumber.ToInteger(PdfNumber.Read(Bytes, _offset)) : fallback;

    public double Number(double fallback = 0) => IsNumber ? PdfNumber.Read(Bytes, _offset) : fallback;

    public bool Boolean(bool fallback = false) =>
        PdfSyntax.IsKeyword(Bytes, _offset, "true"u8) || (!PdfSyntax.IsKeyword(Bytes, _offset, "false"u8) && fallback);

    /// <summary>Whether this is a name equal to the one given (without its solidus).</summary>
    public bool IsName(ReadOnlySpan<byte> name) => StartsWith('/') && NameBytes().SequenceEqual(name);

    /// <summary>The name's bytes without solidus, #xx decoded; empty for anything else.</summary>
    public ReadOnlySpan<byte> NameBytes() => StartsWith('/') ? PdfString.Name(Bytes, _offset) : default;

    /// <summary>The bytes of a string, escapes resolved and decrypted; empty for anything else.</summary>
    public byte[] StringBytes()
    {
        byte[] value = RawStringBytes();
        return value.Length > 0 && _buffer is { IsFile: true, File.Security: { } security } ? security.DecryptString(value, Owner, Generation) : value;
    }

    /// <summary>The bytes of a string as they stand in the file.</summary>
    public byte[] RawStringBytes()
    {
        ReadOnlySpan<byte> bytes = Bytes;
        return StartsWith('(') ? PdfString.Literal(bytes, _offset)
            : StartsWith('<') && !PdfSyntax.IsDictionary(bytes, _offset) ? PdfString.Hexadecimal(bytes, _offset)
            : [];
    }

    /// <summary>A text string (7.9.2.2): UTF-16 or UTF-8 with a byte order mark, else PDFDocEncoding.</summary>
    public string Text() => PdfString.Text(StringBytes());

    private bool IsNumber => _buffer is not null && _offset < _buffer.Span.Length && PdfNumber.IsStart(_buffer.Span[_offset]);

    private static PdfKind KindOf(PdfBuffer buffer, int offset, bool isIndirect)
    {
        ReadOnlySpan<byte> bytes = buffer.Span;
        if ((uint)offset >= (uint)bytes.Length)
        {
            return PdfKind.Null;
        }

        switch (bytes[offset])
        {
            case (byte)'/':
                return PdfKind.Name;
            case (byte)'[':
                return PdfKind.Array;
            case (byte)'(':
                return PdfKind.String;
            case (byte)'<' when !PdfSyntax.IsDictionary(bytes, offset):
                return PdfKind.String;
            case (byte)'<':
                return isIndirect && buffer.IsFile && IsStream(buffer, bytes, offset) ? PdfKind.Stream : PdfKind.Dictionary;
            case (byte)'t' or (byte)'f' when PdfSyntax.IsKeyword(bytes, offset, "true"u8) || PdfSyntax.IsKeyword(bytes, offset, "false"u8):
                return PdfKind.Boolean;
            case byte first when PdfNumber.IsStart(first):
                return PdfNumber.IsReal(bytes, offset) ? PdfKind.Real : PdfSyntax.TryReference(bytes, offset, out _, out _) ? PdfKind.Reference : PdfKind.Integer;
            default:
                return PdfKind.Null;
        }
    }

    private static bool IsStream(PdfBuffer buffer, ReadOnlySpan<byte> bytes, int offset)
    {
        int end = PdfSyntax.SkipSpace(bytes, buffer.File.Large.EndOf(buffer, bytes, offset));
        return bytes[end..].StartsWith("stream"u8);
    }

    private bool StartsWith(char first) => _buffer is not null && _offset < _buffer.Span.Length && _buffer.Span[_offset] == first;
}
