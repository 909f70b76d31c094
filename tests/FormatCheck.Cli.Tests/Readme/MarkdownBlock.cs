namespace FormatCheck.Cli.Tests.Readme;

/// <summary>A fenced block of code.</summary>
/// <param name="Language">The word after the opening fence.</param>
/// <param name="Lines">The lines inside.</param>
/// <param name="Start">The 1-based line of the opening fence.</param>
/// <param name="End">The 1-based line of the closing fence.</param>
internal sealed record MarkdownBlock(string Language, string[] Lines, int Start, int End)
{
    private const string Fence = "```";

    public static List<MarkdownBlock> Of(string markdown)
    {
        string[] lines = markdown.Split('\n');
        List<MarkdownBlock> blocks = [];
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                int end = Array.IndexOf(lines, Fence, i + 1);
                blocks.Add(new(lines[i][Fence.Length..], lines[(i + 1)..end], i + 1, end + 1));
                i = end;
            }
        }

        return blocks;
    }

    /// <summary>Whether only blank lines stand between this block and the next.</summary>
    public bool IsFollowedBy(MarkdownBlock next, string[] lines) => lines[End..(next.Start - 1)].All(string.IsNullOrWhiteSpace);
}
