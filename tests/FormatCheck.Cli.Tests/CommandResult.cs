namespace FormatCheck.Cli.Tests;

/// <summary>What came of running the command inside the test process.</summary>
internal sealed record CommandResult(int ExitCode, string Output, string Error)
{
    public static CommandResult Of(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int exitCode = FormatCheckCommand.Run(args, output, error);
        return new(exitCode, output.ToString(), error.ToString());
    }
}
