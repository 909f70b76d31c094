namespace FormatCheck.Pdf.Fonts;

/// <summary>The text of character codes.</summary>
internal sealed class CodeText
{
    // A cell that is no text of its own is an index into the long ones; no text is a lone surrogate, so their range is free for that.
    private const char FirstLong = '\uD800';
    private const int MaximumLong = 0x800;
    private const int MaximumLength = 32;

    private readonly bool _isSimple;
    private readonly CodePages<char> _cells;
    private char[] _long = [];
    private ushort[] _starts = [];
    private int _longCount;
    private char[]? _single;

    public CodeText(bool isSimple)
    {
        _isSimple = isSimple;
        _cells = isSimple ? CodePages<char>.Single('\0') : CodePages<char>.Paged('\0');
    }

    /// <summary>Gets how many codes were given a text; one that was given two counts twice.</summary>
    public int Count { get; private set; }

    /// <summary>Gets the text of codes 0 to 255 of a simple font, where it is a single character; else NUL.</summary>
    public ReadOnlySpan<char> Single => _single ?? _cells.Cells;

    /// <summary>Gets the text of a code; empty where it has none.</summary>
    public ReadOnlySpan<char> this[int code]
    {
        get
        {
            ReadOnlySpan<char> cell = _cells.Cell(code);
            char text = cell[0];
            if (!char.IsSurrogate(text))
            {
                return text == '\0' ? default : cell;
            }

            int index = text - FirstLong;
            return _long.AsSpan(_starts[index].._starts[index + 1]);
        }
    }

    public bool Has(int code) => _cells[code] != '\0';

    public void Set(int code, char text)
    {
        if (text is '\0' or '\uFFFD' or '\uFFFE' or '\uFFFF' || char.IsSurrogate(text))
        {
            return;
        }

        if (Ligature(text) is { Length: > 0 } letters)
        {
            AddLong(code, letters);
            return;
        }

        _cells.Set(code, text);
        Count++;
    }

    public void Set(int code, ReadOnlySpan<char> text)
    {
        if (text.Length == 1)
        {
            Set(code, text[0]);
            return;
        }

        Span<char> clean = stackalloc char[MaximumLength];
        int length = Clean(text, clean);
        if (length == 1)
        {
            Set(code, clean[0]);
        }
        else if (length > 1)
        {
            AddLong(code, clean[..length]);
        }
    }

    /// <summary>To be called once all codes are set.</summary>
    public void Seal()
    {
        _cells.Seal();
        if (_longCount == 0 || !_isSimple)
        {
            return;
        }

        _single = _cells.Cells.ToArray();
        foreach (ref char text in _single.AsSpan())
        {
            if (char.IsSurrogate(text))
            {
                text = '\0';
            }
        }
    }

    /// <summary>Copies text with the letters of ligatures, and without NULs and halves of surrogate pairs.</summary>
    private static int Clean(ReadOnlySpan<char> text, Span<char> clean)
    {
        int length = 0;
        for (int i = 0; i < text.Length && length < clean.Length - 2; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                clean[length++] = c;
                clean[length++] = text[++i];
            }
            else if (Ligature(c) is { Length: > 0 } letters)
            {
                letters.CopyTo(clean[length..]);
                length += letters.Length;
            }
            else if (c is not ('\0' or '\uFFFD' or '\uFFFE' or '\uFFFF') && !char.IsSurrogate(c))
            {
                clean[length++] = c;
            }
        }

        return length;
    }

    private static ReadOnlySpan<char> Ligature(char text) => text switch
    {
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        '\uFB04' => "ffl",
        '\uFB05' or '\uFB06' => "st",
        _ => default,
    };

    private void AddLong(int code, ReadOnlySpan<char> text)
    {
        if (_longCount == MaximumLong || code < 0)
        {
            return;
        }

        if (_longCount + 2 > _starts.Length)
        {
            Array.Resize(ref _starts, Math.Max(8, _starts.Length * 2));
        }

        int start = _starts[_longCount];
        if (start + text.Length > _long.Length)
        {
            Array.Resize(ref _long, Math.Max(_long.Length * 2, start + Math.Max(16, text.Length)));
        }

        text.CopyTo(_long.AsSpan(start));
        _starts[_longCount + 1] = (ushort)(start + text.Length);
        _cells.Set(code, (char)(FirstLong + _longCount++));
        Count++;
    }
}
