using System.Security.Cryptography;

namespace FormatCheck.Pdf.Objects;

/// <summary>The standard security handler with an empty user password (ISO 32000-2, 7.6): decrypts strings and streams.</summary>
internal sealed class SecurityHandler : IDisposable
{
    private const int Block = 16;

    private readonly Aes _aes = Aes.Create();
    private readonly byte[] _key;
    private readonly CryptMethod _streams;
    private readonly CryptMethod _strings;
    private readonly PdfObject _filters;
    private readonly bool _encryptsMetadata;

    private SecurityHandler(EncryptDictionary encrypt, in PdfObject dictionary, byte[] key)
    {
        _key = key;
        _encryptsMetadata = encrypt.EncryptsMetadata;
        _filters = dictionary["CF"u8];
        _streams = encrypt.Version < 4 ? CryptMethod.V2 : MethodNamed(dictionary["StmF"u8].NameBytes());
        _strings = encrypt.Version < 4 ? CryptMethod.V2 : MethodNamed(dictionary["StrF"u8].NameBytes());
    }

    /// <summary>The handler that a trailer asks for; <see langword="null"/> where nothing is encrypted.</summary>
    /// <exception cref="DocumentFormatException">A password is needed, or a handler that is not the standard one.</exception>
    public static SecurityHandler? Create(in PdfObject trailer)
    {
        PdfObject dictionary = trailer["Encrypt"u8];
        if (dictionary.Kind != PdfKind.Dictionary)
        {
            return null;
        }

        var encrypt = new EncryptDictionary(dictionary, trailer);
        if (!dictionary["Filter"u8].IsName("Standard"u8) || encrypt.Version is not (1 or 2 or 3 or 4 or 5) || encrypt.Revision is < 2 or > 6)
        {
            PdfThrow.Encrypted("It asks for a security handler that is not the standard one.");
        }

        // Where attachments alone are encrypted, all else can be read without the password.
        byte[]? key = FileKey.Find(encrypt);
        var handler = new SecurityHandler(encrypt, dictionary, key ?? []);
        if (key is null && (handler._streams != CryptMethod.None || handler._strings != CryptMethod.None))
        {
            handler.Dispose();
            PdfThrow.Encrypted("It asks for a password.");
        }

        return handler;
    }

    public byte[] DecryptString(byte[] value, int number, int generation)
    {
        // What lies in no indirect object is the trailer's.
        if (_strings == CryptMethod.None || number == 0)
        {
            return value;
        }

        byte[] target = new byte[value.Length];
        int length = Decrypt(_strings, value, target, number, generation);
        return length == target.Length ? target : target[..length];
    }

    /// <summary>How a stream is encrypted: as its own crypt filter says (7.4.10), else as all are.</summary>
    public CryptMethod MethodOf(in PdfObject stream)
    {
        PdfObject type = stream["Type"u8];
        if (type.IsName("XRef"u8) || (type.IsName("Metadata"u8) && !_encryptsMetadata))
        {
            return CryptMethod.None;
        }

        PdfObject filter = First(stream["Filter"u8]);
        return filter.IsName("Crypt"u8) && _key.Length > 0 ? MethodNamed(First(stream["DecodeParms"u8])["Name"u8].NameBytes()) : _streams;
    }

    public ByteSink DecryptStream(in PdfObject stream, CryptMethod method, ReadOnlySpan<byte> data)
    {
        var sink = new ByteSink(data.Length, Array.MaxLength);
        sink.Advance(Decrypt(method, data, sink.Room(data.Length), stream.Owner, stream.Generation));
        return sink;
    }

    public void Dispose() => _aes.Dispose();

    private static PdfObject First(in PdfObject value)
    {
        if (value.Kind != PdfKind.Array)
        {
            return value;
        }

        PdfArrayEnumerator items = value.Items;
        return items.MoveNext() ? items.Current : default;
    }

    private CryptMethod MethodNamed(ReadOnlySpan<byte> name)
    {
        PdfObject method = name.IsEmpty || name.SequenceEqual("Identity"u8) ? default : _filters[name]["CFM"u8];
        return method.IsName("V2"u8) ? CryptMethod.V2
            : method.IsName("AESV2"u8) ? CryptMethod.AesV2
            : method.IsName("AESV3"u8) ? CryptMethod.AesV3
            : CryptMethod.None;
    }

    private int Decrypt(CryptMethod method, ReadOnlySpan<byte> data, Span<byte> target, int number, int generation)
    {
        Span<byte> own = stackalloc byte[16];
        ReadOnlySpan<byte> key = method == CryptMethod.AesV3 ? _key : own[..ObjectKey(own, method, number, generation)];
        if (method == CryptMethod.V2)
        {
            Rc4.Transform(key, data, target);
            return data.Length;
        }

        // The first block is the initialisation vector; a last block that is cut off is lost.
        int length = (data.Length / Block * Block) - Block;
        if (length <= 0)
        {
            return 0;
        }

        _aes.Key = key.ToArray();
        _aes.DecryptCbc(data.Slice(Block, length), data[..Block], target, PaddingMode.None);
        int padding = target[length - 1];
        return padding is > 0 and <= Block ? length - padding : length;
    }

    /// <summary>Algorithm 1: the key for one object; gives back its length.</summary>
    private int ObjectKey(Span<byte> key, CryptMethod method, int number, int generation)
    {
        ReadOnlySpan<byte> place = [(byte)number, (byte)(number >> 8), (byte)(number >> 16), (byte)generation, (byte)(generation >> 8)];
        Span<byte> source = stackalloc byte[_key.Length + 9];
        _key.CopyTo(source);
        place.CopyTo(source[_key.Length..]);
        "sAlT"u8.CopyTo(source[(_key.Length + 5)..]);
        Md5.Hash(method == CryptMethod.AesV2 ? source : source[..^4], key);
        return Math.Min(_key.Length + 5, 16);
    }
}
