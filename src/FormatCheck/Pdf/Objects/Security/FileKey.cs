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

    /// <summary>The key, or <see langword="null"/> where a password is asked for.</summary>
    public static byte[]? Find(EncryptDictionary encrypt) => encrypt.Revision >= 5 ? FindAes256(encrypt) : FindByMd5(encrypt);

    /// <summary>Algorithms 2, 4, 5 and 6.</summary>
    private static byte[]? FindByMd5(EncryptDictionary encrypt)
    {
        if (encrypt.Owner.Length < HashLength || encrypt.User.Length < 16)
        {
            return null;
        }

        byte[] key = Compute(encrypt);
        Span<byte> expected = stackalloc byte[HashLength];
        if (encrypt.Revision == 2)
        {
            Rc4.Transform(key, Padding, expected);
            return expected.SequenceEqual(encrypt.User.AsSpan(0, Math.Min(HashLength, encrypt.User.Length))) ? key : null;
        }

        Span<byte> hash = expected[..16];
        Md5.Hash([.. Padding, .. encrypt.FileIdentifier], hash);
        Span<byte> turned = stackalloc byte[16];
        for (int turn = 0; turn < 20; turn++)
        {
            for (int i = 0; i < key.Length; i++)
            {
                turned[i] = (byte)(key[i] ^ turn);
            }

            Rc4.Transform(turned[..key.Length], hash, hash);
        }

        return hash.SequenceEqual(encrypt.User.AsSpan(0, 16)) ? key : null;
    }

    private static byte[] Compute(EncryptDictionary encrypt)
    {
        Span<byte> permissions = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(permissions, encrypt.Permissions);
        ReadOnlySpan<byte> metadata = encrypt.Revision >= 4 && !encrypt.EncryptsMetadata ? [255, 255, 255, 255] : [];
        Span<byte> hash = stackalloc byte[16];
        Md5.Hash([.. Padding, .. encrypt.Owner.AsSpan(0, HashLength), .. permissions, .. encrypt.FileIdentifier, .. metadata], hash);
        for (int i = 0; encrypt.Revision >= 3 && i < 50; i++)
        {
            Md5.Hash(hash[..encrypt.KeyLength], hash);
        }

        return hash[..encrypt.KeyLength].ToArray();
    }

    /// <summary>Algorithm 2.A with an empty password: a hash, a salt to check it and a salt for the key.</summary>
    private static byte[]? FindAes256(EncryptDictionary encrypt)
    {
        if (encrypt.User.Length < HashLength + (2 * SaltLength) || encrypt.UserKey.Length < HashLength)
        {
            return null;
        }

        ReadOnlySpan<byte> user = encrypt.User;
        if (!Hash(user.Slice(HashLength, SaltLength), encrypt.Revision).AsSpan().SequenceEqual(user[..HashLength]))
        {
            return null;
        }

        using var aes = Aes.Create();
        aes.Key = Hash(user.Slice(HashLength + SaltLength, SaltLength), encrypt.Revision);
        return aes.DecryptCbc(encrypt.UserKey.AsSpan(0, HashLength), new byte[16], PaddingMode.None);
    }

    /// <summary>Algorithm 2.B for an empty user password; revision 5 has only its first step.</summary>
    private static byte[] Hash(ReadOnlySpan<byte> salt, int revision)
    {
        byte[] key = SHA256.HashData(salt);
        if (revision == 5)
        {
            return key;
        }

        using var aes = Aes.Create();
        byte last = 0;
        for (int round = 0; round < 64 || last > round - 32; round++)
        {
            byte[] repeated = new byte[64 * key.Length];
            for (int i = 0; i < 64; i++)
            {
                key.CopyTo(repeated, i * key.Length);
            }

            aes.Key = key[..16];
            byte[] encrypted = aes.EncryptCbc(repeated, key.AsSpan(16, 16), PaddingMode.None);
            last = encrypted[^1];

            // 256 is 1 modulo 3, so that the number of 16 bytes is the sum of its digits.
            int sum = 0;
            foreach (byte digit in encrypted.AsSpan(0, 16))
            {
                sum += digit;
            }

            key = (sum % 3) switch { 0 => SHA256.HashData(encrypted), 1 => SHA384.HashData(encrypted), _ => SHA512.HashData(encrypted) };
        }

        return key[..HashLength];
    }
}
