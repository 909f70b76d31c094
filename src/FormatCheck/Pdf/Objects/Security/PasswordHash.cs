using System.Security.Cryptography;

namespace FormatCheck.Pdf.Objects;

/// <summary>Algorithm 2.B (ISO 32000-2, 7.6.4.3.4) for an empty password; revision 5 has only its first step.</summary>
internal static class PasswordHash
{
    private const int HashLength = 32;
    private const int Repetitions = 64;
    private const int LongestHash = 64;

    /// <param name="salt">The salt that follows the hash.</param>
    /// <param name="user">The user's 48 bytes when the owner's password is hashed, else nothing.</param>
    /// <param name="revision">The revision of the handler.</param>
    public static byte[] Of(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> user, int revision)
    {
        Span<byte> key = stackalloc byte[LongestHash];
        int length = SHA256.HashData([.. salt, .. user], key);
        if (revision == 5)
        {
            return key[..HashLength].ToArray();
        }

        using var aes = Aes.Create();
        byte[] repeated = new byte[Repetitions * (LongestHash + user.Length)];
        byte[] encrypted = new byte[repeated.Length];
        byte last = 0;
        for (int round = 0; round < 64 || last > round - 32; round++)
        {
            int total = Repetitions * (length + user.Length);
            for (int start = 0; start < total; start += length + user.Length)
            {
                key[..length].CopyTo(repeated.AsSpan(start));
                user.CopyTo(repeated.AsSpan(start + length));
            }

            aes.Key = key[..16].ToArray();
            aes.EncryptCbc(repeated.AsSpan(0, total), key.Slice(16, 16), encrypted, PaddingMode.None);
            last = encrypted[total - 1];
            length = Next(encrypted.AsSpan(0, total), key);
        }

        return key[..HashLength].ToArray();
    }

    private static int Next(ReadOnlySpan<byte> encrypted, Span<byte> key)
    {
        // 256 is 1 modulo 3, so that the number of 16 bytes is the sum of its digits.
        int sum = 0;
        foreach (byte digit in encrypted[..16])
        {
            sum += digit;
        }

        return (sum % 3) switch { 0 => SHA256.HashData(encrypted, key), 1 => SHA384.HashData(encrypted, key), _ => SHA512.HashData(encrypted, key) };
    }
}
