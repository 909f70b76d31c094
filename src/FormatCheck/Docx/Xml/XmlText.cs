using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;
using FormatCheck.Drafts;

namespace FormatCheck.Docx;

/// <summary>The characters of XML: which bytes a name may hold, and how references are resolved (XML 1.0, 2.3 and 4.1).</summary>
internal static class XmlText
{
    public const byte NoName = 0;
    public const byte NameStart = 2;

    /// <summary>Gets what each byte is in a name: nothing, 1 a character within it, 2 one that may also start it; bytes of multi-byte characters count as letters.</summary>
    public static ReadOnlySpan<byte> NameKinds =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
        0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 2,
        0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0,
        2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
        2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
        2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
        2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    ];

    /// <summary>The length of the reference at the head of the text, or 0 where it is none that XML without a DTD knows.</summary>
    public static int ReferenceLength(ReadOnlySpan<byte> text) => Resolve(text, out _);

    /// <summary>Appends text with references resolved and line ends as XML normalises them.</summary>
    public static void AppendTo(PooledList<char> target, ReadOnlySpan<byte> text, bool hasReferences)
    {
        Span<char> chars = stackalloc char[2];
        while (hasReferences)
        {
            int at = text.IndexOf((byte)'&');
            if (at < 0)
            {
                break;
            }

            AppendPlain(target, text[..at]);
            int length = Resolve(text[at..], out Rune rune);
            target.AddRange(chars[..rune.EncodeToUtf16(chars)]);
            text = text[(at + Math.Max(1, length))..];
        }

        AppendPlain(target, text);
    }

    /// <summary>Decodes an attribute's value; for the few that become strings.</summary>
    public static string Decode(ReadOnlySpan<byte> value)
    {
        if (value.IndexOf((byte)'&') < 0)
        {
            return Encoding.UTF8.GetString(value);
        }

        using var text = new PooledList<char>(value.Length);
        AppendTo(text, value, hasReferences: true);
        return text.Span.ToString();
    }

    private static void AppendPlain(PooledList<char> target, ReadOnlySpan<byte> text)
    {
        // The bytes are known to be valid, and no text has more UTF-16 units than UTF-8 bytes.
        Utf8.ToUtf16(text, target.Reserve(text.Length), out _, out int written);
        target.Commit(written);
    }

    private static int Resolve(ReadOnlySpan<byte> text, out Rune rune)
    {
        rune = Rune.ReplacementChar;
        int end = text[..Math.Min(text.Length, 16)].IndexOf((byte)';');
        if (end < 2)
        {
            return 0;
        }

        ReadOnlySpan<byte> name = text[1..end];
        if (name[0] == '#')
        {
            return IsCharacter(name[1..], out rune) ? end + 1 : 0;
        }

        char c = name switch
        {
            [(byte)'l', (byte)'t'] => '<',
            [(byte)'g', (byte)'t'] => '>',
            [(byte)'a', (byte)'m', (byte)'p'] => '&',
            [(byte)'q', (byte)'u', (byte)'o', (byte)'t'] => '"',
            [(byte)'a', (byte)'p', (byte)'o', (byte)'s'] => '\'',
            _ => '\0',
        };
        rune = c == '\0' ? rune : new Rune(c);
        return c == '\0' ? 0 : end + 1;
    }

    private static bool IsCharacter(ReadOnlySpan<byte> digits, out Rune rune)
    {
        rune = Rune.ReplacementChar;
        bool isHex = digits.Length > 0 && digits[0] == 'x';
        ReadOnlySpan<byte> number = isHex ? digits[1..] : digits;
        if (number.IsEmpty || !Utf8Parser.TryParse(number, out uint value, out int read, isHex ? 'X' : 'D') || read != number.Length)
        {
            return false;
        }

        bool isLegal = value is 0x9 or 0xA or 0xD or (>= 0x20 and <= 0xD7FF) or (>= 0xE000 and <= 0xFFFD) or (>= 0x10000 and <= 0x10FFFF);
        rune = isLegal ? new Rune(value) : rune;
        return isLegal;
    }
}
