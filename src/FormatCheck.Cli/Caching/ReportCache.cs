using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using FormatCheck.Cli.Text;

namespace FormatCheck.Cli.Caching;

/// <summary>Reports of earlier runs in one file. A document, pack, option or build that differs in a byte has another key, so that nothing stale is found.</summary>
internal sealed class ReportCache
{
    public const string DefaultName = "formatcheck.cache";

    private readonly string _path;
    private readonly ConcurrentDictionary<CacheKey, CachedReport> _entries = new();
    private readonly List<ImmutableArray<RuleOutcome>> _outcomes = [];
    private readonly Dictionary<ImmutableArray<RuleOutcome>, int> _outcomeIndexes = new(new SharedOutcomes());
    private readonly Lock _outcomesLock = new();
    private volatile bool _changed;

    private ReportCache(string path) => _path = path;

    /// <summary>Opens a cache; a file with damage counts as empty.</summary>
    /// <param name="path">The file, or the folder for it.</param>
    /// <param name="language">The language of the message.</param>
    /// <exception cref="UsageException">The file is something else and would be overwritten.</exception>
    public static ReportCache Open(string path, Language language)
    {
        string file = Directory.Exists(path) || Path.EndsInDirectorySeparator(path) ? Path.Combine(path, DefaultName) : path;
        var cache = new ReportCache(file);
        try
        {
            if (File.Exists(file) && !CacheFile.Read(File.ReadAllBytes(file), cache._outcomes, cache._entries))
            {
                throw new UsageException(language.Say($"--cache: “{file}” không phải tệp của FormatCheck, không ghi đè.", $"--cache: '{file}' is no cache of FormatCheck and is not overwritten."));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(language.Say($"--cache: không đọc được “{file}”.", $"--cache: '{file}' cannot be read.") + $" ({exception.Message})");
        }

        for (int i = 0; i < cache._outcomes.Count; i++)
        {
            cache._outcomeIndexes.TryAdd(cache._outcomes[i], i);
        }

        return cache;
    }

    public CheckReport? Find(in CacheKey key)
    {
        if (!_entries.TryGetValue(key, out CachedReport? entry))
        {
            return null;
        }

        entry.IsUsed = true;
        CheckReport report = JsonSerializer.Deserialize(entry.Json.Span, CacheJson.Compact.CheckReport)!;
        lock (_outcomesLock)
        {
            return report with { Outcomes = _outcomes[entry.Outcomes] };
        }
    }

    public void Add(in CacheKey key, CheckReport report)
    {
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(report with { File = "", Outcomes = [] }, CacheJson.Compact.CheckReport);
        if (json.AsSpan().IndexOf("\uFFFD"u8) >= 0 || json.AsSpan().IndexOf("\\uFFFD"u8) >= 0)
        {
            return; // half a surrogate pair, which does not come back as it was
        }

        _entries[key] = new(json, IndexOf(report.Outcomes)) { IsUsed = true };
        _changed = true;
    }

    /// <summary>Writes the cache if there is something new in it.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public void Save(Language language)
    {
        if (!_changed)
        {
            return;
        }

        string unfinished = $"{_path}.{Environment.ProcessId}.tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(_path))!);
            File.WriteAllBytes(unfinished, CacheFile.Write(_outcomes, _entries));
            File.Move(unfinished, _path, overwrite: true); // another process finds the old file or the new one
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(language.Say($"--cache: không ghi được “{_path}”.", $"--cache: '{_path}' cannot be written.") + $" ({exception.Message})");
        }
    }

    private int IndexOf(ImmutableArray<RuleOutcome> outcomes)
    {
        lock (_outcomesLock)
        {
            if (!_outcomeIndexes.TryGetValue(outcomes, out int index))
            {
                _outcomeIndexes.Add(outcomes, index = _outcomes.Count);
                _outcomes.Add(outcomes);
            }

            return index;
        }
    }
}

/// <summary>A report as it lies in the cache: without its file's name, and with its outcomes shared.</summary>
internal sealed record CachedReport(ReadOnlyMemory<byte> Json, int Outcomes)
{
    /// <summary>Gets or sets whether the present run needed it.</summary>
    public bool IsUsed { get; set; }
}

[JsonSerializable(typeof(CheckReport))]
[JsonSerializable(typeof(ImmutableArray<RuleOutcome>))]
internal sealed partial class CacheJson : JsonSerializerContext
{
    /// <summary>Gets the form without what a report counts anew, and with Vietnamese letters as they are.</summary>
    public static CacheJson Compact { get; } = new(new JsonSerializerOptions
    {
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}

/// <summary>Finds outcomes that are the same: what a report holds of a clean draft is little else.</summary>
internal sealed class SharedOutcomes : IEqualityComparer<ImmutableArray<RuleOutcome>>
{
    public bool Equals(ImmutableArray<RuleOutcome> x, ImmutableArray<RuleOutcome> y) => x.AsSpan().SequenceEqual(y.AsSpan());

    public int GetHashCode(ImmutableArray<RuleOutcome> outcomes)
    {
        var hash = new HashCode();
        foreach (RuleOutcome outcome in outcomes)
        {
            hash.Add(outcome.Outcome);
        }

        return hash.ToHashCode();
    }
}
