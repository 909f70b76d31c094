using System.Text;

namespace FormatCheck.Cli;

/// <summary>Where the command writes to.</summary>
/// <param name="Out">The report.</param>
/// <param name="Error">What is said about the run itself.</param>
/// <param name="Colours">Whether <paramref name="Out"/> is a terminal that shows colours.</param>
/// <param name="Width">The width of the terminal that lines are broken for, or <see langword="null"/>: no line is broken in a pipe or a file.</param>
internal sealed record Screen(TextWriter Out, TextWriter Error, bool Colours = false, int? Width = null)
{
    private const int NarrowestTerminal = 40;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Screen OfProcess()
    {
        TextWriter error = Console.IsErrorRedirected ? Redirected(Console.OpenStandardError()) : Console.Error;
        if (Console.IsOutputRedirected)
        {
            return new(Redirected(Console.OpenStandardOutput()), error);
        }

        Console.OutputEncoding = Utf8;
        return new(Console.Out, Console.IsErrorRedirected ? error : Console.Error, ShowsColours(), WidthOfTerminal());
    }

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
