namespace FormatCheck.Cli.Text;

/// <summary>Ids of rules as people read them.</summary>
internal static class RuleId
{
    /// <summary>The id without its pack: <c>title-size</c> of <c>hd36/title-size</c>.</summary>
    public static string WithoutPack(string id) => id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..];
}
