using FormatCheck.Pdf.Objects;

namespace FormatCheck.Pdf.Content;

/// <summary>An image within a content stream (ISO 32000-1, 8.9.7), of which only its end matters: its data may hold any bytes.</summary>
internal readonly struct InlineImage
{
    /// <summary>How many bytes after EI are looked at.</summary>
    private const int Lookahead = 16;
    private const long MaxDoubtfulBytes = 64 * 1024 * 1024;

    /// <summary>The number of bytes of data where nothing compresses them; -1 where it cannot be told.</summary>
    private readonly long _length;

    private InlineImage(long length) => _length = length;

    /// <summary>Reads the entries between BI and ID, which lie on the operand stack.</summary>
    public static InlineImage Read(scoped in ContentScanner scanner, in ResourceScope scope)
    {
        OperandStack entries = scanner.Operands;
        double width = -1;
        double height = -1;
        double bits = 8;
        int components = 0;
        for (int i = 0; i + 1 < entries.Count; i++)
        {
            if (entries[i].Kind != OperandKind.Name)
            {
                continue;
            }

            ReadOnlySpan<byte> key = scanner.Bytes(entries[i]);
            ref readonly Operand value = ref entries[i + 1];
            switch (key)
            {
                case [(byte)'F'] or [(byte)'F', (byte)'i', (byte)'l', (byte)'t', (byte)'e', (byte)'r']:
                    return new InlineImage(-1);
                case [(byte)'W'] or [(byte)'W', (byte)'i', ..]:
                    width = value.Number;
                    break;
                case [(byte)'H'] or [(byte)'H', (byte)'e', ..]:
                    height = value.Number;
                    break;
                case [(byte)'B', (byte)'P', (byte)'C'] or [(byte)'B', (byte)'i', (byte)'t', ..]:
                    bits = value.Number;
                    break;
                case [(byte)'I', (byte)'M'] or [(byte)'I', (byte)'m', (byte)'a', ..]:
                    (components, bits) = (1, 1);
                    break;
                case [(byte)'C', (byte)'S'] or [(byte)'C', (byte)'o', ..]:
                    components = Components(scanner, value, scope);
                    break;
            }
        }

        bool isKnown = width is > 0 and < 1e6 && height is > 0 and < 1e6 && bits is > 0 and <= 16 && components > 0;
        return new InlineImage(isKnown ? (long)Math.Ceiling(width * components * bits / 8) * (long)height : -1);
    }

    /// <summary>The position after EI; the end of the stream where there is none.</summary>
    /// <param name="stream">The content stream.</param>
    /// <param name="position">The place after ID.</param>
    /// <param name="doubtfulBytes">How much of the page was searched beyond an end that was found but did not convince; there is a limit to it.</param>
    public int End(ReadOnlySpan<byte> stream, int position, ref long doubtfulBytes)
    {
        // One white-space character follows ID.
        position = Math.Min(position + 1, stream.Length);
        if (_length >= 0 && _length < stream.Length - position)
        {
            int after = position + (int)_length;
            while (after < stream.Length && CharacterClasses.Of(stream[after]) == CharacterClass.White)
            {
                after++;
            }

            if (IsEnd(stream, after))
            {
                return after + 2;
            }
        }

        return Search(stream, position, ref doubtfulBytes);
    }

    private static int Search(ReadOnlySpan<byte> stream, int position, ref long doubtfulBytes)
    {
        int doubtful = stream.Length;
        while (true)
        {
            int found = stream[position..].IndexOf("EI"u8);
            if (doubtful < stream.Length)
            {
                doubtfulBytes += found < 0 ? stream.Length - position : found + 2;
            }

            if (found < 0 || (doubtful < stream.Length && doubtfulBytes > MaxDoubtfulBytes))
            {
                return doubtful;
            }

            position += found;
            bool isSeparate = position == 0 || CharacterClasses.Of(stream[position - 1]) == CharacterClass.White;
            if (isSeparate && IsEnd(stream, position))
            {
                if (IsText(stream[(position + 2)..]))
                {
                    return position + 2;
                }

                doubtful = Math.Min(doubtful, position + 2);
            }

            position += 2;
        }
    }

    private static bool IsEnd(ReadOnlySpan<byte> stream, int position)
        => position + 1 < stream.Length
            && stream[position] == 'E'
            && stream[position + 1] == 'I'
            && (position + 2 == stream.Length || CharacterClasses.Of(stream[position + 2]) == CharacterClass.White);

    /// <summary>Whether bytes look like operators and not like an image that holds EI by chance.</summary>
    private static bool IsText(ReadOnlySpan<byte> bytes)
    {
        foreach (byte value in bytes[..Math.Min(bytes.Length, Lookahead)])
        {
            if (value >= 0x7F || (value < ' ' && (value == 0 || CharacterClasses.Of(value) != CharacterClass.White)))
            {
                return false;
            }
        }

        return true;
    }

    private static int Components(scoped in ContentScanner scanner, in Operand value, in ResourceScope scope)
    {
        if (value.Kind == OperandKind.ArrayStart)
        {
            // Only indexed spaces are written as arrays here.
            return 1;
        }

        ReadOnlySpan<byte> name = value.Kind == OperandKind.Name ? scanner.Bytes(value) : default;
        if (name.SequenceEqual("I"u8) || name.SequenceEqual("Indexed"u8))
        {
            return 1;
        }

        ColorSpace space = ColorSpaces.FromName(name);
        PdfObject resource = scope.Resources["ColorSpace"u8][name];
        space = space == ColorSpace.Unknown ? ColorSpaces.Read(resource) : space;
        return space switch
        {
            ColorSpace.Gray or ColorSpace.Black => 1,
            ColorSpace.Rgb => 3,
            ColorSpace.Cmyk => 4,
            _ => 0,
        };
    }
}
