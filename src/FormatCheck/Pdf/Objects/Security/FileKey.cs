using System.Buffers.Binary;
using System.Security.Cryptography;

namespace FormatCheck.Pdf.Objects;

/// <summary>Finds the key of a file whose user password is empty (ISO 32000-2, 7.6.4.3, 7.6.4.4).</summary>
internal static class FileKey
{
    private const int SaltLength = 8;
    private const int HashLength = 32;

    private static ReadOnlySpan<byte> Padding =>
    [
        0x28, 0xBF, 0x4E, 0x5E, 0x4E, 0x75, 0x8A, 0x41, 0x64, 0x00, 0x4E, 0x56, 0xFF, 0xFA, 0x01, 0x08,
        0x2E, 0x2E, 0x00, 0xB6, 0xD0, 0x68, 0x3E, 0x80, 0x2F, 0x0C, 0xA9, 0xFE, 0x64, 0x53, 0x69, 0x7A,
    ];

    /// <summary>The key, or <see langword="null"/> where a password is asked for; a key that is damaged fails the same way.</summary>
    public static byte[]? Find(EncryptDictionary encrypt) => encrypt.Revision >= 5 ? FindAes256(encrypt) : FindByMd5(encrypt);

    /// <summary>Algorithms 2, 4, 5 and 6, first with an empty user password, then with the one that an empty owner password gives.</summary>
    private static byte[]? FindByMd5(EncryptDictionary encrypt)
    {
        if (encrypt.Owner.Length < HashLength || encrypt.User.Length < 16)
        {
            return null;
        }

        return Check(encrypt, Compute(encrypt, Padding)) ?? Check(encrypt, Compute(encrypt, UserPassword(encrypt)));
    }

    private static byte[]? Check(EncryptDictionary encrypt, byte[] key)
    {
        Span<byte> expected = stackalloc byte[HashLength];
        if (encrypt.Revision == 2)
        {
            Rc4.Transform(key, Padding, expected);
            return expected.SequenceEqual(encrypt.User.AsSpan(0, Math.Min(HashLength, encrypt.User.Length))) ? key : null;
        }

        Span<byte> hash = expected[..16];
        Md5.Hash([.. Padding, .. encrypt.FileIdentifier], hash);
        for (int turn = 0; turn < 20; turn++)
        {
            Turn(key, turn, hash);
        }

        return hash.SequenceEqual(encrypt.User.AsSpan(0, 16)) ? key : null;
    }

    /// <summary>Algorithm 7 with an empty owner password.</summary>
    private static byte[] UserPassword(EncryptDictionary encrypt)
    {
        Span<byte> hash = stackalloc byte[16];
        Md5.Hash(Padding, hash);
        for (int i = 0; encrypt.Revision >= 3 && i < 50; i++)
        {
            Md5.Hash(hash, hash);
        }

        byte[] password = encrypt.Owner[..HashLength];
        for (int turn = encrypt.Revision == 2 ? 0 : 19; turn >= 0; turn--)
        {
            Turn(hash[..Math.Min(encrypt.KeyLength, hash.Length)], turn, password);
        }

        return password;
    }

    private static void Turn(ReadOnlySpan<byte> key, int turn, Span<byte> bytes)
    {
        Span<byte> turned = stackalloc byte[16];
        for (int i = 0; i < key.Length; i++)
        {
            turned[i] = (byte)(key[i] ^ turn);
        }

        Rc4.Transform(turned[..key.Length], bytes, bytes);
    }

    private static byte[] Compute(EncryptDictionary encrypt, ReadOnlySpan<byte> password)
    {
        Span<byte> permissions = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(permissions, encrypt.Permissions);
        ReadOnlySpan<byte> metadata = encrypt.Revision >= 4 && !encrypt.EncryptsMetadata ? [255, 255, 255, 255] : [];
        Span<byte> hash = stackalloc byte[16];
        Md5.Hash([.. password, .. encrypt.Owner.AsSpan(0, HashLength), .. permissions, .. encrypt.FileIdentifier, .. metadata], hash);
        for (int i = 0; encrypt.Revision >= 3 && i < 50; i++)
        {
            Md5.Hash(hash[..Math.Min(encrypt.KeyLength, hash.Length)], hash);
        }

        return hash[..Math.Min(encrypt.KeyLength, hash.Length)].ToArray();
    }

    /// <summary>Algorithm 2.A: a hash, a salt to check it and a salt for the key, for the user's password, then for the owner's.</summary>
    private static byte[]? FindAes256(EncryptDictionary encrypt)
    {
        const int length = HashLength + (2 * SaltLength);
        if (encrypt.User.Length < length)
        {
            return null;
        }

        ReadOnlySpan<byte> user = encrypt.User.AsSpan(0, length);
        return Unlock(encrypt.Revision, user, encrypt.UserKey, [])
            ?? (encrypt.Owner.Length < length ? null : Unlock(encrypt.Revision, encrypt.Owner.AsSpan(0, length), encrypt.OwnerKey, user));
    }

    private static byte[]? Unlock(int revision, ReadOnlySpan<byte> check, byte[] encrypted, ReadOnlySpan<byte> user)
    {
        if (encrypted.Length < HashLength || !PasswordHash.Of(check.Slice(HashLength, SaltLength), user, revision).AsSpan().SequenceEqual(check[..HashLength]))
        {
            return null;
        }

        using var aes = Aes.Create();
        aes.Key = PasswordHash.Of(check.Slice(HashLength + SaltLength, SaltLength), user, revision);
        return aes.DecryptCbc(encrypted.AsSpan(0, HashLength), new byte[16], PaddingMode.None);
    }
}
