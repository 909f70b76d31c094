using System.Collections.Immutable;
using System.CommandLine;
using FormatCheck.Cli.Text;

namespace FormatCheck.Cli.Coverage;

/// <summary><c>formatcheck rules coverage [PACK]</c></summary>
internal static class RulesCoverageCommand
{
    public static Command Create(Language language, Screen screen)
    {
        Argument<string?> pack = RulesCommand.OptionalPack(language);
        Option<ReportKind> format = CliOptions.Format(language, ("text", ReportKind.Text), ("json", ReportKind.Json));
        var coverage = new Command("coverage", language.Say(
            "Cho biết từng điều khoản của văn bản gốc được kiểm tra đến đâu.", "Tells clause by clause how far a standard is checked.")) { pack, format };
        coverage.SetAction(parsed =>
        {
            ImmutableArray<string> packs = parsed.GetValue(pack) is { } one ? [one] : RulePacks.BuiltIn;
            PackCoverage[] all = [.. packs.Select(id => new PackCoverage(id, FormatCheckCommand.Pack(() => RulePacks.Coverage(id), language)))];
            Output.Write(parsed.GetValue(format), screen, file: null, language, page => new CoveragePage(page, language).Write(all), stream => CoverageJson.Write(all, stream));

            return ExitCode.Clean;
        });
        return coverage;
    }
}

/// <summary>A pack with the clauses of its standard.</summary>
internal sealed record PackCoverage(string Pack, ImmutableArray<ClauseCoverage> Clauses)
{
    public int Count(ClauseState state) => Clauses.Count(clause => clause.State == state);
}
