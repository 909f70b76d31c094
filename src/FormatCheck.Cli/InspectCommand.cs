using System.CommandLine;
using FormatCheck.Cli.Text;

namespace FormatCheck.Cli;

/// <summary><c>formatcheck inspect FILE</c></summary>
internal static class InspectCommand
{
    public static Command Create(Language language, Screen screen)
    {
        var file = new Argument<string>("FILE") { Description = language.Say("Tệp .docx hoặc .pdf", "A .docx or .pdf file") };
        Option<string> rules = CliOptions.Rules(language);
        Option<ReportKind> format = CliOptions.Format(language, ("text", ReportKind.Text), ("json", ReportKind.Json));
        var svg = new Option<string?>("--svg")
        {
            Description = language.Say("Vẽ các trang của tệp .pdf vào một tệp SVG", "Draw the pages of a .pdf file into an SVG file"),
            HelpName = language.Say("TỆP", "FILE"),
        };
        var command = new Command("inspect", language.Say(
            "Cho biết nhận ra những thành phần nào, định dạng ra sao và lấy từ đâu.",
            "Tells what was recognised, with effective formats and where they come from.")) { file, rules, format, svg };
        command.SetAction(parsed => Run(parsed.GetValue(file)!, parsed.GetValue(rules)!, parsed.GetValue(format), parsed.GetValue(svg), language, screen));
        return command;
    }

    private static int Run(string file, string rules, ReportKind format, string? svg, Language language, Screen screen)
    {
        FormatChecker checker = FormatCheckCommand.Checker(new FormatCheckOptions { Rules = rules }, language);
        Output.Protect(svg, [new Input(file)], language, "--svg");
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

        if (svg is not null)
        {
            Draw(inspection, svg, language, screen);
        }

        Output.Write(format, screen, file: null, language, page => new InspectText(page, language).Write(inspection), stream => ReportWriter.WriteJson(inspection, stream));

        return ExitCode.Clean;
    }

    private static void Draw(Inspection inspection, string svg, Language language, Screen screen)
    {
        if (inspection.PrintedPages.IsEmpty)
        {
            throw new UsageException(language.Say("--svg: chỉ tệp PDF có trang để vẽ.", "--svg: only a PDF has pages to draw."));
        }

        Output.WriteData(screen, svg, language, stream => ReportWriter.WriteSvg(inspection, stream, language), "--svg");
    }
}
