using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using FormatCheck.Cli.Text;
using FormatCheck.Rules;

namespace FormatCheck.Cli;

/// <summary><c>formatcheck explain RULE</c></summary>
internal static class ExplainCommand
{
    public static Command Create(Language language, Screen screen)
    {
        var rule = new Argument<string>("RULE") { Description = language.Say("Mã quy tắc, ví dụ hd36/title-size hoặc title-size", "A rule's id, e.g. hd36/title-size or title-size") };
        Option<string> rules = CliOptions.Rules(language);
        var command = new Command("explain", language.Say(
            "Giải thích một quy tắc: yêu cầu, điều khoản, ví dụ đúng và sai, cách sửa.",
            "Explains a rule: requirement, clause, right and wrong examples, how to mend.")) { rule, rules };
        command.SetAction(parsed =>
        {
            string typed = parsed.GetValue(rule)!, pack = PackOf(typed, parsed.GetResult(rules)) ?? parsed.GetValue(rules)!;
            FormatChecker checker = FormatCheckCommand.Checker(new FormatCheckOptions { Rules = pack }, language);
            if (!checker.Rules.Any(known => IsMeant(typed, known.Id)) && SwitchedOff(typed, pack) is { } off)
            {
                Output.WriteText(screen, file: null, language, page => new RuleText(page, language).WriteOff(off));
                return ExitCode.Clean;
            }

            RuleInfo found = Find(typed, checker.Rules, language);
            Output.WriteText(screen, file: null, language, page => new RuleText(page, language).WriteOne(found));
            return ExitCode.Clean;
        });
        return command;
    }

    /// <summary>Finds a rule by its full id or by the part after the pack.</summary>
    /// <exception cref="UsageException">There is none; the message names the nearest.</exception>
    public static RuleInfo Find(string typed, ImmutableArray<RuleInfo> rules, Language language)
    {
        RuleInfo? found = rules.FirstOrDefault(rule => rule.Id == typed) ?? rules.FirstOrDefault(rule => RuleId.WithoutPack(rule.Id) == typed);
        if (found is not null)
        {
            return found;
        }

        string[] near = typed.Contains('/', StringComparison.Ordinal)
            ? Nearest.To(typed, rules.Select(rule => rule.Id))
            : Nearest.To(typed, rules.Select(rule => RuleId.WithoutPack(rule.Id)));
        string hint = near.Length == 0
            ? language.Say($"Xem danh sách: {Tool.Name} rules list", $"For the list: {Tool.Name} rules list")
            : language.Say($"Gần nhất: {string.Join(", ", near)}", $"Nearest: {string.Join(", ", near)}");
        throw new UsageException(language.Say($"không có quy tắc “{typed}”. ", $"there is no rule '{typed}'. ") + hint);
    }

    private static bool IsMeant(string typed, string id) => id == typed || RuleId.WithoutPack(id) == typed;

    /// <summary>A rule that the pack takes over and switches off, or <see langword="null"/>.</summary>
    private static MergedRule? SwitchedOff(string typed, string pack) =>
        (pack == PackChoice.Auto ? RulePacks.BuiltIn : [pack]).SelectMany(one => RulePacks.Show(one).Rules).FirstOrDefault(rule => rule.Off is not null && IsMeant(typed, rule.Id));

    /// <summary>A full id names its pack, unless another one is asked for.</summary>
    private static string? PackOf(string rule, OptionResult? rules) =>
        rules is null or { Implicit: true } && RulePacks.BuiltIn.FirstOrDefault(id => rule.StartsWith(id + "/", StringComparison.Ordinal)) is { } pack ? pack : null;

}
