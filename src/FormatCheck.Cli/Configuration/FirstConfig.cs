namespace FormatCheck.Cli.Configuration;

/// <summary>How documents of a folder are best checked.</summary>
internal readonly record struct DraftWay(string Rules, Stage Stage);

/// <summary>A configuration that fits documents as they are.</summary>
/// <param name="Main">What holds for most of them.</param>
/// <param name="Folders">The folders whose documents are all of another kind.</param>
/// <param name="Excluded">The folders and files that hold no official document.</param>
internal sealed record FirstConfig(DraftWay Main, IReadOnlyList<(string Folder, DraftWay Way)> Folders, IReadOnlyList<string> Excluded)
{
    private const string Auto = "auto";

    /// <param name="all">Reports of a run in which each draft chose its pack.</param>
    /// <param name="folder">The folder that was looked at.</param>
    public static FirstConfig Of(IReadOnlyList<CheckReport> all, string folder)
    {
        (string Folder, CheckReport[] Reports)[] folders =
            [.. all.GroupBy(report => FolderOf(folder, report)).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.Key, group.ToArray()))];
        DraftWay main = WayOf([.. all.Where(IsOfficial)]);
        var others = new List<(string, DraftWay)>();
        var excluded = new List<string>();
        foreach ((string name, CheckReport[] reports) in folders)
        {
            CheckReport[] official = Array.FindAll(reports, IsOfficial);
            if (official.Length == 0 && name.Length > 0)
            {
                excluded.Add($"/{name}/");
                continue;
            }

            excluded.AddRange(reports.Where(report => !IsOfficial(report)).Select(report => "/" + RunConfiguration.Below(folder, report.File)));
            if (name.Length > 0 && WayOf(official) is var way && way != main)
            {
                others.Add(($"/{name}/", way));
            }
        }

        return new(main, others, excluded);
    }

    /// <summary>Whether a document was recognised at all; of one that was not a notice says so.</summary>
    public static bool IsOfficial(CheckReport report) => report.Notices.IsEmpty;

    private static DraftWay WayOf(CheckReport[] reports)
    {
        string[] packs = [.. reports.Select(report => report.Pack.Id).Distinct(StringComparer.Ordinal)];
        bool issued = reports.Length > 0 && Array.TrueForAll(reports, report => report.Document.Number is { } number && number.Any(char.IsAsciiDigit));
        return new(packs.Length == 1 ? packs[0] : packs.Length == 0 ? new FormatCheckOptions().Rules : Auto, issued ? Stage.Issued : Stage.Draft);
    }

    /// <summary>The folder of a document right below the one that was looked at; empty for one right in it.</summary>
    private static string FolderOf(string folder, CheckReport report) =>
        RunConfiguration.Below(folder, report.File)!.Split('/') is [var first, _, ..] ? first : "";
}
