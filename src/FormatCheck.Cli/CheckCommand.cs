using System.Collections.Immutable;
using System.CommandLine;
using FormatCheck.Cli.Caching;
using FormatCheck.Cli.Configuration;
using FormatCheck.Cli.Known;
using FormatCheck.Cli.Text;

namespace FormatCheck.Cli;

/// <summary><c>formatcheck check PATH...</c></summary>
internal static class CheckCommand
{
    public const string Name = "check";

    public static Command Create(Language language, Screen screen)
    {
        var options = new CheckOptions(language);
        Command command = options.AddTo(new Command(Name, language.Say("Kiểm tra văn bản.", "Checks documents.")));
        command.SetAction((parsed, cancellationToken) => RunAsync(options.Read(parsed), screen, cancellationToken));
        return command;
    }

    private static Task<int> RunAsync(CheckRequest request, Screen screen, CancellationToken cancellationToken)
    {
        Language language = request.Report.Language;
        if (!request.Watch)
        {
            return RunOnceAsync(request, screen, cancellationToken);
        }

        return request.Paths.Contains(InputPaths.StandardInput)
            ? throw new UsageException(language.Say("--watch: không đi cùng danh sách ở đầu vào chuẩn.", "--watch: does not go with a list on standard input."))
            : Watching.RunAsync(request.Paths, () => RunOnceAsync(request, screen, cancellationToken), screen, language, cancellationToken);
    }

    private static async Task<int> RunOnceAsync(CheckRequest request, Screen screen, CancellationToken cancellationToken)
    {
        Language language = request.Report.Language;
        RunConfiguration configuration = Configure(request);
        ConfigFile? file = configuration.File;
        Setting<Threshold>? failOn = request.FailOn ?? file?.FailOn;
        Setting<int>? maxWarnings = request.MaxWarnings ?? file?.MaxWarnings;
        CheckSettings settings = request.Report with { FailOn = failOn is null ? Severity.Error : failOn.Value.Lowest, MaxWarnings = maxWarnings?.Value };
        Task<ReportCache?> opening = Task.Run(() => Cache(request, configuration), cancellationToken); // read while folders are looked through
        InputPaths found = new Inputs(configuration.Excludes, screen.In).Of(request.Paths);
        if (request.PrintConfig)
        {
            new ConfigPage(new TextPage(screen.Out, screen.Colours, screen.Width), language).Write(configuration, found.Files, failOn, maxWarnings);
            return ExitCode.Clean;
        }

        Refuse(found.Empty, request, screen);
        Output.Protect(settings.OutputFile, found.Files, language);
        Array.ForEach(settings.Further, report => Output.Protect(report.File, found.Files, language, FurtherReport.OptionName));
        Output.KeepApart([settings.OutputFile, .. settings.Further.Select(report => report.File)], language);
        KnownFindings known = Known(request, configuration, screen);
        var checkers = new Checkers(configuration, await opening.ConfigureAwait(false), screen, language);
        checkers.Verify();
        settings = settings with { Inspect = checkers.Inspect, Rules = settings.NamesRules ? checkers.RulesFor(found.Files) : [] };
        return await CheckAsync(found.Files, request.Jobs, checkers, known, settings, screen, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Checks files, writes the reports meanwhile, and gives the exit code.</summary>
    private static async Task<int> CheckAsync(IReadOnlyList<Input> files, int jobs, Checkers checkers, KnownFindings known, CheckSettings settings, Screen screen, CancellationToken cancellationToken)
    {
        using Spool? held = Progress.IsShown(screen, files.Count) ? new() : null; // until the bar has gone
        Screen shown = held is null ? screen : screen with { Out = new StreamWriter(held, Screen.Utf8) };
        using var reports = new RunReports(settings, shown);
        ImmutableArray<UnreadFile> unread = await Progress.ShowAsync(
            screen,
            settings.Language,
            files.Count,
            onDone => Checking.RunAsync(files, checkers.Check, jobs, screen.Error, report => reports.Write(known.SetApart(report)), onDone, cancellationToken)).ConfigureAwait(false);
        var end = new RunEnd(unread, [.. known.Notices()]);
        reports.End(end);
        shown.Out.Flush();
        held?.WriteTo(screen.Out);
        checkers.Save();
        known.Save(settings.Language);
        Tell(end, settings, screen);
        return ExitCode.Of(reports.Totals, unread, settings.FailOn, settings.MaxWarnings);
    }

    private static ReportCache? Cache(CheckRequest request, RunConfiguration configuration)
    {
        Language language = request.Report.Language;
        string? path = request.Cache ?? configuration.File?.Cache?.Value;
        Output.Protect(path, [], language, "--cache"); // a draft of another name is no cache, and is refused for that
        return path is null ? null : ReportCache.Open(path, language);
    }

    private static KnownFindings Known(CheckRequest request, RunConfiguration configuration, Screen screen)
    {
        Language language = request.Report.Language;
        bool isWhole = request.Paths.Any(path => Directory.Exists(path) || Glob.IsGlob(path));
        string? path = request.Baseline ?? configuration.File?.Baseline?.Value ?? (request.UpdateBaseline ? Path.Combine(configuration.File?.Folder ?? "", Baseline.DefaultName) : null);
        bool isThere = path is not null && File.Exists(path);
        if (path is not null && !isThere && !request.UpdateBaseline)
        {
            throw new UsageException(language.Say($"--baseline: chưa có “{path}”; tạo bằng --update-baseline.", $"--baseline: '{path}' is not there yet; --update-baseline makes it."));
        }

        if (request.UpdateBaseline)
        {
            Output.Protect(path, [], language, "--baseline");
        }

        return new(configuration, isWhole, screen.Today)
        {
            Baseline = isThere ? Baseline.Read(path!, language) : null,
            Updated = request.UpdateBaseline ? Baseline.New(path!) : null,
        };
    }

    private static RunConfiguration Configure(CheckRequest request)
    {
        string? path = request.NoConfig ? null : request.ConfigFile ?? RunConfiguration.Find(request.Paths);
        return new(path is null ? null : ConfigReader.Read(path, request.Report.Language), request.Drafts);
    }

    // Nothing checked is not the same as nothing found.
    private static void Refuse(IReadOnlyList<string> empty, CheckRequest request, Screen screen)
    {
        Language language = request.Report.Language;
        string[] messages =
        [
            .. empty.Select(path => path == InputPaths.StandardInput
                ? language.Say("danh sách ở đầu vào chuẩn không có văn bản nào.", "the list on standard input names no document.")
                : language.Say($"“{path}” không có tệp .docx hoặc .pdf nào.", $"'{path}' holds no .docx or .pdf file.")),
        ];
        if (messages.Length > 0 && !request.AllowEmpty)
        {
            throw new UsageException([.. messages, language.Say("Nếu như thế là đúng, thêm --allow-empty.", "If that is as it should be, add --allow-empty.")]);
        }

        Array.ForEach(messages, message => screen.Error.WriteLine($"{Tool.Name}: {TextPage.Clean(message)}"));
    }

    // On the screen the text says it already.
    private static void Tell(RunEnd end, CheckSettings settings, Screen screen)
    {
        if (settings.Format == ReportKind.Text && settings.OutputFile is null)
        {
            return;
        }

        IEnumerable<string> unread = end.Unread.Select(file => $"{file.File}: {file.Message.In(settings.Language)}");
        foreach (string line in unread.Concat(end.Notices.Select(notice => notice.In(settings.Language))))
        {
            screen.Error.WriteLine($"{Tool.Name}: {TextPage.Clean(line)}");
        }
    }
}
