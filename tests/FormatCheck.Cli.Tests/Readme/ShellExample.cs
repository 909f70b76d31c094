using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace FormatCheck.Cli.Tests.Readme;

/// <summary>A command of the README. A comment behind it may name its exit code.</summary>
internal sealed record ShellExample(string Command, int ExitCode)
{
    private const string Comment = " # ";
    private const string ExitCodeComment = "exit code ";

    /// <summary>Commands that start builds and tests; a test cannot run them.</summary>
    private static readonly string[] OfTheBuild =
        ["dotnet build", "dotnet test", "dotnet pack ", "dotnet tool ", "dotnet add ", "bash .ci/run", "git clone ", "dotnet run --project samples/FormatCheck.Samples"];

    public static ShellExample Parse(string line)
    {
        string[] parts = line.Split(Comment, 2);
        string comment = parts.Length > 1 ? parts[1].Trim() : "";
        int exitCode = comment.StartsWith(ExitCodeComment, StringComparison.Ordinal)
            ? int.Parse(comment[ExitCodeComment.Length..].Split(' ', ':')[0], CultureInfo.InvariantCulture)
            : 0;
        return new(parts[0].Trim(), exitCode);
    }

    /// <summary>Runs the command in the current folder; null for one of the build's.</summary>
    public CommandResult? Run()
    {
        if (OfTheBuild.Any(build => Command.StartsWith(build, StringComparison.Ordinal)))
        {
            return null;
        }

        return Arguments("dotnet run --project src/FormatCheck.Cli -- ") is { } ofSource ? CommandResult.Of(ofSource)
            : Arguments("formatcheck ") is { } installed ? CommandResult.Of(installed)
            : Arguments("dotnet run --project samples/FormatCheck.Example -- ") is { } example ? RunExample(example)
            : throw new InvalidOperationException($"No test knows how to run '{Command}'.");
    }

    private string[]? Arguments(string start) => Command.StartsWith(start, StringComparison.Ordinal) ? Command[start.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries) : null;

    private static CommandResult RunExample(string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "FormatCheck.Example.dll"), .. args])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, "");
    }
}
