using System.CommandLine;
using FormatCheck.Cli.Text;

namespace FormatCheck.Cli;

/// <summary><c>formatcheck rules list</c></summary>
internal static class RulesCommand
{
    public static Command Create(Language language, Screen screen)
    {
        Option<string> rules = CliOptions.Rules(language);
        Option<ReportKind> format = CliOptions.Format(language, ("text", ReportKind.Text), ("json", ReportKind.Json));
        var list = new Command("list", language.Say("Liệt kê các quy tắc.", "Lists the rules.")) { rules, format };
        list.SetAction(parsed =>
        {
            FormatChecker checker = FormatCheckCommand.Checker(new FormatCheckOptions { Rules = parsed.GetValue(rules)! }, language);
            if (parsed.GetValue(format) == ReportKind.Json)
            {
                Output.WriteData(screen, file: null, language, stream => ReportWriter.WriteJson(checker.Rules, stream));
            }
            else
            {
                Output.WriteText(screen, file: null, language, page => new RuleText(page, language).WriteList(checker.Rules));
            }

            return ExitCode.Clean;
        });
        return new Command("rules", language.Say("Xem bộ quy tắc.", "Shows the pack of rules.")) { list };
    }
}
