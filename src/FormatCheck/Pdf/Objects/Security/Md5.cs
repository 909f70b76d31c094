using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace FormatCheck.Pdf.Objects;

/// <summary>The hash that older files make their keys with.</summary>
internal static class Md5
{
    [SuppressMessage("Security", "CA5351:Do Not Use Broken Cryptographic Algorithms", Justification = "The format prescribes it; nothing is protected with it here.")]
    public static void Hash(ReadOnlySpan<byte> source, Span<byte> target) => MD5.HashData(source, target);
}
