using System.Collections.Immutable;
using FormatCheck.Cli.Configuration;

namespace FormatCheck.Cli.Known;

/// <summary>Sets findings apart that a baseline holds or that somebody suppressed, and says what is no longer needed of either.</summary>
/// <param name="configuration">The configuration with the suppressions.</param>
/// <param name="isWhole">Whether folders were checked and not single files only: a suppression that nothing needed is then one too many.</param>
/// <param name="today">The day on which suppressions must hold.</param>
internal sealed class KnownFindings(RunConfiguration configuration, bool isWhole, DateOnly today)
{
    private const int MostNamed = 10;

    private readonly HashSet<Suppression> _used = [];
    private readonly HashSet<Suppression> _concerned = [];
    private readonly List<(string File, string Key, int Count)> _mended = [];

    /// <summary>Gets the findings that do not count, or <see langword="null"/>.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>Gets the baseline that is made of the run, or <see langword="null"/>: then no finding counts.</summary>
    public Baseline? Updated { get; init; }

    private IReadOnlyList<Suppression> All => configuration.File?.Suppressions ?? [];

    /// <summary>Takes the known findings of a report out of those that count.</summary>
    public CheckReport SetApart(CheckReport report)
    {
        CheckReport rest = All.Count == 0 ? report : Suppress(report);
        CheckReport fresh = Baseline is null ? rest : Compare(rest, Baseline);
        if (Updated is null)
        {
            return fresh;
        }

        Updated.Add(rest);
        return Part(rest, finding => new KnownFinding(finding, InBaseline: true, Reason: null));
    }

    /// <summary>Writes the baseline that was made of the run, with what stays of the earlier one.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public void Save(Language language)
    {
        if (Updated is null)
        {
            return;
        }

        if (Baseline is not null)
        {
            Updated.Keep(Baseline);
        }

        Output.Create(Updated.Path, language, Updated.Write, "--baseline");
    }

    /// <summary>What is to be said when all reports were here.</summary>
    public IEnumerable<LocalizedText> Notices()
    {
        IEnumerable<LocalizedText> suppressions = All.Where(IsOver).Select(Expired).Concat(isWhole ? All.Where(IsUnused).Select(Unused) : []);
        return Baseline is null ? suppressions : suppressions.Concat(Mended(_mended, [.. Baseline.Gone()], PlacedFile.Shown(Baseline.Path)));
    }

    private CheckReport Compare(CheckReport report, Baseline baseline)
    {
        KnownOfFile known = baseline.For(report.File);
        CheckReport rest = Part(report, finding => known.Take(finding) ? new KnownFinding(finding, InBaseline: true, Reason: null) : null);
        _mended.AddRange(known.Mended.Select(entry => (report.File, entry.Key, entry.Count)));
        return rest;
    }

    private CheckReport Suppress(CheckReport report)
    {
        Suppression[] here = [.. All.Where(suppression => suppression.Files is not { } files || configuration.Matches(files, report.File))];
        _concerned.UnionWith(here);
        return Part(report, finding => Array.Find(here, suppression => !IsOver(suppression) && IsMeant(suppression, finding)) is { } found && (_used.Add(found) || true)
            ? new KnownFinding(finding, InBaseline: false, found.Reason)
            : null);
    }

    private static CheckReport Part(CheckReport report, Func<Finding, KnownFinding?> know)
    {
        ImmutableArray<Finding>.Builder rest = ImmutableArray.CreateBuilder<Finding>();
        ImmutableArray<KnownFinding>.Builder known = ImmutableArray.CreateBuilder<KnownFinding>();
        foreach (Finding finding in report.Findings)
        {
            if (know(finding) is { } one)
            {
                known.Add(one);
            }
            else
            {
                rest.Add(finding);
            }
        }

        return known.Count == 0 ? report : report with { Findings = rest.ToImmutable(), Known = [.. report.Known, .. known] };
    }

    private static bool IsMeant(Suppression suppression, Finding finding) =>
        suppression.Rule == finding.RuleId
        && (suppression.Component is null || suppression.Component == finding.Component.Role)
        && (suppression.Fingerprint is null || suppression.Fingerprint == finding.Fingerprint);

    private bool IsOver(Suppression suppression) => suppression.Until < today;

    private bool IsUnused(Suppression suppression) => !IsOver(suppression) && !_used.Contains(suppression) && _concerned.Contains(suppression);

    private static LocalizedText Expired(Suppression suppression) => new(
        $"{suppression.Origin}: bỏ qua {suppression.Rule} đã hết hạn ngày {suppression.Until:yyyy-MM-dd} ({suppression.Reason}).",
        $"{suppression.Origin}: the suppression of {suppression.Rule} ended on {suppression.Until:yyyy-MM-dd} ({suppression.Reason}).");

    private static LocalizedText Unused(Suppression suppression) => new(
        $"{suppression.Origin}: không còn lỗi {suppression.Rule} nào để bỏ qua ({suppression.Reason}); hãy xoá mục này.",
        $"{suppression.Origin}: nothing is left that the suppression of {suppression.Rule} is for ({suppression.Reason}); delete it.");

    private static IEnumerable<LocalizedText> Mended(List<(string File, string Key, int Count)> mended, string[] gone, string baseline)
    {
        if (mended.Count > 0)
        {
            int places = mended.Sum(entry => entry.Count);
            string named = Named([.. mended.GroupBy(entry => entry.File).Select(file => $"{file.Key}: {string.Join(", ", file.Select(entry => entry.Key.Split(' ')[0]).Distinct(StringComparer.Ordinal))}")]);
            yield return new($"{baseline}: đã sửa {places} chỗ ({named}).", $"{baseline}: {places} known places were mended ({named}).");
        }

        if (gone.Length > 0)
        {
            yield return new($"{baseline}: {gone.Length} tệp không còn ({Named(gone)}).", $"{baseline}: {gone.Length} files are gone ({Named(gone)}).");
        }
    }

    private static string Named(string[] all) => string.Join("; ", all.Take(MostNamed)) + (all.Length > MostNamed ? "; ..." : "");
}
