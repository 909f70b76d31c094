namespace FormatCheck.Cli;

/// <summary>The command was used or configured wrongly; the message is in the language of the user.</summary>
internal sealed class UsageException(string message) : Exception(message);
