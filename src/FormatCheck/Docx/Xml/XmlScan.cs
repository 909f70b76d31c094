using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FormatCheck.Docx;

/// <summary>Finds where the pieces of a tag and of text end.</summary>
internal readonly ref struct XmlScan(ReadOnlySpan<byte> xml, string part)
{
    private readonly ReadOnlySpan<byte> _xml = xml;
    private readonly string _part = part;

    /// <summary>The length of the text up to the next tag; its references are checked, not resolved.</summary>
    public int TextLength(int start)
    {
        ReadOnlySpan<byte> rest = _xml[start..];
        int length = 0;
        while (true)
        {
            int next = rest[length..].IndexOfAny((byte)'<', (byte)'&', (byte)']');
            if (next < 0)
            {
                return rest.Length;
            }

            length += next;
            switch (rest[length])
            {
                case (byte)'<':
                    return length;
                case (byte)'&':
                    length += Reference(start + length);
                    break;
                default:
                    if (rest[length..].StartsWith("]]>"u8))
                    {
                        Fail("']]>' stands in text.", start + length);
                    }

                    length++;
                    break;
            }
        }
    }

    public AttributeRange Attribute(int start)
    {
        ReadOnlySpan<byte> xml = _xml;
        int nameEnd = Name(start, out int local);
        int at = Space(nameEnd);
        if ((uint)at >= (uint)xml.Length || xml[at] != '=')
        {
            Fail("An attribute has no value.", start);
        }

        at = Space(at + 1);
        if ((uint)at >= (uint)xml.Length || xml[at] is not ((byte)'"' or (byte)'\''))
        {
            Fail("An attribute's value is not quoted.", start);
        }

        return new AttributeRange(start, local, nameEnd, at + 1, ValueEnd(at));
    }

    /// <summary>The end of a qualified name and the start of its local part.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Name(int start, out int local)
    {
        // Nearly all names are ASCII letters, with a colon at most, and end within a vector: no loop whose end has to be guessed.
        ReadOnlySpan<byte> xml = _xml;
        if (Vector128.IsHardwareAccelerated && start <= xml.Length - Vector128<byte>.Count)
        {
            Vector128<byte> bytes = Vector128.Create<byte>(xml.Slice(start, Vector128<byte>.Count));
            Vector128<byte> letters = (bytes | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a');
            uint other = ~Vector128.LessThan(letters, Vector128.Create((byte)26)).ExtractMostSignificantBits() & 0xFFFF;
            uint colon = Vector128.Equals(bytes, Vector128.Create((byte)':')).ExtractMostSignificantBits();
            uint ends = other & ~(colon & (0 - colon)); // all but the first colon
            int length = BitOperations.TrailingZeroCount(ends);
            int head = BitOperations.TrailingZeroCount(colon);
            int prefix = head < length ? head + 1 : 0;
            if (length < Vector128<byte>.Count && prefix != 1 && length > prefix && XmlText.NameKinds[xml[start + length]] == XmlText.NoName)
            {
                local = start + prefix;
                return start + length;
            }
        }

        return AnyName(start, out local);
    }

    private int AnyName(int start, out int local)
    {
        ReadOnlySpan<byte> xml = _xml;
        ReadOnlySpan<byte> kinds = XmlText.NameKinds;
        int at = start;
        local = start;
        while ((uint)at < (uint)xml.Length && kinds[xml[at]] != XmlText.NoName)
        {
            if (xml[at] == ':')
            {
                if (local != start || at == start)
                {
                    Fail("A name has a colon where none may stand.", start);
                }

                local = at + 1;
            }

            at++;
        }

        if (at == local || kinds[xml[start]] != XmlText.NameStart || kinds[xml[local]] != XmlText.NameStart)
        {
            Fail("A name is missing.", start);
        }

        return at;
    }

    /// <summary>The next position that is no white space.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Space(int at) => (uint)at < (uint)_xml.Length && _xml[at] > ' ' ? at : LongSpace(at);

    private int LongSpace(int at)
    {
        ReadOnlySpan<byte> xml = _xml;
        while ((uint)at < (uint)xml.Length && xml[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            at++;
        }

        return at;
    }

    private int ValueEnd(int quoteAt)
    {
        ReadOnlySpan<byte> xml = _xml;
        byte quote = xml[quoteAt];
        int end = quoteAt + 1;
        if (Vector128.IsHardwareAccelerated && end <= xml.Length - Vector128<byte>.Count)
        {
            // Nearly all values are a few characters long.
            Vector128<byte> bytes = Vector128.Create<byte>(xml.Slice(end, Vector128<byte>.Count));
            Vector128<byte> marks = Vector128.Equals(bytes, Vector128.Create(quote)) | Vector128.Equals(bytes, Vector128.Create((byte)'<')) | Vector128.Equals(bytes, Vector128.Create((byte)'&'));
            uint found = marks.ExtractMostSignificantBits();
            int length = BitOperations.TrailingZeroCount(found);
            if (found != 0 && xml[end + length] == quote)
            {
                return end + length;
            }
        }

        while (true)
        {
            int next = xml[end..].IndexOfAny(quote, (byte)'<', (byte)'&');
            if (next < 0 || xml[end + next] == '<')
            {
                Fail("An attribute's value does not end.", quoteAt);
            }

            end += next;
            if (xml[end] == quote)
            {
                return end;
            }

            end += Reference(end);
        }
    }

    private int Reference(int start)
    {
        int length = XmlText.ReferenceLength(_xml[start..]);
        if (length == 0)
        {
            Fail("A reference is neither a character nor one of the five entities.", start);
        }

        return length;
    }

    [DoesNotReturn]
    private void Fail(string detail, int offset) => XmlThrow.Malformed(detail, _part, offset);
}
