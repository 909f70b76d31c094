using System.CommandLine;
using System.CommandLine.Help;
using FormatCheck.Cli.Configuration;
using FormatCheck.Cli.Text;
using FormatCheck.Rules;

namespace FormatCheck.Cli;

/// <summary>The command <c>formatcheck</c>.</summary>
internal static class FormatCheckCommand
{
    private static readonly TimeSpan s_timeToEnd = TimeSpan.FromSeconds(2);

    /// <summary>Runs the command with plain output.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter error) => Run(args, new Screen(output, error));

    public static int Run(string[] args, Screen screen)
    {
        Language language = CliOptions.PeekLanguage(args);
        try
        {
            // A file may be called @draft.docx, so there are no response files.
            ParseResult parsed = Create(language, screen).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0 || UsageErrors.UnknownOptions(parsed).Any())
            {
                // System.CommandLine would exit with 1, which here means that a draft has findings.
                UsageErrors.Write(parsed, language, screen.Error);
                return ExitCode.Usage;
            }

            // Without a timeout Ctrl+C ends the process at once.
            var invocation = new InvocationConfiguration { Output = screen.Out, Error = screen.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = s_timeToEnd };
            int exitCode = parsed.InvokeAsync(invocation).GetAwaiter().GetResult();
            screen.Out.Flush();
            return exitCode;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (UsageException exception)
        {
            Tell(exception, screen);
            return ExitCode.Usage;
        }
        catch (IOException exception)
        {
            // Mostly standard output: files that cannot be read or written are told by name where that happens.
            screen.Error.WriteLine($"{Tool.Name}: {TextPage.Clean(language.Say("không ghi hoặc không đọc được.", "writing or reading failed."))} ({TextPage.Clean(exception.Message)})");
            return ExitCode.Usage;
        }
        catch (Exception exception)
        {
            screen.Error.WriteLine($"{Tool.Name}: {TextPage.Clean(Fault.Describe(exception).In(language))}");
            Fault.WriteTrace(exception, screen.Error);
            return ExitCode.Fault;
        }
    }

    /// <summary>Tells what was wrong with the usage.</summary>
    public static void Tell(UsageException exception, Screen screen)
    {
        foreach (string message in exception.Messages)
        {
            screen.Error.WriteLine($"{Tool.Name}: {TextPage.Clean(message)}");
        }
    }

    /// <summary>Makes a checker; what is wrong with its options is wrong usage.</summary>
    public static FormatChecker Checker(FormatCheckOptions options, Language language)
    {
        if (!PackChoice.IsKnown(options.Rules))
        {
            throw new UsageException(PackSources.NoSuchPack(options.Rules, PackChoice.Names).In(language));
        }

        try
        {
            return Pack(() => new FormatChecker(options), language);
        }
        catch (ArgumentException exception)
        {
            throw new UsageException(language.Say("cấu hình không hợp lệ: ", "the configuration is not valid: ") + exception.Message.Split(" (Parameter ")[0]);
        }
    }

    /// <summary>Reads a register of numbers; what is wrong with it is wrong usage.</summary>
    public static RegisterFile? Register(string? path, Language language)
    {
        try
        {
            return path is null ? null : new(path, NumberRegister.Load(path));
        }
        catch (NumberRegisterException exception)
        {
            throw Unusable(language.Say("sổ đăng ký số không dùng được:", "the register of numbers cannot be used:"), exception.Problems, language);
        }
    }

    /// <summary>Does something with a pack; what is wrong with the pack is wrong usage.</summary>
    public static T Pack<T>(Func<T> use, Language language)
    {
        try
        {
            return use();
        }
        catch (RulePackException exception)
        {
            throw Unusable(language.Say("bộ quy tắc không dùng được:", "the pack of rules cannot be used:"), exception.Problems, language);
        }
    }

    private static UsageException Unusable(string what, IReadOnlyList<LocalizedText> problems, Language language) =>
        problems is [var only] ? new($"{what} {only.In(language)}") : new([what, .. problems.Select(problem => problem.In(language))]);

    private static RootCommand Create(Language language, Screen screen)
    {
        var root = new RootCommand(language.Say(
            "Kiểm tra thể thức văn bản của Đảng (DOCX, PDF) theo Hướng dẫn 36-HD/VPTW.",
            "Checks Vietnamese Party documents (DOCX, PDF) against the guideline 36-HD/VPTW."));
        root.Add(CheckCommand.Create(language, screen));
        root.Add(InitCommand.Create(language, screen));
        root.Add(InspectCommand.Create(language, screen));
        root.Add(CompareCommand.Create(language, screen));
        root.Add(ExplainCommand.Create(language, screen));
        root.Add(RulesCommand.Create(language, screen));
        root.Add(CliOptions.Lang(language));
        foreach (Option option in root.Options)
        {
            if (option is HelpOption)
            {
                option.Description = language.Say("Hiện trợ giúp", "Show help");
                option.Action = new HelpPage(language);
            }
            else if (option is VersionOption)
            {
                option.Description = language.Say("Hiện phiên bản", "Show the version");
                option.Action = new VersionLine();
            }
        }

        return root;
    }
}
