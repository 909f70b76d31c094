using System.Collections.Immutable;
using System.CommandLine;
using FormatCheck.Cli.Coverage;
using FormatCheck.Cli.Examples;
using FormatCheck.Cli.Text;

namespace FormatCheck.Cli;

/// <summary><c>formatcheck rules</c> and its simpler subcommands</summary>
internal static class RulesCommand
{
    public static Command Create(Language language, Screen screen) =>
        new("rules", language.Say("Xem bộ quy tắc.", "Shows the pack of rules.")) { List(language, screen), Show(language, screen), Lint(language, screen), RulesTestCommand.Create(language, screen), RulesCoverageCommand.Create(language, screen), RulesDocsCommand.Create(language, screen) };

    private static Command List(Language language, Screen screen)
    {
        var pack = new Argument<string?>("PACK") { Description = language.Say("Bộ quy tắc: mã, tệp hoặc thư mục; bỏ trống thì theo --rules", "A pack: id, file or folder; without it that of --rules"), Arity = ArgumentArity.ZeroOrOne };
        Option<string> rules = CliOptions.Rules(language);
        Option<ReportKind> format = CliOptions.Format(language, ("text", ReportKind.Text), ("json", ReportKind.Json));
        var list = new Command("list", language.Say("Liệt kê các quy tắc.", "Lists the rules.")) { pack, rules, format };
        list.SetAction(parsed =>
        {
            FormatChecker checker = FormatCheckCommand.Checker(new FormatCheckOptions { Rules = parsed.GetValue(pack) ?? parsed.GetValue(rules)! }, language);
            Output.Write(parsed.GetValue(format), screen, file: null, language, page => new RuleText(page, language).WriteList(checker.Rules), stream => ReportWriter.WriteJson(checker.Rules, stream));

            return ExitCode.Clean;
        });
        return list;
    }

    private static Command Show(Language language, Screen screen)
    {
        var pack = new Argument<string>("PACK") { Description = language.Say("Bộ quy tắc: mã, tệp hoặc thư mục", "A pack: id, file or folder") };
        Option<ReportKind> format = CliOptions.Format(language, ("text", ReportKind.Text), ("json", ReportKind.Json));
        var show = new Command("show", language.Say("Xem bộ quy tắc sau khi ghép, kèm nguồn của từng giá trị.", "Shows the merged pack with the origin of every value.")) { pack, format };
        show.SetAction(parsed =>
        {
            MergedPack merged = FormatCheckCommand.Pack(() => RulePacks.Show(parsed.GetValue(pack)!), language);
            Output.Write(parsed.GetValue(format), screen, file: null, language, page => new PackPage(page, language).Write(merged), stream => ReportWriter.WriteJson(merged, stream));

            return ExitCode.Clean;
        });
        return show;
    }

    private static Command Lint(Language language, Screen screen)
    {
        Argument<string?> path = OptionalPack(language);
        var lint = new Command("lint", language.Say("Soát bộ quy tắc.", "Looks a pack over.")) { path };
        lint.SetAction(parsed =>
        {
            ImmutableArray<string> packs = parsed.GetValue(path) is { } one ? [one] : RulePacks.BuiltIn;
            string[] problems = [.. packs.SelectMany(pack => FormatCheckCommand.Pack(() => RulePacks.Lint(pack), language)).Select(problem => problem.In(language)).Distinct(StringComparer.Ordinal)];
            Output.WriteText(screen, file: null, language, page =>
            {
                foreach (string problem in problems)
                {
                    page.Line(0, problem);
                }

                page.Line(0, new Piece(language.Say($"{string.Join(", ", packs)}: {problems.Length} điểm cần sửa", $"{string.Join(", ", packs)}: {problems.Length} problems"), Tone.Quiet));
            });
            return problems.Length == 0 ? ExitCode.Clean : ExitCode.Findings;
        });
        return lint;
    }

    /// <summary>The pack that a command looks at.</summary>
    public static Argument<string?> OptionalPack(Language language) => new("PACK")
    {
        Description = language.Say("Bộ quy tắc: mã, tệp hoặc thư mục; bỏ trống thì mọi bộ có sẵn", "A pack: id, file or folder; without it every built-in one"),
        Arity = ArgumentArity.ZeroOrOne,
    };
}
