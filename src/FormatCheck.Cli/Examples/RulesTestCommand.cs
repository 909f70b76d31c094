using System.Collections.Immutable;
using System.CommandLine;
using FormatCheck.Cli.Text;

namespace FormatCheck.Cli.Examples;

/// <summary><c>formatcheck rules test [PACK]</c></summary>
internal static class RulesTestCommand
{
    public static Command Create(Language language, Screen screen)
    {
        Argument<string?> pack = RulesCommand.OptionalPack(language);
        Option<ReportKind> format = CliOptions.Format(language, ("text", ReportKind.Text), ("json", ReportKind.Json));
        var test = new Command("test", language.Say(
            "Dựng mọi ví dụ của các quy tắc thành DOCX và PDF rồi kiểm tra.", "Builds every example of the rules as DOCX and PDF, and checks it.")) { pack, format };
        test.SetAction(parsed =>
        {
            ImmutableArray<string> packs = parsed.GetValue(pack) is { } one ? [one] : RulePacks.BuiltIn;
            (string Pack, ExampleResult[] Results)[] tried = [.. packs.Select(id => (id, new ExampleTrial(id, language).Run()))];
            Output.Write(parsed.GetValue(format), screen, file: null, language, page => new ExamplePage(page, language).Write(tried), stream => ExampleJsonReport.Write(tried, stream));

            return tried.Any(one => one.Results.Any(result => result.IsFailed)) ? ExitCode.Findings : ExitCode.Clean;
        });
        return test;
    }
}
