using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace FormatCheck.Cli.Caching;

/// <summary>
/// A cache as it was found: a mark, a hash of the rest, then three lists. Texts and outcomes stand there once and reports name them by number;
/// reports stand by their keys. Nothing is read of them before it is asked for; several threads may ask at once.
/// </summary>
internal sealed class CacheFile
{
    private readonly byte[] _file;
    private readonly string?[] _texts = [];
    private readonly ImmutableArray<RuleOutcome>[] _outcomes = [];

    /// <param name="file">Its bytes; with damage it counts as empty.</param>
    public CacheFile(byte[] file)
    {
        _file = file;
        int start = Mark.Length + SHA256.HashSizeInBytes;
        if (!file.AsSpan().StartsWith(Mark) || file.Length < start || !SHA256.HashData(file.AsSpan(start)).AsSpan().SequenceEqual(file.AsSpan(Mark.Length, SHA256.HashSizeInBytes)))
        {
            return;
        }

        var bytes = new ReportDecoder(file.AsSpan(start), this);
        Texts = ReadList(ref bytes, start);
        Outcomes = ReadList(ref bytes, start);
        _texts = new string?[Texts.Length];
        _outcomes = new ImmutableArray<RuleOutcome>[Outcomes.Length];
        var reports = new Dictionary<CacheKey, ReadOnlyMemory<byte>>();
        for (int left = bytes.Number(); left > 0; left--)
        {
            Range key = bytes.Skip(CacheKey.Size);
            reports.Add(CacheKey.Of(file.AsSpan(start)[key]), file.AsMemory(start)[bytes.Skip(bytes.Number())]);
        }

        Reports = reports;
    }

    private static ReadOnlySpan<byte> MarkOfAnyBuild => "FormatCheck cache "u8;

    // What another build wrote would not be found by its keys, and may be laid out otherwise.
    private static byte[] Mark { get; } = [.. MarkOfAnyBuild, .. Encoding.ASCII.GetBytes($"{typeof(CacheFile).Module.ModuleVersionId:N}\n")];

    public ReadOnlyMemory<byte>[] Texts { get; } = [];

    public ReadOnlyMemory<byte>[] Outcomes { get; } = [];

    public IReadOnlyDictionary<CacheKey, ReadOnlyMemory<byte>> Reports { get; } = new Dictionary<CacheKey, ReadOnlyMemory<byte>>();

    /// <summary>Gets how many bytes the file has.</summary>
    public int Length => _file.Length;

    /// <summary>Whether bytes are a cache, be it damaged or one of another build.</summary>
    public static bool IsOne(ReadOnlySpan<byte> file) => file.Length == 0 || file.StartsWith(MarkOfAnyBuild);

    /// <summary>A text; the same object each time, but for a race that does no harm.</summary>
    public string TextOf(int number) => _texts[number] ??= Encoding.UTF8.GetString(Texts[number].Span);

    public ImmutableArray<RuleOutcome> OutcomesOf(int number)
    {
        ImmutableArray<RuleOutcome> known = _outcomes[number];
        if (known.IsDefault)
        {
            _outcomes[number] = known = new ReportDecoder(Outcomes[number].Span, this).Outcomes();
        }

        return known;
    }

    /// <summary>Makes the bytes of a cache.</summary>
    public static byte[] Of(
        IReadOnlyCollection<ReadOnlyMemory<byte>> texts, IReadOnlyCollection<ReadOnlyMemory<byte>> outcomes, IReadOnlyCollection<KeyValuePair<CacheKey, ReadOnlyMemory<byte>>> reports)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Mark);
        writer.Write(stackalloc byte[SHA256.HashSizeInBytes]);
        Write(writer, texts);
        Write(writer, outcomes);
        Span<byte> key = stackalloc byte[CacheKey.Size];
        writer.Write7BitEncodedInt(reports.Count);
        foreach ((CacheKey name, ReadOnlyMemory<byte> report) in reports)
        {
            name.Write(key);
            writer.Write(key);
            Write(writer, report);
        }

        byte[] file = stream.ToArray();
        SHA256.HashData(file.AsSpan(Mark.Length + SHA256.HashSizeInBytes)).CopyTo(file, Mark.Length);
        return file;
    }

    private ReadOnlyMemory<byte>[] ReadList(ref ReportDecoder bytes, int start)
    {
        var list = new ReadOnlyMemory<byte>[bytes.Number()];
        for (int i = 0; i < list.Length; i++)
        {
            list[i] = _file.AsMemory(start)[bytes.Skip(bytes.Number())];
        }

        return list;
    }

    private static void Write(BinaryWriter writer, IReadOnlyCollection<ReadOnlyMemory<byte>> list)
    {
        writer.Write7BitEncodedInt(list.Count);
        foreach (ReadOnlyMemory<byte> one in list)
        {
            Write(writer, one);
        }
    }

    private static void Write(BinaryWriter writer, ReadOnlyMemory<byte> one)
    {
        writer.Write7BitEncodedInt(one.Length);
        writer.Write(one.Span);
    }
}
