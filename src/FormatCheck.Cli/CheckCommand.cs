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
        InputPaths found = new Inputs(configuration.Excludes, screen.In).Of(request.Paths);
        if (request.PrintConfig)
        {
            new ConfigPage(new TextPage(screen.Out, screen.Colours, screen.Width), language).Write(configuration, found.Files, failOn, maxWarnings);
            return ExitCode.Clean;
        }

        Refuse(found.Empty, request, screen);
        Output.Protect(settings.OutputFile, found.Files, language);
        Array.ForEach(settings.Further, report => Output.Protect(report.File, found.Files, language, FurtherReport.OptionName));
        CheckRun run = await CheckAsync(found.Files, request, configuration, screen, cancellationToken).ConfigureAwait(false);
        return Finish(SetKnownApart(run, request, configuration, screen), settings with { Inspect = new Checkers(configuration, cache: null, screen, language).Inspect }, screen);
    }

    private static async Task<CheckRun> CheckAsync(IReadOnlyList<Input> files, CheckRequest request, RunConfiguration configuration, Screen screen, CancellationToken cancellationToken)
    {
        Language language = request.Report.Language;
        string? path = request.Cache ?? configuration.File?.Cache?.Value;
        Output.Protect(path, files, language, "--cache");
        ReportCache? cache = path is null ? null : ReportCache.Open(path, language);
        var checkers = new Checkers(configuration, cache, screen, language);
        checkers.Verify();
        CheckRun run = await Progress.ShowAsync(
            screen, language, files.Count, onDone => Checking.RunAsync(files, checkers.Check, request.Jobs, screen.Error, onDone, cancellationToken)).ConfigureAwait(false);
        cache?.Save(language);

        // The text names no rules but those of findings; loading a pack for that alone would cost more than a run out of the cache.
        return request.Report is { Format: ReportKind.Text, All: false, Further: [] } ? run : run with { Rules = checkers.Rules };
    }

    private static CheckRun SetKnownApart(CheckRun run, CheckRequest request, RunConfiguration configuration, Screen screen)
    {
        bool isWhole = request.Paths.Any(path => Directory.Exists(path) || Glob.IsGlob(path));
        run = new KnownFindings(configuration, isWhole, screen.Today).Suppress(run);
        string? path = request.Baseline ?? configuration.File?.Baseline?.Value ?? (request.UpdateBaseline ? Path.Combine(configuration.File?.Folder ?? "", Baseline.DefaultName) : null);
        if (path is null)
        {
            return run;
        }

        Language language = request.Report.Language;
        if (!request.UpdateBaseline && !File.Exists(path))
        {
            throw new UsageException(language.Say($"--baseline: chưa có “{path}”; tạo bằng --update-baseline.", $"--baseline: '{path}' is not there yet; --update-baseline makes it."));
        }

        Baseline? before = File.Exists(path) ? Baseline.Read(path, language) : null;
        if (!request.UpdateBaseline)
        {
            return KnownFindings.Compare(run, before!);
        }

        Output.Protect(path, [], language, "--baseline");
        var updated = Baseline.Of(run, path, before);
        Output.Create(path, language, updated.Write, "--baseline");
        ImmutableArray<LocalizedText> notices = before is null ? run.Notices : KnownFindings.Compare(run, before).Notices;
        return KnownFindings.Compare(run, updated) with { Notices = notices };
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

    /// <summary>Writes the report and gives the exit code.</summary>
    public static int Finish(CheckRun run, CheckSettings settings, Screen screen)
    {
        WriteReport(run, settings, screen);
        foreach (FurtherReport report in settings.Further)
        {
            WriteReport(run, settings with { Format = report.Kind, OutputFile = report.File }, screen, FurtherReport.OptionName);
        }

        // On the screen the text says it already.
        if (settings.Format != ReportKind.Text || settings.OutputFile is not null)
        {
            foreach (UnreadFile file in run.Unread)
            {
                screen.Error.WriteLine($"{Tool.Name}: {TextPage.Clean($"{file.File}: {file.Message.In(settings.Language)}")}");
            }

            foreach (LocalizedText notice in run.Notices)
            {
                screen.Error.WriteLine($"{Tool.Name}: {TextPage.Clean(notice.In(settings.Language))}");
            }
        }

        return ExitCode.Of(run, settings.FailOn, settings.MaxWarnings);
    }

    private static void WriteReport(CheckRun run, CheckSettings settings, Screen screen, string option = "-o")
    {
        if (settings.Format == ReportKind.Text)
        {
            Output.WriteText(screen, settings.OutputFile, settings.Language, page => new CheckText(page, settings.Language, settings.All).Write(run), option);
        }
        else
        {
            Output.WriteData(screen, settings.OutputFile, settings.Language, stream => ReportKinds.Write(run, settings, stream), option);
        }
    }
}
