namespace FormatCheck.Pdf.Objects;

internal enum PdfKind : byte
{
    Null,
    Boolean,
    Integer,
    Real,
    String,
    Name,
    Array,
    Dictionary,
    Stream,
    Reference,
}

/// <summary>An object of a PDF (ISO 32000-1, 7.3) as it lies in the file or in a decoded object stream: a view that is scanned when it is asked, and copies nothing.</summary>
/// <remarks>What is missing, damaged or of another kind is <see cref="PdfKind.Null"/> or the fallback; nothing here throws for a bad file.</remarks>
internal readonly struct PdfObject
{
    public PdfKind Kind => throw new NotImplementedException();

    public bool IsNull => Kind == PdfKind.Null;

    /// <summary>Gets the number of the indirect object that this is, or 0 for a direct one: a key for caches.</summary>
    public int ObjectNumber => throw new NotImplementedException();

    /// <summary>Gets the entry of a dictionary, or of a stream's dictionary, with references followed; null where there is none.</summary>
    /// <param name="key">The key without its solidus.</param>
    public PdfObject this[ReadOnlySpan<byte> key] => throw new NotImplementedException();

    /// <summary>Gets the elements of an array with references followed; none of anything else.</summary>
    public PdfArrayEnumerator Items => throw new NotImplementedException();

    /// <summary>Gets the entries of a dictionary or of a stream's dictionary, values with references followed; none of anything else.</summary>
    public PdfEntryEnumerator Entries => throw new NotImplementedException();

    public int Integer(int fallback = 0) => throw new NotImplementedException();

    public double Number(double fallback = 0) => throw new NotImplementedException();

    public bool Boolean(bool fallback = false) => throw new NotImplementedException();

    /// <summary>Whether this is a name equal to the one given (without its solidus).</summary>
    public bool IsName(ReadOnlySpan<byte> name) => throw new NotImplementedException();

    /// <summary>The name's bytes without solidus, #xx decoded; empty for anything else.</summary>
    public ReadOnlySpan<byte> NameBytes() => throw new NotImplementedException();

    /// <summary>The bytes of a string, escapes resolved and decrypted; empty for anything else.</summary>
    public byte[] StringBytes() => throw new NotImplementedException();

    /// <summary>A text string (7.9.2.2): UTF-16 or UTF-8 with a byte order mark, else PDFDocEncoding.</summary>
    public string Text() => throw new NotImplementedException();
}

/// <summary>The elements of an array.</summary>
internal ref struct PdfArrayEnumerator
{
    public readonly PdfObject Current => throw new NotImplementedException();

    public readonly PdfArrayEnumerator GetEnumerator() => this;

    public bool MoveNext() => throw new NotImplementedException();
}

/// <summary>The entries of a dictionary.</summary>
internal ref struct PdfEntryEnumerator
{
    /// <summary>Gets the key without its solidus, #xx decoded.</summary>
    public readonly ReadOnlySpan<byte> Key => throw new NotImplementedException();

    public readonly PdfObject Value => throw new NotImplementedException();

    public readonly PdfEntryEnumerator Current => this;

    public readonly PdfEntryEnumerator GetEnumerator() => this;

    public bool MoveNext() => throw new NotImplementedException();
}
