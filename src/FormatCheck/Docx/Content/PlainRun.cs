using System.Buffers.Binary;

namespace FormatCheck.Docx;

/// <summary>
/// A run of the shape that nearly all have, found without tokenizing: formats that were read before, and one piece of text without references.
/// What is the least bit different is left to the tokenizer, which also finds all faults.
/// </summary>
internal readonly ref struct PlainRun
{
    /// <summary>Gets the run properties, or <see langword="null"/> where the run has none.</summary>
    public required RunProperties? Properties { get; init; }

    public required ReadOnlySpan<byte> Text { get; init; }

    /// <summary>Gets whether the text asks to keep the white space around it.</summary>
    public required bool PreservesSpace { get; init; }

    /// <summary>Gets the length of the whole element.</summary>
    public required int Length { get; init; }

    public static bool TryFind(ReadOnlySpan<byte> xml, PropertyReader known, out PlainRun run)
    {
        run = default;
        int at = StartTagLength(xml);
        if (at == 0)
        {
            return false;
        }

        RunProperties? properties = null;
        if (xml[at..].StartsWith("<w:rPr>"u8))
        {
            if (!known.TryFindRun(xml[at..], out properties, out int length))
            {
                return false;
            }

            at += length;
        }

        ReadOnlySpan<byte> rest = xml[at..];
        bool preserves = rest.StartsWith("<w:t xml:space=\"preserve\">"u8);
        int open = preserves ? "<w:t xml:space=\"preserve\">"u8.Length : "<w:t>"u8.Length;
        if (!preserves && !rest.StartsWith("<w:t>"u8))
        {
            return false;
        }

        rest = rest[open..];
        int text = rest.IndexOfAny("<&]\r\n"u8);
        if (text < 0 || !rest[text..].StartsWith("</w:t></w:r>"u8))
        {
            return false;
        }

        run = new PlainRun { Properties = properties, Text = rest[..text], PreservesSpace = preserves, Length = at + open + text + "</w:t></w:r>"u8.Length };
        return true;
    }

    /// <summary>The length of a w:r's start tag with no attributes but Word's marks of editing sessions, or 0.</summary>
    private static int StartTagLength(ReadOnlySpan<byte> xml)
    {
        if (!xml.StartsWith("<w:r"u8))
        {
            return 0;
        }

        int at = "<w:r"u8.Length;
        at += MarkLength(xml[at..], " w:rsidR=\""u8);
        at += MarkLength(xml[at..], " w:rsidRPr=\""u8);
        return at < xml.Length && xml[at] == '>' ? at + 1 : 0;
    }

    /// <summary>Whether each of eight bytes is an ASCII character from 0 on and no &lt;, so that none of them means anything to XML.</summary>
    private static bool AreLettersOrDigits(ulong bytes)
    {
        const ulong Ones = 0x0101010101010101, High = 0x80 * Ones, BelowZero = (0x80 - '0') * Ones, Less = '<' * Ones;
        ulong differs = bytes ^ Less;
        return (bytes & High) == 0 && ((bytes + BelowZero) & High) == High && ((differs - Ones) & ~differs & High) == 0;
    }

    /// <summary>Eight letters or digits in quotes behind the name.</summary>
    private static int MarkLength(ReadOnlySpan<byte> xml, ReadOnlySpan<byte> name)
    {
        const int Digits = 8;
        int length = name.Length + Digits + 1;
        if (xml.Length < length || !xml.StartsWith(name) || xml[length - 1] != '"')
        {
            return 0;
        }

        return AreLettersOrDigits(BinaryPrimitives.ReadUInt64LittleEndian(xml[name.Length..])) ? length : 0;
    }
}
