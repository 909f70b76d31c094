using System.Threading.Channels;
using FormatCheck.Cli.Configuration;
using FormatCheck.Cli.Text;

namespace FormatCheck.Cli;

/// <summary>Checks again whenever a document or the configuration is saved.</summary>
internal static class Watching
{
    /// <summary>Word saves in several steps: a new file, a rename, a deletion.</summary>
    private static readonly TimeSpan s_quiet = TimeSpan.FromMilliseconds(300);

    /// <summary>A program that saves without a pause is not waited for any longer.</summary>
    private const int MostRounds = 5;

    /// <param name="paths">The paths that are checked.</param>
    /// <param name="check">Checks them once.</param>
    /// <param name="screen">Where it is told that changes are waited for.</param>
    /// <param name="language">The language of that.</param>
    /// <param name="cancellationToken">Ends the watch, as Ctrl+C does.</param>
    /// <returns>The exit code: a watch that is ended has done what it was asked.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> paths, Func<Task> check, Screen screen, Language language, CancellationToken cancellationToken)
    {
        Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        FileSystemWatcher[] watchers = [.. Folders(paths).Select(folder => Watch(folder, () => changes.Writer.TryWrite(true)))];
        try
        {
            while (true)
            {
                await CheckAsync(check, screen).ConfigureAwait(false);
                screen.Error.WriteLine(language.Say("Đang chờ tệp được lưu; Ctrl+C để dừng.", "Waiting for a file to be saved; Ctrl+C ends."));
                screen.Out.Flush();
                screen.Error.Flush();
                for (int round = 0; round == 0 || (round < MostRounds && changes.Reader.Count > 0); round++)
                {
                    await changes.Reader.ReadAsync(cancellationToken).ConfigureAwait(false);
                    await Task.Delay(s_quiet, cancellationToken).ConfigureAwait(false);
                }
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Clean;
        }
        finally
        {
            Array.ForEach(watchers, watcher => watcher.Dispose());
        }
    }

    // While somebody types, a configuration is wrong for a while.
    private static async Task CheckAsync(Func<Task> check, Screen screen)
    {
        try
        {
            await check().ConfigureAwait(false);
        }
        catch (UsageException exception)
        {
            FormatCheckCommand.Tell(exception, screen);
        }
    }

    private static IEnumerable<string> Folders(IEnumerable<string> paths) => paths.Select(RunConfiguration.FolderOf).Where(Directory.Exists).Distinct(StringComparer.Ordinal);

    private static FileSystemWatcher Watch(string folder, Action changed)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        watcher.Changed += OnChange;
        watcher.Created += OnChange;
        watcher.Deleted += OnChange;
        watcher.Renamed += OnChange;
        watcher.EnableRaisingEvents = true;
        return watcher;

        void OnChange(object sender, FileSystemEventArgs change)
        {
            if (Inputs.IsDocument(change.FullPath) || Path.GetFileName(change.FullPath) == ConfigFile.Name)
            {
                changed();
            }
        }
    }
}
