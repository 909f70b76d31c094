using System.CommandLine;
using FormatCheck.Cli.Text;

namespace FormatCheck.Cli;

/// <summary>The value of <c>--fail-on</c>: System.CommandLine takes no <see langword="null"/> for a value.</summary>
internal sealed record Threshold(Severity? Lowest);

/// <summary>How <c>formatcheck check</c> was called.</summary>
internal sealed record CheckSettings
{
    public required Language Language { get; init; }
    public ReportKind Format { get; init; }
    public string? OutputFile { get; init; }

    /// <summary>The lowest severity that makes the exit code 1, or <see langword="null"/> for none.</summary>
    public Severity? FailOn { get; init; }
    public bool All { get; init; }
}

/// <summary><c>formatcheck check PATH...</c></summary>
internal static class CheckCommand
{
    public const string Name = "check";

    public static Command Create(Language language, Screen screen)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = language.Say("Tệp .docx hoặc .pdf, hoặc thư mục: mọi tệp .docx nằm ngay trong đó", "A .docx or .pdf file, or a folder: every .docx file right in it"),
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string> rules = CliOptions.Rules(language);
        Option<Stage> stage = CliOptions.Stage(language);
        Option<ReportKind> format = CliOptions.Format(language, ("text", ReportKind.Text), ("json", ReportKind.Json), ("sarif", ReportKind.Sarif));
        Option<string?> output = CliOptions.OutputFile(language);
        Option<Threshold> failOn = CliOptions.Choice(
            "--fail-on", language, language.Say("Mức thấp nhất làm mã thoát là 1", "Lowest severity that makes the exit code 1"),
            ("error", new Threshold(Severity.Error)), ("warning", new(Severity.Warning)), ("info", new(Severity.Info)), ("never", new(Lowest: null)));
        var all = new Option<bool>("--all") { Description = language.Say("Kể cả quy tắc đạt và quy tắc không áp dụng", "Rules that passed or do not apply, too") };
        var command = new Command(Name, language.Say("Kiểm tra văn bản.", "Checks documents.")) { paths, rules, stage, format, output, failOn, all };
        command.SetAction(parsed => Run(
            parsed.GetValue(paths)!,
            new() { Rules = parsed.GetValue(rules)!, Stage = parsed.GetValue(stage) },
            new()
            {
                Language = language,
                Format = parsed.GetValue(format),
                OutputFile = parsed.GetValue(output),
                FailOn = parsed.GetValue(failOn)!.Lowest,
                All = parsed.GetValue(all),
            },
            screen));
        return command;
    }

    private static int Run(string[] paths, FormatCheckOptions options, CheckSettings settings, Screen screen)
    {
        FormatChecker checker = FormatCheckCommand.Checker(options, settings.Language);
        Input[] inputs = [.. Inputs.Of(paths)];
        Output.Protect(settings.OutputFile, inputs, settings.Language);
        return Finish(Checking.Run(inputs, path => checker.Check(path), checker.Rules, screen.Error), settings, screen);
    }

    /// <summary>Writes the report and gives the exit code.</summary>
    public static int Finish(CheckRun run, CheckSettings settings, Screen screen)
    {
        switch (settings.Format)
        {
            case ReportKind.Json:
                Output.WriteData(screen, settings.OutputFile, settings.Language, stream => ReportWriter.WriteJson(run, stream));
                break;
            case ReportKind.Sarif:
                var sarif = new SarifSettings { Language = settings.Language, AllOutcomes = settings.All, Root = Environment.CurrentDirectory };
                Output.WriteData(screen, settings.OutputFile, settings.Language, stream => ReportWriter.WriteSarif(run, stream, sarif));
                break;
            default:
                Output.WriteText(screen, settings.OutputFile, settings.Language, page => new CheckText(page, settings.Language, settings.All).Write(run));
                break;
        }

        // On the screen the text says it already.
        if (settings.Format != ReportKind.Text || settings.OutputFile is not null)
        {
            foreach (UnreadFile file in run.Unread)
            {
                screen.Error.WriteLine($"{Tool.Name}: {TextPage.Clean($"{file.File}: {file.Message.In(settings.Language)}")}");
            }
        }

        return ExitCode.Of(run, settings.FailOn);
    }
}
