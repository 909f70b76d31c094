using FormatCheck.Pdf.Objects;

namespace FormatCheck.Pdf.Fonts;

internal enum WidthToken : byte
{
    Number,
    ArrayStart,
    ArrayEnd,

    /// <summary>A reference, a comment, a number with an exponent: what the objects' own reader must look at.</summary>
    Other,
}

/// <summary>Splits an array of widths, which is the longest part of most fonts' dictionaries, in one pass over its bytes.</summary>
internal ref struct WidthLexer
{
    private readonly ReadOnlySpan<byte> _data;
    private int _position;

    /// <param name="array">An array; of anything else there are no tokens but <see cref="WidthToken.Other"/>.</param>
    public WidthLexer(in PdfObject array)
    {
        // The bracket of the array itself is not told.
        _data = array.Kind == PdfKind.Array ? array.Buffer!.Span[(array.Offset + 1)..] : default;
    }

    public double Value { get; private set; }

    public WidthToken Next()
    {
        while (_position < _data.Length && _data[_position] is 32 or 10 or 13 or 9)
        {
            _position++;
        }

        if (_position >= _data.Length)
        {
            return WidthToken.Other;
        }

        switch (_data[_position])
        {
            case (byte)'[':
                _position++;
                return WidthToken.ArrayStart;
            case (byte)']':
                _position++;
                return WidthToken.ArrayEnd;
            default:
                return Number();
        }
    }

    private WidthToken Number()
    {
        int start = _position;
        bool isNegative = _data[start] == (byte)'-';
        _position += isNegative ? 1 : 0;
        int first = _position;
        long digits = 0;
        double scale = 0;
        for (; _position < _data.Length; _position++)
        {
            int digit = _data[_position] - '0';
            if (digit is >= 0 and <= 9)
            {
                digits = (digits * 10) + digit;
                scale *= 10;
            }
            else if (_data[_position] == (byte)'.' && scale == 0)
            {
                scale = 1;
            }
            else
            {
                break;
            }
        }

        // Fifteen digits are all that a number can tell.
        if (_position == first || _position - first > 15 || (_position < _data.Length && _data[_position] is not (32 or 10 or 13 or 9 or (byte)'[' or (byte)']')))
        {
            return WidthToken.Other;
        }

        Value = (isNegative ? -digits : digits) / (scale == 0 ? 1 : scale);
        return WidthToken.Number;
    }
}
