using System.Collections.Concurrent;
using System.Collections.Immutable;
using FormatCheck.Cli.Caching;
using FormatCheck.Cli.Configuration;
using FormatCheck.Cli.Text;

namespace FormatCheck.Cli;

/// <summary>A checker for each way in which files of a run are checked; each is made when the first file asks for it.</summary>
internal sealed class Checkers(RunConfiguration configuration, ReportCache? cache, Screen screen, Language language)
{
    private static readonly ReadLimits s_limits = new FormatCheckOptions().Limits;

    private readonly ConcurrentDictionary<DraftSettings, Way> _ways = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<string, Lazy<ImmutableHashSet<string>>> _ruleIds = new(StringComparer.Ordinal);

    /// <summary>Gets the rules of all packs that files are checked against.</summary>
    public ImmutableArray<RuleInfo> RulesFor(IEnumerable<Input> files)
    {
        DraftSettings[] used = [.. files.Where(file => file.Unread is null).Select(file => configuration.For(file.Path)).Distinct(ReferenceEqualityComparer.Instance).Cast<DraftSettings>().DistinctBy(settings => settings.Key, StringComparer.Ordinal)];
        return
        [
            .. used.DefaultIfEmpty(configuration.Main)
                .OrderBy(settings => settings.Key, StringComparer.Ordinal)
                .SelectMany(settings => WayOf(settings).Checker.Value.Rules)
                .DistinctBy(rule => rule.Id),
        ];
    }

    /// <summary>Keeps what was found for the next run.</summary>
    /// <exception cref="UsageException">The cache cannot be written.</exception>
    public void Save() => cache?.Save(language);

    /// <summary>Checks one file; several threads do so at once.</summary>
    /// <exception cref="DocumentFormatException">The file cannot be read as a document.</exception>
    /// <exception cref="UsageException">The pack cannot be used.</exception>
    public CheckReport Check(string path, CancellationToken cancellationToken)
    {
        Way way = WayOf(configuration.For(path));
        if (cache is null)
        {
            return way.Checker.Value.Check(path, cancellationToken);
        }

        using FileContent content = FileContent.Open(path, s_limits);
        var key = CacheKey.Of(way.Conditions.Value, content.Bytes.Span);
        if (cache.Find(key, path) is { } known)
        {
            return known;
        }

        CheckReport report = way.Checker.Value.Check(content.Bytes, path, cancellationToken);
        cache.Add(key, report);
        return report;
    }

    /// <summary>What was recognised in a file that was checked a moment ago, or <see langword="null"/> where it has gone or changed since.</summary>
    public Inspection? Inspect(CheckReport report)
    {
        try
        {
            return WayOf(configuration.For(report.File)).Checker.Value.Inspect(report.File);
        }
        catch (DocumentFormatException)
        {
            return null;
        }
    }

    /// <summary>Looks for severities of rules that no pack of the configuration has.</summary>
    /// <exception cref="UsageException">There are some.</exception>
    public void Verify()
    {
        DraftSettings main = configuration.Main;
        DraftSettings[] all = [main, .. configuration.File?.Overrides.Select(one => one.Settings) ?? []];
        string[] packs = [.. all.Select(settings => settings.Rules?.Value).OfType<string>().Append(PackOf(main)).Distinct(StringComparer.Ordinal)];
        IEnumerable<(string Rule, string Place)> named = all.SelectMany(settings => settings.Severities.Select(pair => (pair.Key, pair.Value.Origin)))
            .Concat(configuration.File?.Suppressions.Select(suppression => (suppression.Rule, suppression.Origin)) ?? []);
        string[] problems =
        [
            .. from rule in named
               where !packs.Any(pack => RuleIds(pack).Contains(rule.Rule))
               let near = Nearest.To(rule.Rule, packs.SelectMany(RuleIds).Distinct(StringComparer.Ordinal))
               let hint = near.Length == 0 ? "" : language.Say($" Ý bạn là {string.Join(", ", near)}?", $" Did you mean {string.Join(", ", near)}?")
               select $"{rule.Place}: {language.Say($"bộ quy tắc {string.Join(", ", packs)} không có quy tắc “{rule.Rule}”.", $"the pack {string.Join(", ", packs)} has no rule '{rule.Rule}'.")}{hint}",
        ];
        if (problems.Length > 0)
        {
            throw new UsageException([.. problems.Distinct(StringComparer.Ordinal)]);
        }
    }

    private Way WayOf(DraftSettings settings) => _ways.GetOrAdd(settings, _ => new(
        new(() => FormatCheckCommand.Checker(settings.ToOptions(id => RuleIds(PackOf(settings)).Contains(id), screen.Clock), language)),
        new(() => CacheKey.Conditions(settings, screen.Today))));

    private static string PackOf(DraftSettings settings) => settings.Rules?.Value ?? new FormatCheckOptions().Rules;

    private ImmutableHashSet<string> RuleIds(string pack) => _ruleIds.GetOrAdd(
        pack, _ => new(() => [.. FormatCheckCommand.Checker(new() { Rules = pack }, language).Rules.Select(rule => rule.Id)])).Value;

    /// <summary>A checker, and what its reports depend on beside the document.</summary>
    private sealed record Way(Lazy<FormatChecker> Checker, Lazy<byte[]> Conditions);
}
