using System.Text;

namespace FormatCheck.Cli;

/// <summary>What the command has to do with: where it writes to and reads from, and the clock.</summary>
/// <param name="Out">The report.</param>
/// <param name="Error">What is said about the run itself.</param>
/// <param name="Colours">Whether <paramref name="Out"/> is a terminal that shows colours.</param>
/// <param name="Width">The width of the terminal that lines are broken for, or <see langword="null"/>: no line is broken in a pipe or a file.</param>
internal sealed record Screen(TextWriter Out, TextWriter Error, bool Colours = false, int? Width = null)
{
    private const int NarrowestTerminal = 40;

    /// <summary>Gets standard input, for a list of files.</summary>
    public TextReader In { get; init; } = TextReader.Null;

    /// <summary>Gets whether <see cref="Error"/> is a terminal that shows how far a run has come.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Gets the clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Gets the day in Vietnam, wherever the command runs.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().ToOffset(s_vietnam).Date);

    private static readonly TimeSpan s_vietnam = TimeSpan.FromHours(7);

    /// <summary>UTF-8 without a byte order mark.</summary>
    public static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Screen OfProcess()
    {
        TextWriter error = Console.IsErrorRedirected ? Redirected(Console.OpenStandardError()) : Console.Error;
        if (Console.IsOutputRedirected)
        {
            return new(Redirected(Console.OpenStandardOutput()), error) { In = StandardInput(), ShowsProgress = ShowsProgressOn() };
        }

        Console.OutputEncoding = Utf8;
        return new(Console.Out, Console.IsErrorRedirected ? error : Console.Error, ShowsColours(), WidthOfTerminal()) { In = StandardInput(), ShowsProgress = ShowsProgressOn() };
    }

    // Paths are UTF-8 whatever the code page of the machine.
    private static StreamReader StandardInput() => new(Console.OpenStandardInput(), Utf8);

    private static bool ShowsProgressOn() => !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";

    // https://no-color.org: any value but the empty one.
    private static bool ShowsColours() =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";

    private static int? WidthOfTerminal()
    {
        try
        {
            return Console.WindowWidth >= NarrowestTerminal ? Console.WindowWidth : null;
        }
        catch (IOException)
        {
            return null; // a terminal without a size
        }
    }

    // The console's own writer would use the code page of the machine.
    private static StreamWriter Redirected(Stream stream) => new(stream, Utf8) { AutoFlush = false };
}
