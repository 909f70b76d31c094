using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FormatCheck.Cli.Configuration;
using FormatCheck.Rules;

namespace FormatCheck.Cli.Known;

/// <summary>The findings that were there when a team began to check, by file: how often each rule and fingerprint stands there.</summary>
internal sealed class Baseline
{
    public const string DefaultName = "formatcheck.baseline.json";
    private const int Version = 1;

    private readonly SortedDictionary<string, SortedDictionary<string, int>> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly string _folder;

    private Baseline(string path) => (Path, _folder) = (path, System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!);

    public string Path { get; }

    /// <exception cref="UsageException">The file cannot be read or is no baseline.</exception>
    public static Baseline Read(string path, Language language)
    {
        var baseline = new Baseline(path);
        var values = new ConfigValues(language);
        if (values.Root(PlacedFile.Open(path, "--baseline", language)) is { } root)
        {
            values.Object(
                root,
                new(StringComparer.Ordinal)
                {
                    ["version"] = node => values.Word(node, [(Version.ToString(CultureInfo.InvariantCulture), Version)]),
                    ["files"] = node => baseline.ReadFiles(node, values),
                },
                "version",
                "files");
        }

        values.ThrowIfAny();
        return baseline;
    }

    /// <summary>An empty baseline, to be filled with the findings of a run.</summary>
    public static Baseline New(string path) => new(path);

    /// <summary>Adds the findings of one file.</summary>
    public void Add(CheckReport report)
    {
        string name = NameOf(report.File);
        _seen.Add(name);
        foreach (string key in report.Findings.SelectMany(Keys))
        {
            SortedDictionary<string, int> findings = FindingsOf(name);
            findings[key] = findings.GetValueOrDefault(key) + 1;
        }
    }

    /// <summary>Keeps of an earlier baseline what no file was added for that is still there.</summary>
    public void Keep(Baseline before)
    {
        foreach ((string name, SortedDictionary<string, int> findings) in before._files)
        {
            if (!_seen.Contains(name) && File.Exists(System.IO.Path.Combine(_folder, name)))
            {
                _files[name] = findings;
            }
        }
    }

    /// <summary>What is known of a file, to be taken from.</summary>
    public KnownOfFile For(string file) => new(_files.GetValueOrDefault(NameOf(file)) ?? []);

    /// <summary>The files that are not there any more.</summary>
    public IEnumerable<string> Gone() => _files.Keys.Where(name => !File.Exists(System.IO.Path.Combine(_folder, name)));

    public void Write(Stream utf8)
    {
        using var json = new Utf8JsonWriter(utf8, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("version", Version.ToString(CultureInfo.InvariantCulture));
        json.WriteStartObject("files");
        foreach ((string name, SortedDictionary<string, int> findings) in _files)
        {
            json.WriteStartObject(name);
            foreach ((string key, int count) in findings)
            {
                json.WriteNumber(key, count);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A finding as a baseline writes it, once for each of its places.</summary>
    public static IEnumerable<string> Keys(Finding finding) => finding.OtherFingerprints.Prepend(finding.Fingerprint).Select(fingerprint => $"{finding.RuleId} {fingerprint}");

    private void ReadFiles(PackNode node, ConfigValues values)
    {
        foreach (PackMember file in values.Members(node))
        {
            foreach (PackMember finding in values.Members(file.Value))
            {
                if (values.Count(finding.Value) is { } count)
                {
                    FindingsOf(file.Name)[finding.Name] = count.Value;
                }
            }
        }
    }

    private SortedDictionary<string, int> FindingsOf(string name)
    {
        if (!_files.TryGetValue(name, out SortedDictionary<string, int>? findings))
        {
            _files[name] = findings = new(StringComparer.Ordinal);
        }

        return findings;
    }

    // From the baseline's folder, with slashes and composed letters: the same on every machine.
    private string NameOf(string file) =>
        System.IO.Path.GetRelativePath(_folder, file).Replace(System.IO.Path.DirectorySeparatorChar, '/').Normalize(NormalizationForm.FormC);
}

/// <summary>The known findings of one file; each is taken once.</summary>
internal sealed class KnownOfFile(IReadOnlyDictionary<string, int> findings)
{
    private readonly Dictionary<string, int> _left = new(findings, StringComparer.Ordinal);

    /// <summary>Gets what nothing was found of any more.</summary>
    public IEnumerable<(string Key, int Count)> Mended => _left.Where(pair => pair.Value > 0).Select(pair => (pair.Key, pair.Value));

    /// <summary>Takes a finding; it is known only if every place of it is.</summary>
    public bool Take(Finding finding)
    {
        bool known = true;
        foreach (string key in Baseline.Keys(finding))
        {
            int left = _left.GetValueOrDefault(key);
            _left[key] = Math.Max(0, left - 1);
            known &= left > 0;
        }

        return known;
    }
}
