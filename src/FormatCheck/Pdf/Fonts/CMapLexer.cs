namespace FormatCheck.Pdf.Fonts;

internal enum CMapToken : byte
{
    End,
    Integer,

    /// <summary>A string in hexadecimal digits: a code, a CID or text.</summary>
    Hexadecimal,
    Name,
    Operator,
    ArrayStart,
    ArrayEnd,
    Other,
}

/// <summary>Splits a CMap (Adobe Technical Note 5014) into tokens, without a copy.</summary>
internal ref struct CMapLexer(ReadOnlySpan<byte> data, Span<byte> scratch)
{
    /// <summary>How many bytes of a string are kept.</summary>
    public const int ScratchLength = 64;

    private readonly ReadOnlySpan<byte> _data = data;
    private readonly Span<byte> _scratch = scratch;
    private int _position;

    /// <summary>Gets the value of an integer, or the first four bytes of a string as a number.</summary>
    public int Value { get; private set; }

    /// <summary>Gets a name without its solidus, an operator, or the bytes of a string.</summary>
    public ReadOnlySpan<byte> Bytes { get; private set; }

    public CMapToken Next()
    {
        SkipBlanks();
        if (_position >= _data.Length)
        {
            return CMapToken.End;
        }

        byte first = _data[_position];
        switch (first)
        {
            case (byte)'<' when _position + 1 < _data.Length && _data[_position + 1] == (byte)'<':
            case (byte)'>' when _position + 1 < _data.Length && _data[_position + 1] == (byte)'>':
                _position += 2;
                return CMapToken.Other;
            case (byte)'<':
                _position++;
                return Hexadecimal();
            case (byte)'[':
                _position++;
                return CMapToken.ArrayStart;
            case (byte)']':
                _position++;
                return CMapToken.ArrayEnd;
            case (byte)'(':
                SkipString();
                return CMapToken.Other;
            case (byte)'/':
                _position++;
                Bytes = Regular();
                return CMapToken.Name;
            case (byte)'>' or (byte)')' or (byte)'{' or (byte)'}':
                _position++;
                return CMapToken.Other;
            default:
                return Word();
        }
    }

    private static bool IsBlank(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsRegular(byte value) =>
        !IsBlank(value) && "<>[]()/{}%"u8.IndexOf(value) < 0;

    private void SkipBlanks()
    {
        while (_position < _data.Length)
        {
            byte value = _data[_position];
            if (value == (byte)'%')
            {
                int end = _data[_position..].IndexOfAny((byte)'\r', (byte)'\n');
                _position = end < 0 ? _data.Length : _position + end;
            }
            else if (IsBlank(value))
            {
                _position++;
            }
            else
            {
                return;
            }
        }
    }

    private void SkipString()
    {
        int depth = 0;
        do
        {
            byte value = _data[_position++];
            depth += value == (byte)'(' ? 1 : value == (byte)')' ? -1 : 0;
            _position += value == (byte)'\\' ? 1 : 0;
        }
        while (depth > 0 && _position < _data.Length);
    }

    private ReadOnlySpan<byte> Regular()
    {
        int start = _position;
        while (_position < _data.Length && IsRegular(_data[_position]))
        {
            _position++;
        }

        return _data[start.._position];
    }

    private CMapToken Word()
    {
        ReadOnlySpan<byte> word = Regular();
        int start = word.Length > 1 && word[0] is (byte)'-' or (byte)'+' ? 1 : 0;
        int value = 0;
        for (int i = start; i < word.Length; i++)
        {
            int digit = word[i] - '0';
            if (digit is < 0 or > 9 || value > (int.MaxValue - 9) / 10)
            {
                Bytes = word;
                return CMapToken.Operator;
            }

            value = (value * 10) + digit;
        }

        Value = start == 1 && word[0] == (byte)'-' ? -value : value;
        return CMapToken.Integer;
    }

    /// <summary>Blanks between digits are allowed; what is no digit is passed over, an odd last digit is followed by a zero.</summary>
    private CMapToken Hexadecimal()
    {
        int digits = 0;
        int value = 0;
        int pending = 0;
        while (_position < _data.Length)
        {
            byte next = _data[_position++];
            if (next == (byte)'>')
            {
                break;
            }

            int digit = Digit(next);
            if (digit < 0)
            {
                continue;
            }

            pending = (pending << 4) | digit;
            if ((++digits & 1) == 0)
            {
                value = Store((digits / 2) - 1, pending, value);
                pending = 0;
            }
        }

        if ((digits & 1) == 1)
        {
            value = Store(digits++ / 2, pending << 4, value);
        }

        Value = value;
        Bytes = _scratch[..Math.Min(digits / 2, _scratch.Length)];
        return CMapToken.Hexadecimal;
    }

    private readonly int Store(int index, int octet, int value)
    {
        if (index < _scratch.Length)
        {
            _scratch[index] = (byte)octet;
        }

        return index < 4 ? (value << 8) | octet : value;
    }

    private static int Digit(byte value) => value switch
    {
        >= (byte)'0' and <= (byte)'9' => value - '0',
        >= (byte)'A' and <= (byte)'F' => value - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => value - 'a' + 10,
        _ => -1,
    };
}
