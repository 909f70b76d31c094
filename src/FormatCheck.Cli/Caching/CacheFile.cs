using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;

namespace FormatCheck.Cli.Caching;

/// <summary>The bytes of a cache: a mark, a hash of the rest, the distinct outcomes, the reports.</summary>
internal static class CacheFile
{
    /// <summary>What the present run did not need stays while the reports are smaller than this.</summary>
    private const int LargestKept = 64 << 20;

    private static ReadOnlySpan<byte> Mark => "FormatCheck cache 1\n"u8;

    /// <returns>Whether it is a cache, be it damaged.</returns>
    public static bool Read(byte[] file, List<ImmutableArray<RuleOutcome>> outcomes, ICollection<KeyValuePair<CacheKey, CachedReport>> entries)
    {
        if (!file.AsSpan().StartsWith(Mark))
        {
            return file.Length == 0;
        }

        int start = Mark.Length + SHA256.HashSizeInBytes;
        if (file.Length < start || !SHA256.HashData(file.AsSpan(start)).AsSpan().SequenceEqual(file.AsSpan(Mark.Length, SHA256.HashSizeInBytes)))
        {
            return true;
        }

        using var stream = new MemoryStream(file, start, file.Length - start);
        using var reader = new BinaryReader(stream);
        for (int left = reader.ReadInt32(); left > 0; left--)
        {
            outcomes.Add(JsonSerializer.Deserialize(reader.ReadBytes(reader.ReadInt32()), CacheJson.Compact.ImmutableArrayRuleOutcome));
        }

        for (int left = reader.ReadInt32(); left > 0; left--)
        {
            var key = CacheKey.Of(reader.ReadBytes(CacheKey.Size));
            int index = reader.ReadInt32(), length = reader.ReadInt32();
            entries.Add(new(key, new(file.AsMemory(start + (int)stream.Position, length), index)));
            stream.Position += length;
        }

        return true;
    }

    public static byte[] Write(List<ImmutableArray<RuleOutcome>> outcomes, IEnumerable<KeyValuePair<CacheKey, CachedReport>> entries)
    {
        KeyValuePair<CacheKey, CachedReport>[] kept = Kept(entries);
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Mark);
        writer.Write(stackalloc byte[SHA256.HashSizeInBytes]);
        writer.Write(outcomes.Count);
        foreach (ImmutableArray<RuleOutcome> some in outcomes)
        {
            byte[] json = JsonSerializer.SerializeToUtf8Bytes(some, CacheJson.Compact.ImmutableArrayRuleOutcome);
            writer.Write(json.Length);
            writer.Write(json);
        }

        Span<byte> key = stackalloc byte[CacheKey.Size];
        writer.Write(kept.Length);
        foreach ((CacheKey name, CachedReport report) in kept)
        {
            name.Write(key);
            writer.Write(key);
            writer.Write(report.Outcomes);
            writer.Write(report.Json.Length);
            writer.Write(report.Json.Span);
        }

        byte[] file = stream.ToArray();
        SHA256.HashData(file.AsSpan(Mark.Length + SHA256.HashSizeInBytes)).CopyTo(file, Mark.Length);
        return file;
    }

    private static KeyValuePair<CacheKey, CachedReport>[] Kept(IEnumerable<KeyValuePair<CacheKey, CachedReport>> entries)
    {
        KeyValuePair<CacheKey, CachedReport>[] all = [.. entries];
        return all.Sum(entry => (long)entry.Value.Json.Length) <= LargestKept ? all : [.. all.Where(entry => entry.Value.IsUsed)];
    }
}
