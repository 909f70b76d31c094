using System.Collections.Concurrent;
using FormatCheck.Cli.Text;

namespace FormatCheck.Cli.Caching;

/// <summary>Reports of earlier runs in one file. A document, pack, option or build that differs in a byte has another key, so that nothing stale is found.</summary>
internal sealed class ReportCache
{
    public const string DefaultName = "formatcheck.cache";

    /// <summary>What the present run did not need stays while the file is smaller than this.</summary>
    private const int LargestKept = 64 << 20;

    private readonly string _path;
    private readonly CacheFile _found;
    private readonly ConcurrentDictionary<CacheKey, bool> _used = new();
    private readonly Lock _adding = new();
    private CacheAdditions? _additions;

    private ReportCache(string path, CacheFile found) => (_path, _found) = (path, found);

    /// <summary>Opens a cache; a file with damage counts as empty.</summary>
    /// <param name="path">The file, or the folder for it.</param>
    /// <param name="language">The language of the message.</param>
    /// <exception cref="UsageException">The file is something else and would be overwritten.</exception>
    public static ReportCache Open(string path, Language language)
    {
        string file = Directory.Exists(path) || Path.EndsInDirectorySeparator(path) ? Path.Combine(path, DefaultName) : path;
        try
        {
            byte[] bytes = File.Exists(file) ? File.ReadAllBytes(file) : [];
            return CacheFile.IsOne(bytes) ? new(file, new(bytes))
                : throw new UsageException(language.Say($"--cache: “{file}” không phải tệp của FormatCheck, không ghi đè.", $"--cache: '{file}' is no cache of FormatCheck and is not overwritten."));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(language.Say($"--cache: không đọc được “{file}”.", $"--cache: '{file}' cannot be read.") + $" ({exception.Message})");
        }
    }

    /// <summary>A report of an earlier run, for a document of that name.</summary>
    public CheckReport? Find(in CacheKey key, string path)
    {
        if (!_found.Reports.TryGetValue(key, out ReadOnlyMemory<byte> bytes))
        {
            return null;
        }

        if (_found.Length > LargestKept)
        {
            _used[key] = true;
        }

        return new ReportDecoder(bytes.Span, _found).Report(path);
    }

    /// <summary>Keeps a report for the next run.</summary>
    public void Add(in CacheKey key, CheckReport report)
    {
        lock (_adding)
        {
            _additions ??= new(_found.Length > LargestKept ? new([]) : _found);
            _additions.Add(key, report);
        }
    }

    /// <summary>Writes the cache if there is something new in it.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public void Save(Language language)
    {
        if (_additions is null)
        {
            return;
        }

        foreach (CacheKey key in _used.Keys)
        {
            _additions.Add(key, Find(key, "")!);
        }

        string unfinished = $"{_path}.{Environment.ProcessId}.tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(_path))!);
            File.WriteAllBytes(unfinished, _additions.ToFile());
            File.Move(unfinished, _path, overwrite: true); // another process finds the old file or the new one
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(language.Say($"--cache: không ghi được “{_path}”.", $"--cache: '{_path}' cannot be written.") + $" ({exception.Message})");
        }
    }
}
