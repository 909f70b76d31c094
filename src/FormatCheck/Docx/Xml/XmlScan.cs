using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace FormatCheck.Docx;

/// <summary>Finds where the pieces of a tag and of text end.</summary>
internal readonly ref struct XmlScan(ReadOnlySpan<byte> xml, string part)
{
    private const int ShortValue = 12;

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
    public int Name(int start, out int local)
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
        for (int near = Math.Min(xml.Length, end + ShortValue); end < near && xml[end] is not ((byte)'<' or (byte)'&'); end++)
        {
            if (xml[end] == quote)
            {
                return end; // nearly all values are a few characters long
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
