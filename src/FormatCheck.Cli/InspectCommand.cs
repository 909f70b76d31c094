using System.CommandLine;
using FormatCheck.Cli.Text;

namespace FormatCheck.Cli;

/// <summary><c>formatcheck inspect FILE</c></summary>
internal static class InspectCommand
{
    public static Command Create(Language language, Screen screen)
    {
        var file = new Argument<string>("FILE") { Description = language.Say("Tệp .docx hoặc .pdf", "A .docx or .pdf file") };
        Option<ReportKind> format = CliOptions.Format(language, ("text", ReportKind.Text), ("json", ReportKind.Json));
        var command = new Command("inspect", language.Say(
            "Cho biết nhận ra những thành phần nào, định dạng ra sao và lấy từ đâu.",
            "Tells what was recognised, with effective formats and where they come from.")) { file, format };
        command.SetAction(parsed => Run(parsed.GetValue(file)!, parsed.GetValue(format), language, screen));
        return command;
    }

    private static int Run(string file, ReportKind format, Language language, Screen screen)
    {
        FormatChecker checker = FormatCheckCommand.Checker(new FormatCheckOptions(), language);
        Inspection inspection;
        try
        {
            inspection = checker.Inspect(file);
        }
        catch (DocumentFormatException exception)
        {
            UnreadFiles.Write(file, exception, language, screen);
            return ExitCode.Unreadable;
        }

        if (format == ReportKind.Json)
        {
            Output.WriteData(screen, file: null, language, stream => ReportWriter.WriteJson(inspection, stream));
        }
        else
        {
            Output.WriteText(screen, file: null, language, page => new InspectText(page, language).Write(inspection));
        }

        return ExitCode.Clean;
    }
}
