using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using FormatCheck.Cli.Configuration;
using FormatCheck.Rules;

namespace FormatCheck.Cli.Caching;

/// <summary>All that a report depends on, as one hash: the document's bytes, the settings, the pack and the build of FormatCheck.</summary>
internal readonly record struct CacheKey(UInt128 High, UInt128 Low)
{
    public const int Size = SHA256.HashSizeInBytes;

    public static CacheKey Of(ReadOnlySpan<byte> hash) => new(BinaryPrimitives.ReadUInt128BigEndian(hash), BinaryPrimitives.ReadUInt128BigEndian(hash[16..]));

    public void Write(Span<byte> hash)
    {
        BinaryPrimitives.WriteUInt128BigEndian(hash, High);
        BinaryPrimitives.WriteUInt128BigEndian(hash[16..], Low);
    }

    /// <param name="conditions">The hash of everything but the document: <see cref="Conditions(DraftSettings, DateOnly)"/>.</param>
    /// <param name="document">The bytes of the document.</param>
    public static CacheKey Of(ReadOnlySpan<byte> conditions, ReadOnlySpan<byte> document)
    {
        Span<byte> both = stackalloc byte[2 * Size];
        conditions.CopyTo(both);
        SHA256.HashData(document, both[Size..]);
        Span<byte> hash = stackalloc byte[Size];
        SHA256.HashData(both, hash);
        return Of(hash);
    }

    /// <summary>Hashes what is the same for all files with the same settings.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="today">The day of the check: a pack that is chosen for each draft depends on it.</param>
    public static byte[] Conditions(DraftSettings settings, DateOnly today) => Conditions(settings, today, typeof(FormatChecker), typeof(CacheKey));

    /// <param name="settings">The settings.</param>
    /// <param name="today">The day of the check.</param>
    /// <param name="builds">A type of each assembly that reports depend on.</param>
    public static byte[] Conditions(DraftSettings settings, DateOnly today, params ReadOnlySpan<Type> builds)
    {
        string rules = settings.Rules?.Value ?? new FormatCheckOptions().Rules;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, Encoding.UTF8.GetBytes(settings.Key));
        foreach (Type type in builds)
        {
            hash.AppendData(type.Module.ModuleVersionId.ToByteArray()); // another with every build of other sources
        }

        if (rules == PackChoice.Auto)
        {
            hash.AppendData(BitConverter.GetBytes(today.DayNumber));
        }
        else if (!PackSources.BuiltInIds.Contains(rules))
        {
            foreach (PackText file in FilesOf(rules))
            {
                Append(hash, Encoding.UTF8.GetBytes(file.Name));
                Append(hash, file.Utf8);
            }
        }

        return hash.GetHashAndReset();
    }

    /// <summary>The files of a pack on disk and of those on disk that it extends.</summary>
    private static IEnumerable<PackText> FilesOf(string pack)
    {
        var chain = new PackChain([]);
        chain.Add(pack);
        return chain.Layers.Where(layer => layer.Path is not null).SelectMany(layer => layer.Roots).Select(root => root.File);
    }

    private static void Append(IncrementalHash hash, byte[] bytes)
    {
        hash.AppendData(BitConverter.GetBytes(bytes.Length));
        hash.AppendData(bytes);
    }
}
