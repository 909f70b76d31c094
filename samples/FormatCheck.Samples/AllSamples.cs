using System.Runtime.CompilerServices;

namespace FormatCheck.Samples;

/// <summary>The drafts of <c>samples/drafts</c>: most of them right (<c>-dung</c>) and with what clerks get wrong (<c>-sai</c>).</summary>
public static class AllSamples
{
    /// <summary>Gets the folder that holds them.</summary>
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(SourceFolder(), "..", "drafts"));

    public static IReadOnlyList<Sample> List { get; } =
    [
        .. Letters.All,
        .. Resolutions.All,
        .. Decisions.All,
        .. Submissions.All,
        .. Reports.All,
        .. Others.All,
    ];

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
