namespace FormatCheck.Pdf.Content;

/// <summary>The classes of ISO 32000-1, 7.2.2; regular characters that start a number are a class of their own.</summary>
internal enum CharacterClass : byte
{
    White,
    Delimiter,
    Numeric,
    Regular,
}

/// <summary>The class and the hexadecimal value of a byte.</summary>
internal static class CharacterClasses
{
    private static readonly CharacterClass[] Classes = BuildClasses();
    private static readonly sbyte[] Digits = BuildDigits();

    public static CharacterClass Of(byte value) => Classes[value];

    /// <summary>The value of a hexadecimal digit; -1 for anything else.</summary>
    public static int Hexadecimal(byte value) => Digits[value];

    private static CharacterClass[] BuildClasses()
    {
        var classes = new CharacterClass[256];
        Array.Fill(classes, CharacterClass.Regular);
        Set(classes, "\0\t\n\f\r "u8, CharacterClass.White);
        Set(classes, "()<>[]{}/%"u8, CharacterClass.Delimiter);
        Set(classes, "0123456789+-."u8, CharacterClass.Numeric);
        return classes;
    }

    private static void Set(CharacterClass[] classes, ReadOnlySpan<byte> characters, CharacterClass value)
    {
        foreach (byte character in characters)
        {
            classes[character] = value;
        }
    }

    private static sbyte[] BuildDigits()
    {
        var digits = new sbyte[256];
        Array.Fill(digits, (sbyte)-1);
        for (sbyte value = 0; value < 16; value++)
        {
            digits["0123456789ABCDEF"u8[value]] = value;
            digits["0123456789abcdef"u8[value]] = value;
        }

        return digits;
    }
}
