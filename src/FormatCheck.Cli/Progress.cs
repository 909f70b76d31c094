using System.Globalization;
using FormatCheck.Cli.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace FormatCheck.Cli;

/// <summary>Shows on a terminal how far a run has come, how fast it is and how long it will take.</summary>
internal static class Progress
{
    private const int FewestFiles = 20; // fewer are done before anyone can read it

    /// <summary>Whether a run is shown; what it writes on the terminal meanwhile would stand in the way.</summary>
    public static bool IsShown(Screen screen, int files) => screen.ShowsProgress && files >= FewestFiles;

    /// <param name="run">The run; it calls what it is given for each file that is done.</param>
    public static async Task<T> ShowAsync<T>(Screen screen, Language language, int files, Func<Action?, Task<T>> run)
    {
        if (!IsShown(screen, files))
        {
            return await run(null).ConfigureAwait(false);
        }

        IAnsiConsole console = AnsiConsole.Create(new() { Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.Yes, Out = new AnsiConsoleOutput(screen.Error) });
        return await console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new RateColumn(language), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                ProgressTask task = context.AddTask(language.Say("Đang kiểm tra", "Checking"), maxValue: files);
                return await run(() => task.Increment(1)).ConfigureAwait(false);
            }).ConfigureAwait(false);
    }

    /// <summary>How many of the files are done, and how many a second.</summary>
    private sealed class RateColumn(Language language) : ProgressColumn
    {
        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime)
        {
            string rate = task.Speed is { } speed and > 0 ? string.Create(CultureInfo.InvariantCulture, $", {speed:0}{language.Say(" tệp/giây", " files/s")}") : "";
            return new Spectre.Console.Text(string.Create(CultureInfo.InvariantCulture, $"{task.Value:0}/{task.MaxValue:0}{rate}"));
        }
    }
}
