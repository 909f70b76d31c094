using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace FormatCheck.Docx;

/// <summary>Brings a part to plain UTF-8 that holds nothing but characters XML allows (XML 1.0, 2.2 and 4.3.3).</summary>
internal static class XmlEncoding
{
    /// <summary>C0 controls but tab, line feed and carriage return.</summary>
    private static readonly SearchValues<byte> Illegal = SearchValues.Create(
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31]);

    /// <summary>Transcodes where needed, checks, and returns where the XML begins behind a byte order mark.</summary>
    public static int Prepare(PackagePart part)
    {
        if (IsUtf16(part.Bytes, out bool bigEndian))
        {
            Transcode(part, bigEndian);
        }

        ReadOnlySpan<byte> bytes = part.Bytes;
        int start = bytes.StartsWith("\uFEFF"u8) ? 3 : 0;
        DemandKnownEncoding(part, bytes[start..]);
        DemandLegalCharacters(part, bytes);
        return start;
    }

    /// <summary>By byte order mark, or by how <c>&lt;?</c> looks in UTF-16 (XML 1.0, appendix F).</summary>
    private static bool IsUtf16(ReadOnlySpan<byte> bytes, out bool bigEndian)
    {
        bigEndian = bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || bytes.StartsWith((ReadOnlySpan<byte>)[0, (byte)'<', 0]);
        return bigEndian || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || (bytes.Length > 3 && bytes[0] == '<' && bytes[1] == 0 && bytes[3] == 0);
    }

    private static void Transcode(PackagePart part, bool bigEndian)
    {
        ReadOnlySpan<byte> source = part.Bytes;
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true);
        char[] text = ArrayPool<char>.Shared.Rent((source.Length / 2) + 1);
        try
        {
            int count = encoding.GetChars(source, text);
            byte[] target = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(count));
            part.Replace(target, Encoding.UTF8.GetBytes(text.AsSpan(0, count), target));
        }
        catch (ArgumentException)
        {
            XmlThrow.Malformed("It is no valid UTF-16.", part.Name, 0);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(text);
        }
    }

    /// <summary>A declaration that names another encoding is not guessed at. UTF-16 has been transcoded by now, whatever it still declares.</summary>
    private static void DemandKnownEncoding(PackagePart part, ReadOnlySpan<byte> xml)
    {
        if (!xml.StartsWith("<?xml"u8))
        {
            return;
        }

        int end = xml.IndexOf("?>"u8);
        ReadOnlySpan<byte> declaration = end < 0 ? xml : xml[..end];
        int at = declaration.IndexOf("encoding"u8);
        if (at < 0)
        {
            return;
        }

        ReadOnlySpan<byte> name = declaration[(at + 8)..].Trim(" \t\r\n=\"'"u8);
        int quote = name.IndexOfAny((byte)'"', (byte)'\'');
        name = quote < 0 ? name : name[..quote];
        if (!Ascii.EqualsIgnoreCase(name, "UTF-8"u8) && !Ascii.EqualsIgnoreCase(name, "UTF8"u8) && !Ascii.EqualsIgnoreCase(name, "UTF-16"u8) && !Ascii.EqualsIgnoreCase(name, "US-ASCII"u8))
        {
            XmlThrow.Malformed("It declares an encoding other than UTF-8 and UTF-16.", part.Name, at);
        }
    }

    private static void DemandLegalCharacters(PackagePart part, ReadOnlySpan<byte> bytes)
    {
        int illegal = bytes.IndexOfAny(Illegal);
        if (illegal >= 0)
        {
            XmlThrow.Malformed("It holds a control character.", part.Name, illegal);
        }

        if (!Utf8.IsValid(bytes))
        {
            XmlThrow.Malformed("It is no valid UTF-8.", part.Name, FirstInvalid(bytes));
        }
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out int length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }
}
