namespace FormatCheck.Cli;

/// <summary>Wrong usage or configuration; each message is a line for the user.</summary>
internal sealed class UsageException(params IReadOnlyList<string> messages) : Exception(string.Join(Environment.NewLine, messages))
{
    public IReadOnlyList<string> Messages => messages;
}
