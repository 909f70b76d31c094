using System.Diagnostics;
using System.Text;

namespace FormatCheck.Cli.Tests.Ci;

/// <summary>Other programs, as a CI server starts them.</summary>
internal static class Shell
{
    public static CommandResult Run(string program, string[] args, string folder, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, args)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    /// <summary>Runs a script as GitHub Actions and GitLab do: it ends at the first command that fails.</summary>
    public static CommandResult Bash(string script, string folder, params (string Name, string Value)[] environment)
    {
        Assert.SkipUnless(File.Exists("/bin/bash"), "There is no bash here.");
        return Run("/bin/bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], folder, environment);
    }
}
