namespace FormatCheck.Pdf.Objects;

/// <summary>The elements of an array.</summary>
internal ref struct PdfArrayEnumerator
{
    private readonly PdfObject _array;
    private readonly ReadOnlySpan<byte> _bytes;
    private int _next;
    private int _current;

    public PdfArrayEnumerator(scoped in PdfObject array)
    {
        _array = array;
        _bytes = array.Buffer is null ? default : array.Buffer.Span;
        _next = (uint)array.Offset < (uint)_bytes.Length && _bytes[array.Offset] == '[' ? array.Offset + 1 : _bytes.Length;
    }

    public readonly PdfObject Current => RawCurrent.Followed();

    /// <summary>Gets the element as it stands, which may be a reference.</summary>
    public readonly PdfObject RawCurrent => PdfObject.Direct(_array.Buffer!, _current, _array);

    public readonly PdfArrayEnumerator GetEnumerator() => this;

    public bool MoveNext()
    {
        _current = PdfSyntax.SkipSpace(_bytes, _next);
        if (_current >= _bytes.Length || _bytes[_current] == ']')
        {
            return false;
        }

        _next = _array.Buffer!.File.Large.EndOf(_array.Buffer, _bytes, _current);
        return _next > _current;
    }
}

/// <summary>The entries of a dictionary.</summary>
internal ref struct PdfEntryEnumerator
{
    private readonly PdfObject _dictionary;
    private readonly ReadOnlySpan<byte> _bytes;
    private int _next;
    private int _key;
    private int _value;

    public PdfEntryEnumerator(scoped in PdfObject dictionary)
    {
        _dictionary = dictionary;
        _bytes = dictionary.Buffer is null ? default : dictionary.Buffer.Span;
        _next = PdfSyntax.IsDictionary(_bytes, dictionary.Offset) ? dictionary.Offset + 2 : _bytes.Length;
    }

    /// <summary>Gets the key without its solidus, #xx decoded.</summary>
    public readonly ReadOnlySpan<byte> Key => PdfString.Name(_bytes, _key);

    public readonly PdfObject Value => RawValue.Followed();

    /// <summary>Gets the value as it stands, which may be a reference.</summary>
    public readonly PdfObject RawValue => PdfObject.Direct(_dictionary.Buffer!, _value, _dictionary);

    public readonly PdfEntryEnumerator Current => this;

    public readonly int KeyOffset => _key;

    /// <summary>Gets where the value ends.</summary>
    public readonly int End => _next;

    public readonly PdfEntryEnumerator GetEnumerator() => this;

    public bool MoveNext()
    {
        while (true)
        {
            _key = PdfSyntax.SkipSpace(_bytes, _next);
            if (_key >= _bytes.Length || PdfSyntax.IsClosing(_bytes, _key))
            {
                return false;
            }

            if (_bytes[_key] == '/')
            {
                break;
            }

            // A stray token where a key should stand: step over it.
            _next = PdfSyntax.SkipObject(_bytes, _key);
            if (_next <= _key)
            {
                return false;
            }
        }

        _value = PdfSyntax.SkipSpace(_bytes, PdfSyntax.SkipRegular(_bytes, _key + 1));
        _next = _dictionary.Buffer!.File.Large.EndOf(_dictionary.Buffer, _bytes, _value);
        return true;
    }
}
