namespace FormatCheck.Pdf.Content;

/// <summary>Splits a content stream (ISO 32000-1, 7.8.2) into operators and the operands before them.</summary>
internal ref struct ContentScanner(ReadOnlySpan<byte> stream, OperandStack operands)
{
    /// <summary>Numbers keep this many digits; a number beyond is far off every page.</summary>
    private const long MaxMantissa = 1_000_000_000_000_000;

    private static ReadOnlySpan<double> PowersOfTen => [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16];

    private readonly ReadOnlySpan<byte> _stream = stream;
    private readonly OperandStack _operands = operands;
    private int _position;

    public readonly ReadOnlySpan<byte> Stream => _stream;

    public readonly OperandStack Operands => _operands;

    public int Position
    {
        readonly get => _position;
        set => _position = value;
    }

    /// <summary>The bytes of a name or string among the operands.</summary>
    public readonly ReadOnlySpan<byte> Bytes(in Operand operand) => _operands.Bytes(operand, _stream);

    /// <summary>The bytes of the last operand if it is of a kind; empty for another one.</summary>
    public readonly ReadOnlySpan<byte> Last(OperandKind kind)
    {
        int last = _operands.Count - 1;
        return last >= 0 && _operands[last].Kind == kind ? Bytes(_operands[last]) : default;
    }

    /// <summary>Reads operands onto the stack up to the next operator; <see cref="Operator.None"/> at the end.</summary>
    public int NextOperator()
    {
        ReadOnlySpan<byte> stream = _stream;
        while ((uint)_position < (uint)stream.Length)
        {
            byte first = stream[_position];
            switch (CharacterClasses.Of(first))
            {
                case CharacterClass.White:
                    _position++;
                    break;
                case CharacterClass.Numeric:
                    ReadNumber(stream);
                    break;
                case CharacterClass.Delimiter:
                    ReadDelimited(stream, first);
                    break;
                default:
                    int operation = ReadKeyword(stream);
                    if (operation != Operator.None)
                    {
                        return operation;
                    }

                    break;
            }
        }

        return Operator.None;
    }

    private void ReadNumber(ReadOnlySpan<byte> stream)
    {
        int position = _position;
        bool isNegative = false;
        long mantissa = 0;
        int decimals = -1;
        for (; position < stream.Length; position++)
        {
            int digit = stream[position] - '0';
            if ((uint)digit <= 9)
            {
                if (mantissa < MaxMantissa)
                {
                    mantissa = (mantissa * 10) + digit;
                    decimals += decimals >= 0 ? 1 : 0;
                }
            }
            else if (digit == '.' - '0' && decimals < 0)
            {
                decimals = 0;
            }
            else if (digit is '-' - '0' or '+' - '0')
            {
                // A sign within a number ("0.00-35") comes from a program's faulty formatting and says nothing.
                isNegative |= digit == '-' - '0' && mantissa == 0 && decimals < 0;
            }
            else
            {
                break;
            }
        }

        // A second point starts another number, and a step is always made.
        _position = Math.Max(position, _position + 1);
        double value = decimals > 0 ? mantissa / PowersOfTen[Math.Min(decimals, PowersOfTen.Length - 1)] : mantissa;
        _operands.AddNumber(isNegative ? -value : value);
    }

    private int ReadKeyword(ReadOnlySpan<byte> stream)
    {
        int start = _position;
        int position = start + 1;
        while (position < stream.Length && CharacterClasses.Of(stream[position]) >= CharacterClass.Numeric)
        {
            position++;
        }

        _position = position;
        int length = position - start;
        switch (length)
        {
            case 1:
                return stream[start];
            case 2:
                return stream[start] | (stream[start + 1] << 8);
            case 3:
                return stream[start] | (stream[start + 1] << 8) | (stream[start + 2] << 16);
            default:
                ReadOnlySpan<byte> keyword = stream.Slice(start, length);
                if (keyword.SequenceEqual("true"u8) || keyword.SequenceEqual("false"u8) || keyword.SequenceEqual("null"u8))
                {
                    _operands.AddMark(OperandKind.Other);
                    return Operator.None;
                }

                return Operator.Unknown;
        }
    }

    private void ReadDelimited(ReadOnlySpan<byte> stream, byte first)
    {
        bool isDoubled = (uint)(_position + 1) < (uint)stream.Length && stream[_position + 1] == first;
        _position++;
        switch (first)
        {
            case (byte)'(':
                ReadLiteral(stream);
                break;
            case (byte)'<' when isDoubled:
                _position++;
                _operands.AddMark(OperandKind.DictionaryStart);
                break;
            case (byte)'<':
                ReadHexadecimal(stream);
                break;
            case (byte)'/':
                ReadName(stream);
                break;
            case (byte)'[':
                _operands.AddMark(OperandKind.ArrayStart);
                break;
            case (byte)']':
                _operands.AddMark(OperandKind.ArrayEnd);
                break;
            case (byte)'>' when isDoubled:
                _position++;
                _operands.AddMark(OperandKind.DictionaryEnd);
                break;
            case (byte)'%':
                int end = stream[_position..].IndexOfAny((byte)'\r', (byte)'\n');
                _position = end < 0 ? stream.Length : _position + end;
                break;
        }
    }

    private void ReadName(ReadOnlySpan<byte> stream)
    {
        int start = _position;
        int position = start;
        bool isEscaped = false;
        while (position < stream.Length && CharacterClasses.Of(stream[position]) >= CharacterClass.Numeric)
        {
            isEscaped |= stream[position++] == '#';
        }

        _position = position;
        if (!isEscaped)
        {
            _operands.AddBytes(OperandKind.Name, start, position - start, isDecoded: false);
            return;
        }

        ReadOnlySpan<byte> name = stream[start..position];
        Span<byte> decoded = _operands.Reserve(name.Length);
        int count = 0;
        for (int i = 0; i < name.Length && count < decoded.Length; i++)
        {
            int high = i + 2 < name.Length ? CharacterClasses.Hexadecimal(name[i + 1]) : -1;
            int low = high >= 0 ? CharacterClasses.Hexadecimal(name[i + 2]) : -1;
            bool isCode = name[i] == '#' && low >= 0;
            decoded[count++] = isCode ? (byte)((high << 4) | low) : name[i];
            i += isCode ? 2 : 0;
        }

        _operands.Commit(OperandKind.Name, count);
    }

    private void ReadHexadecimal(ReadOnlySpan<byte> stream)
    {
        ReadOnlySpan<byte> rest = stream[_position..];
        int end = rest.IndexOf((byte)'>');
        ReadOnlySpan<byte> digits = end < 0 ? rest : rest[..end];
        _position += end < 0 ? rest.Length : end + 1;
        Span<byte> decoded = _operands.Reserve(((digits.Length + 1) / 2) + 8);
        int paired = HexadecimalDigits.Decode(rest, digits.Length, decoded);
        int count = paired / 2;
        for (; paired + 1 < digits.Length && count < decoded.Length; paired += 2)
        {
            int pair = (CharacterClasses.Hexadecimal(digits[paired]) << 4) | CharacterClasses.Hexadecimal(digits[paired + 1]);
            if (pair < 0)
            {
                break;
            }

            decoded[count++] = (byte)pair;
        }

        int pending = -1;
        foreach (byte digit in digits[paired..])
        {
            int value = CharacterClasses.Hexadecimal(digit);
            if (value < 0)
            {
                continue;
            }

            if (pending < 0)
            {
                pending = value;
            }
            else if (count < decoded.Length)
            {
                decoded[count++] = (byte)((pending << 4) | value);
                pending = -1;
            }
        }

        if (pending >= 0 && count < decoded.Length)
        {
            // The missing last digit is a zero (7.3.4.3).
            decoded[count++] = (byte)(pending << 4);
        }

        _operands.Commit(OperandKind.String, count);
    }

    private void ReadLiteral(ReadOnlySpan<byte> stream)
    {
        ReadOnlySpan<byte> rest = stream[_position..];
        int end = 0;
        while (end < rest.Length && rest[end] is not ((byte)'(' or (byte)')' or (byte)'\\'))
        {
            // Most strings are a few bytes long.
            end++;
        }

        if (end < rest.Length && rest[end] == ')')
        {
            _operands.AddBytes(OperandKind.String, _position, end, isDecoded: false);
            _position += end + 1;
            return;
        }

        int length = LiteralString.Length(rest);
        Span<byte> decoded = _operands.Reserve(length);
        _operands.Commit(OperandKind.String, LiteralString.Decode(rest[..length], decoded));
        _position += Math.Min(length + 1, rest.Length);
    }
}
