using System.CommandLine;
using System.CommandLine.Parsing;
using FormatCheck.Cli.Text;

namespace FormatCheck.Cli;

/// <summary>Tells what is wrong with a command line. The texts of System.CommandLine are not there in Vietnamese, so the faults it finds are told anew.</summary>
internal static class UsageErrors
{
    /// <summary>What looks like an option and is none. System.CommandLine takes it for a path; a path of that kind follows <c>--</c>.</summary>
    public static IEnumerable<string> UnknownOptions(ParseResult parsed) => parsed.Tokens
        .TakeWhile(token => token.Type != TokenType.DoubleDash)
        .Where(token => token.Type == TokenType.Argument && token.Value.Length > 1 && token.Value.StartsWith('-'))
        .Select(token => token.Value);

    public static void Write(ParseResult parsed, Language language, TextWriter error)
    {
        Command command = parsed.CommandResult.Command;
        foreach (string message in Messages(parsed, language).Distinct(StringComparer.Ordinal))
        {
            error.WriteLine($"{Tool.Name}: {TextPage.Clean(message)}");
        }

        string path = command is RootCommand ? "" : $" {command.Name}";
        path = command.Parents.OfType<Command>().FirstOrDefault() is { } parent and not RootCommand ? $" {parent.Name}{path}" : path;
        error.WriteLine(language.Say($"Xem cách dùng: {Tool.Name}{path} --help", $"For usage: {Tool.Name}{path} --help"));
    }

    private static IEnumerable<string> Messages(ParseResult parsed, Language language)
    {
        // After a misspelt command nothing else can be understood.
        int told = parsed.CommandResult.Command.Subcommands.Count > 0 ? 1 : int.MaxValue;
        foreach (string token in UnknownOptions(parsed).Union(parsed.UnmatchedTokens).Take(told))
        {
            yield return Unmatched(token, parsed.CommandResult.Command, language);
        }

        foreach (ParseError problem in parsed.Errors)
        {
            switch (problem.SymbolResult)
            {
                case OptionResult option when option.Tokens.Count != 1:
                    yield return OptionValue(option, language);
                    break;
                case ArgumentResult { Parent: OptionResult option } when option.Tokens.Count != 1:
                    yield return OptionValue(option, language);
                    break;
                case ArgumentResult { Tokens.Count: 0 } argument when argument.Parent is CommandResult:
                    yield return language.Say($"thiếu tham số {argument.Argument.Name}.", $"the argument {argument.Argument.Name} is missing.");
                    break;
                case CommandResult command:
                    foreach (string message in CommandMessages(command, parsed, language))
                    {
                        yield return message;
                    }

                    break;
                default:
                    yield return problem.Message;
                    break;
            }
        }
    }

    private static IEnumerable<string> CommandMessages(CommandResult result, ParseResult parsed, Language language)
    {
        Command command = result.Command;
        if (command.Subcommands.Count > 0 && parsed.UnmatchedTokens.Count == 0)
        {
            string names = string.Join(", ", command.Subcommands.Select(sub => sub.Name));
            yield return language.Say($"thiếu lệnh: {names}.", $"a command is missing: {names}.");
        }

        foreach (Argument argument in command.Arguments)
        {
            if (argument.Arity.MinimumNumberOfValues > 0 && result.GetResult(argument) is not { Tokens.Count: > 0 })
            {
                yield return language.Say($"thiếu tham số {argument.Name}.", $"the argument {argument.Name} is missing.");
            }
        }
    }

    private static string OptionValue(OptionResult option, Language language) =>
        option.Option.Arity.MaximumNumberOfValues == 0
        ? language.Say($"{option.Option.Name}: không đi cùng tham số khác.", $"{option.Option.Name}: stands alone.")
        : option.Tokens.Count == 0
        ? language.Say($"{option.Option.Name}: thiếu giá trị.", $"{option.Option.Name}: the value is missing.")
        : language.Say($"{option.Option.Name}: chỉ nhận một giá trị.", $"{option.Option.Name}: takes one value only.");

    private static string Unmatched(string token, Command command, Language language)
    {
        IEnumerable<string> known = token.StartsWith('-')
            ? command.Options.Select(option => option.Name).Append(CliOptions.LanguageName)
            : command.Subcommands.Select(sub => sub.Name);
        string[] near = Nearest.To(token, known);
        string hint = near.Length == 0 ? "" : language.Say($" Ý bạn là {string.Join(", ", near)}?", $" Did you mean {string.Join(", ", near)}?");
        return language.Say($"không hiểu “{token}”.", $"'{token}' is not understood.") + hint;
    }
}
