using System.CommandLine;
using FormatCheck.Cli.Text;

namespace FormatCheck.Cli;

/// <summary><c>formatcheck compare A B</c></summary>
internal static class CompareCommand
{
    public const string Name = "compare";

    public static Command Create(Language language, Screen screen)
    {
        var first = new Argument<string>("A") { Description = language.Say("Tệp .docx hoặc .pdf", "A .docx or .pdf file") };
        var second = new Argument<string>("B") { Description = language.Say("Tệp .docx hoặc .pdf để so với A", "A .docx or .pdf file to compare it with") };
        Option<string> rules = CliOptions.Rules(language);
        Option<Stage> stage = CliOptions.Stage(language);
        Option<ReportKind> format = CliOptions.Format(language, ("text", ReportKind.Text), ("json", ReportKind.Json));
        Option<string?> output = CliOptions.OutputFile(language);
        var command = new Command(Name, language.Say(
            "So sánh hai tệp, chẳng hạn bản Word và bản PDF xuất từ nó: các lỗi và chữ khác nhau.",
            "Compares two files, e.g. a DOCX and the PDF made from it: findings and text that differ.")) { first, second, rules, stage, format, output };
        command.SetAction(parsed => Run(
            parsed.GetValue(first)!,
            parsed.GetValue(second)!,
            new() { Rules = parsed.GetValue(rules)!, Stage = parsed.GetValue(stage) },
            new() { Language = language, Format = parsed.GetValue(format), OutputFile = parsed.GetValue(output) },
            screen));
        return command;
    }

    private static int Run(string first, string second, FormatCheckOptions options, CheckSettings settings, Screen screen)
    {
        FormatChecker checker = FormatCheckCommand.Checker(options, settings.Language);
        Output.Protect(settings.OutputFile, [new Input(first), new Input(second)], settings.Language);
        Comparison comparison;
        try
        {
            comparison = checker.Compare(first, second);
        }
        catch (DocumentFormatException)
        {
            UnreadFiles.Write([first, second], checker, settings.Language, screen);
            return ExitCode.Unreadable;
        }

        Output.Write(settings.Format, screen, settings.OutputFile, settings.Language, page => new CompareText(page, settings.Language).Write(comparison), stream => ReportWriter.WriteJson(comparison, stream));

        return comparison.IsSame ? ExitCode.Clean : ExitCode.Findings;
    }
}

/// <summary>Tells which files cannot be read, and why.</summary>
internal static class UnreadFiles
{
    public static void Write(IEnumerable<string> files, FormatChecker checker, Language language, Screen screen)
    {
        foreach (string file in files)
        {
            try
            {
                checker.Check(file);
            }
            catch (DocumentFormatException exception)
            {
                Write(file, exception, language, screen);
            }
        }
    }

    public static void Write(string file, DocumentFormatException exception, Language language, Screen screen)
    {
        string why = File.Exists(file) ? exception.Describe(language) : language.Say("Không tìm thấy tệp.", "The file was not found.");
        screen.Error.WriteLine($"{Tool.Name}: {TextPage.Clean($"{file}: {why}")}");
    }
}
